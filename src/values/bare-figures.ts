import { nounCapitals, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';

/**
 * Whether a figure that ended before this place names something rather than counts what follows: Nghị định 67 *của*, Điều 5 *Luật*, but
 * Quy định 12 *chức danh*. What follows is a sign, a capital, or a word that no figure counts.
 */
export function namesAlone(tokens: readonly Token[], to: number, tables: Tables): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'wall') return true;
  if (isDateAhead(tokens, to, tables)) return true;
  if (phraseAt(tables.measured, tokens, to, nounCapitals) !== undefined) return false;
  if (next.kind === 'figure') return false;
  if (next.kind === 'sign') return true;
  return isCapital(next) || phraseAt(tables.citations.followers, tokens, to) !== undefined;
}

/** `ngày 24/2`, `năm 2013`, `năm học 2018-2019`: the unit of time is no unit here. */
export function isDateAhead(tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (isPeriodAhead(tokens, at, tables)) return true;
  const word = phraseAt(tables.day, tokens, at) ?? phraseAt(tables.year, tokens, at);
  if (word === undefined || tokens[word.to]?.kind !== 'figure') return false;
  // Chiến lược 10 năm 2011 - 2020 is one of ten years.
  return !isSign(tokens[word.to + 1], '-') || phraseAt(tables.day, tokens, at) !== undefined;
}

/** *năm học* 2018-2019 */
export function isPeriodAhead(tokens: readonly Token[], at: number, { periods }: Tables): boolean {
  const period = phraseAt(periods, tokens, at);
  return period !== undefined && isPlainFigure(tokens[period.to]);
}

/** The letter of `30a`, `100A`: the place after it, or the same place. */
export function letterEnd(tokens: readonly Token[], at: number): number {
  const letter = tokens[at];
  return letter?.kind === 'word' && letter.glued && letter.text.length === 1 ? at + 1 : at;
}

/** Digits that number documents and their parts. */
export function isNumbering(
  token: Token | undefined,
  mostDigits: number,
): token is Token & { readonly kind: 'figure' } {
  return isPlainFigure(token) && token.text.length <= mostDigits && Number(token.text) > 0;
}
