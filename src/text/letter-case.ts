import { tokens } from './tokens.ts';

/** How the capitals of a word stand: one entry a letter, true for a capital. Digits have no case and no entry. */
type Capitals = readonly boolean[];

/**
 * Whether the capitals of a found stretch are those that its term wants. Both fold to the same key.
 * - `any`: always.
 * - `exact`: letter by letter, or the whole found stretch in capitals when the term has several syllables and is no acronym.
 * - `smart`: a syllable that the term writes with two capitals or more, and any syllable of a term all in capitals, wants its
 *   capitals; a term that capitalises every syllable is a name and wants a capital on each; else any case.
 */
export function caseFits(term: string, found: string, rule: 'exact' | 'any' | 'smart'): boolean {
  if (rule === 'any') return true;
  const wanted = capitalsOf(term);
  const given = capitalsOf(found);
  if (wanted.length !== given.length) return false;
  const fits = rule === 'exact' ? exactFits : smartFits;
  return fits(wanted, given);
}

function exactFits(wanted: readonly Capitals[], given: readonly Capitals[]): boolean {
  const same = wanted.every((word, i) => sameCapitals(word, given[i] ?? []));
  return same || (wanted.length > 1 && !wanted.some(isAcronym) && given.every(isAllCapitals));
}

function smartFits(wanted: readonly Capitals[], given: readonly Capitals[]): boolean {
  const acronymOnly = wanted.every(isAllCapitals);
  const isName = wanted.every((word) => word[0] === true);
  return wanted.every((word, i) => {
    const found = given[i] ?? [];
    if (acronymOnly || isAcronym(word)) return word.every((capital, at) => !capital || found[at] === true);
    return !isName || found[0] === true;
  });
}

/** The words that have letters, each as the capitals of its letters. Marks are set aside, so normal forms do not matter. */
function capitalsOf(text: string): Capitals[] {
  return tokens(text)
    .filter((token) => token.kind === 'word')
    .map((token) => wordCapitals(text.slice(token.start, token.end)))
    .filter((word) => word.length > 0);
}

function wordCapitals(word: string): Capitals {
  const letters = word.normalize('NFD').match(/\p{L}/gu) ?? [];
  return letters.map((letter) => letter !== letter.toLowerCase());
}

function sameCapitals(a: Capitals, b: Capitals): boolean {
  return a.length === b.length && a.every((capital, i) => capital === b[i]);
}

function isAllCapitals(word: Capitals): boolean {
  return word.every((capital) => capital);
}

function isAcronym(word: Capitals): boolean {
  return word.filter((capital) => capital).length > 1;
}
