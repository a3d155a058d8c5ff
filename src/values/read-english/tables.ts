import type {
  CitationPartWord,
  DocumentAdjective,
  DocumentType,
  EnglishWords,
  MeasureUnit,
  Symbols,
} from '../../model/symbols.ts';
import type { Bound } from '../../model/value.ts';
import { pluralOf } from '../../text/index.ts';
import { type DocumentTables, documentTables } from '../document-tables.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import { tokensOf } from '../tokens.ts';
import { emptyTemplates, plantTemplate, type Templates } from './templates.ts';

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
  readonly articles: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
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
  readonly passed: Phrases<true>;
  /** By the power of ten; the `few` ones come after “a few”. */
  readonly vague: Phrases<number>;
  readonly few: Phrases<true>;
  readonly fewScales: Phrases<number>;
  /** The parts of a whole by their word: thirds. */
  readonly partWords: Phrases<PartWord>;
  /** 8 *of* 11 */
  readonly outOf: Phrases<true>;
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
    articles: keysOf(english.articles),
    minus: keysOf(english.minus),
    and: keysOf(english.and),
    of: keysOf(english.of),
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
    passed: wordsOf(english.phrases),
    partWords: partWords(english),
    outOf: wordsOf(english.outOf),
    multiples: new Map(Object.entries(english.multiples.en)),
    multipleUnit: english.multiples.unit,
    ...vagueTables(symbols),
    stops: keysOf(english.stops),
    yearCues: keysOf(english.yearCues),
    dayCues: keysOf(english.dayCues),
    noon: keyOf(symbols.dateEnglish.noon),
    midnight: keyOf(symbols.dateEnglish.midnight),
    century: keyOf(symbols.dateEnglish.century.replace('{ordinal}', '')),
  };
}

const wordsOf = (en: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi: en, meaning: true }]);
const keyOf = (word: string): string => tokensOf(word)[0]?.key ?? '';
const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

function figureTables(symbols: Symbols) {
  const { bounds, currencies, english } = symbols;
  return {
    tails: tailPhrases(symbols),
    moneyBefore: phrasesOf([
      ...english.currencies.map(({ code, before }) => ({ vi: before, meaning: code })),
      ...currencies.map(({ code }) => ({ vi: [code], meaning: code })),
    ]),
    boundsBefore: phrasesOf<BoundHit>([
      ...bounds.map(({ bound, en }) => ({ vi: [en], meaning: { bound, place: false } })),
      ...english.bounds.flatMap(({ bound, en, place = [] }) => [
        { vi: en, meaning: { bound, place: false } },
        { vi: place, meaning: { bound, place: true } },
      ]),
    ]),
    boundsAfter: phrasesOf(english.bounds.map(({ bound, after = [] }) => ({ vi: after, meaning: bound }))),
    notBeforeBound: new Map(english.bounds.map(({ bound, notAfter = [] }) => [bound, keysOf(notAfter)] as const)),
  };
}

/** The English of units, currencies and percent. Where several have the same English, the first is taken. */
function tailPhrases({ currencies, units, english }: Symbols): Phrases<Tail> {
  const more = new Map(english.units.map(({ key, en }) => [key, en] as const));
  return phrasesOf<Tail>([
    { vi: english.percent, meaning: { kind: 'percent' } },
    ...english.currencies.map(({ code, en }) => ({ vi: en, meaning: { kind: 'currency', code } as const })),
    ...currencies.map(({ code }) => ({ vi: [code], meaning: { kind: 'currency', code } as const })),
    ...units.flatMap((unit) => unitPhrases(unit, more.get(unit.key) ?? [])),
  ]);
}

function unitPhrases(unit: MeasureUnit, more: readonly string[]) {
  const plural = unit.plural ?? pluralOf(unit.en);
  const isSingular = (text: string) => text === unit.en || (pluralOf(text) !== text && more.includes(pluralOf(text)));
  const isPlural = (text: string) => text === plural || !isSingular(text);
  return [plural, unit.en, ...more].map((text) => ({
    vi: [text],
    meaning: { kind: 'unit', unit, plural: isPlural(text) } as const,
  }));
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
  };
}

function documentWords(symbols: Symbols) {
  const { documentAdjectives, english } = symbols;
  return {
    types: phrasesOf([...typesByEnglish(symbols)].map(([en, meaning]) => ({ vi: [en], meaning }))),
    adjectives: phrasesOf(documentAdjectives.map((meaning) => ({ vi: [meaning.en], meaning }))),
    numberWord: wordsOf(english.number),
    documents: documentTables(symbols),
  };
}

function typesByEnglish({ documentTypes, english }: Symbols): ReadonlyMap<string, readonly DocumentType[]> {
  const types = new Map<string, DocumentType[]>();
  const add = (en: string, type: DocumentType) => void types.set(en, [...(types.get(en) ?? []), type]);
  for (const type of documentTypes) add(type.en, type);
  for (const { symbol, en } of english.documentTypes)
    for (const type of documentTypes.filter((one) => one.symbol === symbol)) for (const word of en) add(word, type);
  return types;
}

/** Tens, hundreds and the plurals of the scales; `halves` are the marks of the halves of the day, by the hour that they end with. */
function vagueTables({ scales, english, dateEnglish }: Symbols) {
  const { tens, hundreds, dozen, few } = english.vague;
  const named = scales.flatMap(({ en, power }) => (en === undefined ? [] : [{ en, power }]));
  return {
    vague: phrasesOf([
      { vi: tens, meaning: 1 },
      { vi: hundreds, meaning: 2 },
      ...named.map(({ en, power }) => ({ vi: [pluralOf(en)], meaning: power })),
    ]),
    few: wordsOf(few),
    fewScales: phrasesOf([
      { vi: dozen, meaning: 1 },
      ...english.scales.filter(({ power }) => power === 2).map(({ en, power }) => ({ vi: en, meaning: power })),
      ...named.map(({ en, power }) => ({ vi: [en], meaning: power })),
    ]),
    halves: phrasesOf<12 | 24>([
      { vi: [dateEnglish.am, ...english.am], meaning: 12 },
      { vi: [dateEnglish.pm, ...english.pm], meaning: 24 },
    ]),
  };
}

/** Thirds and so on are the plurals of ranks; quarters and halves have words of their own. */
function partWords({ ranks, parts }: EnglishWords): Phrases<PartWord> {
  const words = [...Object.entries(ranks).filter(([, number]) => number > 2), ...Object.entries(parts)];
  return phrasesOf<PartWord>(
    words.flatMap(([word, number]) => [
      { vi: [word], meaning: { parts: number, plural: false } },
      { vi: [pluralOf(word)], meaning: { parts: number, plural: true } },
    ]),
  );
}

function citationTables({ citationParts, citationLinks, citations, meetings, english }: Symbols) {
  const [meetingRoot, amended] = [emptyTemplates<string>(), emptyTemplates<true>()];
  for (const { key, en, enAlone } of meetings)
    for (const text of [en, enAlone ?? en]) plantTemplate(meetingRoot, text, new Set(), key);
  plantTemplate(amended, citations.amendedEnglish, new Set(), true);
  return {
    meetings: meetingRoot,
    amended,
    here: keysOf(english.here),
    parts: phrasesOf(citationParts.map((word, order) => ({ vi: [word.en, word.plural], meaning: { word, order } }))),
    links: phrasesOf(citationLinks.map(({ key, en }) => ({ vi: [en], meaning: key }))),
  };
}
