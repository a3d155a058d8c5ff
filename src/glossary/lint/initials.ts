import { type AcronymPiece, acronymPieces, isPassedOver, standsFor } from '../../text/index.ts';

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
  const pieces = acronymPieces(acronym);
  const syllables = syllablesOf(term);
  if (pieces.length === 0) return false;
  return syllables.some((_, start) => fitsFrom(pieces, 0, syllables, start, mayBeLeft));
}

function fitsFrom(
  pieces: readonly AcronymPiece[],
  piece: number,
  syllables: readonly string[],
  at: number,
  mayBeLeft: (syllables: number) => boolean,
): boolean {
  const wanted = pieces[piece];
  if (wanted === undefined) return mayBeLeft(syllables.slice(at).filter((syllable) => !isPassedOver(syllable)).length);
  const syllable = syllables[at];
  if (syllable === undefined) return false;
  if (standsFor(wanted, syllable) && fitsFrom(pieces, piece + 1, syllables, at + 1, mayBeLeft)) return true;
  return isPassedOver(syllable) && fitsFrom(pieces, piece, syllables, at + 1, mayBeLeft);
}

/** An acronym inside a term counts letter by letter: chương trình MTQG. */
function syllablesOf(term: string): readonly string[] {
  const words = term.normalize('NFC').match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? [...word.toLowerCase()] : [word.toLowerCase()]));
}
