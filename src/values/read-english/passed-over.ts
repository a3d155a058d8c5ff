import { endsFree, isBracketedNumber, isItemNumber } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { passedOver } from '../reading.ts';
import { readRoman } from '../roman.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import { measuredAt } from './figures.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';

/** `1.` and `2)` before an item of a list, and the mark of a note: [1] */
export const passItemNumber: EnglishReader = ({ tokens, tables }, at) =>
  isItemNumber(tokens, at) || isLastItem(tokens, at, tables) || isNoteMark(tokens, at) ? passedOver(at + 2) : undefined;

/** (1) recovering land; and (2) compensating */
function isLastItem(tokens: readonly Token[], at: number, { and }: EnglishTables): boolean {
  return isBracketedNumber(tokens, at) && and.has(tokens[at - 2]?.key ?? '');
}

function isNoteMark(tokens: readonly Token[], at: number): boolean {
  return isPlainFigure(tokens[at]) && isSign(tokens[at - 1], '[') && isSign(tokens[at + 1], ']');
}

/** What looks like a number and is none: one of, 24/7, but not the first figures of 24/7/2016. */
export const passPhrase: EnglishReader = ({ tokens, tables }, at) => {
  const hit = phraseAt(tables.passed, tokens, at);
  if (hit === undefined || (tokens[hit.to - 1]?.kind === 'figure' && !endsFree(tokens, hit.to))) return undefined;
  return passedOver(hit.to);
};

/** What is numbered or named by a figure: District 5, phase 2, National Highway 1A, Articles 5 and 6. */
export const passLabelled: EnglishReader = ({ tokens, tables }, at) => {
  const numbered = numberedEnd(tokens, at, tables);
  if (numbered !== undefined) return passedOver(numbered);
  const label = tokens[at]?.kind === 'word' ? phraseAt(tables.labels, tokens, at) : undefined;
  if (label === undefined || !isName(tokens[label.to])) return undefined;
  const figure = tokens[label.to];
  const measured = figure?.kind === 'figure' ? measuredAt(tokens, label.to, tables) : undefined;
  if (measured?.tail !== undefined) return undefined;
  return passedOver(rowEnd(tokens, label.to, tables));
};

/** No. 79517, Report No: 79517 */
function numberedEnd(tokens: readonly Token[], at: number, tables: EnglishTables): number | undefined {
  const number = phraseAt(tables.numberWord, tokens, at);
  if (number === undefined) return undefined;
  const from = isSign(tokens[number.to], ':') ? number.to + 1 : number.to;
  return isPlainFigure(tokens[from]) ? from + 1 : undefined;
}

/** A short figure, or a Roman one. Longer ones may be years or counts. */
function isName(token: Token | undefined): boolean {
  if (token?.kind === 'figure') return /^\d{1,3}(?:\.\d{1,2})*$/.test(token.text);
  return token?.kind === 'word' && readRoman(token.text) !== undefined && token.text.length < 6;
}

/** 5, 6 and 7; 1A; 1–5; 113, 114 or 115 */
function rowEnd(tokens: readonly Token[], at: number, tables: EnglishTables): number {
  const longest = Math.max(2, tokens[at]?.text.length ?? 0);
  let to = at + 1;
  while (to < at + mostPassed) {
    const next = tokens[to];
    const joint = isSign(next, ',') || isSign(next, '-') || tables.and.has(next?.key ?? '');
    if (next?.kind === 'word' && next.glued) to += 1;
    else if (joint && goesOn(tokens, to + 1, longest, tables)) to += 2;
    else break;
  }
  return to;
}

const mostPassed = 40;

/** Only where it is no count of its own that follows: Ward 5 and 10 households. */
function goesOn(tokens: readonly Token[], at: number, longest: number, tables: EnglishTables): boolean {
  const figure = tokens[at];
  if (!isPlainFigure(figure) || figure.text.length > longest) return false;
  return measuredAt(tokens, at, tables, true)?.tail === undefined;
}
