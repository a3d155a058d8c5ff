import type { EnglishStyle } from '../model/house-style.ts';
import type { Symbols } from '../model/symbols.ts';
import type {
  CalendarDate,
  CenturyValue,
  DateValue,
  DecadeValue,
  PartOfYearValue,
  PeriodValue,
  RelativeValue,
} from '../model/value.ts';
import { type DateParts, partsOf } from './calendar.ts';
import { countEnglish, ordinalEnglish, ordinalFigure } from './english-numbers.ts';
import { filled } from './english-templates.ts';

/** The part of a house style that dates need. */
type DateStyle = Pick<EnglishStyle, 'dates' | 'ranges'>;

/** October 31, 2011; late July 2018; the 10th day of the third lunar month; the 2018 summer-autumn crop. */
export function dateEnglish(value: DateValue, symbols: Symbols, style: DateStyle): string {
  const plain = value.calendar === 'lunar' ? lunarEnglish(value, symbols) : solarEnglish(value.date, symbols, style);
  const word = symbols.periods.find(({ key }) => key === value.word)?.en;
  const part = symbols.dateParts.find(({ key }) => key === value.part)?.en;
  const often = value.monthly === true ? filled(symbols.dateEnglish.monthly, { date: plain }) : plain;
  const announced = word === undefined ? often : filled(word, { period: often });
  return part === undefined ? announced : filled(part, { date: announced });
}

function solarEnglish(date: CalendarDate, { months, dateEnglish: words }: Symbols, style: DateStyle): string {
  const parts = partsOf(date);
  if (parts.day !== undefined && parts.month === undefined)
    return filled(words.day, { day: ordinalFigure(dayNumber(parts.day)) });
  return partsEnglish(parts, months, style);
}

function partsEnglish({ year, month, day }: DateParts, months: readonly string[], style: DateStyle): string {
  if (month === undefined) return year ?? '';
  const name = monthName(month, months);
  if (day === undefined) return joined([name, year]);
  if (style.dates === 'day-first') return joined([dayNumber(day), name, year]);
  return year === undefined ? `${name} ${dayNumber(day)}` : `${name} ${dayNumber(day)}, ${year}`;
}

function lunarEnglish({ date, newYear }: DateValue, { dateEnglish: words }: Symbols): string {
  const { year, month, day } = partsOf(date);
  const names = { day: rankOf(day), month: rankOf(month) };
  if (newYear === true) return filled(words.lunarNewYear, names);
  const template = month === undefined ? words.lunarDayAlone : day === undefined ? words.lunarMonth : words.lunarDay;
  const plain = filled(template, names);
  return year === undefined ? plain : filled(words.ofYear, { date: plain, year });
}

const rankOf = (digits: string | undefined): string => (digits === undefined ? '' : ordinalEnglish(dayNumber(digits)));

/** the 2011–2015 period; from July 1 to 15, 2016; June 28 – July 2, 2018; since 2011 */
export function periodEnglish(value: PeriodValue, symbols: Symbols, style: DateStyle): string {
  const { from, to, word, fromTo } = value;
  const words = symbols.dateEnglish;
  if (to === 'now') return filled(words.since, { from: solarEnglish(from, symbols, style) });
  const announced = symbols.periods.find(({ key }) => key === word)?.en;
  if (announced !== undefined) return filled(announced, { period: dashed(partsOf(from), partsOf(to), symbols, style) });
  if (fromTo === true) return filled(words.fromTo, ends(partsOf(from), partsOf(to), symbols, style));
  return dashed(partsOf(from), partsOf(to), symbols, style);
}

/** What both ends say is said once: from July 1 to 15, 2016; from 1 to 15 July 2016. */
function ends(
  first: DateParts,
  last: DateParts,
  { months }: Symbols,
  style: DateStyle,
): { readonly from: string; readonly to: string } {
  const write = (parts: DateParts) => partsEnglish(parts, months, style);
  if (first.year !== last.year || first.month === undefined) return { from: write(first), to: write(last) };
  const { year: _, ...opening } = first;
  if (first.month !== last.month || first.day === undefined) return { from: write(opening), to: write(last) };
  if (style.dates === 'day-first') return { from: dayNumber(first.day), to: write(last) };
  return { from: write(opening), to: joinedYear(dayNumber(last.day ?? ''), last.year) };
}

const joinedYear = (day: string, year: string | undefined): string => (year === undefined ? day : `${day}, ${year}`);

/** 2011–2015; July–September 2018; June 1–2, 2018; June 28 – July 2, 2018 */
function dashed(first: DateParts, last: DateParts, { months }: Symbols, style: DateStyle): string {
  const sameYear = first.year === last.year;
  const sign = style.ranges === 'dash' ? '–' : '-';
  if (first.month === undefined) return `${first.year ?? ''}${sign}${last.year ?? ''}`;
  if (first.day === undefined && sameYear)
    return joined([`${monthName(first.month, months)}${sign}${monthName(last.month ?? '', months)}`, last.year]);
  if (first.day !== undefined && sameYear && first.month === last.month)
    return daysEnglish(first, last, sign, months, style);
  const { year: _, ...short } = first;
  return `${partsEnglish(sameYear ? short : first, months, style)} ${sign} ${partsEnglish(last, months, style)}`;
}

function daysEnglish(
  first: DateParts,
  last: DateParts,
  sign: string,
  months: readonly string[],
  style: DateStyle,
): string {
  const days = `${dayNumber(first.day ?? '')}${sign}${dayNumber(last.day ?? '')}`;
  const name = monthName(first.month ?? '', months);
  if (style.dates === 'day-first') return joined([days, name, last.year]);
  return joinedYear(`${name} ${days}`, last.year);
}

/** the 1990s; the early 1990s; the first half of the 20th century */
export function ageEnglish(value: DecadeValue | CenturyValue, { dateParts, dateEnglish: words }: Symbols): string {
  const bare =
    value.type === 'decade'
      ? filled(words.decade, { decade: value.decade })
      : filled(words.century, { ordinal: ordinalEnglish(value.century) });
  return filled(dateParts.find(({ key }) => key === value.part)?.the ?? words.the, { date: bare });
}

/** today; the same period last year */
export function relativeEnglish({ when }: RelativeValue, { relatives }: Symbols): string {
  return relatives.find(({ key }) => key === when)?.en ?? when;
}

/** the first six months of 2018; the third quarter; late last year */
export function yearPartEnglish(value: PartOfYearValue, symbols: Symbols): string {
  const { part, months, quarter, when } = value;
  const words = symbols.yearParts.find((one) => one.key === part);
  const year = when === undefined ? value.year : relativeEnglish({ type: 'relative', when }, symbols);
  const dated = when === undefined ? words?.en : (words?.enRelative ?? words?.en);
  return filled((year === undefined ? words?.enAlone : dated) ?? part, {
    months: months === undefined ? '' : countEnglish(months, symbols.scales),
    quarter: quarter === undefined ? '' : ordinalEnglish(quarter),
    year: year ?? '',
  });
}

const monthName = (month: string, months: readonly string[]): string => months[Number(month) - 1] ?? month;
const dayNumber = (day: string): string => String(Number(day));
const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(' ');
