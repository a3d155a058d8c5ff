import { withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { LeftOut } from './format.ts';
import { bareEnglish, hasRequiredSlot } from './pairs.ts';

/** English that should no longer be written, and what should stand for it: several where concepts share the wrong name. */
export type EnglishRule = {
  readonly wrong: string;
  readonly right: readonly string[];
  /** The wrong name as a regular expression that leaves alone where it stands inside a right one. */
  readonly pattern: string;
  readonly concept: ConceptId;
};

export type EnglishRules = { readonly rules: readonly EnglishRule[]; readonly leftOut: readonly LeftOut[] };

/**
 * Rules for linters of English from the deprecated names. One that is good English of another concept, or differs from the right one in
 * capitals alone, makes no rule: the linters would mark what is right.
 */
export function englishRules(concepts: readonly Concept[]): EnglishRules {
  const good = goodEnglish(concepts);
  const rules = new Map<string, EnglishRule>();
  const leftOut: LeftOut[] = [];
  for (const concept of concepts) {
    for (const text of concept.deprecated ?? []) {
      const wrong = withoutSlots(text);
      const right = bareEnglish(concept);
      const owner = good.get(wrong.toLowerCase());
      if (right === undefined || wrong === '' || hasRequiredSlot(text))
        leftOut.push({ code: 'template', concept: concept.id, text });
      else if (owner !== undefined) leftOut.push({ code: 'good-elsewhere', concept: concept.id, text, other: owner });
      else
        rules.set(wrong.toLowerCase(), joined(rules.get(wrong.toLowerCase()), { wrong, right, concept: concept.id }));
    }
  }
  return { rules: [...rules.values()], leftOut };
}

/** In lower case, as the linters compare. */
function goodEnglish(concepts: readonly Concept[]): ReadonlyMap<string, ConceptId> {
  const good = new Map<string, ConceptId>();
  for (const concept of concepts) {
    const names = [bareEnglish(concept), ...(concept.admitted ?? []).map(withoutSlots), concept.abbreviation];
    for (const name of names) if (name !== undefined) good.set(name.toLowerCase(), concept.id);
  }
  return good;
}

function joined(
  before: EnglishRule | undefined,
  { wrong, right, concept }: { wrong: string; right: string; concept: ConceptId },
): EnglishRule {
  const all = [...new Set([...(before?.right ?? []), right])];
  return {
    wrong: before?.wrong ?? wrong,
    right: all,
    pattern: patternOf(before?.wrong ?? wrong, all),
    concept: before?.concept ?? concept,
  };
}

/** “minority affairs” inside “ethnic minority affairs” is not wrong there. Lookbehind is known to JavaScript and to Vale. */
function patternOf(wrong: string, right: readonly string[]): string {
  const guards = right.flatMap((name) => {
    const at = name.toLowerCase().indexOf(wrong.toLowerCase());
    if (at < 0) return [];
    const [before, after] = [name.slice(0, at), name.slice(at + wrong.length)];
    return [`(?!(?<=${escapedPattern(before)})${escapedPattern(wrong)}${escapedPattern(after)})`];
  });
  return guards.join('') + escapedPattern(wrong);
}

/** Brackets as codes: Vale counts them as they stand, and refuses a pattern that has both `(?` and `\\(`. */
function escapedPattern(text: string): string {
  return text
    .replace(/[\\^$.*+?[\]{}|/]/g, '\\$&')
    .replaceAll('(', '\\x28')
    .replaceAll(')', '\\x29');
}
