import { isCapitalAt } from './capital-letters.ts';
import { CODE_MASK, foldUnit, PLAIN, plainLetters, unitClass } from './fold.ts';
import { tokens } from './tokens.ts';

/** How the capitals of a word stand: one entry a letter, true for a capital. Digits have no case and no entry. */
type Capitals = readonly boolean[];

/** Whether the capitals of a stretch are those that a term wants which folds to the same key. */
export type CaseRule = (found: string) => boolean;

/** Any capitals fit. */
export const anyCase: CaseRule = () => true;

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
function capitalsOf(text: string): readonly Capitals[] {
  return plainCapitals(text) ?? otherCapitals(text);
}

/** Undefined where a letter may be made of several units. */
function plainCapitals(text: string): readonly Capitals[] | undefined {
  const words: boolean[][] = [];
  let word: boolean[] | undefined;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded === unitClass.space || folded === unitClass.mark) word = undefined;
    else if (folded < PLAIN) return undefined;
    else if (isDigit(folded)) continue;
    else if (word !== undefined) word.push(isCapitalAt(text, at));
    else {
      word = [isCapitalAt(text, at)];
      words.push(word);
    }
  }
  return words;
}

const firstDigit = plainLetters.indexOf('0');
const isDigit = (folded: number): boolean => (folded & CODE_MASK) >= firstDigit;

function otherCapitals(text: string): readonly Capitals[] {
  return tokens(text)
    .filter((token) => token.kind === 'word')
    .map(({ start, end }) => lettersOf(text.slice(start, end)).map((letter) => letter !== letter.toLowerCase()))
    .filter((word) => word.length > 0);
}

function lettersOf(word: string): readonly string[] {
  return word.normalize('NFD').match(/\p{L}/gu) ?? [];
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
