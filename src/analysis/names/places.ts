import { type Filler, levelFiller, placeFiller } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Level, Symbols } from '../../model/symbols.ts';
import { firstFrom } from '../in-order.ts';
import { type Named, namedBy } from '../naming.ts';
import type { FoundPatterns, LevelHit, TermHit } from '../patterns.ts';
import { afterSpaces } from './capitals.ts';
import { furtherNames, isOfSeveral } from './listed-units.ts';
import { findPersons } from './persons.ts';
import { nameInCapitals, unitNameEnd, withFigure } from './unit-names.ts';

/** A place as it stands in the text, and what it makes of a template's slot. */
export type FoundPlace = {
  readonly start: number;
  readonly end: number;
  /** What it names; its concept is null for a unit that the glossary lacks. Undefined for a level word alone. */
  readonly named: Named | undefined;
  readonly filler: Filler;
  /** The key of its level, where it is a unit's name. */
  readonly level: string | undefined;
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

/**
 * Finds the places of a text: those the glossary names, level word + name, and level words alone.
 * @param levels those level words of the text that count
 */
export function findPlaces(
  text: string,
  found: FoundPatterns,
  levels: readonly LevelHit[],
  reader: PlaceReader,
): FoundPlace[] {
  const { symbols } = reader;
  const { places } = found;
  if (places.length === 0 && levels.length === 0) return [];
  const named = outsideNames(text, places, symbols.persons);
  const units = outermost(longestAtEachStart(levels));
  if (units.length === 0) return named.map((hit) => knownPlace(hit, symbols));
  const known = new Map(longestAtEachStart(named).map((hit) => [hit.start, hit]));
  const around = { found, known, behindPosts: new Set(found.posts.map(({ end }) => afterSpaces(text, end))) };
  const all = named.map((hit) => knownPlace(hit, symbols));
  for (const hit of units) all.push(...unitAt(text, hit, around, reader));
  return all;
}

/** Without those that are part of a longer name, a person's or another place's. */
function outsideNames(text: string, places: readonly TermHit[], words: Symbols['persons']): readonly TermHit[] {
  const persons = findPersons(text, places, words);
  const starts = new Set(places.map(({ start }) => start));
  return places.filter(
    (hit) =>
      !persons.some(({ start, end }) => hit.start >= start && hit.end <= end) &&
      !isBeginning(text, hit, starts, words.placeEndings) &&
      !isCrossed(text, hit, places, words.placeEndings),
  );
}

/** Whether a place only begins the name of another: Điện Biên of «Điện Biên Đông», but Hà Nội of «Hà Nội Nam Định». */
function isBeginning(text: string, { end }: TermHit, starts: ReadonlySet<number>, endings: readonly string[]): boolean {
  if (text.charAt(end) !== ' ' || starts.has(end + 1)) return false;
  const behind = oneCapitalised.exec(text.slice(end + 1, end + 1 + longestEnding))?.[0];
  return behind !== undefined && endings.includes(behind.normalize('NFC'));
}

/** Whether another place begins in the middle of one whose first word may be a direction: Đông Hà of «phía Đông Hà Nội». */
function isCrossed(text: string, hit: TermHit, places: readonly TermHit[], endings: readonly string[]): boolean {
  const isAcross = ({ start, end }: TermHit) => start > hit.start && start < hit.end && end > hit.end;
  if (!places.some(isAcross)) return false;
  const [first = ''] = text.slice(hit.start, hit.end).split(' ');
  return endings.includes(first.normalize('NFC'));
}

/** The last word of a run of capitals, at the beginning of a text. */
const oneCapitalised = /^\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{M}]| \p{Lu})/u;
/** In UTF-16 units, decomposed, with the capital behind it. */
const longestEnding = 16;

/** «thị xã», and not the «xã» in it. Hits come ascending. */
function outermost<H extends { readonly start: number; readonly end: number }>(hits: readonly H[]): H[] {
  let reached = 0;
  return hits.filter(({ end }) => {
    const isInside = end <= reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}

/** «TP.» before «TP». Hits come ascending. */
function longestAtEachStart<H extends { readonly start: number; readonly end: number }>(hits: readonly H[]): H[] {
  const longest: H[] = [];
  for (const hit of hits) {
    const last = longest.at(-1);
    if (last?.start !== hit.start) longest.push(hit);
    else if (last.end < hit.end) longest[longest.length - 1] = hit;
  }
  return longest;
}

function knownPlace({ start, end, pattern: { named } }: TermHit, symbols: Symbols): FoundPlace {
  const level = named.concept?.level;
  return { start, end, named, filler: placeFiller({ name: named.en, level }, symbols), level, made: 'glossary' };
}

/** One that its level word and its name tell; its concept is null where the glossary lacks it. */
function unitOf(start: number, end: number, concept: Concept | null, filler: Filler, level: string): FoundPlace {
  const named = namedBy({
    kind: 'place',
    via: 'rule',
    concept,
    vi: concept?.vi ?? '',
    en: filler.noun,
    role: undefined,
    isHere: false,
  });
  return { start, end, named, filler, level, made: 'level-and-name' };
}

/** What stands around a level word: all patterns, known places by their start, and where a post has just ended. */
type Around = {
  readonly found: FoundPatterns;
  readonly known: ReadonlyMap<number, TermHit>;
  readonly behindPosts: ReadonlySet<number>;
};

function unitAt(
  text: string,
  { start, end, pattern: { level } }: LevelHit,
  around: Around,
  reader: PlaceReader,
): FoundPlace[] {
  const { known, found, behindPosts } = around;
  const { symbols, spell, here } = reader;
  const filler = here !== undefined && isAtLevelOf(level.key, here) ? here.filler : levelFiller(level.key, symbols);
  const alone: FoundPlace[] =
    filler === undefined ? [] : [{ start, end, named: undefined, filler, level: undefined, made: 'level-alone' }];
  const from = afterSpaces(text, end);
  const place = known.get(from);
  if (place !== undefined) {
    const unit = unitNamed(text, { start, place, level, symbols });
    return [unit, ...furtherUnits(text, unit, level, around, reader)];
  }
  const inCapitals = isInCapitals(text.slice(start, end));
  const before = behindPosts.has(start) ? 'post-of-unit' : 'other';
  const nameEnd = unitNameEnd(text, from, { level, inCapitals, before }, symbols.persons);
  if (nameEnd === undefined || areOtherWords(found, { start, from, end: nameEnd, inCapitals })) return alone;
  const written = text.slice(from, nameEnd);
  const name = spell(inCapitals ? nameInCapitals(written) : written);
  const unit = unitOf(start, nameEnd, null, placeFiller({ name, level: level.key }, symbols), level.key);
  return [withItsTown(unit, level.key, text, around), ...furtherUnits(text, unit, level, around, reader)];
}

/** Wards with numbers bear the name of their town since 2025: phường 2 Bảo Lộc, Ward 2 Bao Loc. */
function withItsTown(unit: FoundPlace, level: string, text: string, { known }: Around): FoundPlace {
  const town = /\d$/.test(text.slice(unit.start, unit.end)) ? known.get(afterSpaces(text, unit.end)) : undefined;
  if (town === undefined || town.start === unit.end) return unit;
  const name = `${unit.filler.noun} ${town.pattern.named.en}`;
  return unitOf(unit.start, town.end, null, { form: 'named', noun: name, modifier: name }, level);
}

/** Those that no list has of the units in a row behind one level word: the Phước Sơn of «các huyện Nam Trà My, Phước Sơn». */
function furtherUnits(
  text: string,
  first: FoundPlace,
  level: Level,
  { known, found }: Around,
  { symbols, spell }: PlaceReader,
): FoundPlace[] {
  if (!isOfSeveral(text, first.start, symbols.bodies.several)) return [];
  const nameEndAt = (from: number): number | undefined => {
    const place = known.get(from);
    if (place !== undefined) return place.end;
    const unit = { level, inCapitals: false, before: 'post-of-unit' } as const;
    const end = unitNameEnd(text, from, unit, symbols.persons);
    if (end === undefined || !/[ \u00A0]/.test(text.slice(from, end))) return undefined;
    return areOtherWords(found, { start: from, from, end, inCapitals: false }) ? undefined : end;
  };
  return furtherNames(text, first.end, symbols.figures.and, nameEndAt)
    .filter(({ start }) => !known.has(start))
    .map(({ start, end }) => {
      const name = spell(text.slice(start, end));
      return unitOf(start, end, null, { form: 'named', noun: name, modifier: name }, level.key);
    });
}

/** One letter is no sign: the P of «P Bến Nghé». */
const isInCapitals = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words) && words === words.toUpperCase() && !/TP|TX|TT/.test(words);

/** Words that may be a unit's name from `from` to `end`; its level word starts at `start`. */
type LikelyName = {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  readonly inCapitals: boolean;
};

/**
 * Whether a term says that the words are no name: one that starts with them and goes on, and where all is written in capitals any that
 * has part in them («KINH TẾ - XÃ HỘI NĂM»).
 */
function areOtherWords({ heads, fields }: FoundPatterns, { start, from, end, inCapitals }: LikelyName): boolean {
  const [first, before] = inCapitals ? [start, end] : [from, from + 1];
  const reachesOver = inCapitals ? (hit: TermHit) => hit.end > from : (hit: TermHit) => hit.end > end;
  return hasStarting(heads, first, before, reachesOver) || hasStarting(fields, first, before, reachesOver);
}

/** Whether something is so of one of the hits, which ascend, that start from one place up to another. */
function hasStarting(
  hits: readonly TermHit[],
  first: number,
  before: number,
  isSo: (hit: TermHit) => boolean,
): boolean {
  for (let at = firstFrom(first, hits); at < hits.length; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start >= before) return false;
    if (isSo(hit)) return true;
  }
  return false;
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
  const { concept, named } = place.pattern;
  const isMunicipality = concept.level === 'municipality';
  const own = isMunicipality ? 'municipality' : level.key;
  const end = withFigure(text, place.end, level);
  const name = `${named.en}${text.slice(place.end, end)}`;
  const filler = placeFiller({ name, level: own }, symbols);
  const same = isMunicipality || concept.level === level.key;
  return unitOf(start, end, same ? concept : null, filler, own);
}
