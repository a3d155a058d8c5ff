import { isCapitalAt } from './capital-letters.ts';
import { CODE_MASK, foldUnit, PLAIN, plainLetters } from './fold.ts';
import { tokens } from './tokens.ts';

/** How the capitals of a word stand: one entry a letter, true for a capital. Digits have no case and no entry. */
type Capitals = readonly boolean[];

/** Whether the capitals of a stretch are those that a term wants which folds to the same key. */
export type CaseRule = (found: string) => boolean;

const anyCase: CaseRule = () => true;

/**
 * What a term wants of the capitals of a stretch in which it is found:
 * - `any`: nothing.
 * - `exact`: its own, letter by letter, or the whole stretch in capitals when the term has several syllables and is no acronym.
 * - `smart`: a syllable that the term writes with two capitals or more, and any syllable of a term all in capitals, wants its
 *   capitals; a term that capitalises every syllable is a name and wants a capital on each; else any case.
 */
export function caseRule(term: string, rule: 'exact' | 'any' | 'smart'): CaseRule {
  if (rule === 'any') return anyCase;
  const wanted = capitalsOf(term);
  return rule === 'exact' ? exactRule(wanted) : smartRule(wanted);
}

function exactRule(wanted: readonly Capitals[]): CaseRule {
  const mayShout = wanted.length > 1 && !wanted.some(isAcronym);
  return (found) => {
    const given = capitalsOf(found);
    const same = wanted.every((word, i) => sameCapitals(word, given[i] ?? []));
    return same || (mayShout && given.every(isAllCapitals));
  };
}

function smartRule(wanted: readonly Capitals[]): CaseRule {
  const acronymOnly = wanted.every(isAllCapitals);
  const isName = wanted.every((word) => word[0] === true);
  const wantsAll = wanted.map((word) => acronymOnly || isAcronym(word));
  if (!isName && !wantsAll.includes(true)) return anyCase;
  return (found) => {
    const given = capitalsOf(found);
    return wanted.every((word, i) => {
      const letters = given[i] ?? [];
      if (wantsAll[i] === true) return word.every((capital, at) => !capital || letters[at] === true);
      return !isName || letters[0] === true;
    });
  };
}

/** The words that have letters, each as the capitals of its letters. Marks are set aside, so normal forms do not matter. */
function capitalsOf(text: string): Capitals[] {
  return tokens(text)
    .filter((token) => token.kind === 'word')
    .map((token) => wordCapitals(text.slice(token.start, token.end)))
    .filter((word) => word.length > 0);
}

function wordCapitals(word: string): Capitals {
  return plainCapitals(word) ?? otherCapitals(word);
}

/** Undefined where a letter may be made of several units. */
function plainCapitals(word: string): Capitals | undefined {
  const capitals: boolean[] = [];
  for (let at = 0; at < word.length; at++) {
    const folded = foldUnit(word.charCodeAt(at));
    if (folded < PLAIN) return undefined;
    if (!isDigit(folded)) capitals.push(isCapitalAt(word, at));
  }
  return capitals;
}

const firstDigit = plainLetters.indexOf('0');
const isDigit = (folded: number): boolean => (folded & CODE_MASK) >= firstDigit;

function otherCapitals(word: string): Capitals {
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
