import type { ConceptId } from '../../model/concept.ts';
import { isCapitalAt, keysOf, readEnglishWords, wordList, wordStem, wordTable } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { isAbroad } from '../names/abroad.ts';
import { type EnglishSentence, englishSide } from '../names/english-side.ts';
import { isSmallWord, type KnownNames, knownNames } from '../names/known-names.ts';
import { placesOf, type Told } from '../names/named-mentions.ts';

/**
 * A place of the Vietnamese that the English does not name. The people of a country will do for it (Lao, Chinese), and for a place that was
 * named before what points to it (the province, local). Wrong where the English leaves a place out that readers know anyway.
 */
export const placeMissing: Check = {
  rule: 'place-missing',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [{ vi: 'UBND tỉnh Lạng Sơn đã họp.', en: 'The Cao Bang Provincial People’s Committee has met.' }],
    [{ vi: 'Hội nghị diễn ra tại Bắc Kạn.', en: 'The conference was held last week.' }],
    [{ vi: 'Các xã Mễ Trì, Trung Văn', en: 'Me Tri Commune' }],
    [{ vi: 'Hợp tác với Trung Quốc', en: 'Cooperation with Japan' }],
  ],
  good: [
    [{ vi: 'UBND tỉnh Lạng Sơn đã họp.', en: 'The People’s Committee of Lạng Sơn has met.' }],
    [
      { vi: 'Tỉnh Bắc Kạn có 8 huyện.', en: 'Bac Kan Province has eight districts.' },
      { vi: 'Bắc Kạn phấn đấu giảm nghèo.', en: 'The province strives to reduce poverty.' },
    ],
    [{ vi: 'Khách Trung Quốc đến Việt Nam', en: 'Chinese visitors to the country' }],
    [{ vi: 'Thủ tướng Đức thăm Hà Nội.', en: 'The German Chancellor visits Hanoi.' }],
    [{ vi: 'Đường Trường Sa ở TP Hồ Chí Minh', en: 'Truong Sa Street, HCM City' }],
    [{ vi: 'Khách Sri Lanka đến Việt Nam', en: 'Sri Lankan visitors to Viet Nam' }],
    [{ vi: 'Nhà máy ở thành phố Phật Sơn, Trung Quốc', en: 'A factory in Foshan, China' }],
    [{ vi: 'Hội thảo ở La Habana', en: 'A workshop in La Habana' }],
  ],
};

function begin({ glossary }: CheckContext): Look {
  const names = knownNames(glossary);
  const words: PlaceWords = { pointers: keysOf(wordList('placeWords')), peoples: peoples() };
  const named = new Set<string>();
  return (pair) => {
    const places = placesOf(pair).filter(({ en }) => isCapitalAt(en, 0)); // “the capital” is no name
    const missing = /\p{L}/u.test(pair.en.text)
      ? distinct(places).filter((place) => isMissing(place, { pair, names, words, named }))
      : [];
    for (const { en } of places) named.add(en);
    return missing.map(
      ({ start, end, text, en }): Found => ({ vi: { start, end }, facts: { place: text, english: en } }),
    );
  };
}

type PlaceWords = {
  readonly pointers: ReadonlySet<string>;
  /** Stems of what a country's people and things are called, by its English. */
  readonly peoples: ReadonlyMap<string, ReadonlySet<string>>;
};

function peoples(): PlaceWords['peoples'] {
  return new Map(
    [...wordTable('peoples')].map(([country, words]) => [
      country,
      new Set(words.flatMap((word) => readEnglishWords(word).keys)),
    ]),
  );
}

function distinct(places: readonly Told[]): Told[] {
  return places.filter(({ en }, index) => places.findIndex((other) => other.en === en) === index);
}

type Looking = {
  readonly pair: CheckedPair;
  readonly names: KnownNames;
  readonly words: PlaceWords;
  /** The English of all places that the document named before this pair. */
  readonly named: ReadonlySet<string>;
};

function isMissing(place: Told, looking: Looking): boolean {
  const { pair, names, words, named } = looking;
  if (isNamed(names.conceptsOf(place), pair) || nameKeys(place, names).some((keys) => stands(keys, pair))) return false;
  if (hasPeopleOf(place, looking) || isReadAbroad(place, looking)) return false;
  const isKnown = named.has(place.en) || isPartOfName(place, pair);
  return !(isKnown && !hasOtherPlace(pair, names) && pointsToPlace(pair, words));
}

/** thành phố Phật Sơn of China: the glossary knows it not, and its English is no reading of its Vietnamese. */
function isReadAbroad({ concept }: Told, { pair, names }: Looking): boolean {
  return concept === null && placesOf(pair).some((place) => isAbroad(place, names));
}

/** Readers of a report from there know which People's Committee is the provincial one. */
function isPartOfName({ start, end }: Told, { vi }: CheckedPair): boolean {
  return vi.mentions.some((one) => one.kind === 'name' && one.start < start && one.end >= end);
}

function isNamed(concepts: ReadonlySet<ConceptId>, { en }: CheckedPair): boolean {
  return en.mentions.some((one) => one.kind === 'name' && one.names.some(({ concept }) => concepts.has(concept)));
}

/** The words of its name, and those without the noun of its level: Me Tri of Me Tri Commune. */
function nameKeys({ en, text }: Told, { isLevelWord }: KnownNames): readonly (readonly string[])[] {
  const keys = readEnglishWords(en).keys.filter((key) => !isSmallWord(key));
  const bare = keys.filter((key) => !isLevelWord(wordStem(key)));
  return [bare.length === 0 ? keys : bare, readEnglishWords(text).keys];
}

/** In one sentence, side by side. */
function stands(keys: readonly string[], pair: CheckedPair): boolean {
  const wanted = ` ${keys.join(' ')} `;
  return englishSide(pair).sentences.some(({ words }) => ` ${words.keys.join(' ')} `.includes(wanted));
}

/** Letters that the name of a country and that of its people have in common: China, Chinese. */
const sharedLetters = 4;

function hasPeopleOf(place: Told, { pair, names, words: { peoples: known } }: Looking): boolean {
  const [first = '', ...others] = readEnglishWords(place.en).keys;
  const last = isAbroad(place, names) ? others.slice(-1) : []; // Sri Lankan
  const beginnings = [first, ...last].filter(isForeign).map((word) => word.slice(0, sharedLetters));
  const listed = known.get(place.en);
  return englishSide(pair).sentences.some(({ words }) =>
    words.keys.some((key) => listed?.has(key) === true || beginnings.some((beginning) => key.startsWith(beginning))),
  );
}

/** Vietnamese syllables are short, and begin alike without being akin. */
const isForeign = (word: string): boolean => word.length > sharedLetters;

/** Whether a place of the English is none of the Vietnamese: then nothing points to the one that is missing. */
function hasOtherPlace(pair: CheckedPair, names: KnownNames): boolean {
  const said = new Set(placesOf(pair).flatMap((place) => [...names.conceptsOf(place)]));
  return pair.en.mentions.some(
    (one) =>
      one.kind === 'name' &&
      one.names.every(({ concept }) => names.concept(concept)?.level !== undefined) &&
      !one.names.some(({ concept }) => said.has(concept)),
  );
}

function pointsToPlace(pair: CheckedPair, words: PlaceWords): boolean {
  return englishSide(pair).sentences.some((sentence) =>
    sentence.words.keys.some((_, at) => isPointer(sentence, at, words)),
  );
}

/** The province, provincial; not that of a name: Cao Bang Province. */
function isPointer({ words, segment }: EnglishSentence, at: number, { pointers }: PlaceWords): boolean {
  if (!pointers.has(words.keys[at] ?? '')) return false;
  const before = words.starts[at - 1];
  return before === undefined || !isCapitalAt(segment.text, before) || isSmallWord(words.keys[at - 1] ?? '');
}
