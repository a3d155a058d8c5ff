import type { PartOfYearValue } from '../model/value.ts';
import { isYear } from './calendar.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { extended } from './extended.ts';
import { opensSentence } from './figure-names.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { isRankWord, numeralStarts, rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, passedOver, type Reader, type Reading } from './reading.ts';
import { relativeYearAt } from './relative-times.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isProper, isSign, type Token } from './tokens.ts';
import type { YearPartPattern } from './year-part-patterns.ts';

/** Parts of a year: `những tháng đầu năm 2018`, `6 tháng đầu năm`, `quý III/2018`, `cuối năm`. */
export const readYearPart: Reader = (tokens, at, tables) => {
  for (const pattern of patternsAt(tokens[at], tables)) {
    const result = readPattern(pattern, tokens, at, tables);
    if (result !== undefined) return quarterRow(result, tokens, tables);
  }
  return undefined;
};

/** `quý I và II/2018`, `quý I, II và III năm 2018`: the year is said with the last. */
function quarterRow(first: Found, tokens: readonly Token[], tables: Tables): Found {
  const items = quartersFrom(first, tokens, tables);
  const last = items.at(-1);
  if (last === undefined) return first;
  const year = endOfQuarters(last, tokens, tables);
  if (year === undefined) return first;
  const readings = [...first.readings, ...items.map((item) => quarterReading(item, item === last ? year.to : item.to))];
  return { to: year.to, readings: readings.map((one) => withYear(one, year.value)) };
}

type Quarter = { readonly from: number; readonly to: number; readonly number: number };

/** Those that follow the first, each joined to the one before and later than it. */
function quartersFrom({ to, readings: [one] }: Found, tokens: readonly Token[], tables: Tables): readonly Quarter[] {
  if (one?.value.type !== 'part-of-year' || one.value.part !== wholeQuarter) return [];
  if (one.value.year !== undefined || one.value.when !== undefined) return [];
  const items: Quarter[] = [];
  let before = { to, number: Number(one.value.quarter) };
  for (let item = nextQuarter(before, tokens, tables); item !== undefined; item = nextQuarter(before, tokens, tables)) {
    items.push(item);
    before = item;
  }
  return items;
}

const wholeQuarter = 'quarter';

function nextQuarter(
  before: { readonly to: number; readonly number: number },
  tokens: readonly Token[],
  tables: Tables,
): Quarter | undefined {
  const dash = isSign(tokens[before.to], '-');
  const joint = dash || isSign(tokens[before.to], ',') ? before.to + 1 : phraseAt(tables.and, tokens, before.to)?.to;
  if (joint === undefined) return undefined;
  const word = tables.yearParts.get(tokens[joint]?.key ?? '')?.some(({ part }) => part.key === wholeQuarter) === true;
  const hit = smallNumber(tokens, word ? joint + 1 : joint);
  if (hit === undefined || hit.number > 4 || hit.number <= before.number) return undefined;
  // Of more than two the dash leaves some unsaid.
  return dash && hit.number !== before.number + 1 ? undefined : { from: joint, to: hit.to, number: hit.number };
}

type QuarterYear = { readonly to: number; readonly value: Pick<PartOfYearValue, 'year' | 'when'> };

function endOfQuarters({ to }: Quarter, tokens: readonly Token[], tables: Tables): QuarterYear | undefined {
  const relative = relativeYearAt(tokens, to, tables);
  if (relative !== undefined) return { to: relative.to, value: { when: relative.when } };
  const year = yearAfter(tokens, to, tables);
  if (year !== undefined) return endsFree(tokens, year.to) ? { to: year.to, value: { year: year.year } } : undefined;
  return endsFree(tokens, to) && !isCounted(tokens, to, tables) ? { to, value: {} } : undefined;
}

function quarterReading({ from, number }: Quarter, to: number): Reading {
  const value = { type: 'part-of-year', part: wholeQuarter, quarter: String(number) } as const;
  return { from, to, core: { from, to }, value, coreValue: value };
}

function withYear(reading: Reading, year: QuarterYear['value']): Reading {
  if (reading.value.type !== 'part-of-year') return reading;
  const value = extended(reading.value, year);
  return { ...reading, value, coreValue: value };
}

/** Those that begin with the word, or with a figure where the place may be one: 6, sáu. */
function patternsAt(token: Token | undefined, { yearParts }: Tables): readonly YearPartPattern[] {
  const worded = token?.kind === 'word' ? yearParts.get(token.key) : undefined;
  if (worded !== undefined) return worded;
  const mayBeFigure = token?.kind === 'figure' || (token !== undefined && numerals.has(token.key));
  return (mayBeFigure ? yearParts.get('') : undefined) ?? noPatterns;
}

const numerals: ReadonlySet<string> = new Set(numeralStarts);
const noPatterns: readonly YearPartPattern[] = [];

type Slots = { readonly to: number; readonly months?: string; readonly quarter?: string };

function readPattern(
  pattern: YearPartPattern,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): Found | undefined {
  const slots = mayBegin(pattern, tokens, at) ? slotsAt(pattern, tokens, at) : undefined;
  if (slots === undefined) return undefined;
  if (endsBefore(pattern.notAfter, tokens, at)) return undefined;
  // The year is the last word of most patterns; after a quarter it stands by itself.
  const relative = relativeYearAt(tokens, endsInSlot(pattern) ? slots.to : slots.to - 1, tables);
  if (relative !== undefined)
    return found({ from: at, to: relative.to }, partValue(pattern, slots, { when: relative.when }));
  const year = yearAfter(tokens, slots.to, tables);
  const to = year?.to ?? slots.to;
  // In «mỗi quý một lần» the word counts what follows, and «Phú Quý I» is a ship, also in «tàu Phú Quý I năm 2018».
  if (year === undefined && isWordBeforeNoun(pattern, tokens, to, tables)) return undefined;
  if (year === undefined && pattern.part.between === true && isCounted(tokens, to, tables)) return passedOver(to);
  if (isOfName(tokens, at, year !== undefined && !endsInSlot(pattern), year !== undefined)) return undefined;
  if (isPerson(pattern, tokens, at, slots.to)) return undefined;
  if (!endsFree(tokens, to) || (year === undefined && !standsWithoutYear(pattern, tokens, to, tables)))
    return undefined;
  return found({ from: at, to }, partValue(pattern, slots, year === undefined ? {} : { year: year.year }));
}

/** Where a year follows, only a quarter may be the end of a name, and behind the first word of a sentence it is none. */
function isOfName(tokens: readonly Token[], at: number, sure: boolean, dated: boolean): boolean {
  if (sure || !isProper(tokens[at]) || !isProper(tokens[at - 1])) return false;
  return !dated || !opensSentence(tokens, at - 1);
}

/** ông *Quý Ba*: with a capital of its own the numeral is a name. */
function isPerson(pattern: YearPartPattern, tokens: readonly Token[], at: number, to: number): boolean {
  const last = tokens[to - 1];
  return endsInSlot(pattern) && isProper(tokens[at]) && isProper(last) && numerals.has(last?.key ?? '');
}

function isWordBeforeNoun(pattern: YearPartPattern, tokens: readonly Token[], to: number, tables: Tables): boolean {
  return endsInSlot(pattern) && numerals.has(tokens[to - 1]?.key ?? '') && isCounted(tokens, to, tables);
}

function endsInSlot({ steps }: YearPartPattern): boolean {
  const last = steps.at(-1);
  return last !== undefined && 'slot' in last;
}

/** Also in «từ đầu năm tới nay», where no next year is meant. */
function standsWithoutYear(
  { part, except }: YearPartPattern,
  tokens: readonly Token[],
  to: number,
  { dates }: Tables,
): boolean {
  const isOther = except.has(tokens[to]?.key ?? '') && phraseAt(dates.untilNow, tokens, to) === undefined;
  return part.enAlone !== undefined && !isOther;
}

function partValue(
  pattern: YearPartPattern,
  { months, quarter }: Slots,
  year: Pick<PartOfYearValue, 'year' | 'when'>,
): PartOfYearValue {
  return {
    type: 'part-of-year',
    part: pattern.part.key,
    ...(months === undefined ? {} : { months }),
    ...(quarter === undefined ? {} : { quarter }),
    ...year,
  };
}

/** Where a figure comes first the word after it is looked at before the figure is read: most figures count other things. */
function mayBegin({ steps: [first, second] }: YearPartPattern, tokens: readonly Token[], at: number): boolean {
  if (first === undefined || 'key' in first) return tokens[at]?.key === first?.key;
  if (second === undefined || !('key' in second)) return true;
  return tokens[at + 1]?.key === second.key || tokens[at + 2]?.key === second.key;
}

function slotsAt({ steps }: YearPartPattern, tokens: readonly Token[], at: number): Slots | undefined {
  let slots: Slots = { to: at };
  let to = at;
  for (const step of steps) {
    const next = 'key' in step ? undefined : taken(step.slot, slots, tokens, to);
    if ('key' in step ? tokens[to]?.key !== step.key : next === undefined) return undefined;
    to = next?.to ?? to + 1;
    slots = next ?? slots;
  }
  return { ...slots, to };
}

function taken(slot: 'months' | 'quarter', slots: Slots, tokens: readonly Token[], at: number): Slots | undefined {
  const hit = smallNumber(tokens, at);
  const most = slot === 'months' ? 12 : 4;
  // «cao quý nhất» is no first quarter.
  if (isRankWord(tokens[at])) return undefined;
  if (hit === undefined || hit.number < 1 || hit.number > most) return undefined;
  return extended(slots, { to: hit.to, [slot]: String(hit.number) });
}

/** `6`, `06`, `III`, `sáu`. */
function smallNumber(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly number: number } | undefined {
  const token = tokens[at];
  if (!beginsFree(tokens, at) || token === undefined) return undefined;
  if (isPlainFigure(token)) return token.text.length <= 2 ? { to: at + 1, number: Number(token.text) } : undefined;
  const roman = token.kind === 'word' ? readRoman(token.text) : undefined;
  return roman === undefined ? rankAt(tokens, at) : { to: at + 1, number: roman };
}

/** `2018`, `/2018`, `-2018`, `năm 2018`. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly year: string } | undefined {
  const word = phraseAt(tables.year, tokens, at)?.to ?? at;
  const from = word === at && (isSign(tokens[at], '/') || isSign(tokens[at], '-')) ? at + 1 : word;
  const year = tokens[from];
  return isPlainFigure(year) && isYear(year.text) ? { to: from + 1, year: year.text } : undefined;
}
