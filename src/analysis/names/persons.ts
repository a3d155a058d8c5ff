import type { PersonWords } from '../../model/symbols.ts';
import { findFromCapitals, isCapitalAt } from '../../text/index.ts';

/** Half open, in the words read. */
type Stretch = { readonly start: number; readonly end: number };

/** Two capitalised syllables or more in a row, with single spaces. */
const run =
  /(?<![\p{L}\p{N}])\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}'’]*(?:[ \u00A0]\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}'’]*)+(?![\p{L}\p{N}])/uy;
const syllable = /[^ \u00A0]+/gu;

/**
 * Finds the names of persons, as far as they must be known so that no place is read inside one: from a family name (Trương Hòa Bình) or
 * behind a title (ông Đồng Văn Lâm) to the end of the run of capitals. Before a family name a known place at the beginning of the run
 * stands for itself (Hà Nội Nguyễn Đức Chung).
 */
export function findPersons(text: string, known: readonly Stretch[], words: PersonWords): Stretch[] {
  const signs = signsOf(words);
  const isBehindTitle = (start: number) => isBehindOneOf(signs, text, start);
  if (!known.some(({ start }) => isBehindCapitals(text, start) || isBehindTitle(start))) return [];
  const places = new Map(known.map(({ start, end }) => [start, end]));
  return findFromCapitals(text, run).flatMap(({ start, end }) =>
    personIn(text.slice(start, end), start, { family: signs.family, places, isBehindTitle }),
  );
}

/** Whether the word before a place has a capital, as it does in a run: before most places none has, and runs take long to find. */
function isBehindCapitals(text: string, start: number): boolean {
  for (let at = wordBefore(text, start); at < start; at++) if (isCapitalAt(text, at)) return true;
  return false;
}

/** Where the word begins that stands before a place with a space between; the place itself where none does. */
function wordBefore(text: string, place: number): number {
  if (!isSpace(text[place - 1])) return place;
  let at = place - 1;
  while (at > 0 && place - at < longestSyllable && !isSpace(text[at - 1])) at -= 1;
  return at;
}

const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\u00A0';

/** In UTF-16 units, decomposed and with the space behind it. */
const longestSyllable = 24;

/** In UTF-16 units, decomposed and with the space behind it. */
const longestTitle = 32;

/** The words that tell a person, folded as they are compared; titles with a space on either side, and by the last word of each. */
type PersonSigns = {
  readonly family: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly titleEnds: ReadonlySet<string>;
};

const knownSigns = new WeakMap<PersonWords, PersonSigns>();

function signsOf(words: PersonWords): PersonSigns {
  const known = knownSigns.get(words);
  if (known) return known;
  const signs = {
    family: new Set(words.familyNames),
    titles: words.titles.map((title) => ` ${title} `),
    titleEnds: new Set(words.titles.map((title) => title.slice(title.lastIndexOf(' ') + 1))),
  };
  knownSigns.set(words, signs);
  return signs;
}

function isBehindOneOf({ titles, titleEnds }: PersonSigns, text: string, start: number): boolean {
  if (!titleEnds.has(asTitle(text.slice(wordBefore(text, start), start - 1)))) return false; // as most places are behind none
  const words = ` ${asTitle(text.slice(Math.max(0, start - longestTitle), start))}`;
  return titles.some((title) => words.endsWith(title));
}

const asTitle = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll('\u00A0', ' ');

/** Whether a syllable is a family name, or begins with one that stands joined to it: K'Dung. */
function isFamilyName(syllable: string, isListed: (name: string) => boolean): boolean {
  const written = syllable.normalize('NFC').replace('’', "'");
  const joint = written.indexOf("'");
  return isListed(written) || (joint > 0 && isListed(written.slice(0, joint + 1)));
}

type Around = {
  readonly family: ReadonlySet<string>;
  /** The ends of known places by their starts. */
  readonly places: ReadonlyMap<number, number>;
  readonly isBehindTitle: (start: number) => boolean;
};

function personIn(words: string, at: number, { family, places, isBehindTitle }: Around): Stretch[] {
  const end = at + words.length;
  let passed = at;
  for (const found of words.matchAll(syllable)) {
    const start = at + found.index;
    const isLast = start + found[0].length === end;
    if (start < passed || isLast) continue;
    const place = places.get(start);
    if (isBehindTitle(start)) return [{ start, end }];
    if (place !== undefined) passed = place;
    else if (isFamilyName(found[0], (name) => family.has(name))) return [{ start, end }];
  }
  return [];
}

/**
 * Whether the capitalised words after a level word or a body name a person: «UBND TP Nguyễn Thành Phong», «phường Nguyễn Văn Hùng».
 * @param fewest the syllables that a run has at least which begins with a family name and is a person's: see `fewestOfPerson`
 */
export function isPerson(name: string, fewest: number, { familyNames, middleNames }: PersonWords): boolean {
  const syllables = name.normalize('NFC').split(/[ \u00A0]/);
  const [first, second] = syllables;
  if (first === undefined || second === undefined || !isFamilyName(first, (name) => familyNames.includes(name)))
    return false;
  const count = syllables.length + (first.includes("'") || first.includes('’') ? 1 : 0);
  return count >= fewest || (syllables.length > 2 && middleNames.includes(second));
}

/**
 * From how many syllables on a run of capitals that begins with a family name is a person's. After a level word two are a place
 * (thị xã Hoàng Mai: of 5,000 news articles none named a person so), three a person where the level's units bear no names of persons
 * or a post stands before (Chủ tịch UBND huyện Lê Văn Nam). Directly behind a post two may be one already (Bí thư Huyện ủy Lê Dũng).
 */
export function fewestOfPerson(level: string, before: 'post' | 'post-of-unit' | 'other'): number {
  if (before === 'post') return 2;
  return before === 'other' && namesOfPersons.has(level) ? Number.POSITIVE_INFINITY : 3;
}

/** Units of these levels bear names of persons (phường Nguyễn Trãi, huyện Dương Minh Châu); no province or city does that the glossary does not know. */
const namesOfPersons: ReadonlySet<string> = new Set([
  'urban-district',
  'district',
  'commune',
  'ward',
  'township',
  'village',
]);
