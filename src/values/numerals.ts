import { matchKey } from '../text/index.ts';
import type { Token } from './tokens.ts';

/** The numerals of the language under a hundred. Scales above (trăm, nghìn, triệu) are data. */
const digitWords = [
  ['không'],
  ['một'],
  ['hai'],
  ['ba'],
  ['bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
] as const;
/** Only as the last digit, after mươi (mốt, tư) or mười (lăm, nhăm). */
const lastDigitWords = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 } as const;
const rankWords = { nhất: 1, nhì: 2, tư: 4 } as const;

const digits = new Map(digitWords.flatMap((words, digit) => words.map((word) => [matchKey(word), digit] as const)));
const lastDigits = new Map(Object.entries(lastDigitWords).map(([word, digit]) => [matchKey(word), digit]));
const ranks = new Map(Object.entries(rankWords).map(([word, digit]) => [matchKey(word), digit]));

const five = matchKey('năm');
const four = matchKey('bốn');
const ten = matchKey('mười');
const tens = matchKey('mươi');
const and = new Set(['linh', 'lẻ'].map(matchKey));
const half = matchKey('rưỡi');
const point = matchKey('phẩy');

/** The words that a numeral may begin with. */
export const numeralStarts: readonly string[] = [...digits.keys(), ten];

/** Those that mean nothing far commoner, as một and năm do. */
export const countingStarts: readonly string[] = numeralStarts.filter(
  (key) => key === ten || ((digits.get(key) ?? 0) > 1 && key !== five),
);

/** The word of the tens, which alone is about one of them. */
export const tensWord: string = tens;

/** The words that may stand second in one. */
export const numeralSeconds: readonly string[] = [tens, ...digits.keys(), ...lastDigits.keys(), point];

/** The words that a rank may begin with. */
export const rankStarts: readonly string[] = [...numeralStarts, ...ranks.keys()];

/** The words that may join the last digit to a scale: một trăm *linh* năm. */
export const numeralJoints: readonly string[] = [...and];

export type NumeralHit = { readonly to: number; readonly number: number };

/** A numeral under a hundred: bảy, mười lăm, hai mươi mốt. `năm` is the year unless it is in the middle of a numeral: `followed` says so. */
export function numeralAt(
  tokens: readonly Token[],
  at: number,
  followed: (to: number) => boolean,
): NumeralHit | undefined {
  const word = wordKeyAt(tokens, at);
  if (word === ten) return withLastDigit(tokens, at + 1, 10);
  const digit = word === undefined ? undefined : digits.get(word);
  if (digit === undefined) return undefined;
  if (wordKeyAt(tokens, at + 1) === tens && digit > 1) return withLastDigit(tokens, at + 2, digit * 10);
  return word === five && !followed(at + 1) ? undefined : { to: at + 1, number: digit };
}

/** The word of the decimal mark: mười hai *phẩy* năm. */
export function isPoint(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key === point;
}

/** The digits behind the decimal mark, each said or as one numeral: phẩy *không năm*, phẩy *hai mươi lăm*. */
export function decimalsAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly digits: string } | undefined {
  const numeral = numeralAt(tokens, at, () => true);
  if (numeral === undefined || numeral.number >= 10)
    return numeral && { to: numeral.to, digits: String(numeral.number) };
  let said = '';
  let to = at;
  for (let digit = digitAt(tokens, to); digit !== undefined; digit = digitAt(tokens, to)) {
    said += String(digit);
    to += 1;
  }
  return { to, digits: said };
}

/** Whether it is the word of the tens, which alone is about one of them: *mươi* quán. */
export function isTens(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key === tens;
}

/** Ten, which a vague word may go on with: *mười* mấy. */
export function isTen(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key === ten;
}

/** The digit of a single word. */
export function digitAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordKeyAt(tokens, at);
  return word === undefined ? undefined : digits.get(word);
}

/** The digit after linh: một trăm linh năm. */
export function digitAfterAnd(tokens: readonly Token[], at: number): NumeralHit | undefined {
  const word = wordKeyAt(tokens, at);
  const digit = wordKeyAt(tokens, at + 1);
  if (word === undefined || digit === undefined || !and.has(word)) return undefined;
  const number = digits.get(digit) ?? lastDigits.get(digit);
  return number === undefined || number === 0 ? undefined : { to: at + 2, number };
}

/** The digit after a scale that stands for the next lower place: hai tỷ mốt. Not năm, which is the year. */
export function shortPlaceAt(tokens: readonly Token[], at: number): NumeralHit | undefined {
  const word = wordKeyAt(tokens, at);
  if (word === undefined || word === five) return undefined;
  const number = lastDigits.get(word) ?? digits.get(word);
  return number === undefined || number === 0 ? undefined : { to: at + 1, number };
}

export function isHalf(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key === half;
}

/** Whether the word ranks and does nothing else: nhất, nhì. */
export function isRankWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && ranks.has(token.key) && !lastDigits.has(token.key);
}

/** The number of a rank: nhất, hai, tư; a month: bảy. `bốn` ranks only in writing of the month. */
export function rankAt(tokens: readonly Token[], at: number): NumeralHit | undefined {
  const word = wordKeyAt(tokens, at);
  if (word === undefined) return undefined;
  const number = ranks.get(word);
  if (number !== undefined) return { to: at + 1, number };
  const isAlone = wordKeyAt(tokens, at + 1) !== tens;
  if (isAlone && (word === five || word === four)) return { to: at + 1, number: digits.get(word) ?? 0 };
  const hit = numeralAt(tokens, at, () => true);
  return hit !== undefined && hit.number > 0 ? hit : undefined;
}

function withLastDigit(tokens: readonly Token[], at: number, base: number): NumeralHit {
  const word = wordKeyAt(tokens, at);
  if (word === undefined || word === five) return { to: at, number: base };
  const digit = lastDigits.get(word) ?? digits.get(word);
  return digit === undefined || digit === 0 ? { to: at, number: base } : { to: at + 1, number: base + digit };
}

function wordKeyAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : undefined;
}
