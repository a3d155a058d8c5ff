import type {
  BoundWords,
  Currency,
  DocumentAdjective,
  DocumentType,
  MeasureUnit,
  OrdinalWords,
  PeriodWord,
  Scale,
  Symbols,
} from '../model/symbols.ts';
import { type DocumentTables, documentTables } from './document-tables.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type YearPartPatterns, yearPartPatterns } from './year-part-patterns.ts';

/** What may follow a figure and say what it is a figure of. */
export type Measured =
  | { readonly kind: 'scale'; readonly scale: Scale }
  | { readonly kind: 'currency'; readonly currency: Currency }
  | { readonly kind: 'unit'; readonly unit: MeasureUnit }
  | { readonly kind: 'percent' };

/** A bound and the word that says it; `place` when the word is one of place as well. */
export type BoundHit = { readonly words: BoundWords; readonly place: boolean };

/** The symbols, made ready for reading. */
export type Tables = {
  readonly measured: Phrases<Measured>;
  /** The scales alone, which a figure may begin with: nghìn tỷ đồng. */
  readonly scales: Phrases<true>;
  readonly moneyBefore: Phrases<Currency>;
  readonly boundsBefore: Phrases<BoundHit>;
  readonly boundsAfter: Phrases<BoundWords>;
  readonly boundOpenings: Phrases<BoundWords>;
  readonly notBeforeBound: ReadonlyMap<BoundWords, Phrases<true>>;
  readonly vague: Phrases<true>;
  readonly labels: Phrases<true>;
  /** Words that name what a bare figure after them numbers, but count nothing off a figure with a unit: Kế hoạch 5 năm. */
  readonly softLabels: Phrases<true>;
  readonly day: Phrases<true>;
  readonly month: Phrases<true>;
  readonly year: Phrases<true>;
  readonly from: Phrases<true>;
  readonly to: Phrases<true>;
  readonly and: Phrases<true>;
  readonly hour: Phrases<true>;
  readonly minute: Phrases<true>;
  readonly dayParts: Phrases<true>;
  readonly dateCues: Phrases<true>;
  readonly otherCalendar: Phrases<true>;
  readonly periods: Phrases<PeriodWord>;
  readonly ordinals: Phrases<OrdinalWords>;
  readonly yearParts: YearPartPatterns;
  readonly numberWord: Phrases<true>;
  readonly documentWords: Phrases<DocumentType>;
  readonly documentAdjectives: Phrases<DocumentAdjective>;
  readonly documents: DocumentTables;
};

export function tablesOf(symbols: Symbols): Tables {
  const { calendar, figures, documentTypes, levels, periods } = symbols;
  const numbered = levels.filter((level) => level.numbered === true).flatMap((level) => level.vi);
  return {
    ...figureTables(symbols),
    vague: wordsOf(figures.vague),
    labels: wordsOf([...figures.labels, ...numbered]),
    softLabels: wordsOf([
      ...documentTypes.map((type) => type.vi),
      ...periods.flatMap((word) => word.vi),
      ...figures.number,
    ]),
    day: wordsOf(calendar.day),
    month: wordsOf(calendar.month),
    year: wordsOf(calendar.year),
    from: wordsOf(calendar.from),
    to: wordsOf(calendar.to),
    and: wordsOf(calendar.and),
    hour: wordsOf(calendar.hour),
    minute: wordsOf(calendar.minute),
    dayParts: wordsOf(calendar.dayParts),
    dateCues: wordsOf(calendar.dateCues),
    otherCalendar: wordsOf(calendar.otherCalendar),
    periods: phrasesOf(symbols.periods.map((meaning) => ({ vi: meaning.vi, meaning }))),
    ordinals: phrasesOf(symbols.ordinals.map((meaning) => ({ vi: meaning.vi, meaning }))),
    yearParts: yearPartPatterns(symbols.yearParts),
    numberWord: wordsOf(figures.number),
    documentWords: documentWords(documentTypes),
    documentAdjectives: phrasesOf(symbols.documentAdjectives.map((meaning) => ({ vi: [meaning.vi], meaning }))),
    documents: documentTables(symbols),
  };
}

const wordsOf = (vi: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi, meaning: true }]);

function figureTables(symbols: Symbols) {
  const { bounds, currencies } = symbols;
  return {
    measured: measuredPhrases(symbols),
    scales: wordsOf(symbols.scales.flatMap((scale) => scale.vi)),
    moneyBefore: phrasesOf(currencies.map((meaning) => ({ vi: meaning.before ?? [], meaning }))),
    boundsBefore: phrasesOf<BoundHit>(
      bounds.flatMap((words) => [
        { vi: words.vi, meaning: { words, place: false } },
        { vi: words.place ?? [], meaning: { words, place: true } },
      ]),
    ),
    boundsAfter: phrasesOf(bounds.map((words) => ({ vi: words.after ?? [], meaning: words }))),
    boundOpenings: phrasesOf(bounds.map((words) => ({ vi: words.opening ?? [], meaning: words }))),
    notBeforeBound: new Map(bounds.map((words) => [words, wordsOf(words.notAfter ?? [])])),
  };
}

function measuredPhrases({ scales, currencies, units, figures }: Symbols): Phrases<Measured> {
  return phrasesOf<Measured>([
    ...scales.map((scale) => ({ ...scale, meaning: { kind: 'scale', scale } as const })),
    ...currencies.map((currency) => ({ ...currency, meaning: { kind: 'currency', currency } as const })),
    ...units.map((unit) => ({ ...unit, meaning: { kind: 'unit', unit } as const })),
    { vi: figures.percent, meaning: { kind: 'percent' } },
  ]);
}

/** Types by their words and by their symbols, which stand for the words too: QĐ số 2123/QĐ-TTg. */
function documentWords(types: readonly DocumentType[]): Phrases<DocumentType> {
  return phrasesOf(
    types.map((type) => ({ vi: type.unwritten === true ? [type.vi] : [type.vi, type.symbol], meaning: type })),
  );
}
