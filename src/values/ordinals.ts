import type { OrdinalWords } from '../model/symbols.ts';
import { endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';
import { readRoman } from './roman.ts';
import { isPlainFigure, type Token } from './tokens.ts';

/** Ranks: `năm thứ 6`, `lần thứ XII`, `kỳ họp thứ năm`, `khóa XIV`. */
export const readOrdinal: Reader = (tokens, at, tables) => {
  const words = phraseAt(tables.ordinals, tokens, at);
  const rank = words === undefined ? undefined : rankOf(tokens, words.to, words.meaning);
  if (words === undefined || rank === undefined || !endsFree(tokens, rank.to)) return undefined;
  const coreValue = { type: 'ordinal', number: String(rank.number) } as const;
  return found(
    { from: at, to: rank.to },
    { ...coreValue, unit: words.meaning.key },
    {
      core: { from: words.to, to: rank.to },
      coreValue,
    },
  );
};

function rankOf(tokens: readonly Token[], at: number, words: OrdinalWords): ReturnType<typeof rankAt> {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? readRoman(token.text) : undefined;
  if (roman !== undefined) return { to: at + 1, number: roman };
  if (words.roman === true) return undefined;
  if (isPlainFigure(token))
    return Number(token.text) > 0 && token.text.length < 4 ? { to: at + 1, number: Number(token.text) } : undefined;
  return rankAt(tokens, at);
}
