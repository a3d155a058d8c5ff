import type { Bound, Exact, Value } from '../../model/value.ts';
import { equal } from '../../values/index.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { isConverted } from './conversion.ts';
import { exactRatio, isSameRatio } from './exact-ratio.ts';
import { type Standing as FigureStanding, figureStanding } from './figure-standing.ts';
import { hasDigits } from './likeness.ts';
import { isSameReference } from './reference-standing.ts';
import { type TimeStanding, timeStanding } from './time-standing.ts';

/** `same`, or the same but for what is named: the `type` that a document is called by, the `separator` of a figure. */
export type Standing = FigureStanding | TimeStanding | 'type' | 'separator';

/** What is wrong with English that says the same. */
export function slipOf({ doubt }: Claim): Standing | undefined {
  if (doubt === 'type-differs') return 'type';
  return doubt === 'point-thousands' || doubt === 'comma-decimal' ? 'separator' : undefined;
}

/** How an English claim stands to a Vietnamese one; nothing where they are of different things. */
export function standing(vi: Claim, en: Claim, comparison: Comparison): Standing | undefined {
  if (equal(vi.value, en.value)) return slipOf(en) ?? 'same';
  const first = ofValues(vi, en, comparison);
  if (first !== undefined) return first;
  if (isWrittenAlike(vi, en)) return vi.amount?.bounds[0] === en.amount?.bounds[0] ? 'same' : 'bound';
  for (const value of otherReadings(vi, en, comparison)) {
    const { doubt: _, ...rest } = en;
    const found = ofValues(vi, { ...rest, value, amount: amountOf(value, comparison) }, comparison);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isCounted = ({ measure: { kind } }: Amount): boolean => kind === 'none' || kind === 'count' || kind === 'money';

/**
 * A count of 2,848 is a decimal by the rule and thousands by habit: where English has the same digits, be it 2,848 or 2.848, nobody can tell
 * it wrong. Sums of money have no three decimals either.
 */
function isWrittenAlike(vi: Claim, en: Claim): boolean {
  const [ours, theirs] = [vi.amount, en.amount];
  const written = /^\D*(\d{1,3},\d{3})(?!\d|[.,]\d)/.exec(vi.text)?.[1];
  if (ours === undefined || theirs === undefined || written === undefined || !isCounted(ours)) return false;
  const readings = [written.replace(',', '.'), written.replace(',', '')].map(exactRatio);
  return [ours, theirs].every(({ ends: [end] }) =>
    readings.some((reading) => end !== undefined && reading !== undefined && isSameRatio(end, reading)),
  );
}

function ofValues(vi: Claim, en: Claim, comparison: Comparison): Standing | undefined {
  const timed = timeStanding(vi.value, en.value, comparison);
  if (timed !== undefined) return timed;
  if (isSameReference(vi.value, en.value)) return slipOf(en) ?? 'same';
  if (vi.value.type === 'vague' && en.value.type === 'vague')
    return vi.value.power === en.value.power ? 'same' : undefined;
  // Their months are only a part of what stretches of a year say.
  if (vi.value.type === 'part-of-year' && en.value.type === 'part-of-year') return undefined;
  if (isShareOfNothing(vi.value, en.value)) return bareShare(vi, en, comparison);
  if (isConverted(vi.value, en.value, comparison)) return 'same';
  const figured = vi.amount && en.amount && figureStanding(vi.amount, en.amount);
  return figured === 'same' ? (slipOf(en) ?? 'same') : figured;
}

/** 4/5 công dân may be told as four fifths of the citizens: only one of them was read with what it is of. */
const isShareOfNothing = (vi: Value, en: Value): boolean =>
  vi.type === 'fraction' && en.type === 'fraction' && (vi.unit === undefined) !== (en.unit === undefined);

function bareShare(vi: Claim, en: Claim, comparison: Comparison): Standing | undefined {
  const [ours, theirs] = [vi, en].map(({ value }) => {
    if (value.type !== 'fraction') return undefined;
    const { unit: _, ...bare } = value;
    return amountOf(bare, comparison);
  });
  return ours && theirs && figureStanding(ours, theirs);
}

/**
 * What else English figures may mean: 03/04/2016 is the 4th of March to an American, 7:30, unlike 07:30, may be in the evening, a dozen is
 * about ten, and four and five billion are both billions.
 */
function otherReadings(vi: Claim, { value, text, amount, doubt }: Claim, { dozens }: Comparison): readonly Value[] {
  const isRough = !hasDigits(vi) || amount?.bounds[0] !== undefined;
  if (isRough && dozens.test(text)) return asTens(value, vi.amount?.bounds[0]);
  if (isShortOfScale(value)) return withScale(value);
  if (doubt === 'point-thousands' && /^[^.]*\d\.\d{3}(?![.\d])/.test(text)) return withDecimals(value);
  if (vi.value.type === 'time' && value.type !== 'time') return timeOf(text);
  if (value.type === 'time' && /^[1-9][^\p{L}]*$/u.test(text)) return eveningOf(value);
  const swapped = value.type === 'date' ? swappedDay(value.date, text) : undefined;
  return swapped === undefined ? [] : [{ type: 'date', date: swapped }];
}

/** 1.250 tonnes are a tonne and a quarter where the point is the English one. */
function withDecimals(value: Value): readonly Value[] {
  if (!('amount' in value)) return [];
  const amount = /^(\d+)(\d{3})(0*)$/.exec(value.amount);
  return amount === null ? [] : [{ ...value, amount: `${amount[1]}.${amount[2]}` }];
}

type Range = Extract<Value, { type: 'number' | 'money' | 'quantity' }> & { readonly to: Exact };

const thousand = 1000;

/** Its first end is told without the scale of the second. */
function isShortOfScale(value: Value): value is Range {
  const isAmount = value.type === 'number' || value.type === 'money' || value.type === 'quantity';
  return isAmount && value.to !== undefined && Number(value.amount) * thousand <= Number(value.to);
}

/** With the scale of the second end for both: the largest that leaves the first the smaller. */
function withScale(value: Range): readonly Value[] {
  const scales = ['000000000', '000000', '000'].filter((zeros) => value.to.endsWith(zeros));
  const scale = scales.find((zeros) => Number(value.amount + zeros) < Number(value.to));
  return scale === undefined || !/^\d+$/.test(value.amount) ? [] : [{ ...value, amount: value.amount + scale }];
}

const dozen = 12;

/** Khoảng hai chục người are about two dozen people, and more than twenty are nearly two dozen. */
function asTens(value: Value, bound: Bound | undefined): readonly Value[] {
  if (!('amount' in value) || Number(value.amount) % dozen !== 0) return [];
  const { bound: _, ...rest } = value;
  return [{ ...rest, amount: String((Number(value.amount) / dozen) * 10), ...(bound === undefined ? {} : { bound }) }];
}

/** The date with day and month the other way round, where it is written in figures alone and both could be. */
export function swappedDay(date: string, text: string): string | undefined {
  const fields = /^(.*-)(\d\d)-(\d\d)$/.exec(date);
  if (fields === null || !/^\d\d?[/.-]\d\d?(?:[/.-]\d+)?$/.test(text)) return undefined;
  const [, year = '', month = '', day = ''] = fields;
  return Number(day) <= 12 && day !== month ? `${year}${day}-${month}` : undefined;
}

/** The clock of the forces: 1900 UTC. A full hour is told without its minutes. */
function timeOf(text: string): readonly Value[] {
  const clock = /(?<!\d)([01]\d|2[0-3])([0-5]\d)$/.exec(text);
  if (clock === null) return [];
  const [, hours = '', minutes = ''] = clock;
  return [{ type: 'time', time: minutes === '00' ? hours : `${hours}:${minutes}` }];
}

function eveningOf({ time, to }: Extract<Value, { type: 'time' }>): readonly Value[] {
  const later = afternoon(time);
  return later === undefined
    ? []
    : [{ type: 'time', time: later, ...(to === undefined ? {} : { to: afternoon(to) ?? to }) }];
}

function afternoon(time: string): string | undefined {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? `${hour + 12}${time.slice(2)}` : undefined;
}
