import type { PeriodValue } from '../model/value.ts';
import { isYear } from './calendar.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Periods of years: `giai đoạn 2011 - 2015`, `nhiệm kỳ 2020-2025`, `năm 2016 - 2018`, `2016 - 2020`. */
export const readPeriod: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.periods, tokens, at);
  const from = afterYearWords(tokens, word?.to ?? at, tables);
  const years = yearsAt(tokens, from, word === undefined ? dashAt : toAt, tables);
  if (years === undefined) return undefined;
  const coreValue: PeriodValue = { type: 'period', from: years.first, to: years.last };
  const value = word === undefined ? coreValue : { ...coreValue, word: word.meaning.key };
  return found({ from: at, to: years.to }, value, { core: { from: years.from, to: years.to }, coreValue });
};

type Years = { readonly from: number; readonly to: number; readonly first: string; readonly last: string };
type Between = (tokens: readonly Token[], at: number, tables: Tables) => number | undefined;

function yearsAt(tokens: readonly Token[], from: number, between: Between, tables: Tables): Years | undefined {
  const first = tokens[from];
  if (!isPlainFigure(first) || !isYear(first.text) || !beginsFree(tokens, from)) return undefined;
  const second = between(tokens, from + 1, tables);
  const last = second === undefined ? undefined : tokens[second];
  if (second === undefined || !isPlainFigure(last) || !isYear(last.text)) return undefined;
  if (Number(last.text) <= Number(first.text) || !endsFree(tokens, second + 1)) return undefined;
  return { from, to: second + 1, first: first.text, last: last.text };
}

const dashAt: Between = (tokens, at) => (isSign(tokens[at], '-') ? at + 1 : undefined);

/** After a period word the years may be joined in words too: giai đoạn 2016 đến năm 2020. */
const toAt: Between = (tokens, at, tables) => {
  const word = phraseAt(tables.to, tokens, at);
  return word === undefined ? dashAt(tokens, at, tables) : afterYearWords(tokens, word.to, tables);
};

/** Past `năm`, `từ năm`, `(`. */
function afterYearWords(tokens: readonly Token[], at: number, tables: Tables): number {
  const opening = phraseAt(tables.from, tokens, at)?.to ?? at;
  return phraseAt(tables.year, tokens, opening)?.to ?? opening;
}
