import { endsFree } from './figure-places.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import { passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Longer rows of figures are no code. */
const mostTokens = 16;

/** Figures behind a word that says that they are a code: `hotline: 1900 6067`, `số tài khoản 0101 2345 6789`, `Boeing 737`. */
export const passCode: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.codes, tokens, at);
  if (word === undefined) return undefined;
  const from = codeStart(tokens, word.to, tables);
  const to = runEnd(tokens, from);
  if (to === from || !endsFree(tokens, to) || (to === from + 1 && recentYear.test(tokens[from]?.text ?? '')))
    return undefined;
  return phraseAt(tables.measured, tokens, to, nounCapitals) === undefined ? passedOver(to) : undefined;
};

/** Past `số` and the colon. */
function codeStart(tokens: readonly Token[], at: number, tables: Tables): number {
  const word = phraseAt(tables.numberWord, tokens, at)?.to ?? at;
  const colon = isSign(tokens[word], ':') ? word + 1 : word;
  return isSign(tokens[colon], '(') && tokens[colon + 1]?.kind === 'figure' ? colon + 1 : colon;
}

/** The figures with the signs and the glued letters between them. */
function runEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'figure') return from;
  let to = from + 1;
  while (to - from < mostTokens) {
    const next = tokens[to];
    const isTie = next?.kind === 'sign' && ties.has(next.key) && tokens[to + 1]?.kind === 'figure';
    if (isTie) to += 2;
    else if (next?.kind === 'figure' || (next?.kind === 'word' && next.glued)) to += 1;
    else return to;
  }
  return to;
}

const ties = new Set(['-', '.', ')']);

/** 1990 to 2039: tài khoản 2018 is that of the year. */
const recentYear = /^(?:199\d|20[0-3]\d)$/;

/** Number plates with gaps: `80 A -017.88`, `43A 123.45`, `60 V 4-8971`. Those without are told by what ties them: 51B-123.45. */
export const passPlate: Reader = (tokens, at) => {
  const [place, series] = [tokens[at], tokens[at + 1]];
  if (!isPlainFigure(place) || place.text.length !== 2) return undefined;
  if (series?.kind !== 'word' || !/^[A-Z]{1,2}$/.test(series.text)) return undefined;
  const figured = isPlainFigure(tokens[at + 2]) && tokens[at + 2]?.text.length === 1 ? at + 3 : at + 2;
  const dash = isSign(tokens[figured], '-') ? figured + 1 : figured;
  const number = tokens[dash];
  if (number?.kind !== 'figure') return undefined;
  const isPlate = /^\d{3}\.\d{2}$/.test(number.text) || (dash > figured && /^\d{4,5}$/.test(number.text));
  return isPlate ? passedOver(dash + 1) : undefined;
};

/** Places on the globe: `21°01'42"N`; not 38°C. */
export const passCoordinate: Reader = (tokens, at) => {
  if (tokens[at]?.kind !== 'figure' || !isDegree(tokens[at + 1])) return undefined;
  if (tokens[at + 2]?.kind !== 'figure') return undefined;
  let to = at + 3;
  while (to - at < mostTokens && (isMark(tokens[to]) || (tokens[to]?.kind === 'figure' && isMark(tokens[to + 1]))))
    to += 1;
  return passedOver(tokens[to]?.kind === 'word' && /^[NSEWBĐT]$/u.test(tokens[to]?.text ?? '') ? to + 1 : to);
};

export const degreeSigns: readonly string[] = ['°', 'º'];

const isDegree = (token: Token | undefined): boolean => token?.kind === 'sign' && degreeSigns.includes(token.key);

const isMark = (token: Token | undefined): boolean => token?.kind === 'sign' && /^["'′″’”]$/.test(token.key);
