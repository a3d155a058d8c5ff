import { isVietnameseSyllable } from '../text/index.ts';

/** Half open, in the words read. */
export type UnknownAcronym = { readonly start: number; readonly end: number; readonly text: string };

/** A stop joins initials (T.Ư, TS.KH); what begins a word behind it is a word of its own: TP.Cao Bằng. */
const word =
  /(?<![\p{L}\p{N}.@/_-])\p{Lu}[\p{L}\p{N}]*(?:(?:[&–-]|\.(?!\p{Lu}\p{M}*\p{Ll}\p{M}*\p{Ll}))\p{Lu}[\p{L}\p{N}]*)*(?![\p{L}\p{N}]|[-/.]\p{N}|@)/gu;
const roman = /^[IVXLCDM]+$/;
/** QL1A, PC67, A320: a road, a police unit, a model. */
const code = /^\p{Lu}{1,2}\p{N}/u;

/** A text in which more than this share of the letters are capitals is a heading in capitals: none of its words need be an acronym. */
const capitalsOfHeading = 0.6;

/**
 * Words that look like acronyms: two capitals or more, small letters and digits fewer than capitals (TTr, NTM, LĐ-TB&XH). No Roman
 * numerals, no initials of persons (N.V.A), no syllable that a heading or a byline writes in capitals.
 */
export function findAcronyms(text: string): UnknownAcronym[] {
  const found = [...text.matchAll(word)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ text: one }) => looksMade(one));
  return found.length > 0 && isInCapitals(text) ? [] : found;
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > letters * capitalsOfHeading && /\s/.test(text.trim());
}

/** H.Củ, K.HƯNG: an initial before a name. */
const initialAndName = /^\p{Lu}\.\p{L}{2}/u;
/** Of the letters with marks only Đ and Ư are kept in acronyms: TỰ, LÊ and HÀ are words in capitals. */
const marked = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/u;

function looksMade(found: string): boolean {
  const capitals = found.match(/\p{Lu}/gu)?.length ?? 0;
  const others = found.match(/[\p{Ll}\p{N}]/gu)?.length ?? 0;
  if (capitals < 2 || others >= capitals || capitals > 12) return false;
  if (roman.test(found) || code.test(found) || initialAndName.test(found) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(found))
    return false;
  return (
    !marked.test(found.normalize('NFD')) && !(found.length > 2 && isVietnameseSyllable(found) && /[AEIOUY]/.test(found))
  );
}
