import { type Filler, fillEnglish, placeFiller, type SlotName, type TemplatePart } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Symbols } from '../../model/symbols.ts';
import { isCapitalAt, matchKey } from '../../text/index.ts';
import type { Naming } from '../naming.ts';
import { isOptional, type TermHit, type TermPattern } from '../patterns.ts';
import { bodyFiller } from './bodies.ts';
import { afterSpaces, capitalisedRun, matchEnd } from './capitals.ts';
import { isOfSeveral } from './listed-units.ts';
import { type FoundPlace, isAtLevelOf, type PlaceReader } from './places.ts';
import { nameInCapitals, unitNameEnd } from './unit-names.ts';

/** A term or template found in a text, with what fills it. `vi` is its preferred Vietnamese with the fillers as written. */
export type FoundName = Naming & {
  readonly concept: Concept;
  readonly pattern: TermPattern;
  readonly filled: readonly SlotName[];
  /** How many bodies stand one in another inside it. */
  readonly depth: number;
};

/** What fills a slot, and where it ends. */
export type Filling = { readonly end: number; readonly text: string; readonly filler: Filler; readonly depth?: number };
type Fillings = Readonly<Partial<Record<SlotName, Filling>>>;

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

/** Every way a template's first words, found at `hit`, can go on: each longer one is a name of its own. */
export function readTemplate(
  text: string,
  hit: TermHit,
  before: SlotWants['before'],
  readSlot: SlotReader,
  reader: PlaceReader,
): FoundName[] {
  const { level } = hit.pattern.concept;
  const inCapitals = isCapitalAt(text, hit.end - 1) && isInCapitals(text.slice(hit.start, hit.end));
  const wants = { level, before, inCapitals };
  const readHere = (slot: SlotName, from: number) => readSlot(slot, from, wants);
  return continuations(text, hit.end, hit.pattern.rest, readHere)
    .filter(({ fillings }) => !hit.isLowered || opensWithCapital(fillings))
    .map(({ end, fillings }) => foundName(hit, end, withHere(text, hit, { end, fillings }, reader), reader));
}

/** Thành ủy is that of the city that the text speaks from, as far as it says no other: not in «các Thành ủy», and not TU, which may be several. */
function withHere(
  text: string,
  { start, pattern }: TermHit,
  { end, fillings }: Continuation,
  { here, symbols }: PlaceReader,
): Fillings {
  const { level } = pattern.concept;
  if (here === undefined || level === undefined || fillings.place !== undefined || pattern.isAcronym) return fillings;
  const hasPlace = pattern.rest.some((part) => 'slot' in part && part.slot === 'place');
  const isOne = /\p{Lu}/u.test(text[start] ?? '') && !isOfSeveral(text, start, symbols.bodies.several);
  if (!hasPlace || !isOne || !isAtLevelOf(level, here)) return fillings;
  return { ...fillings, place: { end, text: '', filler: here.filler } };
}

/** «sở Y tế», and not «sở y tế»: who writes the first word small shows the name by the next. */
function opensWithCapital(fillings: Fillings): boolean {
  return Object.values(fillings).some(({ text }) => /^\p{Lu}/u.test(text));
}

/** Two syllables at least: «BCH», an acronym, is none. */
function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{L}\s+\p{L}/u.test(words);
}

type Continuation = { readonly end: number; readonly fillings: Fillings };

/** An optional slot is filled where it can be, and then left out. */
function continuations(
  text: string,
  end: number,
  rest: readonly TemplatePart[],
  readSlot: (slot: SlotName, from: number) => readonly Filling[],
): readonly Continuation[] {
  const found: Continuation[] = [];
  const goOn = (index: number, end: number, fillings: Fillings): void => {
    const part = rest[index];
    if (part === undefined) {
      found.push({ end, fillings });
    } else if ('literal' in part) {
      const next = afterLiteral(text, end, part.literal);
      if (next !== undefined) goOn(index + 1, next, fillings);
    } else {
      for (const filling of readSlot(part.slot, slotStart(text, end, part.slot)))
        goOn(index + 1, filling.end, { ...fillings, [part.slot]: filling });
      if (part.optional) goOn(index + 1, end, fillings);
    }
  };
  goOn(0, end, {});
  return found;
}

/** An acronym in brackets does not part a body from its place: Bộ Chỉ huy Quân sự (CHQS) tỉnh. */
function slotStart(text: string, end: number, slot: SlotName): number {
  const bracketEnd = slot === 'place' ? matchEnd(acronymInBrackets, text, end) : undefined;
  return afterSpaces(text, bracketEnd ?? end);
}

const acronymInBrackets = /[ \u00A0]?\(\p{Lu}[\p{L}\p{N}&.-]{0,8}\p{Lu}\)(?=[ \u00A0])/uy;

function afterLiteral(text: string, end: number, literal: string): number | undefined {
  const wanted = literal.trim();
  if (wanted === '') return end;
  const from = afterSpaces(text, end);
  const next = from + wanted.length;
  return matchKey(text.slice(from, next)) === matchKey(wanted) ? next : undefined;
}

function foundName({ start, pattern }: TermHit, end: number, fillings: Fillings, { here }: PlaceReader): FoundName {
  const filled = Object.keys(fillings) as SlotName[]; // the keys of Fillings
  if (filled.length === 0) return plainName(start, end, pattern);
  const { concept } = pattern;
  const { vi, en } = filledName(concept, fillings);
  const isHere = here !== undefined && fillings.place?.filler === here.filler;
  const depth = fillings.body?.depth ?? 0;
  return { start, end, kind: 'name', via: 'template', concept, vi, en, isHere, pattern, filled, depth };
}

/** A term by itself. */
export function plainName(start: number, end: number, pattern: TermPattern): FoundName {
  const { concept, bare, isAcronym } = pattern;
  const kind = isAcronym ? 'acronym' : 'term';
  const { vi, en } = bare;
  return { start, end, kind, via: 'glossary', concept, vi, en, isHere: false, pattern, filled: none, depth: 0 };
}

const none: readonly SlotName[] = [];

function filledName({ vi, en }: Concept, fillings: Fillings): { readonly vi: string; readonly en: string } {
  const fillers = Object.fromEntries(Object.entries(fillings).map(([slot, { filler }]) => [slot, filler]));
  return { vi: filledVietnamese(vi, fillings), en: fillEnglish(en, fillers) };
}

function filledVietnamese(template: string, fillings: Fillings): string {
  return template
    .replace(/\{(\w+)\??\}/g, (_, slot: SlotName) => fillings[slot]?.text ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
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
          .map(({ end, pattern }) => ({
            end,
            text: text.slice(from, end),
            filler: plain(fillEnglish(pattern.concept.en, {})),
          }));
      case 'name':
        return capitalisedRun(text, from)
          .slice(-1)
          .map((end) => ({
            end,
            text: text.slice(from, end),
            filler: plain(reader.spell(text.slice(from, end))),
          }));
      case 'number':
        return numberAt(text, from);
      case 'body':
        return bodyAt(text, from, bodies, reader);
    }
  };
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
  const filler = bodyFiller(body.en, symbols.bodies);
  return [{ end: body.end, text: text.slice(from, body.end), filler, depth: body.depth + 1 }];
}

function placesAt(
  text: string,
  from: number,
  wants: SlotWants,
  found: readonly FoundPlace[],
  reader: PlaceReader,
): readonly Filling[] {
  const { level } = wants;
  if (level === undefined) return found.map(({ end, filler }) => ({ end, text: text.slice(from, end), filler }));
  if (found.length > 0)
    return found.map((place) => ({
      end: place.end,
      text: text.slice(from, place.end),
      filler: atLevel(place, level, reader.symbols),
    }));
  return unlistedAt(text, from, { ...wants, level }, reader);
}

/** The Lạng Sơn of «Thành ủy Lạng Sơn» is the city, that of «Tỉnh ủy Lạng Sơn» the province; a centrally run city has no other level. */
function atLevel({ concept, filler, made }: FoundPlace, level: string, symbols: Symbols): Filler {
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
  return [{ end, text: name, filler: placeFiller({ name: written, level }, symbols) }];
}

const plain = (english: string): Filler => ({ form: 'named', noun: english, modifier: english });

/** 135, 4A, 30a, XIV. */
const number = /(?:\d+\p{L}?|[IVXLC]+)(?![\p{L}\p{N}])/uy;

function numberAt(text: string, from: number): Filling[] {
  number.lastIndex = from;
  const found = number.exec(text)?.[0];
  return found === undefined ? [] : [{ end: from + found.length, text: found, filler: plain(found) }];
}
