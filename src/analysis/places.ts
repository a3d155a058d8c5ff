import { type Filler, levelFiller, placeFiller } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Level, Symbols } from '../model/symbols.ts';
import { afterSpaces, matchEnd, placeNameEnd } from './capitals.ts';
import type { LevelPattern, PatternHit, TermPattern } from './patterns.ts';
import { findPersons, isPerson } from './persons.ts';

/** A place as it stands in the text, and what it makes of a template's slot. `concept` is null for a unit that the glossary lacks. */
export type FoundPlace = {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept | null;
  readonly filler: Filler;
  /** The key of its level, where it is a unit's name. */
  readonly level?: string;
  /** Made of a level word and a name: tỉnh Lạng Sơn, xã Mễ Trì. A level word alone (UBND tỉnh) only fills slots. */
  readonly made: 'glossary' | 'level-and-name' | 'level-alone';
};

/** The unit that a document speaks from: its «UBND TP» is Ha Noi's. */
export type Here = { readonly level: string; readonly filler: Filler };

/** What places are read with. `spell` writes in English a name that the glossary lacks. */
export type PlaceReader = {
  readonly symbols: Symbols;
  readonly spell: (vietnamese: string) => string;
  readonly here?: Here;
};

type TermHit = PatternHit<TermPattern>;

/** Finds the places of a text: those the glossary names, level word + name, and level words alone. */
export function findPlaces(
  text: string,
  terms: readonly TermHit[],
  levels: readonly PatternHit<LevelPattern>[],
  reader: PlaceReader,
): FoundPlace[] {
  const { symbols } = reader;
  const listed = terms.filter(({ pattern }) => isPlace(pattern.concept));
  const persons = findPersons(text, listed, symbols.persons);
  const named = listed.filter((hit) => !persons.some(({ start, end }) => hit.start > start && hit.end <= end));
  const known = new Map(longestAtEachStart(named).map((hit) => [hit.start, hit]));
  const others = terms.filter(({ pattern }) => !isPlace(pattern.concept));
  return [
    ...named.map((hit) => knownPlace(hit, symbols)),
    ...longestAtEachStart(levels).flatMap((hit) => unitAt(text, hit, known, others, reader)),
  ];
}

/** «TP.» before «TP». */
function longestAtEachStart<H extends { readonly start: number; readonly end: number }>(hits: readonly H[]): H[] {
  const longest = new Map<number, H>();
  for (const hit of hits) if ((longest.get(hit.start)?.end ?? 0) < hit.end) longest.set(hit.start, hit);
  return [...longest.values()];
}

export const isPlace = (concept: Concept): boolean => concept.domain === 'places';

/** Places are no templates; one with forms has its name as the first. */
export const englishName = (concept: Concept): string =>
  typeof concept.en === 'string' ? concept.en : concept.en.named;

function knownPlace({ start, end, pattern: { concept } }: TermHit, symbols: Symbols): FoundPlace {
  const filler = placeFiller({ name: englishName(concept), level: concept.level }, symbols);
  const { level } = concept;
  return { start, end, concept, filler, ...(level === undefined ? {} : { level }), made: 'glossary' };
}

function unitAt(
  text: string,
  { start, end, pattern: { level } }: PatternHit<LevelPattern>,
  known: ReadonlyMap<number, TermHit>,
  others: readonly TermHit[],
  { symbols, spell, here }: PlaceReader,
): FoundPlace[] {
  const filler = here !== undefined && isLevelOf(level, here) ? here.filler : levelFiller(level.key, symbols);
  const alone: FoundPlace[] = filler === undefined ? [] : [{ start, end, concept: null, filler, made: 'level-alone' }];
  const from = afterSpaces(text, end);
  const place = known.get(from);
  if (place !== undefined) return [unitNamed(start, place, level, symbols)];
  const nameEnd = nameOfUnit(text, from, level, symbols);
  if (nameEnd === undefined || others.some((hit) => hit.start === from && hit.end > nameEnd)) return alone;
  const name = spell(text.slice(from, nameEnd));
  const named = placeFiller({ name, level: level.key }, symbols);
  return [{ start, end: nameEnd, concept: null, filler: named, level: level.key, made: 'level-and-name' }];
}

/** The city of a text from a centrally run one is that city. */
function isLevelOf({ key }: Level, here: Here): boolean {
  return key === here.level || (key === 'city' && here.level === 'municipality');
}

/** «TP Hà Nội» is Hà Nội, a centrally run city; «TP Lạng Sơn» is not the province Lạng Sơn that the glossary knows. */
function unitNamed(start: number, { end, pattern: { concept } }: TermHit, level: Level, symbols: Symbols): FoundPlace {
  const isMunicipality = concept.level === 'municipality';
  const own = isMunicipality ? 'municipality' : level.key;
  const filler = placeFiller({ name: englishName(concept), level: own }, symbols);
  const same = isMunicipality || concept.level === level.key;
  return { start, end, concept: same ? concept : null, filler, level: own, made: 'level-and-name' };
}

/** Unknown units of these levels have two syllables at least: «Thành phố Anh hùng» and «bản Kế hoạch» name none. */
const longNamed: ReadonlySet<string> = new Set(['village', 'city', 'province']);

const figures = /\d{1,2}(?![\p{L}\p{N}.,/-])/uy;

/** @returns where the name that starts at `from` ends: capitalised syllables, or figures where units of the level have numbers */
function nameOfUnit(text: string, from: number, level: Level, symbols: Symbols): number | undefined {
  const number = level.numbered === true ? matchEnd(figures, text, from) : undefined;
  if (number !== undefined) return number;
  const end = placeNameEnd(text, from, symbols.persons);
  if (end === from + 1) return undefined; // an initial: «Ảnh: H.T»
  if (end === undefined || (longNamed.has(level.key) && !/[ \u00A0]/.test(text.slice(from, end)))) return undefined;
  return isPerson(text.slice(from, end), level.key, symbols.persons) ? undefined : end;
}
