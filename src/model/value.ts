/** How the quantity stands to the figure. `nearly` comes close from below; `at-most` includes the figure. */
export type Bound = 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most' | 'about';

/** Exact decimal in plain notation: digits, an optional point, no grouping, no exponent: `1069000000000`, `65.5`; below zero `-5`. */
export type Exact = string;

/**
 * An ISO calendar date at the precision written: `2018`, `2016-07`, `2016-07-15`; where no year is given `--07-15`,
 * `--07` for a month alone, and `---15` for a day alone.
 */
export type CalendarDate = string;

/** What a rate is told by: người and năm of đồng/người/năm. `unit` is the key of a unit or the code of a currency (đồng/USD), `amount` how many of it, if not one: 10.000 dân. */
export type Per = { readonly unit: string; readonly amount?: Exact };

/** What all figures share. */
type FigureParts = {
  readonly amount: Exact;
  /** The other end of a range, whose first is `amount`: 15-20 triệu đồng. */
  readonly to?: Exact;
  /** Both ends are said in words: từ … đến … */
  readonly fromTo?: true;
  readonly bound?: Bound;
  /** Of the other end alone: từ 5 đến *dưới* 10 ha. */
  readonly toBound?: Bound;
  /**
   * The power of ten of the last digit written, where zeros behind the decimal mark say more than the amount shows: -2 for 50,20, and 7 for 50,20 tỷ.
   */
  readonly lastPlace?: number;
  /** What it is told by, in the order written. */
  readonly per?: readonly Per[];
};

export type NumberValue = { readonly type: 'number' } & FigureParts;
/** `currency` is an ISO 4217 code. */
export type MoneyValue = { readonly type: 'money'; readonly currency: string } & FigureParts;
export type PercentValue = { readonly type: 'percent' } & FigureParts;
/** A figure with what it counts or measures: `unit` is the key of a unit in the symbols (`cong-trinh`, `ha`). */
export type QuantityValue = { readonly type: 'quantity'; readonly unit: string } & FigureParts;
/** Parts of a whole: 2/3, một phần ba; with a unit so many of so many: 8/11 chỉ tiêu. */
export type FractionValue = {
  readonly type: 'fraction';
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly unit?: string;
  readonly bound?: Bound;
};
/** One to another: 1:500, tỷ lệ 3/5. */
export type RatioValue = { readonly type: 'ratio'; readonly first: Exact; readonly second: Exact };
/** Of a match: 2-1. */
export type ScoreValue = { readonly type: 'score'; readonly first: Exact; readonly second: Exact };
/** A number that is told by its magnitude alone: hàng trăm hộ (10^2), hàng nghìn tỷ đồng (10^12). `few` of them: vài chục. */
export type VagueValue = {
  readonly type: 'vague';
  readonly power: number;
  readonly few?: true;
  readonly unit?: string;
  readonly currency?: string;
  readonly per?: readonly Per[];
};
/**
 * `unit` is what is ranked or numbered, where it is named: a key of the ordinals in the symbols, the 6th `nam`; `of` how many there are: xếp
 * thứ 5/63. `to` is the other end of a stretch: gió cấp 7 - 8. Of a place on a road `number` has the metres as well: 1087+300.
 */
export type OrdinalValue = {
  readonly type: 'ordinal';
  readonly number: string;
  readonly unit?: string;
  readonly of?: string;
  readonly to?: string;
  /** What is numbered is so in Roman figures, as English leaves it: giai đoạn II. */
  readonly roman?: true;
};
/**
 * A day, month or year. Of the lunar calendar it is kept as it is, never converted. `part` is the key of the part of it that is meant
 * (*late* July 2018), `word` that of the period word that announces a single year (the 2018 crop). `monthly`: the day comes every month (ngày 25
 * hằng tháng).
 */
export type DateValue = {
  readonly type: 'date';
  readonly date: CalendarDate;
  readonly calendar?: 'lunar';
  /** A day of the New Year's feast, told as such: mùng 2 Tết. */
  readonly newYear?: true;
  readonly part?: string;
  readonly word?: string;
  readonly monthly?: true;
};
/** What is written like a date and is none: 31/4, 15/13/2016. It is kept as written, since nobody knows which figure is wrong. */
export type ImpossibleDateValue = { readonly type: 'impossible-date'; readonly written: string };
/**
 * Both ends included; an end leaves out what the text leaves open. `word` is the key of the period word that announces it: `giai-doan`,
 * `nhiem-ky`. `fromTo` where both ends are said in words: từ … đến …
 */
export type PeriodValue = {
  readonly type: 'period';
  readonly from: CalendarDate;
  readonly to: CalendarDate | 'now';
  readonly word?: string;
  readonly fromTo?: true;
};
/** Ten years from the one given, and a century by its number; `part` as in dates: the *early* 1990s. */
export type DecadeValue = { readonly type: 'decade'; readonly decade: string; readonly part?: string };
export type CenturyValue = { readonly type: 'century'; readonly century: string; readonly part?: string };
/**
 * On the clock of 24 hours, at the precision written: `07:30`, `14`, `21:33:18`. `to` where it is a stretch of the day; `fromTo` as in periods;
 * `bound` where it is about then.
 */
export type TimeValue = {
  readonly type: 'time';
  readonly time: string;
  readonly to?: string;
  readonly fromTo?: true;
  readonly bound?: 'about';
};
/** A time told from the day of speaking, by its key in the symbols: today, last year. It is never worked out. */
export type RelativeValue = { readonly type: 'relative'; readonly when: string };
/**
 * A stretch of a year, by its key in the symbols: the first months, early, the first 6 months, the 3rd quarter. `when` in place of the
 * year where that is told from the day of speaking: early last year.
 */
export type PartOfYearValue = {
  readonly type: 'part-of-year';
  readonly part: string;
  readonly months?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly when?: string;
};
/**
 * A document: `166/KH-UBND`, or as much of it as is said: Nghị quyết 06, Hiến pháp năm 2013. `symbol` as in the canonical form; `document`
 * and `issuer` its decoded halves. `document` is missing where the type word stands elsewhere or is unknown; of a law that is cited by its name it is
 * the id of the concept. `adjective` is a key of the symbols (Nghị quyết *chuyên đề*).
 */
export type DocumentValue = {
  readonly type: 'document';
  readonly number?: string;
  readonly year?: string;
  readonly symbol?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly adjective?: string;
  /** The meeting that passed it, by its key in the symbols: Nghị quyết *Trung ương 4 khóa XII* is of the 4th plenum of the 12th committee. */
  readonly meeting?: { readonly key: string; readonly number: string; readonly term?: string };
  /** The year of the amendments it is cited with: Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm *2017*). */
  readonly amended?: string;
  /** The document that speaks: Nghị định *này*. */
  readonly here?: true;
};

/**
 * Parts of one kind, by their key in the symbols: Điều 5, 6 và 7. `numbers` as written, ranks as figures; of a `range` the first and the last.
 * Without numbers it is the part that speaks: khoản *này*.
 */
export type CitationPart = { readonly part: string; readonly numbers: readonly string[]; readonly range?: true };

/** A place in a document, the smallest part first, as Vietnamese cites: điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP. */
export type CitationValue = {
  readonly type: 'citation';
  readonly parts: readonly CitationPart[];
  readonly document?: DocumentValue;
  /** How the document is named after the part, by its key in the symbols: Phụ lục II *ban hành kèm theo* Thông tư … */
  readonly link?: string;
};

export type Value =
  | NumberValue
  | MoneyValue
  | PercentValue
  | QuantityValue
  | FractionValue
  | RatioValue
  | ScoreValue
  | VagueValue
  | OrdinalValue
  | DateValue
  | ImpossibleDateValue
  | PeriodValue
  | DecadeValue
  | CenturyValue
  | TimeValue
  | RelativeValue
  | PartOfYearValue
  | DocumentValue
  | CitationValue;
