import type { Finding } from '../model/finding.ts';
import { matchKey } from '../text/index.ts';

/** The texts of a unit that a finding's stretches stand in. */
export type UnitTexts = { readonly vi: string; readonly en: string };

/**
 * Whether a finding is about a term: a concept's id, or words of either language in any spelling that matching folds. Words are looked for
 * in the stretches in question and in the facts of the message, whole words only.
 */
export function isAbout({ vi, en, facts }: Finding, texts: UnitTexts, term: string): boolean {
  const words = Object.values(facts);
  if (words.includes(term)) return true;
  const key = matchKey(term);
  const told = [
    ...(vi === undefined ? [] : [texts.vi.slice(vi.start, vi.end)]),
    ...(en === undefined ? [] : [texts.en.slice(en.start, en.end)]),
    ...words.filter((fact) => !conceptId.test(fact)),
  ];
  return key !== '' && told.some((text) => holdsWords(matchKey(text), key));
}

/** An id is no words: `uy-ban` is not a part of `uy-ban-nhan-dan`. */
const conceptId = /^[a-z\d]+(?:-[a-z\d]+)+$/;

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !isWordUnit(text.charAt(at - 1)) && !isWordUnit(text.charAt(at + words.length));
    if (isWhole) return true;
  }
  return false;
}

function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}
