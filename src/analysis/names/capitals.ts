import type { PersonWords } from '../../model/symbols.ts';

const capitalised = /\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)*(?:['’]\p{L}[\p{Ll}\p{M}]*)*(?![\p{L}\p{N}])/uy;

/** Longer runs are read no further: no name of a unit or a school has more syllables. */
const longestRun = 8;

/** The ends of the capitalised syllables that follow one another from `from` on, with single spaces. */
export function capitalisedRun(text: string, from: number): number[] {
  const ends: number[] = [];
  for (let at: number | undefined = from; at !== undefined && ends.length < longestRun; ) {
    const end: number | undefined = matchEnd(capitalised, text, at);
    if (end === undefined) break;
    ends.push(end);
    at = text[end] === ' ' || text[end] === '\u00A0' ? end + 1 : undefined;
  }
  return ends;
}

/** No place name of one unit has more syllables. */
const mostSyllables = 4;

/**
 * Where the place name ends that starts at `from`: at the end of its run of capitals, or before the person that follows («xã Mễ Trì
 * Nguyễn Văn A»).
 */
export function placeNameEnd(text: string, from: number, { familyNames }: PersonWords): number | undefined {
  const ends = capitalisedRun(text, from);
  const person = ends.findIndex((end, index) => {
    const start = (ends[index - 1] ?? 0) + 1;
    return index >= 2 && index + 1 < ends.length && familyNames.includes(text.slice(start, end).normalize('NFC'));
  });
  const syllables = person < 0 ? ends.length : person;
  return syllables > mostSyllables ? undefined : ends[syllables - 1];
}

/** Where a sticky pattern's match at `from` ends. */
export function matchEnd(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00A0') at += 1;
  return at;
}
