import type { OrdinalWords } from '../model/symbols.ts';
import type { OrdinalValue } from '../model/value.ts';
import { namesAlone } from './bare-figures.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { isOtherBehind, numberedAt } from './numbered.ts';
import { digitAt, isRankWord, type NumeralHit, rankAt } from './numerals.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import { tailAt } from './rates.ts';
import { type Found, found, type Reader, type Reading } from './reading.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';

/** Ranks: `năm thứ 6`, `lần thứ XII`, `kỳ họp thứ năm`, `khóa XIV`, `Quốc hội khóa 13, 14`, `xếp thứ 5/63`, `giải nhì`; and what is numbered. */
export const readOrdinal: Reader = (tokens, at, tables) =>
  ranked(tokens, at, tables) ?? bareRank(tokens, at, tables) ?? numberedAt(tokens, at, tables);

function ranked(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const words = phraseAt(tables.ordinals, tokens, at);
  const rank = words === undefined ? undefined : rankOf(tokens, at, words.to, words.meaning, tables);
  if (words === undefined || rank === undefined || isOtherBehind(tokens, at, words.meaning, tables)) return undefined;
  const all = words.meaning.of === true ? (allAfter(tokens, rank) ?? allSaid(tokens, rank, tables)) : undefined;
  // In «xếp hạng 10 di sản» things are graded: unless a word ranks, only of so many is there a tenth.
  const isRanked =
    words.meaning.of !== true || endsBefore(tables.citations.rank, tokens, words.to) || isRankWord(tokens[rank.to - 1]);
  const to = all?.to ?? rank.to;
  if (!endsFree(tokens, to)) return undefined;
  if (all === undefined && !isRanked && !namesAlone(tokens, to, tables)) return undefined;
  const of = all === undefined ? {} : { of: String(all.number) };
  const coreValue: OrdinalValue = { type: 'ordinal', number: String(rank.number), ...of };
  const value = extended(coreValue, { unit: words.meaning.key });
  const first = found({ from: at, to }, value, { core: { from: words.to, to }, coreValue });
  return words.meaning.roman === true ? termRow(first, rank, value, tokens, tables) : first;
}

/** `đoàn kiểm tra lần 2`, `hội nghị lần hai`, but `mỗi lần 2 viên`, `hai lần 3`, `gấp nhiều lần 5`: a figure that counts nothing, behind no number. */
function bareRank(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const words = phraseAt(tables.bareOrdinals, tokens, at);
  const number = words === undefined ? undefined : bareNumber(tokens, words.to, tables);
  if (words === undefined || number === undefined) return undefined;
  const before = tokens[at - 1];
  const isCounting =
    before?.kind !== 'word' || digitAt(tokens, at - 1) !== undefined || isScaleOrVague(tokens, at, tables);
  const to = words.to + 1;
  const isRow = isSign(tokens[to], '-') || isSign(tokens[to], ',');
  const goesOn = (isRow && tokens[to + 1]?.kind === 'figure') || isCounted(tokens, to, tables);
  if (isCounting || goesOn || !endsFree(tokens, to)) return undefined;
  const coreValue: OrdinalValue = { type: 'ordinal', number };
  const value = extended(coreValue, { unit: words.meaning.key });
  return found({ from: at, to }, value, { core: { from: words.to, to }, coreValue });
}

function bareNumber(tokens: readonly Token[], at: number, tables: Tables): string | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return /^[1-9]\d?$/.test(token.text) ? token.text : undefined;
  const digit = digitAt(tokens, at);
  // «lần một» is once as well, and of «lần năm» the year is meant.
  const isRank = digit !== undefined && digit > 1 && phraseAt(tables.year, tokens, at) === undefined;
  return isRank && namesAlone(tokens, at + 1, tables) ? String(digit) : undefined;
}

const isScaleOrVague = (tokens: readonly Token[], at: number, { scales, vague, each }: Tables): boolean =>
  [scales, vague, each].some((words) => endsBefore(words, tokens, at));

function rankOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  words: OrdinalWords,
  tables: Tables,
): NumeralHit | undefined {
  const token = tokens[from];
  if (words.words === true) return wordRankAt(tokens, from, tables);
  const { figuresAfter } = tables;
  const roman = romanAt(tokens, from);
  if (roman !== undefined) return roman;
  const bodies = figuresAfter.get(words);
  if (words.roman === true && (bodies === undefined || !isOfBody(bodies, tokens, at))) return undefined;
  if (isPlainFigure(token))
    return Number(token.text) > 0 && token.text.length < 4 ? { to: from + 1, number: Number(token.text) } : undefined;
  return words.roman === true ? undefined : rankAt(tokens, from);
}

/** `Quốc hội khóa 14`, `HĐND tỉnh Quảng Nam khóa 9`: the body may have a name of a few words. */
function isOfBody(bodies: Phrases<true>, tokens: readonly Token[], at: number): boolean {
  for (let to = at; to > at - longestName; to -= 1) {
    if (endsBefore(bodies, tokens, to)) return true;
    if (!isCapital(tokens[to - 1])) return false;
  }
  return false;
}

/** With the place before it: nothing has a longer name. */
const longestName = 6;

/** giải *nhì*, giải *ba*: the second word may count as well, if anything that is counted follows. */
function wordRankAt(tokens: readonly Token[], at: number, tables: Tables): NumeralHit | undefined {
  const rank = tokens[at]?.kind === 'word' ? rankAt(tokens, at) : undefined;
  if (rank === undefined || rank.number > lastOfWords || rank.to !== at + 1) return undefined;
  return isRankWord(tokens[at]) || namesAlone(tokens, rank.to, tables) ? rank : undefined;
}

/** No prize or class below the fourth has a word. */
const lastOfWords = 4;

function romanAt(tokens: readonly Token[], at: number): NumeralHit | undefined {
  const token = tokens[at];
  const number = token?.kind === 'word' ? readRoman(token.text) : undefined;
  return number === undefined ? undefined : { to: at + 1, number };
}

/** How many there are: the 63 of 5/63. */
function allAfter(tokens: readonly Token[], rank: NumeralHit): NumeralHit | undefined {
  const all = tokens[rank.to + 1];
  if (!isSign(tokens[rank.to], '/') || !isPlainFigure(all) || !all.glued || all.text.length > 4) return undefined;
  return Number(all.text) >= rank.number ? { to: rank.to + 2, number: Number(all.text) } : undefined;
}

/** `xếp thứ 8 trên 112 quốc gia`; in «xếp thứ 3 trong 5 năm» nobody is ranked among years. */
function allSaid(tokens: readonly Token[], rank: NumeralHit, tables: Tables): NumeralHit | undefined {
  const word = phraseAt(tables.outOf, tokens, rank.to);
  const all = word === undefined ? undefined : tokens[word.to];
  if (word === undefined || !isPlainFigure(all) || all.text.length > 4 || Number(all.text) < rank.number)
    return undefined;
  const tail = tailAt(tokens, word.to + 1, tables)?.tail;
  const isCount = tail?.kind === 'unit' && tail.unit.measure !== true;
  return isCount ? { to: word.to + 1, number: Number(all.text) } : undefined;
}

/** Terms that share their word with the one before: khóa XI, *XII* và *XIII*. */
function termRow(
  first: Found,
  { number }: NumeralHit,
  value: OrdinalValue,
  tokens: readonly Token[],
  tables: Tables,
): Found {
  const readings: Reading[] = [...first.readings];
  let before: NumeralHit = { to: first.to, number };
  for (let next = nextTerm(tokens, before, tables); next !== undefined; next = nextTerm(tokens, before, tables)) {
    const stretch = { from: next.to - 1, to: next.to };
    const coreValue: OrdinalValue = { type: 'ordinal', number: String(next.number) };
    readings.push({
      from: stretch.from,
      to: stretch.to,
      core: stretch,
      value: { ...value, number: coreValue.number },
      coreValue,
      shared: true,
    });
    before = next;
  }
  return { to: before.to, readings };
}

/** A later term, written as the one before is. What is counted by the figure is none: khóa 12, 13 người. */
function nextTerm(tokens: readonly Token[], { to, number }: NumeralHit, tables: Tables): NumeralHit | undefined {
  const joint = isSign(tokens[to], ',') ? to + 1 : phraseAt(tables.and, tokens, to)?.to;
  const token = joint === undefined ? undefined : tokens[joint];
  if (joint === undefined || token?.kind !== tokens[to - 1]?.kind) return undefined;
  const next = isPlainFigure(token) ? { to: joint + 1, number: Number(token.text) } : romanAt(tokens, joint);
  const isLater = next !== undefined && next.number > number && next.number <= number + mostTermsApart;
  return isLater && endsFree(tokens, next.to) && !isCounted(tokens, next.to, tables) ? next : undefined;
}

/** Nobody sat in bodies whose terms are farther apart. */
const mostTermsApart = 6;
