import type { PartOfYearValue, Value } from '../../model/value.ts';
import type { Comparison } from './comparison.ts';

/** How an English time stands to a Vietnamese one: the `same`, the same without its year (`year`) or part (`part`), or another. */
export type TimeStanding = 'same' | 'year' | 'part';

export function timeStanding(vi: Value, en: Value, comparison: Comparison): TimeStanding | undefined {
  if (vi.type === 'date' && en.type === 'date') return dateStanding(vi, en, comparison);
  if (vi.type === 'time' && en.type === 'time') return isSameTime(vi, en) ? 'same' : undefined;
  if (vi.type === 'period' && en.type === 'period') return isSamePeriod(vi, en) ? 'same' : undefined;
  if (vi.type === 'decade' && en.type === 'decade')
    return vi.decade === en.decade ? partStanding(vi, en, comparison) : undefined;
  if (vi.type === 'century' && en.type === 'century')
    return vi.century === en.century ? partStanding(vi, en, comparison) : undefined;
  if (vi.type === 'part-of-year') return partOfYearStanding(vi, en, comparison);
  if (en.type === 'part-of-year') return vi.type === 'date' ? yearStanding(vi, en, comparison) : undefined;
  if (vi.type === 'quantity' && en.type === 'time') return isHour(vi, en, comparison) ? 'same' : undefined;
  return undefined;
}

type Dated = Extract<Value, { type: 'date' }>;

/** Year, month and day of a calendar date, each as far as it is said. */
function fieldsOf(date: string): readonly (string | undefined)[] {
  const fields = /^(\d{4}|-)?(?:-(\d\d|-))?(?:-(\d\d))?$/.exec(date);
  return [1, 2, 3].map((at) => fields?.[at]).map((field) => (field === '-' ? undefined : field));
}

/** English may add a year or a month that Vietnamese leaves to the reader; what it leaves out itself is told. */
function dateStanding(vi: Dated, en: Dated, comparison: Comparison): TimeStanding | undefined {
  const [year, month, day] = fieldsOf(vi.date);
  const [enYear, enMonth, enDay] = fieldsOf(en.date);
  if (day !== enDay || !mayBe(month, enMonth) || !mayBe(year, enYear)) return undefined;
  if (day === undefined && (month === undefined) !== (enMonth === undefined))
    return month === undefined && year !== undefined && year === enYear ? 'part' : undefined;
  if (year !== undefined && enYear === undefined) return 'year';
  return partStanding(vi, en, comparison);
}

const mayBe = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

type WithPart = { readonly part?: string };

function partStanding({ part }: WithPart, { part: enPart }: WithPart, { parts }: Comparison): TimeStanding | undefined {
  if (alike(part, parts) === alike(enPart, parts)) return 'same';
  return part !== undefined && enPart !== undefined ? undefined : 'part';
}

const alike = (part: string | undefined, parts: Comparison['parts']): string | undefined =>
  part === undefined ? part : (parts.get(part) ?? part);

type Period = Extract<Value, { type: 'period' }>;

const isSamePeriod = (vi: Period, en: Period): boolean => isSameDay(vi.from, en.from) && isSameDay(vi.to, en.to);

/** Of two days that close a stretch one side may leave the year to the other end. */
function isSameDay(vi: string, en: string): boolean {
  const [ours, theirs] = [fieldsOf(vi), fieldsOf(en)];
  return (
    vi === en ||
    (ours.every((field, at) => mayBe(field, theirs[at])) && ours[2] === theirs[2] && vi !== 'now' && en !== 'now')
  );
}

type Time = Extract<Value, { type: 'time' }>;

const isSameTime = (vi: Time, en: Time): boolean => vi.time === en.time && mayBe(vi.to, en.to);

function partOfYearStanding(vi: PartOfYearValue, en: Value, comparison: Comparison): TimeStanding | undefined {
  if (en.type === 'date') return yearStanding(en, vi, comparison);
  if (en.type !== 'part-of-year' || !isSameStretch(vi, en, comparison)) return undefined;
  if (!mayBe(vi.year, en.year)) return undefined;
  return vi.year !== undefined && en.year === undefined && en.when === undefined ? 'year' : 'same';
}

function isSameStretch(vi: PartOfYearValue, en: PartOfYearValue, comparison: Comparison): boolean {
  const { parts } = comparison;
  const [ours, theirs] = [monthsOf(vi, comparison), monthsOf(en, comparison)];
  if (ours !== undefined && theirs !== undefined) return ours === theirs;
  return alike(vi.part, parts) === alike(en.part, parts) && vi.months === en.months && vi.quarter === en.quarter;
}

const monthsAYear = 12;
const monthsAQuarter = 3;

/** The months a stretch holds, where it is one of whole months: the first half and the first six months are one. */
function monthsOf({ part, months, quarter }: PartOfYearValue, { stretches }: Comparison): string | undefined {
  const stretch = stretches.get(part);
  if (stretch === undefined) return undefined;
  if (stretch.quarter === true) {
    const last = Number(quarter) * monthsAQuarter;
    return `${last - monthsAQuarter + 1}–${last}`;
  }
  const many = Number(months ?? monthsAYear);
  return `${stretch.first ?? monthsAYear + 1 - many}–${stretch.last ?? many}`;
}

/** A year as a date and a stretch of a year: early 2018 may be read as both, and a bare year lacks the part. */
function yearStanding(date: Dated, stretch: PartOfYearValue, { told, parts }: Comparison): TimeStanding | undefined {
  if (stretch.year !== date.date) return undefined;
  if (date.part === undefined) return 'part';
  const asStretch = told({ ...stretch, part: date.part });
  const isSame = asStretch.type === 'part-of-year' && alike(asStretch.part, parts) === alike(stretch.part, parts);
  return isSame ? 'same' : undefined;
}

const hoursADay = 24;
const hoursAHalf = 12;

/** Khoảng 3 giờ chiều, where the part of the day was not read with it, is around 3 p.m., and 7.55 giờ is 7:55. */
function isHour(vi: Extract<Value, { type: 'quantity' }>, { time }: Time, { hour }: Comparison): boolean {
  const [hours = '', minutes = ''] = vi.amount.split('.');
  const [enHours = '', enMinutes = ''] = time.split(':');
  return (
    vi.unit === hour &&
    Number(vi.amount) <= hoursADay &&
    Number(hours) % hoursAHalf === Number(enHours) % hoursAHalf &&
    (minutes === '' || minutes.padEnd(2, '0') === enMinutes)
  );
}
