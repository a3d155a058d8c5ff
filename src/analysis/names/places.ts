import { type Filler, levelFiller, placeFiller } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Level, Symbols } from '../../model/symbols.ts';
import type { LevelPattern, PatternHit, TermPattern } from '../patterns.ts';
import { afterSpaces } from './capitals.ts';
import { furtherNames, isOfSeveral } from './listed-units.ts';
import { findPersons } from './persons.ts';
import { nameInCapitals, unitNameEnd, withFigure } from './unit-names.ts';

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
  const listed = terms.filter(({ pattern }) => pattern.part === 'place');
  if (listed.length === 0 && levels.length === 0) return [];
  const persons = findPersons(text, listed, symbols.persons);
  const named = listed.filter((hit) => !persons.some(({ start, end }) => hit.start > start && hit.end <= end));
  const known = new Map(longestAtEachStart(named).map((hit) => [hit.start, hit]));
  const others = terms.filter(({ pattern }) => pattern.part !== 'place');
  const posts = others.filter(({ pattern }) => pattern.role.isPost);
  const around = { known, others, behindPosts: new Set(posts.map(({ end }) => afterSpaces(text, end))) };
  return [
    ...named.map((hit) => knownPlace(hit, symbols)),
    ...outermost(longestAtEachStart(levels)).flatMap((hit) => unitAt(text, hit, around, reader)),
  ];
}

/** «thị xã», and not the «xã» in it. Hits come ascending. */
function outermost<H extends { readonly start: number; readonly end: number }>(hits: readonly H[]): H[] {
  let reached = 0;
  return hits.filter(({ end }) => {
    const isInside = end <= reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}

/** «TP.» before «TP». */
function longestAtEachStart<H extends { readonly start: number; readonly end: number }>(hits: readonly H[]): H[] {
  const longest = new Map<number, H>();
  for (const hit of hits) if ((longest.get(hit.start)?.end ?? 0) < hit.end) longest.set(hit.start, hit);
  return [...longest.values()];
}

/** Places are no templates; one with forms has its name as the first. */
export const englishName = (concept: Concept): string =>
  typeof concept.en === 'string' ? concept.en : concept.en.named;

function knownPlace({ start, end, pattern: { concept } }: TermHit, symbols: Symbols): FoundPlace {
  const filler = placeFiller({ name: englishName(concept), level: concept.level }, symbols);
  const { level } = concept;
  return { start, end, concept, filler, ...(level === undefined ? {} : { level }), made: 'glossary' };
}

/** What stands around a level word: known places by their start, other terms, and where a post has just ended. */
type Around = {
  readonly known: ReadonlyMap<number, TermHit>;
  readonly others: readonly TermHit[];
  readonly behindPosts: ReadonlySet<number>;
};

function unitAt(
  text: string,
  { start, end, pattern: { level } }: PatternHit<LevelPattern>,
  around: Around,
  reader: PlaceReader,
): FoundPlace[] {
  const { known, others, behindPosts } = around;
  const { symbols, spell, here } = reader;
  const filler = here !== undefined && isAtLevelOf(level.key, here) ? here.filler : levelFiller(level.key, symbols);
  const alone: FoundPlace[] = filler === undefined ? [] : [{ start, end, concept: null, filler, made: 'level-alone' }];
  const from = afterSpaces(text, end);
  const place = known.get(from);
  if (place !== undefined) {
    const unit = unitNamed(text, { start, place, level, symbols });
    return [unit, ...furtherUnits(text, unit, level, around, reader)];
  }
  const inCapitals = isInCapitals(text.slice(start, end));
  const before = behindPosts.has(start) ? 'post-of-unit' : 'other';
  const nameEnd = unitNameEnd(text, from, { level, inCapitals, before }, symbols.persons);
  if (nameEnd === undefined || others.some((hit) => isOtherWords(hit, start, from, nameEnd, inCapitals))) return alone;
  const written = text.slice(from, nameEnd);
  const name = spell(inCapitals ? nameInCapitals(written) : written);
  const named = placeFiller({ name, level: level.key }, symbols);
  const unit = { start, end: nameEnd, concept: null, filler: named, level: level.key, made: 'level-and-name' } as const;
  return [withItsTown(unit, text, around), ...furtherUnits(text, unit, level, around, reader)];
}

/** Wards with numbers bear the name of their town since 2025: phường 2 Bảo Lộc, Ward 2 Bao Loc. */
function withItsTown(unit: FoundPlace, text: string, { known }: Around): FoundPlace {
  const town = /\d$/.test(text.slice(unit.start, unit.end)) ? known.get(afterSpaces(text, unit.end)) : undefined;
  if (town === undefined || town.start === unit.end) return unit;
  const name = `${unit.filler.noun} ${englishName(town.pattern.concept)}`;
  return { ...unit, end: town.end, filler: { form: 'named', noun: name, modifier: name } };
}

/** Those that no list has of the units in a row behind one level word: the Phước Sơn of «các huyện Nam Trà My, Phước Sơn». */
function furtherUnits(
  text: string,
  first: FoundPlace,
  level: Level,
  { known, others }: Around,
  { symbols, spell }: PlaceReader,
): FoundPlace[] {
  if (!isOfSeveral(text, first.start, symbols.bodies.several)) return [];
  const nameEndAt = (from: number): number | undefined => {
    const place = known.get(from);
    if (place !== undefined) return place.end;
    const unit = { level, inCapitals: false, before: 'post-of-unit' } as const;
    const end = unitNameEnd(text, from, unit, symbols.persons);
    if (end === undefined || !/[ \u00A0]/.test(text.slice(from, end))) return undefined;
    return others.some((hit) => isOtherWords(hit, from, from, end, false)) ? undefined : end;
  };
  return furtherNames(text, first.end, symbols.figures.and, nameEndAt)
    .filter(({ start }) => !known.has(start))
    .map(({ start, end }) => {
      const name = spell(text.slice(start, end));
      const filler = { form: 'named', noun: name, modifier: name } as const;
      return { start, end, concept: null, filler, level: level.key, made: 'level-and-name' };
    });
}

/** One letter is no sign: the P of «P Bến Nghé». */
const isInCapitals = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words) && words === words.toUpperCase() && !/TP|TX|TT/.test(words);

/**
 * Whether a term says that the words are no name: one that starts with them and goes on, and where all is written in capitals any that
 * has part in them («KINH TẾ - XÃ HỘI NĂM»).
 */
function isOtherWords(term: TermHit, start: number, from: number, end: number, inCapitals: boolean): boolean {
  if (inCapitals) return term.start < end && term.end > from && term.start >= start;
  return term.start === from && term.end > end;
}

/** The city of a text from a centrally run one is that city. */
export function isAtLevelOf(level: string, here: Here): boolean {
  return level === here.level || (level === 'city' && here.level === 'municipality');
}

/** «TP Hà Nội» is Hà Nội, a centrally run city; «TP Lạng Sơn» is not the province Lạng Sơn that the glossary knows. */
function unitNamed(
  text: string,
  { start, place, level, symbols }: { start: number; place: TermHit; level: Level; symbols: Symbols },
): FoundPlace {
  const { concept } = place.pattern;
  const isMunicipality = concept.level === 'municipality';
  const own = isMunicipality ? 'municipality' : level.key;
  const end = withFigure(text, place.end, level);
  const name = `${englishName(concept)}${text.slice(place.end, end)}`;
  const filler = placeFiller({ name, level: own }, symbols);
  const same = isMunicipality || concept.level === level.key;
  return { start, end, concept: same ? concept : null, filler, level: own, made: 'level-and-name' };
}
