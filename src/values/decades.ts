import type { Value } from '../model/value.ts';
import { isYear } from './calendar.ts';
import { isCounted } from './date-cues.ts';
import { endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type Found, passedOver, type Reader, type Reading } from './reading.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Decades and centuries: `thập niên 90`, `những năm 1990`, `những năm 60 - 70 của thế kỷ trước`, `thế kỷ XXI`. */
export const readDecade: Reader = (tokens, at, tables) => decades(tokens, at, tables) ?? centuries(tokens, at, tables);

type Figure = { readonly at: number; readonly digits: string };

function decades(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const sure = phraseAt(tables.dates.decades, tokens, at);
  const word = sure ?? phraseAt(tables.dates.yearsOrDecade, tokens, at);
  const row = word === undefined ? [] : rowOf(tokens, word.to, decadeAt, tables);
  const last = row.at(-1);
  if (last === undefined || isCounted(tokens, last.at + 1, tables)) return undefined;
  if (sure === undefined && isYearsRow(row, tokens, tables)) return undefined;
  const century = centuryAfter(tokens, last.at + 1, tables);
  const values = row.map(({ digits }) => decadeOf(digits, century?.first));
  // Whose twenties nobody knows.
  if (!values.every((one) => one !== undefined)) return passedOver(last.at + 1);
  const to = century?.to ?? last.at + 1;
  if (!endsFree(tokens, to)) return undefined;
  return { to, readings: readingsOf(row, at, to, (index) => ({ type: 'decade', decade: String(values[index]) })) };
}

type FigureAt = (tokens: readonly Token[], at: number) => Figure | undefined;

const decadeAt: FigureAt = (tokens, at) => {
  const figure = tokens[at];
  if (!isPlainFigure(figure) || !(/^\d0$/.test(figure.text) || (isYear(figure.text) && figure.text.endsWith('0'))))
    return undefined;
  return { at, digits: figure.text };
};

/** One and those joined to it: `60 - 70`, `1960, 1970`, `XVII và XVIII`. */
function rowOf(tokens: readonly Token[], at: number, figureAt: FigureAt, tables: Tables): readonly Figure[] {
  const row: Figure[] = [];
  let next = figureAt(tokens, at);
  while (next !== undefined && row.length < 10) {
    row.push(next);
    const joint = jointAfter(tokens, next.at + 1, tables);
    next = joint === undefined ? undefined : figureAt(tokens, joint);
  }
  return row;
}

function jointAfter(tokens: readonly Token[], at: number, tables: Tables): number | undefined {
  return isSign(tokens[at], '-') || isSign(tokens[at], ',') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
}

/** `những năm 2010 - 2015`, `những năm 2010, 2011`: single years. So are the ends of `những năm 1960 - 1970`. */
function isYearsRow(row: readonly Figure[], tokens: readonly Token[], tables: Tables): boolean {
  const last = row.at(-1);
  if (last === undefined || last.digits.length === 2) return false;
  const joint = jointAfter(tokens, last.at + 1, tables);
  const next = joint === undefined ? undefined : tokens[joint];
  return row.length > 1 || (isPlainFigure(next) && isYear(next.text));
}

/** A decade of two digits is of the century that is said; unsaid, that of the forties and later can only be the twentieth. */
function decadeOf(digits: string, first: number | undefined): number | undefined {
  if (digits.length === 4) return Number(digits);
  if (first !== undefined) return first + Number(digits);
  return Number(digits) >= 40 ? 1900 + Number(digits) : undefined;
}

/** The first year of the century after a decade: `của thế kỷ XX`, `thế kỷ trước`. */
function centuryAfter(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly first: number } | undefined {
  const from = phraseAt(tables.dates.of, tokens, at)?.to ?? at;
  const past = phraseAt(tables.dates.lastCentury, tokens, from);
  if (past !== undefined) return { to: past.to, first: 1900 };
  const word = phraseAt(tables.dates.centuries, tokens, from);
  const century = word === undefined ? undefined : centuryAt(tokens, word.to);
  return century === undefined ? undefined : { to: century.at + 1, first: (Number(century.digits) - 1) * 100 };
}

function centuries(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const word = phraseAt(tables.dates.centuries, tokens, at);
  const row = word === undefined ? [] : rowOf(tokens, word.to, centuryAt, tables);
  const to = (row.at(-1)?.at ?? at) + 1;
  if (row.length === 0 || !endsFree(tokens, to)) return undefined;
  return { to, readings: readingsOf(row, at, to, (index) => ({ type: 'century', century: row[index]?.digits ?? '' })) };
}

/** `XXI`, `21`, `hai` */
const centuryAt: FigureAt = (tokens, at) => {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? readRoman(token.text) : undefined;
  const number = roman ?? (isPlainFigure(token) ? Number(token.text) : rankAt(tokens, at)?.number);
  const isOne = number !== undefined && number >= 1 && number <= 30;
  return isOne && (roman !== undefined || isPlainFigure(token)) ? { at, digits: String(number) } : undefined;
};

function readingsOf(
  row: readonly Figure[],
  at: number,
  to: number,
  valueAt: (index: number) => Value,
): readonly Reading[] {
  return row.map((figure, index) => {
    const value = valueAt(index);
    const stretch = { from: index === 0 ? at : figure.at, to: index === row.length - 1 ? to : figure.at + 1 };
    const core = { from: figure.at, to: figure.at + 1 };
    return { core, value, coreValue: value, ...stretch };
  });
}
