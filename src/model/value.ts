/** How the quantity stands to the figure. `nearly` comes close from below; `at-most` includes the figure. */
export type Bound = 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most' | 'about';

/** Exact decimal in plain notation: digits, an optional point, no grouping, no exponent: `1069000000000`, `65.5`. */
export type Exact = string;

/**
 * An ISO calendar date at the precision written: `2018`, `2016-07`, `2016-07-15`; where no year is given `--07-15`,
 * and `--07` for a month alone.
 */
export type CalendarDate = string;

export type NumberValue = { readonly type: 'number'; readonly amount: Exact; readonly bound?: Bound };
/** `currency` is an ISO 4217 code. */
export type MoneyValue = {
  readonly type: 'money';
  readonly amount: Exact;
  readonly currency: string;
  readonly bound?: Bound;
};
export type PercentValue = { readonly type: 'percent'; readonly amount: Exact; readonly bound?: Bound };
/** A figure with what it counts or measures: `unit` is the key of a unit in the symbols (`cong-trinh`, `ha`). */
export type QuantityValue = {
  readonly type: 'quantity';
  readonly amount: Exact;
  readonly unit: string;
  readonly bound?: Bound;
};
/** `unit` is what is ranked, where it is named: a key of the ordinals in the symbols, the 6th `nam`. */
export type OrdinalValue = { readonly type: 'ordinal'; readonly number: string; readonly unit?: string };
export type DateValue = { readonly type: 'date'; readonly date: CalendarDate };
/** Both ends included, at one precision. `word` is the key of the period word that announces it: `giai-doan`, `nhiem-ky`. */
export type PeriodValue = {
  readonly type: 'period';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly word?: string;
};
/** A stretch of a year, by its key in the symbols: the first months, early, the first 6 months, the 3rd quarter. */
export type PartOfYearValue = {
  readonly type: 'part-of-year';
  readonly part: string;
  readonly months?: string;
  readonly quarter?: string;
  readonly year?: string;
};
/**
 * A document number: `166/KH-UBND`. `symbol` as in the canonical form; `document` and `issuer` its decoded halves.
 * `document` is missing where the type word stands elsewhere or is unknown; `adjective` is a key of the symbols (Nghị quyết *chuyên đề*).
 */
export type DocumentValue = {
  readonly type: 'document';
  readonly number: string;
  readonly year?: string;
  readonly symbol: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly adjective?: string;
};

export type Value =
  | NumberValue
  | MoneyValue
  | PercentValue
  | QuantityValue
  | OrdinalValue
  | DateValue
  | PeriodValue
  | PartOfYearValue
  | DocumentValue;
