import type { OrdinalWords } from '../model/symbols.ts';
import type { OrdinalValue } from '../model/value.ts';
import { endsFree } from './figure-places.ts';
import { type NumeralHit, rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';
import { readRoman } from './roman.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Ranks: `năm thứ 6`, `lần thứ XII`, `kỳ họp thứ năm`, `khóa XIV`, `xếp thứ 5/63`. */
export const readOrdinal: Reader = (tokens, at, tables) => {
  const words = phraseAt(tables.ordinals, tokens, at);
  const rank = words === undefined ? undefined : rankOf(tokens, words.to, words.meaning);
  if (words === undefined || rank === undefined) return undefined;
  const all = words.meaning.of === true ? allAfter(tokens, rank) : undefined;
  const to = all?.to ?? rank.to;
  if (!endsFree(tokens, to)) return undefined;
  const of = all === undefined ? {} : { of: String(all.number) };
  const coreValue: OrdinalValue = { type: 'ordinal', number: String(rank.number), ...of };
  const value = { ...coreValue, unit: words.meaning.key };
  return found({ from: at, to }, value, { core: { from: words.to, to }, coreValue });
};

function rankOf(tokens: readonly Token[], at: number, words: OrdinalWords): NumeralHit | undefined {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? readRoman(token.text) : undefined;
  if (roman !== undefined) return { to: at + 1, number: roman };
  if (words.roman === true) return undefined;
  if (isPlainFigure(token))
    return Number(token.text) > 0 && token.text.length < 4 ? { to: at + 1, number: Number(token.text) } : undefined;
  return rankAt(tokens, at);
}

/** How many there are: the 63 of 5/63. */
function allAfter(tokens: readonly Token[], rank: NumeralHit): NumeralHit | undefined {
  const all = tokens[rank.to + 1];
  if (!isSign(tokens[rank.to], '/') || !isPlainFigure(all) || !all.glued || all.text.length > 4) return undefined;
  return Number(all.text) >= rank.number ? { to: rank.to + 2, number: Number(all.text) } : undefined;
}
