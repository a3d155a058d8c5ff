/** Syllables that an acronym passes over: tài nguyên và môi trường, TNMT. */
const passedOver = new Set(
  'và của về cho các những trong đối với hoặc hay theo tại ở từ để trên có là vì do bằng đến vào nhằm of the and for in on to a an'.split(
    ' ',
  ),
);

/** A piece of an acronym: the letter that stands for a syllable, and small letters that go on in it (Tr, Tg). */
type Piece = { readonly first: string; readonly rest: string };

/**
 * Whether an acronym can be read as the initials of a term: UBND of ủy ban nhân dân, KT-XH of phát triển kinh tế - xã hội, TTg of Thủ
 * tướng, Viện KSND of Viện kiểm sát nhân dân. Words before may be missing, and two or more after, as in TTg of Thủ tướng Chính phủ; one
 * alone is rather a letter forgotten. Function words may be missing anywhere. D may stand for Đ, as in file codes, but not Đ for D; W may
 * stand for Ư.
 */
export function fitsInitials(acronym: string, term: string): boolean {
  return fits(acronym, term, (left) => left !== 1);
}

/** Whether an acronym is the initials of some stretch of a term. */
export function fitsStretch(acronym: string, term: string): boolean {
  return fits(acronym, term, () => true);
}

function fits(acronym: string, term: string, mayBeLeft: (syllables: number) => boolean): boolean {
  const pieces = piecesOf(acronym);
  const syllables = syllablesOf(term);
  if (pieces.length === 0) return false;
  return syllables.some((_, start) => fitsFrom(pieces, 0, syllables, start, mayBeLeft));
}

function fitsFrom(
  pieces: readonly Piece[],
  piece: number,
  syllables: readonly string[],
  at: number,
  mayBeLeft: (syllables: number) => boolean,
): boolean {
  const wanted = pieces[piece];
  if (wanted === undefined)
    return mayBeLeft(syllables.slice(at).filter((syllable) => !passedOver.has(syllable)).length);
  const syllable = syllables[at];
  if (syllable === undefined) return false;
  if (standsFor(wanted, syllable) && fitsFrom(pieces, piece + 1, syllables, at + 1, mayBeLeft)) return true;
  return passedOver.has(syllable) && fitsFrom(pieces, piece, syllables, at + 1, mayBeLeft);
}

/** Figures stay whole: MTQG 1719. A capital or a letter after a sign starts a piece, a small letter goes on in it. */
function piecesOf(acronym: string): readonly Piece[] {
  const found = acronym.normalize('NFC').matchAll(/\p{N}+|\p{L}\p{Ll}*/gu);
  return Array.from(found, ([piece]): Piece => {
    if (/^\p{N}/u.test(piece)) return { first: piece, rest: '' };
    return { first: plain(piece.slice(0, 1).toLowerCase()), rest: plain(piece.slice(1)) };
  });
}

/** An acronym inside a term counts letter by letter: chương trình MTQG. */
function syllablesOf(term: string): readonly string[] {
  const words = term.normalize('NFC').match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? [...word.toLowerCase()] : [word.toLowerCase()]));
}

function standsFor({ first, rest }: Piece, syllable: string): boolean {
  const letters = plain(syllable);
  const initial = /^\p{N}/u.test(letters) ? letters : letters.slice(0, 1);
  return isLetterFor(first, initial) && isInside(rest, letters.slice(initial.length));
}

function isLetterFor(letter: string, initial: string): boolean {
  if (letter === initial) return true;
  return (
    (letter === 'd' && initial === 'đ') || (letter === 'w' && initial === 'ư') || (letter === 'u' && initial === 'ư')
  );
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
