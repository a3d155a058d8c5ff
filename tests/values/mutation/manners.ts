/** How a whole text may be set without saying anything else. */
export type Manner = (text: string) => string;

export const asItIs: Manner = (text) => text;

export const manners: readonly Manner[] = [
  // Letters and their marks apart.
  (text) => text.normalize('NFD'),
  // Spaces at which no line breaks.
  (text) => text.replaceAll(' ', '\u00a0'),
  // Short lines, as in a mail.
  (text) => text.replaceAll(/(?<=\p{L}{3,}) (?=\p{L}{3,} )/gu, '\n'),
  // Two blanks where one would do.
  (text) => text.replaceAll(/(?<=\p{L}{3,}) (?=\p{L}{3,} )/gu, '  '),
  // A paragraph before it and one behind it.
  (text) => `Phụ lục\n\n${text}\n\nNơi nhận`,
];

/** As a headline. Not for the signs of measures and codes, which have their own small letters. */
export const inCapitals: Manner = (text) => text.toUpperCase();
