import type { Concept } from '../model/concept.ts';
import type { EnglishStyle } from '../model/house-style.ts';
import type { NamedKind, Via } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { pluralOf } from '../text/index.ts';
import { type ReadValue, type ValueReader, writeEnglish, writeInPlace } from '../values/index.ts';
import { type Word, wordsOnce } from './acronym-words.ts';
import type { Candidate, ValueCandidate } from './candidate.ts';
import { findDefinitions } from './definitions/definitions.ts';
import type { FoundDefinition } from './definitions/long-forms.ts';
import { citedLaws } from './names/cited-laws.ts';
import { findNames } from './names/names.ts';
import { englishName, type FoundPlace, findPlaces, type Here, type PlaceReader } from './names/places.ts';
import type { FoundName } from './names/templates.ts';
import type { LevelPattern, PatternHit, Patterns, TermPattern } from './patterns.ts';
import { findAcronyms, type UnknownAcronym } from './silence/unknown-acronyms.ts';

/** Something named at a stretch, before it is decided which of several concepts it names. */
export type Naming = {
  readonly start: number;
  readonly end: number;
  readonly kind: NamedKind;
  readonly via: Via;
  readonly concept: Concept | null;
  readonly vi: string;
  readonly en: string;
  /** Its place is the one that the document speaks from: it says more than the glossary does of the same words. */
  readonly isHere?: true;
};

/** All that one segment's words may mean, nothing chosen yet. */
export type Reading = {
  readonly segment: Segment;
  /** The segment's words, read when they are first asked for. */
  readonly wordsOf: () => readonly Word[];
  readonly namings: readonly Naming[];
  readonly values: readonly (Candidate & ValueCandidate)[];
  readonly definitions: readonly FoundDefinition[];
  readonly acronyms: readonly UnknownAcronym[];
};

/** What segments are read with. `figures` is how values are written in English. */
export type Reader = PlaceReader & {
  readonly patterns: Patterns;
  readonly values: ValueReader;
  readonly figures: Partial<EnglishStyle>;
};

/** Reads one segment: what the glossary knows there, figures and references, definitions, and what looks like an acronym. */
export function readSegment(segment: Segment, reader: Reader): Reading {
  const { text } = segment;
  const wordsOf = wordsOnce(text);
  const read = reader.values.read(text);
  const { terms, levels } = hitsIn(text, read, reader);
  const places = findPlaces(text, terms, levels, reader);
  const namings = [...findNames(text, terms, places, reader).map(nameNaming), ...places.flatMap(placeNaming)];
  return {
    segment,
    wordsOf,
    namings,
    values: [
      ...read.flatMap((value) => valueCandidates(text, value, namings, reader)),
      ...citedLaws(text, read, namings, reader),
    ],
    definitions: findDefinitions(text, wordsOf),
    acronyms: findAcronyms(text),
  };
}

type Stretch = { readonly start: number; readonly end: number };

type Hits = {
  readonly terms: readonly PatternHit<TermPattern>[];
  readonly levels: readonly PatternHit<LevelPattern>[];
};

function hitsIn(text: string, read: readonly ReadValue[], { patterns }: Reader): Hits {
  const terms: PatternHit<TermPattern>[] = [];
  const levels: PatternHit<LevelPattern>[] = [];
  for (const hit of patterns.find(text)) {
    if (isTerm(hit)) terms.push(hit);
    else if (isLevel(hit)) levels.push(hit);
  }
  return { terms, levels: levels.filter((hit) => !isCounted(hit, read, terms)) };
}

const isTerm = (hit: PatternHit): hit is PatternHit<TermPattern> => hit.pattern.is === 'term';
const isLevel = (hit: PatternHit): hit is PatternHit<LevelPattern> => hit.pattern.is === 'level';

/** The places of a few words in which no figures count. */
export function placesIn(text: string, reader: Reader): readonly FoundPlace[] {
  const { terms, levels } = hitsIn(text, [], reader);
  return findPlaces(text, terms, levels, reader);
}

/** The unit that a document says it speaks from: Hà Nội, tỉnh Lạng Sơn. Undefined where the words are not one unit's name. */
export function readHere(place: string, reader: Reader): Here | undefined {
  const text = place.trim();
  const found = placesIn(text, reader).find(
    ({ start, end, level }) => start === 0 && end === text.length && level !== undefined,
  );
  return found?.level === undefined ? undefined : { level: found.level, filler: found.filler };
}

/** The «huyện» of «2 huyện Mường Tè và Nậm Nhùn» is counted; it is not the district of one name. */
function isCounted(hit: Stretch, values: readonly ReadValue[], terms: readonly Stretch[]): boolean {
  return values.some(
    ({ core, value }) =>
      value.type === 'quantity' && hit.start > core.start && hit.end <= core.end && !isOfName(core.start, terms),
  );
}

/** The 138 of «BCĐ 138 tỉnh» counts nothing: it ends a name. */
function isOfName(figure: number, terms: readonly Stretch[]): boolean {
  return terms.some(({ start, end }) => start < figure && end > figure);
}

function nameNaming({ start, end, concept, pattern, filled, isHere, vi, en }: FoundName): Naming {
  if (filled.length > 0) {
    return { start, end, kind: 'name', via: 'template', concept, vi, en, ...(isHere ? { isHere } : {}) };
  }
  return { start, end, kind: pattern.isAcronym ? 'acronym' : 'term', via: 'glossary', concept, vi, en };
}

function placeNaming({ start, end, concept, filler, made }: FoundPlace): Naming[] {
  if (made === 'level-alone') return [];
  if (made === 'level-and-name') {
    return [{ start, end, kind: 'place', via: 'rule', concept, vi: concept?.vi ?? '', en: filler.noun }];
  }
  if (concept === null) return [];
  return [{ start, end, kind: 'place', via: 'glossary', concept, vi: concept.vi, en: englishName(concept) }];
}

type ValueWriter = Pick<Reader, 'symbols' | 'figures'>;

function valueCandidates(text: string, read: ReadValue, namings: readonly Naming[], writer: ValueWriter): FoundValue[] {
  const term = countedTerm(read, namings);
  if (term === undefined) return asRead(read, writer);
  const counted = countedCandidates(text, read, term, writer);
  return isEnumeration(text, read, term) ? [...counted, ...asRead(read, writer)] : counted;
}

type FoundValue = Candidate & ValueCandidate;

function asRead(read: ReadValue, writer: ValueWriter): FoundValue[] {
  const { symbols, figures } = writer;
  const { start, end, core, value, coreValue, inside } = read;
  const isDocument = value.type === 'document';
  const isWhole = start === core.start && end === core.end;
  const outer = {
    start,
    end,
    is: 'value',
    value,
    en: writeInPlace(read, symbols, figures),
    opaque: isDocument && isWhole,
  } as const;
  if (isWhole) return [outer, ...(inside === undefined ? [] : asRead(inside, writer))];
  const en = writeEnglish(coreValue, symbols, figures);
  return [outer, { ...core, is: 'value', value: isDocument ? value : coreValue, en, opaque: isDocument }];
}

/** «trên 120 hộ nghèo»: what is counted is a term that begins with the unit's word and goes on. */
function countedTerm(
  { core, value }: ReadValue,
  namings: readonly Naming[],
): (Naming & { concept: Concept }) | undefined {
  if (value.type !== 'quantity') return undefined;
  return namings
    .filter(
      (naming) =>
        (naming.kind === 'term' || naming.kind === 'acronym') &&
        naming.start > core.start &&
        naming.start < core.end &&
        naming.end > core.end,
    )
    .flatMap((naming) => (naming.concept === null ? [] : [{ ...naming, concept: naming.concept }]))
    .reduce<(Naming & { concept: Concept }) | undefined>(
      (best, naming) => (best === undefined || naming.end > best.end ? naming : best),
      undefined,
    );
}

/** In «7 tỉnh, thành phố» the 7 tỉnh may be read by themselves; in «7 tỉnh ủy» they may not. */
function isEnumeration(text: string, { core }: ReadValue, term: Naming): boolean {
  return /^\s*[,/]/.test(text.slice(core.end, term.end));
}

/** The figure with its term, and the figure alone: the term stands beside it as the other part. */
function countedCandidates(
  text: string,
  { start, value }: ReadValue,
  { start: termStart, end, en, concept }: Naming & { concept: Concept },
  { symbols, figures }: ValueWriter,
): FoundValue[] {
  if (value.type !== 'quantity') return [];
  const { unit: _, ...parts } = value;
  const counted = { ...parts, unit: concept.id };
  const figure = { ...parts, type: 'number' } as const;
  const unit = { key: concept.id, vi: [], en, plural: concept.plural ?? pluralOf(en) };
  const figureEnd = start + text.slice(start, termStart).trimEnd().length;
  return [
    {
      start,
      end,
      is: 'value',
      value: counted,
      en: writeEnglish(counted, { ...symbols, units: [unit] }, figures),
      opaque: false,
    },
    { start, end: figureEnd, is: 'value', value: figure, en: writeEnglish(figure, symbols, figures), opaque: false },
  ];
}
