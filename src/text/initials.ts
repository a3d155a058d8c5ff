/**
 * How Vietnamese acronyms are made: a letter a syllable, function words passed over or not, marks dropped but Đ and Ư kept. Observed in
 * news texts; no authority found.
 */

/** Syllables that an acronym passes over: tài nguyên và môi trường, TNMT. */
const ofVietnamese = new Set(
  'và của về cho các những trong đối với hoặc hay theo tại ở từ để trên có là vì do bằng đến vào nhằm'.split(' '),
);

/** Those of acronyms taken from English. Some are syllables of Vietnamese words as well: an ninh, in ấn. */
const ofEnglish = new Set('of the and for in on to a an'.split(' '));

/** Whether an acronym of Vietnamese words may leave a syllable without a letter. The syllable in small letters, NFC. */
export function isFunctionSyllable(syllable: string): boolean {
  return ofVietnamese.has(syllable);
}

/** The same of an acronym that may be English too. */
export function isPassedOver(syllable: string): boolean {
  return ofVietnamese.has(syllable) || ofEnglish.has(syllable);
}

/** A piece of an acronym: the letter that stands for a syllable, and small letters that go on in it (Tr, Tg); or a figure whole. */
export type AcronymPiece = { readonly first: string; readonly rest: string };

/** Figures stay whole: MTQG 1719. A capital, or a letter after a sign, starts a piece; a small letter goes on in it. */
export function acronymPieces(acronym: string): readonly AcronymPiece[] {
  const found = acronym.normalize('NFC').matchAll(/\p{N}+|\p{L}\p{Ll}*/gu);
  return Array.from(found, ([piece]): AcronymPiece => {
    if (/^\p{N}/u.test(piece)) return { first: piece, rest: '' };
    return { first: plain(piece.slice(0, 1).toLowerCase()), rest: plain(piece.slice(1)) };
  });
}

/**
 * Whether a piece may stand for a syllable: U for ủy, Tr for trình, Tg for tướng. D may stand for Đ, as in file codes, but not Đ for D; W
 * and U may stand for Ư.
 */
export function standsFor({ first, rest }: AcronymPiece, syllable: string): boolean {
  const letters = plain(syllable.normalize('NFC').toLowerCase());
  const initial = /^\p{N}/u.test(letters) ? letters : letters.slice(0, 1);
  return isLetterFor(first, initial) && isInside(rest, letters.slice(initial.length));
}

function isLetterFor(letter: string, initial: string): boolean {
  if (letter === initial) return true;
  return (letter === 'd' && initial === 'đ') || ((letter === 'w' || letter === 'u') && initial === 'ư');
}

/** In order, not necessarily side by side: the g of Thủ tướng in TTg. */
function isInside(rest: string, letters: string): boolean {
  let at = -1;
  return [...rest].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Without tones and hats, but đ and ư stay: they are letters of their own in acronyms. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<!u)\p{M}|(?<=u)[\u0300-\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
}
