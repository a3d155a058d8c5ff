import { fillEnglish, type Glossary, parseTemplate, type TemplatePart, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Level } from '../model/symbols.ts';
import { type CaseRule, capitaliseFirst, caseRule, matchKey } from '../text/index.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { joinedNumbers } from './names/joined-numbers.ts';

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
  /** Its first word stands there with a small letter for its capital: the name behind must have one («sở Y tế»). */
  readonly lowered?: true;
};

export type Patterns = {
  /** Every place where a pattern stands and its capitals fit, ascending. */
  readonly find: (text: string) => PatternHit[];
  /** Concepts by full form, spelling folded. */
  readonly conceptsNamed: (fullForm: string) => readonly ConceptId[];
  /** Concepts by acronym, spelling folded. */
  readonly conceptsShortened: (acronym: string) => readonly ConceptId[];
};

/** Makes ready to find all that a glossary knows, in one pass over a text. */
export function patternsOf(glossary: Glossary): Patterns {
  const patterns: readonly Pattern[] = [...termPatterns(glossary), ...levelPatterns(glossary)];
  const matcher = buildMatcher(patterns.map((pattern) => pattern.text));
  const capitals = capitalsReader();
  const findJoined = joinedNumbers(patterns.filter((pattern) => pattern.is === 'term'));
  const [byName, byAcronym] = [conceptsByText(patterns, false), conceptsByText(patterns, true)];
  return {
    find: (text) => inOrder(findPatterns(text, matcher, patterns, capitals), findJoined(text)),
    conceptsNamed: (fullForm) => byName.get(matchKey(fullForm)) ?? [],
    conceptsShortened: (acronym) => byAcronym.get(matchKey(acronym)) ?? [],
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

function findPatterns(
  text: string,
  matcher: Matcher,
  patterns: readonly Pattern[],
  capitals: CapitalsOf,
): PatternHit[] {
  const hits: PatternHit[] = [];
  for (const { start, end, term } of matcher.find(text)) {
    const pattern = patterns[term];
    if (pattern === undefined) continue;
    const { anywhere, atStart, mayBeLowered } = capitals(pattern);
    const found = text.slice(start, end);
    if (found === pattern.text || anywhere(found) || (atStart?.(found) === true && opensSentence(text, start)))
      hits.push({ start, end, pattern });
    else if (mayBeLowered) hits.push({ start, end, pattern, lowered: true });
  }
  return hits;
}

/** What a pattern's capitals ask of the words found. */
type Capitals = {
  readonly anywhere: CaseRule;
  /** At the start of a sentence a capital says nothing. */
  readonly atStart?: CaseRule;
  /** A name that is nothing without its field: Sở {field}. */
  readonly mayBeLowered: boolean;
};

type CapitalsOf = (pattern: Pattern) => Capitals;

/** Each pattern's capitals are looked at once, when it is first found. */
function capitalsReader(): CapitalsOf {
  const known = new Map<Pattern, Capitals>();
  return (pattern) => {
    let capitals = known.get(pattern);
    if (capitals === undefined) {
      capitals = readCapitals(pattern);
      known.set(pattern, capitals);
    }
    return capitals;
  };
}

function mayBeLowered(pattern: Pattern): boolean {
  const [slot] = pattern.is === 'term' && !pattern.isAcronym ? pattern.rest : [];
  return slot !== undefined && 'slot' in slot && slot.slot === 'field' && !slot.optional;
}

function readCapitals(pattern: Pattern): Capitals {
  const rule = pattern.is === 'term' ? (pattern.concept.case ?? 'smart') : 'smart';
  return {
    anywhere: caseRule(pattern.text, rule),
    ...(rule === 'exact' ? { atStart: caseRule(capitaliseFirst(pattern.text), rule) } : {}),
    mayBeLowered: mayBeLowered(pattern),
  };
}

/** Both are ascending; of the second there are few. */
function inOrder(hits: PatternHit[], others: readonly PatternHit[]): PatternHit[] {
  return others.length === 0 ? hits : [...hits, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:])[\s"“‘'(«–-]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Of acronyms or of full forms. */
function conceptsByText(patterns: readonly Pattern[], isAcronym: boolean): Map<string, ConceptId[]> {
  const byName = new Map<string, ConceptId[]>();
  for (const pattern of patterns) {
    if (pattern.is !== 'term' || pattern.isAcronym !== isAcronym || !pattern.rest.every(isOptional)) continue;
    const key = matchKey(pattern.text);
    byName.set(key, [...(byName.get(key) ?? []), pattern.concept.id]);
  }
  return byName;
}

export function isOptional(part: TemplatePart): boolean {
  return 'slot' in part && part.optional;
}
