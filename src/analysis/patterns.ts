import { fillEnglish, type Glossary, parseTemplate, type TemplatePart, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Level } from '../model/symbols.ts';
import { capitaliseFirst, caseFits, matchKey } from '../text/index.ts';
import { buildMatcher, type Matcher } from './matcher.ts';

/** A term as the matcher looks for it: its first words, and for a template what must or may follow. */
export type TermPattern = {
  readonly is: 'term';
  readonly concept: Concept;
  readonly text: string;
  readonly isAcronym: boolean;
  /** What the concept is called when no slot is filled. */
  readonly bare: { readonly vi: string; readonly en: string };
  /** What follows the first words; empty for a plain term. */
  readonly rest: readonly TemplatePart[];
};

/** A word for a level of administrative unit: tỉnh, TP, xã. */
export type LevelPattern = { readonly is: 'level'; readonly level: Level; readonly text: string };

export type Pattern = TermPattern | LevelPattern;

export type PatternHit<P extends Pattern = Pattern> = {
  readonly start: number;
  readonly end: number;
  readonly pattern: P;
};

export type Patterns = {
  /** Every place where a pattern stands and its capitals fit, ascending. */
  readonly find: (text: string) => PatternHit[];
  /** Concepts by full form, spelling folded. */
  readonly conceptsNamed: (fullForm: string) => readonly ConceptId[];
};

/** Makes ready to find all that a glossary knows, in one pass over a text. */
export function patternsOf(glossary: Glossary): Patterns {
  const patterns: readonly Pattern[] = [...termPatterns(glossary), ...levelPatterns(glossary)];
  const matcher = buildMatcher(patterns.map((pattern) => pattern.text));
  const byName = fullForms(patterns);
  return {
    find: (text) => findPatterns(text, matcher, patterns),
    conceptsNamed: (fullForm) => byName.get(matchKey(fullForm)) ?? [],
  };
}

function termPatterns(glossary: Glossary): TermPattern[] {
  return [...glossary.terms()].flatMap(({ text, concept: id, role }) => {
    const concept = glossary.concept(id);
    const [first, ...rest] = parseTemplate(text);
    if (concept === undefined || first === undefined || !('literal' in first)) return [];
    return [
      {
        is: 'term' as const,
        concept,
        text: first.literal.trim(),
        isAcronym: role === 'acronym',
        bare: bareNames(concept),
        rest,
      },
    ];
  });
}

function bareNames(concept: Concept): TermPattern['bare'] {
  return { vi: withoutSlots(concept.vi), en: fillEnglish(concept.en, {}) };
}

function levelPatterns({ symbols }: Glossary): LevelPattern[] {
  return symbols.levels.flatMap((level) => level.vi.map((text) => ({ is: 'level' as const, level, text })));
}

function findPatterns(text: string, matcher: Matcher, patterns: readonly Pattern[]): PatternHit[] {
  return matcher.find(text).flatMap(({ start, end, term }) => {
    const pattern = patterns[term];
    if (pattern === undefined || !capitalsFit(pattern, text, start, end)) return [];
    return [{ start, end, pattern }];
  });
}

/** At the start of a sentence a capital says nothing. */
function capitalsFit(pattern: Pattern, text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (found === pattern.text) return true;
  const rule = pattern.is === 'term' ? (pattern.concept.case ?? 'smart') : 'smart';
  if (caseFits(pattern.text, found, rule)) return true;
  return rule === 'exact' && opensSentence(text, start) && caseFits(capitaliseFirst(pattern.text), found, rule);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:])[\s"“‘'(«–-]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function fullForms(patterns: readonly Pattern[]): Map<string, ConceptId[]> {
  const byName = new Map<string, ConceptId[]>();
  for (const pattern of patterns) {
    if (pattern.is !== 'term' || pattern.isAcronym || !pattern.rest.every(isOptional)) continue;
    const key = matchKey(pattern.text);
    byName.set(key, [...(byName.get(key) ?? []), pattern.concept.id]);
  }
  return byName;
}

export function isOptional(part: TemplatePart): boolean {
  return 'slot' in part && part.optional;
}
