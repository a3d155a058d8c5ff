import type { Concept } from '../model/concept.ts';
import type { EnglishStyle } from '../model/house-style.ts';
import type { Segment } from '../model/segment.ts';
import type { Value } from '../model/value.ts';
import { chunksWithCapitals, pluralOf, type WordRow } from '../text/index.ts';
import { type ReadValue, type ValueReader, writeEnglish, writeInPlace } from '../values/index.ts';
import { type Word, wordsOfRow } from './acronym-words.ts';
import type { Candidate } from './candidate.ts';
import { findDefinitions } from './definitions/definitions.ts';
import type { FoundDefinition } from './definitions/long-forms.ts';
import { firstFrom } from './in-order.ts';
import { citedLaws } from './names/cited-laws.ts';
import { findNames } from './names/names.ts';
import { type FoundPlace, findPlaces, type Here, type PlaceReader } from './names/places.ts';
import type { Naming } from './naming.ts';
import { once } from './once.ts';
import type { FoundPatterns, LevelHit, Patterns } from './patterns.ts';
import { findAcronyms, type UnknownAcronym } from './silence/unknown-acronyms.ts';

/** All that one segment's words may mean, nothing chosen yet. */
export type Reading = {
  readonly segment: Segment;
  /** The segment's words by their numbers. */
  readonly row: WordRow;
  /** The segment's words, read when they are first asked for. */
  readonly wordsOf: () => readonly Word[];
  /** Ascending by where they start. */
  readonly namings: readonly Naming[];
  /** The cues that stand in it, by their numbers. */
  readonly cues: readonly number[];
  readonly values: readonly Candidate[];
  readonly definitions: readonly FoundDefinition[];
  readonly acronyms: readonly UnknownAcronym[];
};

/** What segments are read with. `figures` is how values are written in English. */
export type Reader = PlaceReader & {
  readonly patterns: Patterns;
  readonly values: ValueReader;
  readonly figures: Partial<EnglishStyle>;
};

/**
 * Reads the segments of a document: what the glossary knows there, figures and references, definitions, and what looks like an acronym.
 * Each step goes through all segments before the next one begins: the code of all steps is larger than the processor's caches, and its
 * machine code, fetched anew for every segment, made reading a single one take up to twice as long.
 */
export function readSegments(segments: readonly Segment[], reader: Reader): readonly Reading[] {
  const { patterns, values } = reader;
  const rows = patterns.rowsOf(segments.map(({ text }) => text));
  const found = eachWith(segments, rows, ({ text }, row) => patterns.find(text, row));
  const read = segments.map(({ text }) => values.read(text));
  const levels = eachWith(found, read, uncounted);
  const places = eachWith(segments, found, ({ text }, known, at) => findPlaces(text, known, levels[at] ?? [], reader));
  const namings = eachWith(segments, found, ({ text }, known, at) => namingsOf(text, known, places[at] ?? [], reader));
  const written = eachWith(segments, read, ({ text }, own, at) => valuesOf(text, own, namings[at] ?? [], reader));
  const chunks = segments.map(({ text }) => chunksWithCapitals(text));
  const acronyms = eachWith(segments, chunks, ({ text }, own) => findAcronyms(text, own));
  return eachWith(segments, rows, (segment, row, at) => {
    const { text } = segment;
    const wordsOf = once(() => wordsOfRow(text, row));
    return {
      segment,
      row,
      wordsOf,
      cues: found[at]?.cues ?? [],
      namings: namings[at] ?? [],
      values: written[at] ?? [],
      definitions: findDefinitions(text, wordsOf, chunks[at]),
      acronyms: acronyms[at] ?? [],
    };
  });
}

/** Makes something of each of a list and what belongs to it, which has the same place in another. */
function eachWith<A, B, C>(ones: readonly A[], others: readonly B[], make: (one: A, other: B, at: number) => C): C[] {
  return others.map((other, at) => make(ones[at] as A, other, at)); // there are as many
}

/** What is named, names before places that start with them. */
function namingsOf(
  text: string,
  found: FoundPatterns,
  places: readonly FoundPlace[],
  reader: PlaceReader,
): readonly Naming[] {
  const namings: Naming[] = findNames(text, found, places, reader);
  if (places.length === 0) return namings;
  for (const { start, end, named } of places) if (named !== undefined) namings.push({ start, end, named });
  return namings.sort((one, other) => one.start - other.start);
}

type Stretch = { readonly start: number; readonly end: number };

/** The places of a few words in which no figures count. */
export function placesIn(text: string, reader: Reader): readonly FoundPlace[] {
  const found = reader.patterns.find(text);
  return findPlaces(text, found, found.levels, reader);
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
function uncounted(found: FoundPatterns, read: readonly ReadValue[]): readonly LevelHit[] {
  const { levels } = found;
  const quantities = levels.length === 0 ? [] : read.filter(({ value }) => value.type === 'quantity');
  if (quantities.length === 0) return levels;
  return levels.filter(
    ({ start, end }) =>
      !quantities.some(({ core }) => start > core.start && end <= core.end && !isOfName(core.start, found)),
  );
}

/** The 138 of «BCĐ 138 tỉnh» counts nothing: it ends a name. */
function isOfName(figure: number, { places, fields, heads }: FoundPatterns): boolean {
  const reachesOver = ({ start, end }: Stretch): boolean => start < figure && end > figure;
  return heads.some(reachesOver) || places.some(reachesOver) || fields.some(reachesOver);
}

type ValueWriter = Pick<Reader, 'symbols' | 'figures'>;

function valuesOf(
  text: string,
  read: readonly ReadValue[],
  namings: readonly Naming[],
  writer: ValueWriter,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const value of read) {
    const term = countedTerm(value, namings);
    if (term !== undefined) found.push(...countedCandidates(text, value, term, writer));
    if (term === undefined || isEnumeration(text, value, term)) addAsRead(value, writer, found);
  }
  const laws = citedLaws(text, read, namings, writer);
  return laws.length === 0 ? found : [...found, ...laws];
}

/** A value, that within what stands around it, and those that it is put together from. */
function addAsRead(read: ReadValue, writer: ValueWriter, found: Candidate[]): void {
  const { symbols, figures } = writer;
  const { start, end, core, value, coreValue, inside } = read;
  const isDocument = value.type === 'document';
  const isWhole = start === core.start && end === core.end;
  found.push(valueAt(start, end, value, writeInPlace(read, symbols, figures), isDocument && isWhole));
  if (!isWhole) {
    const en = writeEnglish(coreValue, symbols, figures);
    found.push(valueAt(core.start, core.end, isDocument ? value : coreValue, en, isDocument));
  } else if (inside !== undefined) addAsRead(inside, writer, found);
}

function valueAt(start: number, end: number, value: Value, en: string, opaque = false): Candidate {
  return { start, end, means: { is: 'value', value, en, opaque } };
}

/** «trên 120 hộ nghèo»: what is counted is a term that begins with the unit's word and goes on; the longest. */
function countedTerm({ core, value }: ReadValue, namings: readonly Naming[]): CountedTerm | undefined {
  if (value.type !== 'quantity') return undefined;
  let longest: CountedTerm | undefined;
  for (let at = firstFrom(core.start + 1, namings); at < namings.length; at++) {
    const naming = namings[at];
    if (naming === undefined || naming.start >= core.end) break;
    if (naming.end > Math.max(core.end, longest?.end ?? 0) && isTermNaming(naming)) longest = naming;
  }
  return longest;
}

type CountedTerm = Naming & { readonly named: { readonly concept: Concept } };

function isTermNaming(naming: Naming): naming is CountedTerm {
  const { kind, concept } = naming.named;
  return (kind === 'term' || kind === 'acronym') && concept !== null;
}

/** In «7 tỉnh, thành phố» the 7 tỉnh may be read by themselves; in «7 tỉnh ủy» they may not. */
function isEnumeration(text: string, { core }: ReadValue, term: Naming): boolean {
  return /^\s*[,/]/.test(text.slice(core.end, term.end));
}

/** The figure with its term, and the figure alone: the term stands beside it as the other part. */
function countedCandidates(
  text: string,
  { start, value }: ReadValue,
  { start: termStart, end, named: { en, concept } }: CountedTerm,
  { symbols, figures }: ValueWriter,
): Candidate[] {
  if (value.type !== 'quantity') return [];
  const { unit: _, ...parts } = value;
  const counted = { ...parts, unit: concept.id };
  const figure = { ...parts, type: 'number' } as const;
  const unit = { key: concept.id, vi: [], en, plural: concept.plural ?? pluralOf(en) };
  const figureEnd = start + text.slice(start, termStart).trimEnd().length;
  return [
    valueAt(start, end, counted, writeEnglish(counted, { ...symbols, units: [unit] }, figures)),
    valueAt(start, figureEnd, figure, writeEnglish(figure, symbols, figures)),
  ];
}
