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
import { anyCase, type CaseRule, capitaliseFirst, caseRule, matchKey } from '../text/index.ts';
import { type BodyRole, bodyRoles } from './names/bodies.ts';
import { joinedNumbers } from './names/joined-numbers.ts';

/** A term as the matcher looks for it: its first words, and for a template what must or may follow. */
export type TermPattern = {
  readonly is: 'term';
  readonly concept: Concept;
  readonly text: string;
  readonly isAcronym: boolean;
  /** What it may be a part of names as: a place and a field of work fill slots. */
  readonly part: 'place' | 'field' | 'head';
  readonly role: BodyRole;
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
  /** Every place where the words of a term stand, in whatever capitals, ascending. */
  readonly findTerms: (text: string) => PatternHit<TermPattern>[];
  /** Concepts by full form, spelling folded. */
  readonly conceptsNamed: (fullForm: string) => readonly ConceptId[];
  /** Concepts by acronym, spelling folded. */
  readonly conceptsShortened: (acronym: string) => readonly ConceptId[];
  readonly roleOf: RoleOf;
};

type RoleOf = (concept: Concept) => BodyRole;

/** Makes ready to find all that a glossary knows, in one pass over a text. */
export function patternsOf(glossary: Glossary): Patterns {
  const roleOf = bodyRoles(glossary.symbols.bodies);
  const hitsIn = hitFinder(glossary, roleOf);
  const findTerms = (text: string) => hitsIn(text, anyCapitals).filter(isTermHit);
  const findJoined = joinedNumbers(findTerms);
  const conceptsOf = (text: string, isAcronym: boolean): readonly ConceptId[] => {
    const key = matchKey(text);
    return findTerms(text)
      .filter(({ pattern }) => pattern.isAcronym === isAcronym && pattern.rest.every(isOptional))
      .filter(({ pattern }) => matchKey(pattern.text) === key)
      .map(({ pattern }) => pattern.concept.id);
  };
  return {
    find: (text) => inOrder(hitsIn(text, fittingCapitals), findJoined(text)),
    findTerms,
    conceptsNamed: (fullForm) => conceptsOf(fullForm, false),
    conceptsShortened: (acronym) => conceptsOf(acronym, true),
    roleOf,
  };
}

const isTermHit = (hit: PatternHit): hit is PatternHit<TermPattern> => hit.pattern.is === 'term';

/** A pattern and what its capitals ask of the words found, where they ask anything. */
type Ready = { readonly pattern: Pattern; readonly capitals: Capitals | undefined };

/** Whether a pattern stands where its words were found; `lowered` where only the capital of the first is missing. */
type Fits = (ready: Ready, text: string, start: number, end: number) => boolean | 'lowered';

const anyCapitals: Fits = () => true;

/** Finds every place where the words of a pattern stand and fit. A pattern is made ready when it is first found. */
function hitFinder(glossary: Glossary, roleOf: RoleOf): (text: string, fits: Fits) => PatternHit[] {
  const matcher = glossary.termFinder();
  const levels = levelPatterns(glossary);
  /** By the number of the term; null for one that is no pattern. */
  const known: (Ready | null | undefined)[] = Array.from({ length: glossary.termCount() + levels.size });
  const readyOf = (number: number): Ready | null => {
    const term = glossary.termAt(number);
    const pattern = term === undefined ? levels.get(number) : termPattern(term, glossary, roleOf);
    const ready = pattern === undefined ? null : { pattern, capitals: readCapitals(pattern) };
    known[number] = ready;
    return ready;
  };
  return (text, fits) => {
    const hits: PatternHit[] = [];
    for (const { start, end, term } of matcher.find(text)) {
      const before = known[term];
      const ready = before === undefined ? readyOf(term) : before;
      const fit = ready !== null && fits(ready, text, start, end);
      if (ready === null || fit === false) continue;
      const { pattern } = ready;
      hits.push(fit === 'lowered' ? { start, end, pattern, lowered: true } : { start, end, pattern });
    }
    return hits;
  };
}

function termPattern(
  { text, concept: id, role }: GlossaryTerm,
  glossary: Glossary,
  roleOf: RoleOf,
): TermPattern | undefined {
  const concept = glossary.concept(id);
  const [first, ...rest] = parseTemplate(text);
  if (concept === undefined || first === undefined || !('literal' in first)) return undefined;
  const words = first.literal.trim();
  return {
    is: 'term',
    concept,
    text: words,
    isAcronym: role === 'acronym',
    part: partOf(concept),
    role: roleOf(concept),
    bare: bareNames(concept),
    rest,
  };
}

function partOf({ domain }: Concept): TermPattern['part'] {
  if (domain === 'places') return 'place';
  return domain === 'fields' ? 'field' : 'head';
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

const fittingCapitals: Fits = ({ pattern, capitals }, text, start, end) => {
  if (capitals === undefined) return true;
  const { anywhere, atStart, mayBeLowered } = capitals;
  const found = text.slice(start, end);
  if (found === pattern.text || anywhere(found) || (atStart?.(found) === true && opensSentence(text, start)))
    return true;
  return mayBeLowered && 'lowered';
};

/** What a pattern's capitals ask of the words found. */
type Capitals = {
  readonly anywhere: CaseRule;
  /** At the start of a sentence a capital says nothing. */
  readonly atStart?: CaseRule;
  /** A name that is nothing without its field: Sở {field}. */
  readonly mayBeLowered: boolean;
};

function mayBeLowered(pattern: Pattern): boolean {
  const [slot] = pattern.is === 'term' && !pattern.isAcronym ? pattern.rest : [];
  return slot !== undefined && 'slot' in slot && slot.slot === 'field' && !slot.optional;
}

/** «bộ tài chính» may be written in any case; its letters may not: the «mae» of Sobudai-mae is no ministry. */
function caseOf({ concept, isAcronym }: TermPattern): 'exact' | 'any' | 'smart' {
  return concept.case === undefined || (isAcronym && concept.case === 'any') ? 'smart' : concept.case;
}

function readCapitals(pattern: Pattern): Capitals | undefined {
  const rule = pattern.is === 'term' ? caseOf(pattern) : 'smart';
  const anywhere = caseRule(pattern.text, rule);
  if (anywhere === anyCase) return undefined;
  return {
    anywhere,
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
