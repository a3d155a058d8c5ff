import { type Filler, fillEnglish, placeFiller, type SlotName, type TemplatePart } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Symbols } from '../model/symbols.ts';
import { matchKey } from '../text/index.ts';
import { afterSpaces, capitalisedRun, placeNameEnd } from './capitals.ts';
import { isOptional, type PatternHit, type TermPattern } from './patterns.ts';
import { isPerson } from './persons.ts';
import type { FoundPlace, PlaceReader } from './places.ts';

/** A template found in a text, with what fills it. `vi` is its preferred Vietnamese with the fillers as written. */
export type FoundName = {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  readonly pattern: TermPattern;
  readonly filled: boolean;
  readonly vi: string;
  readonly en: string;
};

type Filling = { readonly end: number; readonly text: string; readonly filler: Filler };
type Fillings = Readonly<Partial<Record<SlotName, Filling>>>;

/** Finds what may fill a slot at a place of the text. A template may say the level of its place: Huyện ủy is a district's. */
export type SlotReader = (slot: SlotName, from: number, level: string | undefined) => readonly Filling[];

/** Every way a template's first words, found at `hit`, can go on: each longer one is a name of its own. */
export function readTemplate(text: string, hit: PatternHit<TermPattern>, readSlot: SlotReader): FoundName[] {
  const { level } = hit.pattern.concept;
  const readAtLevel = (slot: SlotName, from: number) => readSlot(slot, from, level);
  return continuations(text, hit.end, hit.pattern.rest, {}, readAtLevel).map(({ end, fillings }) =>
    foundName(hit, end, fillings),
  );
}

type Continuation = { readonly end: number; readonly fillings: Fillings };

function continuations(
  text: string,
  end: number,
  rest: readonly TemplatePart[],
  fillings: Fillings,
  readSlot: (slot: SlotName, from: number) => readonly Filling[],
): Continuation[] {
  const [part, ...others] = rest;
  if (part === undefined) return [{ end, fillings }];
  if ('literal' in part)
    return afterLiteral(text, end, part.literal).flatMap((next) =>
      continuations(text, next, others, fillings, readSlot),
    );
  const skipped = isOptional(part) ? continuations(text, end, others, fillings, readSlot) : [];
  const filled = readSlot(part.slot, afterSpaces(text, end)).flatMap((filling) =>
    continuations(text, filling.end, others, { ...fillings, [part.slot]: filling }, readSlot),
  );
  return [...filled, ...skipped];
}

function afterLiteral(text: string, end: number, literal: string): number[] {
  const from = afterSpaces(text, end);
  const wanted = literal.trim();
  if (wanted === '') return [end];
  const next = from + wanted.length;
  return matchKey(text.slice(from, next)) === matchKey(wanted) ? [next] : [];
}

function foundName({ start, pattern }: PatternHit<TermPattern>, end: number, fillings: Fillings): FoundName {
  const { concept } = pattern;
  const fillers = Object.fromEntries(Object.entries(fillings).map(([slot, { filler }]) => [slot, filler]));
  return {
    start,
    end,
    concept,
    pattern,
    filled: Object.keys(fillings).length > 0,
    vi: filledVietnamese(concept.vi, fillings),
    en: fillEnglish(concept.en, fillers),
  };
}

function filledVietnamese(template: string, fillings: Fillings): string {
  return template
    .replace(/\{(\w+)\??\}/g, (_, slot: SlotName) => fillings[slot]?.text ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The slots' sources: places by what was found, fields by the glossary's domain `fields`, names by capitals, numbers by figures. */
export function slotReader(
  text: string,
  places: readonly FoundPlace[],
  fields: readonly PatternHit<TermPattern>[],
  reader: PlaceReader,
): SlotReader {
  return (slot, from, level) => {
    switch (slot) {
      case 'place':
        return placesAt(text, from, level, places, reader);
      case 'field':
        return fields
          .filter(({ start }) => start === from)
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
    }
  };
}

function placesAt(
  text: string,
  from: number,
  level: string | undefined,
  places: readonly FoundPlace[],
  reader: PlaceReader,
): readonly Filling[] {
  const found = places.filter(({ start }) => start === from);
  if (level === undefined) return found.map(({ end, filler }) => ({ end, text: text.slice(from, end), filler }));
  if (found.length > 0)
    return found.map((place) => ({
      end: place.end,
      text: text.slice(from, place.end),
      filler: atLevel(place, level, reader.symbols),
    }));
  return unlistedAt(text, from, level, reader);
}

/** The Lạng Sơn of «Thành ủy Lạng Sơn» is the city, that of «Tỉnh ủy Lạng Sơn» the province; a centrally run city has no other level. */
function atLevel({ concept, filler, made }: FoundPlace, level: string, symbols: Symbols): Filler {
  if (made !== 'glossary' || concept === null || concept.level === 'municipality') return filler;
  return placeFiller({ name: fillEnglish(concept.en, {}), level }, symbols);
}

/** The Đông Anh of «Huyện ủy Đông Anh»: any capitalised words that are no person's name. */
function unlistedAt(text: string, from: number, level: string, { symbols, spell }: PlaceReader): readonly Filling[] {
  const end = placeNameEnd(text, from, symbols.persons);
  const name = text.slice(from, end);
  if (end === undefined || isPerson(name, 'city', symbols.persons)) return [];
  return [{ end, text: name, filler: placeFiller({ name: spell(name), level }, symbols) }];
}

const plain = (english: string): Filler => ({ form: 'named', noun: english, modifier: english });

/** 135, 4A, 30a, XIV. */
const number = /(?:\d+\p{L}?|[IVXLC]+)(?![\p{L}\p{N}])/uy;

function numberAt(text: string, from: number): Filling[] {
  number.lastIndex = from;
  const found = number.exec(text)?.[0];
  return found === undefined ? [] : [{ end: from + found.length, text: found, filler: plain(found) }];
}
