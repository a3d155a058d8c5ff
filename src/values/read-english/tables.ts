import type { DocumentAdjective, DocumentType, MeasureUnit, Symbols } from '../../model/symbols.ts';
import type { Bound } from '../../model/value.ts';
import { pluralOf } from '../../text/index.ts';
import { type DocumentTables, documentTables } from '../document-tables.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import { tokensOf } from '../tokens.ts';

/** What may follow a figure and say what it is a figure of. */
export type Tail =
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'unit'; readonly unit: MeasureUnit; readonly plural: boolean }
  | { readonly kind: 'percent' };

/** `place`: a word of place or time as well, which is doubtful before a small count. */
export type BoundHit = { readonly bound: Bound; readonly place: boolean };

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
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
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
  readonly types: Phrases<DocumentType>;
  readonly adjectives: Phrases<DocumentAdjective>;
  readonly numberWord: Phrases<true>;
  readonly documents: DocumentTables;
  readonly labels: Phrases<true>;
  readonly passed: Phrases<true>;
  readonly stops: ReadonlySet<string>;
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
    and: keysOf(english.and),
    of: keysOf(english.of),
    the: keysOf(english.the),
    from: wordsOf(english.from),
    to: wordsOf(english.to),
    per: wordsOf(english.per),
    ...figureTables(symbols),
    ...monthTables(symbols),
    ...documentWords(symbols),
    labels: wordsOf(english.labels),
    passed: wordsOf(english.phrases),
    stops: keysOf(english.stops),
  };
}

const wordsOf = (en: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi: en, meaning: true }]);
const keyOf = (word: string): string => tokensOf(word)[0]?.key ?? '';
export const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

function figureTables({ bounds, currencies, english }: Symbols & { readonly units: readonly MeasureUnit[] }) {
  return {
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
export function tailPhrases({ currencies, units, english }: Symbols): Phrases<Tail> {
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
  const isPlural = (text: string) => text === plural || (text !== unit.en && !more.includes(pluralOf(text)));
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
  const { documentTypes, documentAdjectives, english } = symbols;
  const bySymbol = new Map(documentTypes.map((type) => [type.symbol, type] as const));
  return {
    tails: tailPhrases(symbols),
    types: phrasesOf([
      ...documentTypes.map((meaning) => ({ vi: [meaning.en], meaning })),
      ...english.documentTypes.flatMap(({ symbol, en }) => {
        const meaning = bySymbol.get(symbol);
        return meaning === undefined ? [] : [{ vi: en, meaning }];
      }),
    ]),
    adjectives: phrasesOf(documentAdjectives.map((meaning) => ({ vi: [meaning.en], meaning }))),
    numberWord: wordsOf(english.number),
    documents: documentTables(symbols),
  };
}
