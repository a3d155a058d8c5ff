import type { Symbols } from '../../model/symbols.ts';
import type { Value } from '../../model/value.ts';
import { isMonth, isYear } from '../calendar.ts';
import { type Phrases, phraseAt, phrasesOf } from '../phrases.ts';
import { readRoman } from '../roman.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import { dateAt, dayAt, isoOf, yearAt } from './dates.ts';
import { amountAt, rankAt } from './numbers.ts';
import { periodAt } from './periods.ts';
import type { EnglishTables } from './tables.ts';
import { emptyTemplates, type Fill, type Filled, plantTemplate, type Slot, type Templates } from './templates.ts';

/** What a template says, filled in. */
export type Make = (filled: Filled) => Value | undefined;

export type TemplateTable = { readonly root: Templates<Make>; readonly slots: Readonly<Record<string, Slot>> };

/** The English of the data that has places to fill, as one tree: parts of years and months, periods, ranks, decades, lunar days. */
export function templateTable(symbols: Symbols, tables: EnglishTables): TemplateTable {
  const root = emptyTemplates<Make>();
  const plant = (text: string, make: Make) => {
    // What is numbered has a reader of its own.
    if (!/^(?:the )?\{\w+\}$|\{figure\}/.test(text)) plantTemplate(root, text, tables.the, make);
  };
  plantYearParts(symbols, plant);
  plantPeriods(symbols, plant);
  plantDates(symbols, plant);
  plantRanks(symbols, plant);
  return { root, slots: slotsOf(symbols, tables) };
}

type Plant = (text: string, make: Make) => void;

function plantYearParts({ yearParts, english, relatives }: Symbols, plant: Plant): void {
  const more = (key: string) => english.yearParts.find((one) => one.key === key)?.en ?? [];
  for (const { key, en, enAlone, enRelative } of yearParts)
    for (const text of [en, enAlone, enRelative, ...more(key)])
      if (text !== undefined) plant(text, (filled) => ({ type: 'part-of-year', part: key, ...filled }));
  for (const { key, en } of relatives) plant(en, () => ({ type: 'relative', when: key }));
  for (const { key, en } of english.relatives)
    for (const text of en) plant(text, () => ({ type: 'relative', when: key }));
}

function plantPeriods({ periods, english, dateEnglish }: Symbols, plant: Plant): void {
  const more = (key: string) => english.periods.find((one) => one.key === key)?.en ?? [];
  for (const { key, en } of periods)
    for (const text of [en, ...more(key)])
      plant(text, ({ from = '', to }) =>
        to === undefined ? { type: 'date', date: from, word: key } : { type: 'period', from, to, word: key },
      );
  for (const text of [dateEnglish.since, ...english.since])
    plant(text, ({ from = '' }) => ({ type: 'period', from, to: 'now' }));
}

function plantDates({ dateParts, dateEnglish: words, english }: Symbols, plant: Plant): void {
  const aged = ({ decade, century }: Filled, part?: string): Value | undefined => {
    const rest = part === undefined ? {} : { part };
    if (decade !== undefined) return { type: 'decade', decade, ...rest };
    return century === undefined ? undefined : { type: 'century', century, ...rest };
  };
  plant(words.the.replace('{date}', words.decade), (filled) => aged(filled));
  plant(words.the.replace('{date}', words.century), ({ ordinal = '' }) => ({ type: 'century', century: ordinal }));
  for (const { key, en, the } of dateParts)
    for (const text of [en, the, ...(english.dateParts.find((one) => one.key === key)?.en ?? [])])
      plant(text, (filled) =>
        filled.date === undefined ? aged(filled, key) : { type: 'date', date: filled.date, part: key },
      );
  for (const text of [words.monthly, ...english.monthly])
    plant(text.replace('{date}', words.day), ({ day = '' }) => ({ type: 'date', date: `---${day}`, monthly: true }));
  plant(words.day, ({ lone }) => (lone === undefined ? undefined : { type: 'date', date: `---${lone}` }));
  const lunar = (text: string, newYear?: true) => {
    const make: Make = (filled) => lunarDate(filled, newYear);
    plant(text, make);
    plant(words.ofYear.replace('{date}', text), make);
  };
  for (const text of [words.lunarDay, words.lunarDayAlone, words.lunarMonth]) lunar(text);
  lunar(words.lunarNewYear, true);
}

function lunarDate({ day, month, year }: Filled, newYear?: true): Value {
  const date = isoOf({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? (newYear ? { month: '01' } : {}) : { month }),
    ...(day === undefined ? {} : { day }),
  });
  return { type: 'date', date, calendar: 'lunar', ...(newYear ? { newYear } : {}) };
}

function plantRanks({ ordinals, english }: Symbols, plant: Plant): void {
  const more = (key: string) => english.ordinals.find((one) => one.key === key)?.en ?? [];
  for (const { key, en } of ordinals)
    for (const text of [en, ...more(key)])
      plant(text, ({ ordinal = '' }) => ({ type: 'ordinal', number: ordinal, unit: key }));
}

function slotsOf(symbols: Symbols, tables: EnglishTables): Readonly<Record<string, Slot>> {
  const years = relativeYears(symbols);
  const short = (fillAt: Slot['fillAt']): Slot => ({ longest: longestNumber, fillAt });
  const long = (fillAt: Slot['fillAt']): Slot => ({ longest: longestPeriod, fillAt });
  return {
    months: short((tokens, at) => monthsAt(tokens, at, tables)),
    quarter: short((tokens, at) => rankOrFigure(tokens, at, tables, 'quarter', 4)),
    year: short((tokens, at) => yearOrRelative(tokens, at, years)),
    ordinal: short((tokens, at) => rankOrFigure(tokens, at, tables, 'ordinal', 399)),
    number: short((tokens, at) => rankOrFigure(tokens, at, tables, 'number', 399)),
    term: short((tokens, at) => rankOrFigure(tokens, at, tables, 'term', 399)),
    day: short((tokens, at) => named(dayAt(tokens, at, tables), 'day')),
    month: short((tokens, at) => monthRank(tokens, at, tables)),
    period: long((tokens, at) => periodOrYear(tokens, at, tables)),
    date: long((tokens, at) => datedAt(tokens, at, tables)),
    decade: short(decadeAt),
    from: long((tokens, at) => openingAt(tokens, at, tables)),
  };
}

/** Ranks, numbers under a hundred and years that are told from today have no more tokens, and periods no more than these. */
const longestNumber = 8;
const longestPeriod = 30;

/** This year, last year: what stands in place of one. */
function relativeYears({ relatives, english }: Symbols): Phrases<string> {
  const years = relatives.filter(({ year }) => year === true);
  return phrasesOf(
    years.map(({ key, en }) => ({
      vi: [en, ...(english.relatives.find((one) => one.key === key)?.en ?? [])],
      meaning: key,
    })),
  );
}

function yearOrRelative(tokens: readonly Token[], at: number, years: Phrases<string>): Fill {
  const year = yearAt(tokens, at);
  if (year !== undefined) return { to: at + 1, filled: { year } };
  const hit = phraseAt(years, tokens, at);
  return hit === undefined ? undefined : { to: hit.to, filled: { when: hit.meaning } };
}

function monthsAt(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const amount = amountAt(tokens, at, tables);
  const months = amount?.amount.coefficient.toString() ?? '';
  return amount === undefined || amount.amount.places > 0 || !isMonth(months)
    ? undefined
    : { to: amount.to, filled: { months } };
}

/** third, 3rd, III, and after Q a figure */
function rankOrFigure(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  name: 'quarter' | 'ordinal' | 'number' | 'term',
  most: number,
): Fill {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? readRoman(token.text) : undefined;
  const figure = name === 'quarter' && isPlainFigure(token) ? Number(token.text) : undefined;
  const bare = roman ?? figure;
  const rank = rankAt(tokens, at, tables) ?? (bare === undefined ? undefined : { to: at + 1, number: String(bare) });
  const fits = rank !== undefined && Number(rank.number) >= 1 && Number(rank.number) <= most;
  return fits ? { to: rank.to, filled: { [name]: rank.number } } : undefined;
}

function monthRank(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const rank = rankAt(tokens, at, tables);
  return rank !== undefined && isMonth(rank.number)
    ? { to: rank.to, filled: { month: rank.number.padStart(2, '0') } }
    : undefined;
}

function named(hit: ReturnType<typeof dayAt>, name: string): Fill {
  return hit === undefined ? undefined : { to: hit.to, filled: { [name]: hit.day } };
}

/** 2016–2020, from 2016 to 2020, 2018; years may be joined by a slash: 2018/2019. */
function periodOrYear(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const period = periodAt(tokens, at, tables);
  if (period !== undefined) return { to: period.to, filled: { from: isoOf(period.first), to: isoOf(period.last) } };
  const year = yearAt(tokens, at);
  if (year === undefined) return dayOrMonth(tokens, at, tables);
  const next = isSign(tokens[at + 1], '/') ? nextYear(tokens[at + 2], year) : undefined;
  if (next !== undefined) return { to: at + 3, filled: { from: year, to: next } };
  return { to: at + 1, filled: { from: year } };
}

/** The year after another, whole or by its last two digits: 2018/2019, 2018/19. */
function nextYear(token: Token | undefined, year: string): string | undefined {
  const next = String(Number(year) + 1);
  return isPlainFigure(token) && token.glued && (token.text === next || token.text === next.slice(2))
    ? next
    : undefined;
}

function dayOrMonth(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const date = dateAt(tokens, at, tables);
  return date === undefined || date.impossible ? undefined : { to: date.to, filled: { from: isoOf(date) } };
}

/** A month, a decade or a century: what has parts. */
function datedAt(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const decade = decadeAt(tokens, at);
  if (decade !== undefined) return isPluralOfYears(tokens[decade.to]) ? { ...decade, to: decade.to + 1 } : undefined;
  const date = dateAt(tokens, at, tables);
  if (date !== undefined) return date.impossible === true ? undefined : { to: date.to, filled: { date: isoOf(date) } };
  const century = rankAt(tokens, at, tables);
  const word = tables.century;
  return century !== undefined && tokens[century.to]?.key === word
    ? { to: century.to + 1, filled: { century: century.number } }
    : undefined;
}

/** The ten years of 1990s, without the s. */
function decadeAt(tokens: readonly Token[], at: number): Fill {
  const token = tokens[at];
  if (!isPlainFigure(token) || !/0$/.test(token.text) || !isYear(token.text)) return undefined;
  return isPluralOfYears(tokens[at + 1]) ? { to: at + 1, filled: { decade: token.text } } : undefined;
}

const isPluralOfYears = (token: Token | undefined): boolean => token?.glued === true && token.key === 's';

function openingAt(tokens: readonly Token[], at: number, tables: EnglishTables): Fill {
  const year = yearAt(tokens, at);
  return year === undefined ? dayOrMonth(tokens, at, tables) : { to: at + 1, filled: { from: year } };
}
