import type { CitationPartWord, DocumentAdjective, DocumentType, MeasureUnit, Symbols } from '../../model/symbols.ts';
import type { Bound } from '../../model/value.ts';
import { pluralOf } from '../../text/index.ts';
import type { DocumentTables } from '../document-tables.ts';
import { firstKey, type Phrases, phrasesOf } from '../phrases.ts';
import { figureTables, partWords, vagueTables } from './figure-words.ts';
import { numberedWords } from './numbered.ts';
import { citationTables, documentWords } from './reference-words.ts';
import type { Templates } from './templates.ts';
import { keysOf, wordsOf } from './word-keys.ts';

/** What may follow a figure and say what it is a figure of. */
export type Tail =
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'unit'; readonly unit: MeasureUnit; readonly plural: boolean }
  | { readonly kind: 'percent' };

/** `place`: a word of place or time as well, which is doubtful before a small count. */
export type BoundHit = { readonly bound: Bound; readonly place: boolean };

/** So many parts of a whole. */
export type PartWord = { readonly parts: number; readonly plural: boolean };

/** The symbols, made ready for reading English. Words are looked up by the key of their token. */
export type EnglishTables = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly rankEndings: ReadonlySet<string>;
  /** By the power of ten. */
  readonly scales: Phrases<number>;
  readonly shortScales: Phrases<number>;
  readonly half: string;
  readonly dozen: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly dayOf: Phrases<true>;
  readonly the: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly from: Phrases<true>;
  readonly to: Phrases<true>;
  readonly per: Phrases<true>;
  readonly tails: Phrases<Tail>;
  readonly moneyBefore: Phrases<string>;
  readonly boundsBefore: Phrases<BoundHit>;
  readonly boundsAfter: Phrases<Bound>;
  readonly notBeforeBound: ReadonlyMap<Bound, ReadonlySet<string>>;
  readonly months: Phrases<string>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly monthCues: ReadonlySet<string>;
  /** Behind a day they make a name of it: 12 August *Revolution* Street. */
  readonly notDays: Phrases<true>;
  /** A word may name several: Plan. */
  readonly types: Phrases<readonly DocumentType[]>;
  readonly adjectives: Phrases<DocumentAdjective>;
  readonly numberWord: Phrases<true>;
  readonly documents: DocumentTables;
  readonly meetings: Templates<string>;
  readonly amended: Templates<true>;
  /** This, before what speaks: *this* Decree. */
  readonly here: ReadonlySet<string>;
  /** `order`: the smallest part first. */
  readonly parts: Phrases<{ readonly word: CitationPartWord; readonly order: number }>;
  readonly links: Phrases<string>;
  readonly labels: Phrases<true>;
  /** What is numbered by a figure behind its word, by the key of the ordinal: *phase* 2. */
  readonly numbered: Phrases<string>;
  readonly passed: Phrases<true>;
  /** By the power of ten; the `few` ones come after “a few”. */
  readonly vague: Phrases<number>;
  readonly few: Phrases<true>;
  readonly fewScales: Phrases<number>;
  /** The parts of a whole by their word: thirds. */
  readonly partWords: Phrases<PartWord>;
  /** 8 *of* 11 */
  readonly outOf: Phrases<true>;
  /** 1 *in* 25 */
  readonly oneIn: Phrases<true>;
  /** Beside 1:18 they say that it is no time. */
  readonly ratios: Phrases<true>;
  /** So many times in a word, and the key of that unit: twice. */
  readonly multiples: ReadonlyMap<string, number>;
  readonly multipleUnit: string;
  readonly halves: Phrases<12 | 24>;
  readonly noon: string;
  readonly midnight: string;
  /** The noun of a century, after its rank. */
  readonly century: string;
  readonly stops: ReadonlySet<string>;
  /** Before a bare year, and before a bare day. */
  readonly yearCues: ReadonlySet<string>;
  readonly dayCues: ReadonlySet<string>;
};

export function englishTables(symbols: Symbols): EnglishTables {
  const { english } = symbols;
  const more = ({ short }: { readonly short?: boolean }) => short !== true;
  return {
    numbers: new Map(Object.entries(english.numbers)),
    ranks: new Map(Object.entries(english.ranks)),
    rankEndings: new Set(english.rankEndings),
    scales: phrasesOf([
      ...symbols.scales.map(({ en, power }) => ({ vi: en === undefined ? [] : [en], meaning: power })),
      ...english.scales.filter(more).map(({ en, power }) => ({ vi: en, meaning: power })),
    ]),
    shortScales: phrasesOf(
      english.scales.filter((scale) => !more(scale)).map(({ en, power }) => ({ vi: en, meaning: power })),
    ),
    half: english.half,
    dozen: keysOf(english.vague.dozen),
    articles: keysOf(english.articles),
    minus: keysOf(english.minus),
    and: keysOf(english.and),
    of: keysOf(english.of),
    dayOf: wordsOf(english.dayOf),
    the: keysOf(english.the),
    determiners: keysOf(english.determiners),
    from: wordsOf(english.from),
    to: wordsOf(english.to),
    per: wordsOf(english.per),
    ...figureTables(symbols),
    ...monthTables(symbols),
    ...documentWords(symbols),
    ...citationTables(symbols),
    labels: wordsOf(english.labels.flatMap((label) => [label, pluralOf(label)])),
    numbered: numberedWords(symbols),
    passed: wordsOf(english.phrases),
    partWords: partWords(english),
    outOf: wordsOf(english.outOf),
    oneIn: wordsOf(english.oneIn),
    ratios: wordsOf(english.ratios),
    multiples: new Map(Object.entries(english.multiples.en)),
    multipleUnit: english.multiples.unit,
    ...vagueTables(symbols),
    stops: keysOf(english.stops),
    yearCues: keysOf(english.yearCues),
    dayCues: keysOf(english.dayCues),
    noon: firstKey(symbols.dateEnglish.noon),
    midnight: firstKey(symbols.dateEnglish.midnight),
    century: firstKey(symbols.dateEnglish.century.replace('{ordinal}', '')),
  };
}

function monthTables({ months, english }: Symbols) {
  const two = (month: number) => String(month).padStart(2, '0');
  return {
    months: phrasesOf([
      ...months.map((name, at) => ({ vi: [name], meaning: two(at + 1) })),
      ...english.months.map(({ month, en }) => ({ vi: en, meaning: two(month) })),
    ]),
    doubtfulMonths: keysOf(english.doubtfulMonths),
    monthCues: keysOf(english.monthCues),
    notDays: wordsOf(english.notDays),
  };
}
