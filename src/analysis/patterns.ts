import {
  fillEnglish,
  type Glossary,
  type GlossaryTerm,
  parseTemplate,
  type TemplatePart,
  withoutSlots,
} from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { NamedKind } from '../model/mention.ts';
import type { Level } from '../model/symbols.ts';
import {
  anyCase,
  type CaseRule,
  capitaliseFirst,
  caseRule,
  matchKey,
  remembered,
  type WordRow,
} from '../text/index.ts';
import { type BodyRole, bodyRoles } from './names/bodies.ts';
import { joinedNumbers } from './names/joined-numbers.ts';
import { type Named, namedBy } from './naming.ts';

/** A term as the matcher looks for it: its first words, and for a template what must or may follow. */
export type TermPattern = {
  readonly is: 'term';
  readonly concept: Concept;
  readonly text: string;
  readonly isAcronym: boolean;
  /** What it may be a part of names as: a place and a field of work fill slots. */
  readonly part: 'place' | 'field' | 'head';
  readonly role: BodyRole | undefined;
  /** What it names by itself, no slot filled. */
  readonly named: Named;
  /** What follows the first words; empty for a plain term. */
  readonly rest: readonly TemplatePart[];
  /** Neither it nor what follows it makes it more than its words: no template, no body, no part of one. */
  readonly isPlain: boolean;
  readonly rooms: Rooms;
  /** What its capitals ask of the words found, where they ask anything. */
  readonly capitals: Capitals | undefined;
};

/** What a name may have behind the first words of its term, but for a place: a field, a body, or what no list has. */
type Rooms = readonly ('field' | 'body')[] | 'anything';

/** A word for a level of administrative unit: tỉnh, TP, xã. */
export type LevelPattern = {
  readonly is: 'level';
  readonly level: Level;
  readonly text: string;
  readonly capitals: Capitals | undefined;
};

export type Pattern = TermPattern | LevelPattern;

export type PatternHit<P extends Pattern = Pattern> = {
  readonly start: number;
  readonly end: number;
  readonly pattern: P;
  /** Its first word stands there with a small letter for its capital: the name behind must have one («sở Y tế»). */
  readonly isLowered: boolean;
};

export type TermHit = PatternHit<TermPattern>;
export type LevelHit = PatternHit<LevelPattern>;

/** What stands in a text, each kind ascending and the longest of a place first. */
export type FoundPatterns = {
  readonly places: readonly TermHit[];
  readonly fields: readonly TermHit[];
  /** All other terms: what names begin with. */
  readonly heads: readonly TermHit[];
  /** The length of the longest of them, in UTF-16 units. */
  readonly longestHead: number;
  /** Those of the heads that are posts. */
  readonly posts: readonly TermHit[];
  readonly levels: readonly LevelHit[];
  /** The cues that stand anywhere in it, by their numbers (see `Glossary.cueAt`). */
  readonly cues: readonly number[];
};

type TakeTerm = (start: number, end: number, pattern: TermPattern) => void;

export type Patterns = {
  /** The words of a text by their numbers, and those of several texts at once. */
  readonly rowOf: (text: string) => WordRow;
  readonly rowsOf: (texts: readonly string[]) => readonly WordRow[];
  /** Every place where a pattern stands and its capitals fit. */
  readonly find: (text: string, row?: WordRow) => FoundPatterns;
  /** Every place where the words of a term stand, in whatever capitals, ascending and the longest of a place first. */
  readonly eachTerm: (row: WordRow, take: TakeTerm) => void;
  /** Concepts by full form, spelling folded. */
  readonly conceptsNamed: (fullForm: string) => readonly ConceptId[];
  /** Concepts by acronym, spelling folded. */
  readonly conceptsShortened: (acronym: string) => readonly ConceptId[];
  /** The words of a cue by its number. */
  readonly cueAt: (number: number) => string;
  readonly roleOf: RoleOf;
};

type RoleOf = (concept: Concept) => BodyRole | undefined;

/** Makes ready to find all that a glossary knows, in one pass over a text. */
export function patternsOf(glossary: Glossary): Patterns {
  const roleOf = bodyRoles(glossary.symbols.bodies);
  const { rowOf, rowsOf, eachIn } = glossary.termFinder();
  const levels = levelPatterns(glossary);
  const firstCue = glossary.termCount() + levels.length;
  const patternAt = patternReader(glossary, levels, roleOf);
  const eachTerm = (row: WordRow, take: TakeTerm): void =>
    eachIn(row, (start, end, number) => {
      const pattern = number < firstCue ? patternAt(number) : null;
      if (pattern?.is === 'term') take(start, end, pattern);
    });
  const findTerms = (text: string): readonly TermHit[] => {
    const hits: TermHit[] = [];
    eachTerm(rowOf(text), (start, end, pattern) => hits.push({ start, end, pattern, isLowered: false }));
    return hits;
  };
  const findJoined = joinedNumbers(findTerms);
  const conceptsOf = (text: string, isAcronym: boolean): readonly ConceptId[] => {
    const key = matchKey(text);
    return findTerms(text)
      .filter(({ pattern }) => pattern.isAcronym === isAcronym && pattern.rest.every(isOptional))
      .filter(({ pattern }) => matchKey(pattern.text) === key)
      .map(({ pattern }) => pattern.concept.id);
  };
  return {
    rowOf,
    rowsOf,
    find: (text, row = rowOf(text)) => {
      const found = new Sorted();
      eachIn(row, (start, end, number) => {
        if (number >= firstCue) {
          found.cues.push(number - firstCue);
          return;
        }
        const pattern = patternAt(number);
        const fit = pattern !== null && fitOf(pattern, text, start, end);
        if (pattern !== null && fit !== false) found.add({ start, end, pattern, isLowered: fit === 'lowered' });
      });
      found.addOthers(findJoined(text, row));
      return found;
    },
    eachTerm,
    conceptsNamed: (fullForm) => conceptsOf(fullForm, false),
    conceptsShortened: (acronym) => conceptsOf(acronym, true),
    cueAt: remembered(glossary.cueAt),
    roleOf,
  };
}

/** Sorts what is found by what it is for. */
class Sorted implements FoundPatterns {
  readonly places: TermHit[] = [];
  readonly fields: TermHit[] = [];
  readonly heads: TermHit[] = [];
  readonly posts: TermHit[] = [];
  readonly levels: LevelHit[] = [];
  readonly cues: number[] = [];
  longestHead = 0;

  /** Hits come ascending. */
  add(hit: PatternHit): void {
    if (isTermHit(hit)) this.#addTerm(hit);
    else if (isLevelHit(hit)) this.levels.push(hit);
  }

  #addTerm(hit: TermHit): void {
    const { part, role } = hit.pattern;
    this.#ofPart(part).push(hit);
    if (part !== 'head') return;
    this.longestHead = Math.max(this.longestHead, hit.end - hit.start);
    if (role?.isPost) this.posts.push(hit);
  }

  /** Those of another search, of which there are few. */
  addOthers(hits: readonly TermHit[]): void {
    for (const hit of hits) this.#addTerm(hit);
    for (const { pattern } of hits) this.#ofPart(pattern.part).sort(fromTheLeft);
    if (hits.length > 0) this.posts.sort(fromTheLeft);
  }

  #ofPart(part: TermPattern['part']): TermHit[] {
    if (part === 'head') return this.heads;
    return part === 'place' ? this.places : this.fields;
  }
}

const isTermHit = (hit: PatternHit): hit is TermHit => hit.pattern.is === 'term';
const isLevelHit = (hit: PatternHit): hit is LevelHit => hit.pattern.is === 'level';

function fromTheLeft(one: PatternHit, other: PatternHit): number {
  return one.start - other.start || other.end - one.end;
}

/** Gives the pattern of a number that the finder has (see `Glossary.termFinder`); null for one that is none. Each is made ready when it is first found. */
function patternReader(
  glossary: Glossary,
  levels: readonly LevelPattern[],
  roleOf: RoleOf,
): (number: number) => Pattern | null {
  const firstLevel = glossary.termCount();
  const known: (Pattern | null | undefined)[] = Array.from({ length: firstLevel + levels.length });
  return (number) => {
    const before = known[number];
    if (before !== undefined) return before;
    const term = glossary.termAt(number);
    const pattern = term === undefined ? levels[number - firstLevel] : termPattern(term, glossary, roleOf);
    known[number] = pattern ?? null;
    return pattern ?? null;
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
  const isAcronym = role === 'acronym';
  const part = partOf(concept);
  const body = part === 'place' ? undefined : roleOf(concept);
  return {
    is: 'term',
    concept,
    text: words,
    isAcronym,
    part,
    role: body,
    named: namedAlone(words, part === 'place' ? 'place' : isAcronym ? 'acronym' : 'term', concept, body),
    rest,
    isPlain: rest.length === 0 && body?.body === undefined && !body?.hasBody,
    rooms: roomsBehind(rest, body?.hasBody === true),
    capitals: readCapitals(words, caseOf(concept, isAcronym), !isAcronym && wantsField(rest)),
  };
}

function roomsBehind(rest: readonly TemplatePart[], hasBody: boolean): Rooms {
  const others = rest.map((part) => ('literal' in part ? part.literal.trim() : part.slot)).filter(isRoom);
  const [slot] = others;
  if (slot === undefined) return hasBody ? ['body'] : [];
  if (others.length > 1 || (slot !== 'field' && slot !== 'body')) return 'anything';
  return hasBody && slot !== 'body' ? [slot, 'body'] : [slot];
}

const isRoom = (slotOrWords: string): boolean => slotOrWords !== '' && slotOrWords !== 'place';

function partOf({ domain }: Concept): TermPattern['part'] {
  if (domain === 'places') return 'place';
  return domain === 'fields' ? 'field' : 'head';
}

function namedAlone(words: string, kind: NamedKind, concept: Concept, role: BodyRole | undefined): Named {
  const vi = withoutSlots(concept.vi);
  const en = kind === 'place' ? englishOfPlace(concept) : fillEnglish(concept.en, {});
  const key = matchKey(words);
  const isWeighed = Object.keys(concept.priors ?? {}).some((acronym) => matchKey(acronym) === key);
  return namedBy({ kind, via: 'glossary', concept, vi, en, role, isHere: false }, isWeighed);
}

/** Places are no templates; one with forms has its name as the first. */
const englishOfPlace = ({ en }: Concept): string => (typeof en === 'string' ? en : en.named);

/** In the order of the numbers that the finder has for them. */
function levelPatterns({ symbols }: Glossary): readonly LevelPattern[] {
  return symbols.levels.flatMap((level) =>
    level.vi.map((text) => ({ is: 'level' as const, level, text, capitals: readCapitals(text, 'smart', false) })),
  );
}

/** Whether the capitals of the words found are those of a pattern; `lowered` where only that of the first is missing. */
function fitOf({ text: words, capitals }: Pattern, text: string, start: number, end: number): boolean | 'lowered' {
  if (capitals === undefined) return true;
  const { anywhere, atStart, mayBeLowered } = capitals;
  const found = text.slice(start, end);
  if (found === words || anywhere(found) || (atStart?.(found) === true && opensSentence(text, start))) return true;
  return mayBeLowered && 'lowered';
}

/** What a pattern's capitals ask of the words found. */
type Capitals = {
  readonly anywhere: CaseRule;
  /** At the start of a sentence a capital says nothing. */
  readonly atStart?: CaseRule;
  /** A name that is nothing without its field: Sở {field}. */
  readonly mayBeLowered: boolean;
};

function wantsField([slot]: readonly TemplatePart[]): boolean {
  return slot !== undefined && 'slot' in slot && slot.slot === 'field' && !slot.optional;
}

/** «bộ tài chính» may be written in any case; its letters may not: the «mae» of Sobudai-mae is no ministry. */
function caseOf(concept: Concept, isAcronym: boolean): 'exact' | 'any' | 'smart' {
  return concept.case === undefined || (isAcronym && concept.case === 'any') ? 'smart' : concept.case;
}

function readCapitals(words: string, rule: 'exact' | 'any' | 'smart', mayBeLowered: boolean): Capitals | undefined {
  const anywhere = caseRule(words, rule);
  if (anywhere === anyCase) return undefined;
  return {
    anywhere,
    ...(rule === 'exact' ? { atStart: caseRule(capitaliseFirst(words), rule) } : {}),
    mayBeLowered,
  };
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:])[\s"“‘'(«–-]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

export function isOptional(part: TemplatePart): boolean {
  return 'slot' in part && part.optional;
}
