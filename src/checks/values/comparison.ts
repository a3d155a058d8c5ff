import type { Glossary } from '../../glossary/index.ts';
import type { Symbols, YearStretch } from '../../model/symbols.ts';
import type { Bound, Value } from '../../model/value.ts';
import { asEnglishTells } from '../../values/index.ts';
import { type ExactRatio, exactRatio, one, times } from './exact-ratio.ts';

/** A unit as amounts are compared: the smallest that it is made of, and how many of these it holds. */
type ComparedUnit = {
  readonly base: string;
  readonly factor: ExactRatio;
  readonly isMeasure: boolean;
  readonly groups: readonly number[];
};

/** Patterns by a key. */
type Patterns = Pick<ReadonlyMap<string, RegExp>, 'get'>;

/** What values of the two languages are compared with. */
export type Comparison = {
  readonly symbols: Symbols;
  /** A value with what English cannot tell apart made one. */
  readonly told: (value: Value) => Value;
  readonly units: ReadonlyMap<string, ComparedUnit>;
  /** Units of English measure by their keys: how much of which metric unit one of them is. */
  readonly englishMeasures: ReadonlyMap<string, { readonly metric: string; readonly is: string }>;
  /** The Vietnamese words for what is counted, by the key of the unit. */
  readonly unitWords: Patterns;
  /** The English of units by their keys. */
  readonly englishUnits: ReadonlyMap<string, string>;
  /** The Vietnamese percent sign or its word. */
  readonly percent: RegExp;
  /** English words that hold a number, by the number. */
  readonly hidden: Patterns;
  /** A bound that may be a word of place begins the text. */
  readonly viPlaces: RegExp;
  readonly enPlaces: RegExp;
  /** The words for a bound, by the bound. */
  readonly boundWords: { readonly vi: Patterns; readonly en: Patterns };
  /** Before a length of time: trong vòng 14 ngày, over 14 days. It ends the text. */
  readonly during: RegExp;
  /** Units that lengths of time are told in, by their keys, and other measures that are written out like counts. */
  readonly spelledMeasures: ReadonlySet<string>;
  /** English words for twelve that are said for about ten as well. */
  readonly dozens: RegExp;
  /** English numbers by their word. */
  readonly numerals: ReadonlyMap<string, number>;
  readonly stretches: ReadonlyMap<string, Omit<YearStretch, 'part'>>;
  /** Parts of a month or year that are told alike, by one of them. */
  readonly parts: ReadonlyMap<string, string>;
  /** Words that tell a part of the date behind them. */
  readonly partWords: { readonly vi: RegExp; readonly en: RegExp };
  /** English bounds that are below and near both begin the text. */
  readonly justBelow: RegExp;
  /** Between the two ends of a value: tháng Hai *đến* tháng Năm. */
  readonly leadOn: { readonly vi: LeadOn; readonly en: LeadOn };
  /** Before an English figure: what answers a Vietnamese word of place. */
  readonly placesSaid: RegExp;
  /** English months by their number, as a date has it: 05. */
  readonly months: ReadonlyMap<string, RegExp>;
  readonly hour: string | undefined;
  /** The Vietnamese word for a month. */
  readonly monthWord: RegExp;
  /** Vietnamese words for a part of the day. */
  readonly dayParts: RegExp;
};

const known = new WeakMap<Glossary, Comparison>();

/** Made once for a glossary, since a run may have many short documents. */
export function comparisonFor(glossary: Glossary): Comparison {
  const made = known.get(glossary) ?? comparisonOf(glossary.symbols);
  known.set(glossary, made);
  return made;
}

function comparisonOf(symbols: Symbols): Comparison {
  const { hidden, yearStretches, alikeParts, partsSaid, placesSaid } = symbols.comparison;
  const { bounds, numbers, ranks, vague } = symbols.english;
  const { calendar, figures, english } = symbols;
  return {
    symbols,
    told: asEnglishTells(symbols),
    units: unitsOf(symbols),
    englishMeasures: new Map(symbols.comparison.englishMeasures.map(({ unit, ...measure }) => [unit, measure])),
    unitWords: anyWordOf(symbols.units.filter(({ measure }) => measure !== true).map(({ key, vi }) => [key, vi])),
    englishUnits: new Map(symbols.units.map(({ key, en }) => [key, en])),
    percent: new RegExp(words(figures.percent), 'iu'),
    hidden: anyWordOf(hidden.map(({ number, en }) => [String(number), en])),
    viPlaces: new RegExp(`^(?:${words(symbols.bounds.flatMap(({ place = [] }) => place))})\\s+\\p{N}`, 'iu'),
    enPlaces: new RegExp(`^(?:${words(bounds.flatMap(({ place = [] }) => place))})\\s`, 'iu'),
    boundWords: boundWordsOf(symbols),
    during: new RegExp(`(?<![\\p{L}])(?:${words(symbols.clock.durations)})\\s+$`, 'iu'),
    spelledMeasures: new Set(symbols.units.filter(({ spelled }) => spelled === true).map(({ key }) => key)),
    dozens: anyWord(vague.dozen),
    numerals: new Map([...Object.entries(numbers), ...Object.entries(ranks)]),
    stretches: new Map(yearStretches.map(({ part, ...months }) => [part, months])),
    parts: new Map(alikeParts.flatMap((keys) => keys.map((key) => [key, keys[0] ?? key] as const))),
    partWords: { vi: anyWord(symbols.dateParts.flatMap(({ vi }) => vi)), en: anyWord(partsSaid) },
    justBelow: new RegExp(`^(?:${words(symbols.comparison.justBelow)})(?!\\p{L})`, 'iu'),
    leadOn: {
      vi: leadingOn([...calendar.to, ...calendar.and, ...figures.to, ...figures.and]),
      en: leadingOn([...english.to, ...english.and]),
    },
    placesSaid: new RegExp(`(?<!\\p{L})(?:${words(placesSaid)})\\s+(?:the\\s+)?$`, 'iu'),
    months: monthsOf(symbols),
    hour: symbols.units.find(({ en }) => en === 'hour')?.key,
    monthWord: anyWord(symbols.units.find(({ en }) => en === 'month')?.vi ?? []),
    dayParts: anyWord(symbols.clock.dayParts.flatMap(({ vi }) => vi)),
  };
}

/** One of the words; none matches nothing. */
const words = (all: readonly string[]): string => (all.length === 0 ? '(?!)' : all.map(escaped).join('|'));

/** Words that begin the text behind one end, and that end the text before the other. */
type LeadOn = { readonly behind: RegExp; readonly before: RegExp };

const leadingOn = (all: readonly string[]): LeadOn => ({
  behind: new RegExp(`^\\s+(?:${words(all)})\\s+`, 'iu'),
  before: new RegExp(`(?<!\\p{L})(?:${words(all)})\\s+$`, 'iu'),
});

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const anyWord = (all: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words(all)})(?![\\p{L}\\p{N}])`, 'iu');

/** Each pattern is made when it is first asked for: there are hundreds, a text needs few, and reading one takes long. */
function anyWordOf(rows: readonly (readonly [key: string, words: readonly string[]])[]): Patterns {
  const lists = new Map(rows);
  const made = new Map<string, RegExp>();
  return {
    get: (key) => {
      const list = lists.get(key);
      const pattern = made.get(key) ?? (list && anyWord(list));
      if (pattern !== undefined) made.set(key, pattern);
      return pattern;
    },
  };
}

/** Names and short names of months, which keep their capitals: May is a month, and may is none. */
function monthsOf({ months, english }: Symbols): Comparison['months'] {
  return new Map(
    months.map((name, at) => {
      const short = english.months.filter(({ month }) => month === at + 1).flatMap(({ en }) => en);
      return [String(at + 1).padStart(2, '0'), new RegExp(`(?<!\\p{L})(?:${words([name, ...short])})(?!\\p{L})`, 'u')];
    }),
  );
}

function boundWordsOf({ bounds, english, comparison }: Symbols): Comparison['boundWords'] {
  const ownWords = comparison.boundsSaid.map(({ bound, vi, en }) => ({ bound, vi, en, place: [], after: [] }));
  const inVietnamese = [...bounds, ...ownWords].map((one) => [one.bound, allOf(one.vi, one)] as const);
  const inEnglish = [...english.bounds, ...ownWords].map((one) => [one.bound, allOf(one.en, one)] as const);
  return { vi: patterns(inVietnamese), en: patterns(inEnglish) };
}

type Placed = { readonly place?: readonly string[]; readonly after?: readonly string[] };

const allOf = (before: readonly string[], { place = [], after = [] }: Placed): readonly string[] => [
  ...before,
  ...place,
  ...after,
];

function patterns(rows: readonly (readonly [Bound, readonly string[]])[]): Patterns {
  const bounds = [...new Set(rows.map(([bound]) => bound))];
  return anyWordOf(bounds.map((bound) => [bound, rows.flatMap(([own, all]) => (own === bound ? all : []))]));
}

/**
 * Units by the one whose English begins theirs, so that years of age and years are compared (18 tuổi, aged 18 years), and km/h with km that are
 * told by the hour.
 */
function shorterUnits(units: Symbols['units']): ReadonlyMap<string, string> {
  const byEnglish = new Map(units.filter(({ measure }) => measure === true).map(({ en, key }) => [en, key]));
  return new Map(
    units.flatMap(({ key, en, measure }) => {
      const shorter = measure === true ? byEnglish.get(en.split(/[ /]/)[0] ?? '') : undefined;
      return shorter === undefined ? [] : [[key, shorter] as const];
    }),
  );
}

/** No unit is made of smaller ones in more steps than this, unless by a slip in the data that leads in a circle. */
const mostSteps = 8;

function unitsOf({ units, comparison, english }: Symbols): Comparison['units'] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const alike = shorterUnits(units);
  const compared = (written: string, steps = 0): ComparedUnit => {
    const key = alike.get(written) ?? written;
    const isMeasure = byKey.get(key)?.measure === true && key !== english.multiples.unit;
    const groups = groupsOf(key, comparison.unlikeUnits);
    const smaller = byKey.get(key)?.smaller?.[0];
    if (smaller === undefined || steps === mostSteps) return { base: key, factor: one, isMeasure, groups };
    const below = compared(smaller.unit, steps + 1);
    return {
      base: below.base,
      factor: times(below.factor, exactRatio(String(smaller.count)) ?? one),
      isMeasure,
      groups,
    };
  };
  return new Map(units.map(({ key }) => [key, compared(key)]));
}

/** The groups of things, by their place, that a key stands in. */
export function groupsOf(key: string, groups: readonly (readonly string[])[]): readonly number[] {
  return groups.flatMap((keys, at) => (keys.includes(key) ? [at] : []));
}
