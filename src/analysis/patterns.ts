import {
  fillEnglish,
  type Glossary,
  type GlossaryTerm,
  parseTemplate,
  type TemplatePart,
  withoutSlots,
} from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Level } from '../model/symbols.ts';
import { type CaseRule, capitaliseFirst, caseRule, matchKey } from '../text/index.ts';
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
  const find = hitFinder(glossary);
  const capitals = capitalsReader();
  const findJoined = joinedNumbers((text) => find(text).filter(isTermHit));
  const conceptsOf = (text: string, isAcronym: boolean): readonly ConceptId[] => {
    const key = matchKey(text);
    return find(text)
      .filter(isTermHit)
      .filter(({ pattern }) => pattern.isAcronym === isAcronym && pattern.rest.every(isOptional))
      .filter(({ pattern }) => matchKey(pattern.text) === key)
      .map(({ pattern }) => pattern.concept.id);
  };
  return {
    find: (text) =>
      inOrder(
        find(text).flatMap((hit) => fitting(hit, text, capitals)),
        findJoined(text),
      ),
    conceptsNamed: (fullForm) => conceptsOf(fullForm, false),
    conceptsShortened: (acronym) => conceptsOf(acronym, true),
  };
}

const isTermHit = (hit: PatternHit): hit is PatternHit<TermPattern> => hit.pattern.is === 'term';

/** Every place where the words of a pattern stand, in whatever capitals. A pattern is made when it is first found. */
function hitFinder(glossary: Glossary): (text: string) => PatternHit[] {
  const matcher = glossary.termFinder();
  const levels = levelPatterns(glossary);
  const made = new Map<number, Pattern | undefined>();
  const madeOf = (number: number): Pattern | undefined => {
    const term = glossary.termAt(number);
    const pattern = term === undefined ? levels.get(number) : termPattern(term, glossary);
    made.set(number, pattern);
    return pattern;
  };
  return (text) => {
    const hits: PatternHit[] = [];
    for (const { start, end, term } of matcher.find(text)) {
      const pattern = made.has(term) ? made.get(term) : madeOf(term);
      if (pattern !== undefined) hits.push({ start, end, pattern });
    }
    return hits;
  };
}

function termPattern({ text, concept: id, role }: GlossaryTerm, glossary: Glossary): TermPattern | undefined {
  const concept = glossary.concept(id);
  const [first, ...rest] = parseTemplate(text);
  if (concept === undefined || first === undefined || !('literal' in first)) return undefined;
  const words = first.literal.trim();
  return { is: 'term', concept, text: words, isAcronym: role === 'acronym', bare: bareNames(concept), rest };
}

function bareNames(concept: Concept): TermPattern['bare'] {
  return { vi: withoutSlots(concept.vi), en: fillEnglish(concept.en, {}) };
}

/** By the numbers that the finder has for them: those behind the terms. */
function levelPatterns({ symbols, termCount }: Glossary): ReadonlyMap<number, LevelPattern> {
  const patterns = symbols.levels.flatMap((level) => level.vi.map((text) => ({ is: 'level' as const, level, text })));
  const behind = termCount();
  return new Map(patterns.map((pattern, index) => [behind + index, pattern]));
}

/** The hit, where its capitals fit. */
function fitting(hit: PatternHit, text: string, capitals: CapitalsOf): readonly PatternHit[] {
  const { start, end, pattern } = hit;
  const { anywhere, atStart, mayBeLowered } = capitals(pattern);
  const found = text.slice(start, end);
  if (found === pattern.text || anywhere(found) || (atStart?.(found) === true && opensSentence(text, start)))
    return [hit];
  return mayBeLowered ? [{ ...hit, lowered: true }] : [];
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

export function isOptional(part: TemplatePart): boolean {
  return 'slot' in part && part.optional;
}
