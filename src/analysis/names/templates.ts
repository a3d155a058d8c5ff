import { type Filler, fillEnglish, parseTemplate, placeFiller, type SlotName } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Symbols } from '../../model/symbols.ts';
import { isCapitalAt, matchKey } from '../../text/index.ts';
import { type Naming, namedBy } from '../naming.ts';
import { isOptional, type TermHit, type TermPattern } from '../patterns.ts';
import { bodyFiller } from './bodies.ts';
import { afterSpaces, capitalisedRun, matchEnd } from './capitals.ts';
import { isOfSeveral } from './listed-units.ts';
import { type FoundPlace, isAtLevelOf, type PlaceReader } from './places.ts';
import { nameInCapitals, unitNameEnd } from './unit-names.ts';

/** A term or template found in a text, with what fills it: what it names is its preferred Vietnamese with the fillers as written. */
export type FoundName = Naming & {
  readonly pattern: TermPattern;
  readonly filled: readonly SlotName[];
  /** How many bodies stand one in another inside it. */
  readonly depth: number;
};

/** What fills a slot, and where it ends; `depth` of a body: how many stand one in another in it. */
export type Filling = {
  readonly slot: SlotName;
  readonly end: number;
  readonly text: string;
  readonly filler: Filler;
  readonly depth?: number;
};

/** What a template says of its slots besides their kind. */
export type SlotWants = {
  /** The level of its place: Huyện ủy is a district's. */
  readonly level: string | undefined;
  /** Whether it names a post, or its words end one: the capitals behind may be a person's. */
  readonly before: 'post' | 'other';
  /** It is written in capitals, and so is what fills it: HUYỆN ỦY SƠN TỊNH. */
  readonly inCapitals: boolean;
};

/** Finds what may fill a slot at a place of the text. */
export type SlotReader = (slot: SlotName, from: number, wants: SlotWants) => readonly Filling[];

/** Every way a template's first words, found at `hit`, can go on: each longer one is a name of its own. An optional slot is filled where it can be, and then left out. */
export function readTemplate(
  text: string,
  hit: TermHit,
  before: SlotWants['before'],
  readSlot: SlotReader,
  reader: PlaceReader,
): FoundName[] {
  const { rest, concept } = hit.pattern;
  const inCapitals = isCapitalAt(text, hit.end - 1) && isInCapitals(text.slice(hit.start, hit.end));
  const wants = { level: concept.level, before, inCapitals };
  const found: FoundName[] = [];
  const goOn = (index: number, end: number, fillings: readonly Filling[]): void => {
    const part = rest[index];
    if (part === undefined) {
      if (!hit.isLowered || opensWithCapital(fillings))
        found.push(foundName(hit, end, withHere(text, hit, end, fillings, reader), reader));
    } else if ('literal' in part) {
      const next = afterLiteral(text, end, part.literal);
      if (next !== undefined) goOn(index + 1, next, fillings);
    } else {
      for (const filling of readSlot(part.slot, slotStart(text, end, part.slot), wants))
        goOn(index + 1, filling.end, [...fillings, filling]);
      if (part.optional) goOn(index + 1, end, fillings);
    }
  };
  goOn(0, hit.end, none);
  return found;
}

/** Thành ủy is that of the city that the text speaks from, as far as it says no other: not in «các Thành ủy», and not TU, which may be several. */
function withHere(
  text: string,
  { start, pattern }: TermHit,
  end: number,
  fillings: readonly Filling[],
  { here, symbols }: PlaceReader,
): readonly Filling[] {
  const { level } = pattern.concept;
  if (here === undefined || level === undefined || pattern.isAcronym) return fillings;
  if (fillings.some(({ slot }) => slot === 'place')) return fillings;
  const hasPlace = pattern.rest.some((part) => 'slot' in part && part.slot === 'place');
  const isOne = /\p{Lu}/u.test(text[start] ?? '') && !isOfSeveral(text, start, symbols.bodies.several);
  if (!hasPlace || !isOne || !isAtLevelOf(level, here)) return fillings;
  return [...fillings, { slot: 'place', end, text: '', filler: here.filler }];
}

/** «sở Y tế», and not «sở y tế»: who writes the first word small shows the name by the next. */
function opensWithCapital(fillings: readonly Filling[]): boolean {
  return fillings.some(({ text }) => isCapitalAt(text, 0));
}

/** Two syllables at least: «BCH», an acronym, is none. */
function isInCapitals(words: string): boolean {
  return /\p{L}\s+\p{L}/u.test(words) && words === words.toUpperCase();
}

/** An acronym in brackets does not part a body from its place: Bộ Chỉ huy Quân sự (CHQS) tỉnh. */
function slotStart(text: string, end: number, slot: SlotName): number {
  const mayHaveBracket = slot === 'place' && (text[end] === '(' || text[end + 1] === '(');
  return afterSpaces(text, (mayHaveBracket ? matchEnd(acronymInBrackets, text, end) : undefined) ?? end);
}

const acronymInBrackets = /[ \u00A0]?\(\p{Lu}[\p{L}\p{N}&.-]{0,8}\p{Lu}\)(?=[ \u00A0])/uy;

function afterLiteral(text: string, end: number, literal: string): number | undefined {
  const wanted = literal.trim();
  if (wanted === '') return end;
  const from = afterSpaces(text, end);
  const next = from + wanted.length;
  return matchKey(text.slice(from, next)) === matchKey(wanted) ? next : undefined;
}

function foundName(
  { start, pattern }: TermHit,
  end: number,
  fillings: readonly Filling[],
  { here }: PlaceReader,
): FoundName {
  if (fillings.length === 0) return plainName(start, end, pattern);
  const { concept, role } = pattern;
  const vi = filledVietnamese(concept.vi, fillings);
  const en = filledEnglish(concept.en, fillings);
  const isHere = here !== undefined && fillings.some(({ filler }) => filler === here.filler);
  const named = namedBy({ kind: 'name', via: 'template', concept, vi, en, role, isHere });
  const depth = fillings.find(({ slot }) => slot === 'body')?.depth ?? 0;
  return { start, end, named, pattern, filled: fillings.map(({ slot }) => slot), depth };
}

/** A term by itself. */
export function plainName(start: number, end: number, pattern: TermPattern): FoundName {
  return { start, end, named: pattern.named, pattern, filled: none, depth: 0 };
}

const none: readonly never[] = [];

function filledEnglish(en: Concept['en'], fillings: readonly Filling[]): string {
  const fillers: Partial<Record<SlotName, Filler>> = {};
  for (const { slot, filler } of fillings) fillers[slot] = filler;
  return fillEnglish(en, fillers);
}

function filledVietnamese(template: string, fillings: readonly Filling[]): string {
  const textOf = (wanted: SlotName): string => fillings.find(({ slot }) => slot === wanted)?.text ?? '';
  let filled = '';
  for (const part of parseTemplate(template)) filled += 'literal' in part ? part.literal : textOf(part.slot);
  return (filled.includes('  ') ? filled.replace(/ {2,}/g, ' ') : filled).trim();
}

/** The bodies of a text that are known so far, the longest by where it starts. */
export type Bodies = ReadonlyMap<number, FoundName>;

/**
 * The slots' sources: places by what was found, fields by the glossary's domain `fields`, names by capitals, numbers by figures, bodies
 * by the names found further on in the text.
 */
export function slotReader(
  text: string,
  places: readonly FoundPlace[],
  fields: readonly TermHit[],
  bodies: Bodies,
  reader: PlaceReader,
): SlotReader {
  const placesFrom = byStart(places);
  const fieldsFrom = byStart(fields);
  return (slot, from, wants) => {
    switch (slot) {
      case 'place':
        return placesAt(text, from, wants, placesFrom(from), reader);
      case 'field':
        return fieldsFrom(from)
          .filter(({ pattern }) => pattern.rest.every(isOptional))
          .map(({ end, pattern }) => fillingOf(slot, text, from, end, plain(pattern.named.en)));
      case 'name':
        return capitalisedRun(text, from)
          .slice(-1)
          .map((end) => fillingOf(slot, text, from, end, plain(reader.spell(text.slice(from, end)))));
      case 'number':
        return numberAt(text, from);
      case 'body':
        return bodyAt(text, from, bodies, reader);
    }
  };
}

function fillingOf(slot: SlotName, text: string, from: number, end: number, filler: Filler): Filling {
  return { slot, end, text: text.slice(from, end), filler };
}

/** Those that start at a place, put in order when they are first asked for. */
function byStart<S extends { readonly start: number }>(stretches: readonly S[]): (start: number) => readonly S[] {
  if (stretches.length === 0) return () => [];
  let known: Map<number, S[]> | undefined;
  return (start) => {
    known ??= grouped(stretches);
    return known.get(start) ?? [];
  };
}

function grouped<S extends { readonly start: number }>(stretches: readonly S[]): Map<number, S[]> {
  const found = new Map<number, S[]>();
  for (const stretch of stretches) {
    const here = found.get(stretch.start);
    if (here === undefined) found.set(stretch.start, [stretch]);
    else here.push(stretch);
  }
  return found;
}

/** Names with more bodies one in another are read no further. */
const mostNested = 4;

/** The body whose name starts at `from`, and can stand in another. */
export function bodyAt(text: string, from: number, bodies: Bodies, { symbols }: PlaceReader): Filling[] {
  const body = bodies.get(from);
  if (body === undefined || body.depth >= mostNested) return [];
  const filler = bodyFiller(body.named.en, symbols.bodies);
  return [{ slot: 'body', end: body.end, text: text.slice(from, body.end), filler, depth: body.depth + 1 }];
}

function placesAt(
  text: string,
  from: number,
  wants: SlotWants,
  found: readonly FoundPlace[],
  reader: PlaceReader,
): readonly Filling[] {
  const { level } = wants;
  if (level === undefined) return found.map(({ end, filler }) => fillingOf('place', text, from, end, filler));
  const units = isNameAt(text, from, wants) ? found.filter(({ made }) => made !== 'level-alone') : found;
  if (units.length > 0)
    return units.map((place) => fillingOf('place', text, from, place.end, atLevel(place, level, reader.symbols)));
  return unlistedAt(text, from, { ...wants, level }, reader);
}

/** A level word with a capital begins a name behind another: the Bản of «Đoàn xã Bản Lầu» is no village. */
function isNameAt(text: string, from: number, { inCapitals }: SlotWants): boolean {
  return !inCapitals && isCapitalAt(text, from);
}

/** The Lạng Sơn of «Thành ủy Lạng Sơn» is the city, that of «Tỉnh ủy Lạng Sơn» the province; a centrally run city has no other level. */
function atLevel({ named, filler, made }: FoundPlace, level: string, symbols: Symbols): Filler {
  const concept = named?.concept ?? null;
  if (made !== 'glossary' || concept === null || concept.level === 'municipality') return filler;
  return placeFiller({ name: fillEnglish(concept.en, {}), level }, symbols);
}

/** The Đông Anh of «Huyện ủy Đông Anh»: any capitalised words that are no person's name. */
function unlistedAt(
  text: string,
  from: number,
  { level, ...wants }: SlotWants & { readonly level: string },
  { symbols, spell }: PlaceReader,
): readonly Filling[] {
  const known = symbols.levels.find(({ key }) => key === level);
  const end = known && unitNameEnd(text, from, { level: known, ...wants }, symbols.persons);
  if (end === undefined) return [];
  const name = text.slice(from, end);
  const written = spell(wants.inCapitals ? nameInCapitals(name) : name);
  return [fillingOf('place', text, from, end, placeFiller({ name: written, level }, symbols))];
}

const plain = (english: string): Filler => ({ form: 'named', noun: english, modifier: english });

/** 135, 4A, 30a, XIV. */
const number = /(?:\d+\p{L}?|[IVXLC]+)(?![\p{L}\p{N}])/uy;

function numberAt(text: string, from: number): Filling[] {
  number.lastIndex = from;
  const found = number.exec(text)?.[0];
  return found === undefined ? [] : [fillingOf('number', text, from, from + found.length, plain(found))];
}
