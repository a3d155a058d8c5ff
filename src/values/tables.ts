import type { DocumentAdjective, DocumentType, OrdinalWords, PeriodWord, Symbols } from '../model/symbols.ts';
import { type CitationTables, citationTables } from './citation-tables.ts';
import { type DateTables, dateTables } from './date-tables.ts';
import { type DocumentTables, documentTables } from './document-tables.ts';
import { type FigureTables, figureTables } from './figure-tables.ts';
import { type MeetingPattern, meetingPatterns } from './meetings.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type YearPartPatterns, yearPartPatterns } from './year-part-patterns.ts';

/** The symbols, made ready for reading. */
export type Tables = FigureTables & {
  readonly vague: Phrases<true>;
  readonly labels: Phrases<true>;
  /** Of the labels those that name a level of administration: quận 5. */
  readonly numberedLevels: Phrases<true>;
  readonly verbLabels: Phrases<true>;
  readonly notLabels: Phrases<true>;
  /** Words that name what a bare figure after them numbers, but count nothing off a figure with a unit: Kế hoạch 5 năm. */
  readonly softLabels: Phrases<true>;
  /** Words that a day of the year names: quảng trường 2/9. */
  readonly datedNames: Phrases<true>;
  /** Units of the forces, which figures name though other words stand between: lữ đoàn đổ bộ đường không 173. */
  readonly forces: Phrases<true>;
  readonly day: Phrases<true>;
  readonly month: Phrases<true>;
  readonly monthLetters: Phrases<true>;
  readonly year: Phrases<true>;
  readonly from: Phrases<true>;
  readonly to: Phrases<true>;
  readonly and: Phrases<true>;
  readonly dayParts: Phrases<true>;
  readonly dateCues: Phrases<true>;
  readonly dates: DateTables;
  readonly periods: Phrases<PeriodWord>;
  readonly ordinals: Phrases<OrdinalWords>;
  /** Words behind which a plain figure that counts nothing ranks: lần 2. */
  readonly bareOrdinals: Phrases<OrdinalWords>;
  /** Words behind which a figure that counts nothing numbers: giai đoạn 2. */
  readonly numbered: Phrases<OrdinalWords>;
  /** Of what is ranked or numbered: the words behind which its own are something else. */
  readonly notAfterOrdinals: ReadonlyMap<OrdinalWords, Phrases<true>>;
  /** Of what is ranked in Roman figures: the words after which Arabic ones rank too. */
  /** … and those behind which smaller numbers do it too. */
  readonly behindOrdinals: ReadonlyMap<OrdinalWords, Phrases<true>>;
  readonly figuresAfter: ReadonlyMap<OrdinalWords, Phrases<true>>;
  readonly yearParts: YearPartPatterns;
  readonly numberWord: Phrases<true>;
  readonly documentWords: Phrases<DocumentType>;
  readonly documentAdjectives: Phrases<DocumentAdjective>;
  readonly documents: DocumentTables;
  readonly meetings: () => readonly MeetingPattern[];
  readonly citations: CitationTables;
  /** Before figures that are codes or names. */
  readonly codes: Phrases<true>;
};

export function tablesOf(symbols: Symbols): Tables {
  const { calendar, figures, documentTypes, levels, periods } = symbols;
  const numbered = levels.filter((level) => level.numbered === true).flatMap((level) => level.vi);
  return {
    ...figureTables(symbols),
    vague: wordsOf(figures.vague),
    labels: wordsOf([...figures.labels, ...numbered]),
    numberedLevels: wordsOf(numbered),
    verbLabels: wordsOf(figures.verbLabels),
    notLabels: wordsOf(figures.notLabels),
    softLabels: wordsOf([
      ...documentTypes.map((type) => type.vi),
      ...periods.flatMap((word) => word.vi),
      ...figures.number,
      ...figures.softLabels,
    ]),
    datedNames: wordsOf(figures.datedNames),
    forces: wordsOf(figures.forces),
    day: wordsOf(calendar.day),
    month: wordsOf(calendar.month),
    monthLetters: wordsOf(calendar.monthLetters),
    year: wordsOf(calendar.year),
    from: wordsOf(calendar.from),
    to: wordsOf(calendar.to),
    and: wordsOf(calendar.and),
    dayParts: wordsOf(calendar.dayParts),
    dateCues: wordsOf(calendar.dateCues),
    dates: dateTables(symbols),
    periods: phrasesOf(symbols.periods.map((meaning) => ({ vi: meaning.vi, meaning }))),
    ordinals: phrasesOf(symbols.ordinals.map((meaning) => ({ vi: meaning.vi, meaning }))),
    bareOrdinals: phrasesOf(symbols.ordinals.map((meaning) => ({ vi: meaning.bare ?? [], meaning }))),
    numbered: phrasesOf(symbols.ordinals.map((meaning) => ({ vi: meaning.numbered ?? [], meaning }))),
    notAfterOrdinals: new Map(
      symbols.ordinals.flatMap((words) => (words.notAfter === undefined ? [] : [[words, wordsOf(words.notAfter)]])),
    ),
    behindOrdinals: new Map(
      symbols.ordinals.flatMap((words) => (words.behind === undefined ? [] : [[words, wordsOf(words.behind)]])),
    ),
    figuresAfter: new Map(symbols.ordinals.map((words) => [words, wordsOf(words.figuresAfter ?? [])])),
    yearParts: yearPartPatterns(symbols.yearParts),
    numberWord: wordsOf(figures.number),
    documentWords: documentWords(documentTypes),
    documentAdjectives: phrasesOf(symbols.documentAdjectives.map((meaning) => ({ vi: [meaning.vi], meaning }))),
    documents: documentTables(symbols),
    meetings: () => meetingPatterns(symbols),
    citations: citationTables(symbols),
    codes: wordsOf(symbols.codes),
  };
}

const wordsOf = (vi: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi, meaning: true }]);

/** Types by their words and by their symbols, which stand for the words too: QĐ số 2123/QĐ-TTg. */
function documentWords(types: readonly DocumentType[]): Phrases<DocumentType> {
  return phrasesOf(
    types.map((type) => ({
      vi: type.unwritten === true ? [type.vi] : [type.vi, type.symbol],
      except: type.except ?? [],
      meaning: type,
    })),
  );
}
