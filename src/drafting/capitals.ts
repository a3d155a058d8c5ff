import { isVietnameseSyllable } from '../text/index.ts';
import type { Atom } from './atoms.ts';

/** Words that tell of names: those before one (ông), posts, and those that officials write with a capital (Đảng). */
export type NameWords = {
  readonly titles: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  readonly isPost: (key: string) => boolean;
};

type Stretch = { readonly from: number; readonly to: number };

/** Whether a word has a capital that no beginning of a sentence, quote or list gives it. Where all is in capitals they tell nothing, see `isInCapitals`. */
export function hasOwnCapital(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.text ?? '';
  return at > 0 && !isBehindLabel(atoms, at) && !/^[.!?…:;"“‘(-]$/.test(before) && isCapital(atoms[at]);
}

/**
 * Whether a word or a term is written with a capital, within a sentence or in a list: «Phòng Kế toán - Tài chính», «các Sở: Tài chính, Nội
 * vụ», but not COVID-19.
 */
export function isCapitalised(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  if (before === undefined || (before.is === 'sign' && !/^[-,:]$/.test(before.text))) return false;
  return /^\p{Lu}[\p{Ll} ]/u.test(atoms[at]?.text ?? '');
}

/** Whether a text begins somewhere behind the label of an item: a) Về kinh tế. */
export function isBehindLabel(atoms: readonly Atom[], at: number): boolean {
  return at === 2 && atoms[1]?.text === ')';
}

/**
 * Whether words are part of a name by their capitals, whatever else they mean: «Đỗ Thắng Hải» parks nothing, the family of «ông Sơn» is
 * not of paint. Words that officials write with a capital (Đảng, Bộ, Sở) are none by a capital alone.
 */
export function isInName(atoms: readonly Atom[], { from, to }: Stretch, { official }: NameWords): boolean {
  const capital = (at: number) => at > 0 && isCapital(atoms[at]);
  if (!capital(from)) return false;
  if (capital(from - 1)) return true;
  if (to > from + 1) return atoms.slice(from, to).every(isCapital);
  return capital(from + 1) || (hasOwnCapital(atoms, from) && !official.has(atoms[from]?.key ?? ''));
}

/**
 * Whether a word that also names a country is a person's: «ông Đức», «Nhật Minh», but not «Thủ tướng Pháp Manuel Valls», nor before another
 * name that is not Vietnamese («cố vấn Mỹ Herbert McMaster»), nor «Nhật Bản» at all.
 */
export function isOfPersonName(atoms: readonly Atom[], { from, to }: Stretch, { titles, isPost }: NameWords): boolean {
  const before = atoms[from - 1];
  if (before === undefined || isPost(before.key) || to > from + 1) return false;
  const isFirst = isCapital(atoms[to]) && isVietnameseSyllable(atoms[to]?.text ?? '');
  return titles.has(before.key) || isCapital(before) || isFirst;
}

/** Whether a title stands before a name: «ông Sơn» is not him and Son. */
export function isTitleOfName(atoms: readonly Atom[], { from, to }: Stretch, { titles }: NameWords): boolean {
  return to === from + 1 && titles.has(atoms[from]?.key ?? '') && isCapital(atoms[to]);
}

/** Whether a text is written in capitals throughout, so that they tell nothing. */
export function isInCapitals(atoms: readonly Atom[]): boolean {
  const words = atoms.filter(({ is, text }) => is === 'word' && text.length > 1);
  return 2 * words.filter(({ text }) => text === text.toUpperCase()).length > words.length;
}

/** Whether something is a word that begins with a capital. */
export function isCapital(atom: Atom | undefined): boolean {
  return atom?.is === 'word' && /^\p{Lu}/u.test(atom.text);
}
