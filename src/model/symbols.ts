/** Words and signs that make a value. All of it is data in glossary/symbols/, handed to `values` by those who call it. */

/**
 * A word that scales the figure before it: `nghìn` 3, `triệu` 6, `tỷ` 9. Written before another scale it multiplies: nghìn tỷ.
 * `en` names the powers that English says (million); the others are only counted with.
 */
export type Scale = {
  readonly vi: readonly string[];
  readonly power: number;
  readonly en?: string;
  /** What after the word makes another word of it: tỷ *lệ*. */
  readonly except?: readonly string[];
};

/** Words at a figure that bound it. `en` stands before the English figure. */
export type BoundWords = {
  readonly bound: 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most' | 'about';
  readonly vi: readonly string[];
  readonly en: string;
  /** The same said after the figure: 5 ha *trở lên*. */
  readonly after?: readonly string[];
  /** What may open a figure that is bounded after: *từ* 5 ha trở lên. It bounds nothing alone. */
  readonly opening?: readonly string[];
  /** Words of place as well (trên 2 tuyến đường: on two roads): they bound no count under ten. */
  readonly place?: readonly string[];
  /** Before these words it is a comparison, no bound: cao *hơn* 5%. */
  readonly notAfter?: readonly string[];
};

/** `code` is ISO 4217. `before` may stand before the figure: $ 5 triệu. */
export type Currency = {
  readonly code: string;
  readonly vi: readonly string[];
  readonly before?: readonly string[];
  readonly except?: readonly string[];
};

/** What a figure counts or measures. `key` names it in values; `plural` is the English after any number but one, where it is irregular. */
export type MeasureUnit = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly plural?: string;
  /** Measures, unlike things that are counted, may be fractions. English keeps their figures (5 ha), counts are written out to nine. */
  readonly measure?: boolean;
  /** A measure that is written out like a count: five years. */
  readonly spelled?: boolean;
  /** What after the word makes another word of it: 5 xã *hội*. */
  readonly except?: readonly string[];
};

/** A document type by the symbol in its number. A law has none: its own word stands here, with `unwritten`. */
export type DocumentType = {
  readonly symbol: string;
  readonly vi: string;
  readonly en: string;
  readonly system: 'state' | 'party' | 'both';
  /** The type is not part of the number: 77/2015/QH13. */
  readonly unwritten?: boolean;
  /** Symbols of other types that documents of this type bear too: Quy định 37-QĐ/TW. */
  readonly also?: readonly string[];
};

/** What may stand between the type and the number: Nghị quyết *chuyên đề* số 06-NQ/TU. */
export type DocumentAdjective = { readonly key: string; readonly vi: string; readonly en: string };

/** A body by the code in a document number. `{n}` in the code stands for a figure: QH{n}, QH13. */
export type Issuer = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Other spellings of the code: TƯ for TW. */
  readonly also?: readonly string[];
};

/**
 * A level of administrative unit. `en` follows the name (Lang Son Province), `modifier` stands between the name and a body
 * (Lang Son Provincial People's Committee), `alone` and `aloneModifier` serve without a name (the province, the provincial Party Committee).
 */
export type Level = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly modifier: string;
  readonly alone: string;
  readonly aloneModifier: string;
  /** Names of this level may be figures: Quận 1. */
  readonly numbered?: boolean;
};

/** What announces a period of years. `{period}` in `en` stands for the years: the {period} tenure. */
export type PeriodWord = { readonly key: string; readonly vi: readonly string[]; readonly en: string };

/**
 * A stretch of a year. `{months}` and `{quarter}` in the Vietnamese stand for a figure. In English `{months}` is a count,
 * `{quarter}` an ordinal, `{year}` the year; `enAlone` serves where no year is given. Without it the words mean this with a year only.
 */
export type YearPart = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly enAlone?: string;
  /** What after the words speaks of another year, or of none: cuối năm *ngoái*, đầu năm *học*. */
  readonly except?: readonly string[];
};

/** What is ranked, up to the place of the figure: `năm thứ`, `khóa`. `{ordinal}` in `en` stands for it: the {ordinal} year. */
export type OrdinalWords = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  /** Only Roman figures rank here (khóa XIV); the Arabic ones name or count. */
  readonly roman?: boolean;
};

/** The words of the calendar and the clock, and those that tell a date from a ratio. */
export type CalendarWords = {
  readonly day: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  /** After these only a date comes: sáng 5-10. */
  readonly dayParts: readonly string[];
  /** Before `5/10` they say that it is a date unless a noun follows that is counted: từ, vào. */
  readonly dateCues: readonly string[];
  /** After a date they say that it is of another calendar: âm lịch. */
  readonly otherCalendar: readonly string[];
  /** Before the first of two: từ 2016 đến 2020. */
  readonly from: readonly string[];
  /** From the first to the last: đến. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly hour: readonly string[];
  readonly minute: readonly string[];
};

/** Words at figures that are no values of this kind. */
export type FigureWords = {
  /** The percent sign and its word. */
  readonly percent: readonly string[];
  /** What the figure after it numbers or names: Điều 5, Quốc lộ 6, Chương trình 135. */
  readonly labels: readonly string[];
  /** Before a scale they make an unknown number: hàng trăm, vài chục. */
  readonly vague: readonly string[];
  /** The word before a document's number: số. */
  readonly number: readonly string[];
};

/** How names of persons begin, so that no place is read in one. */
export type PersonWords = {
  readonly familyNames: readonly string[];
  /** Behind a family name they make it a person's for sure, also after a level word: phường Nguyễn *Văn* A. */
  readonly middleNames: readonly string[];
};

export type Symbols = {
  readonly scales: readonly Scale[];
  readonly bounds: readonly BoundWords[];
  readonly currencies: readonly Currency[];
  readonly units: readonly MeasureUnit[];
  readonly documentTypes: readonly DocumentType[];
  readonly documentAdjectives: readonly DocumentAdjective[];
  readonly issuers: readonly Issuer[];
  readonly levels: readonly Level[];
  /** January to December in English. */
  readonly months: readonly string[];
  readonly periods: readonly PeriodWord[];
  readonly yearParts: readonly YearPart[];
  readonly ordinals: readonly OrdinalWords[];
  readonly calendar: CalendarWords;
  readonly figures: FigureWords;
  readonly persons: PersonWords;
};
