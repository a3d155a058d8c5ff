import type { PersonWords } from '../model/symbols.ts';

/** Half open, in the words read. */
type Stretch = { readonly start: number; readonly end: number };

/** Two capitalised syllables or more in a row, with single spaces. */
const run = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}'’]*(?:[ \u00A0]\p{Lu}[\p{Ll}\p{M}'’]*)+(?![\p{L}\p{N}])/gu;
const syllable = /[^ \u00A0]+/gu;

/**
 * Finds the names of persons, as far as they must be known so that no place is read inside one (Trương Hòa Bình): from a family name to
 * the end of its run of capitals. A known place at the beginning of the run stands before the person (Hà Nội Nguyễn Đức Chung).
 */
export function findPersons(text: string, known: readonly Stretch[], { familyNames }: PersonWords): Stretch[] {
  if (known.length === 0) return [];
  const family = new Set(familyNames);
  const places = new Map(known.map(({ start, end }) => [start, end]));
  return [...text.matchAll(run)].flatMap((match) => personIn(match[0], match.index, family, places));
}

function personIn(
  words: string,
  at: number,
  family: ReadonlySet<string>,
  places: ReadonlyMap<number, number>,
): Stretch[] {
  const end = at + words.length;
  let passed = at;
  for (const found of words.matchAll(syllable)) {
    const start = at + found.index;
    if (start < passed) continue;
    const place = places.get(start);
    if (place !== undefined) passed = place;
    else if (family.has(found[0].normalize('NFC')) && start + found[0].length < end) return [{ start, end }];
  }
  return [];
}

/** Whether the capitalised words after a level word name a person: «UBND TP Nguyễn Thành Phong», «phường Nguyễn Văn Hùng». */
export function isPerson(name: string, level: string, { familyNames, middleNames }: PersonWords): boolean {
  const [first, second] = name.normalize('NFC').split(/[ \u00A0]/);
  if (first === undefined || second === undefined || !familyNames.includes(first)) return false;
  return namesOfPersons.has(level) ? middleNames.includes(second) : true;
}

/** Units of these levels bear names of persons (phường Nguyễn Trãi); no province or city does that the glossary does not know. */
const namesOfPersons: ReadonlySet<string> = new Set([
  'urban-district',
  'district',
  'commune',
  'ward',
  'township',
  'village',
]);
