/** Words and signs that make a value. All of it is data in glossary/symbols/, handed to `values` by those who call it. */

/** A word that scales the figure before it: `nghìn` 3, `triệu` 6, `tỷ` 9. Written before another scale it multiplies: nghìn tỷ. */
export type Scale = { readonly vi: readonly string[]; readonly power: number; readonly en?: string };

/** Words before a figure that bound it. `en` is how English says it. */
export type BoundWords = {
  readonly bound: 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most' | 'about';
  readonly vi: readonly string[];
  readonly en: string;
};

/** `code` is ISO 4217. */
export type Currency = { readonly code: string; readonly vi: readonly string[] };

/** What a figure counts or measures. `key` names it in values; `plural` is the English after any number but one. */
export type MeasureUnit = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly plural?: string;
};

/** A document type by the symbol in its number. */
export type DocumentType = {
  readonly symbol: string;
  readonly vi: string;
  readonly en: string;
  readonly system: 'state' | 'party' | 'both';
};

/** A body by the code in a document number. */
export type Issuer = { readonly code: string; readonly vi: string; readonly en: string };

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

export type PeriodWord = { readonly vi: readonly string[]; readonly en: string };

export type Symbols = {
  readonly scales: readonly Scale[];
  readonly bounds: readonly BoundWords[];
  readonly currencies: readonly Currency[];
  readonly units: readonly MeasureUnit[];
  readonly documentTypes: readonly DocumentType[];
  readonly issuers: readonly Issuer[];
  readonly levels: readonly Level[];
  /** January to December in English. */
  readonly months: readonly string[];
  /** What announces a period: `giai đoạn` the {} period, `nhiệm kỳ` the {} tenure. */
  readonly periods: readonly PeriodWord[];
};
