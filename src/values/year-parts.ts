import type { PartOfYearValue } from '../model/value.ts';
import { isYear } from './calendar.ts';
import { endsBefore } from './date-cues.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, type Reader } from './reading.ts';
import { relativeYearAt } from './relative-times.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';
import type { PatternStep, YearPartPattern } from './year-part-patterns.ts';

/** Parts of a year: `những tháng đầu năm 2018`, `6 tháng đầu năm`, `quý III/2018`, `cuối năm`. */
export const readYearPart: Reader = (tokens, at, tables) => {
  for (const pattern of patternsAt(tokens[at], tables)) {
    const result = readPattern(pattern, tokens, at, tables);
    if (result !== undefined) return result;
  }
  return undefined;
};

/** Those that begin with the word, or with a figure where the place may be one: 6, sáu. */
function patternsAt(token: Token | undefined, { yearParts }: Tables): readonly YearPartPattern[] {
  return (token?.kind === 'figure' ? undefined : yearParts.get(token?.key ?? '')) ?? yearParts.get('') ?? [];
}

type Slots = { readonly to: number; readonly months?: string; readonly quarter?: string };

function readPattern(
  pattern: YearPartPattern,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): Found | undefined {
  let slots: Slots = { to: at };
  for (const step of pattern.steps) {
    const next = take(step, slots, tokens);
    if (next === undefined) return undefined;
    slots = next;
  }
  if (endsBefore(pattern.notAfter, tokens, at)) return undefined;
  const relative = relativeYearAt(tokens, slots.to - 1, tables);
  if (relative !== undefined)
    return found({ from: at, to: relative.to }, partValue(pattern, slots, { when: relative.when }));
  const year = yearAfter(tokens, slots.to, tables);
  const to = year?.to ?? slots.to;
  if (!endsFree(tokens, to) || (year === undefined && !standsWithoutYear(pattern, tokens[to]))) return undefined;
  return found({ from: at, to }, partValue(pattern, slots, year === undefined ? {} : { year: year.year }));
}

function standsWithoutYear({ part, except }: YearPartPattern, next: Token | undefined): boolean {
  return part.enAlone !== undefined && !except.has(next?.key ?? '');
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

function take(step: PatternStep, slots: Slots, tokens: readonly Token[]): Slots | undefined {
  if ('key' in step) {
    return tokens[slots.to]?.key === step.key ? { ...slots, to: slots.to + 1 } : undefined;
  }
  const hit = smallNumber(tokens, slots.to);
  const most = step.slot === 'months' ? 12 : 4;
  if (hit === undefined || hit.number < 1 || hit.number > most) return undefined;
  return { ...slots, [step.slot]: String(hit.number), to: hit.to };
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
