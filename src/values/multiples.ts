import { isComparison } from './bounds.ts';
import { extended } from './extended.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** So many times in one word: `gấp đôi`, `gấp rưỡi`, `hơn gấp đôi`. */
export const readMultiple: Reader = (tokens, at, tables) => {
  const bound = boundAt(tokens, at, tables);
  const from = bound?.to ?? at;
  const hit = phraseAt(tables.multiples, tokens, from);
  if (hit === undefined) return undefined;
  const { amount, unit } = hit.meaning;
  const coreValue = { type: 'quantity', amount, unit } as const;
  const whole = { from: at, to: hit.to };
  if (bound === undefined) return found(whole, coreValue);
  const value = extended(coreValue, { bound: bound.meaning.words.bound });
  return found(whole, value, { core: { from, to: hit.to }, coreValue });
};

function boundAt(tokens: readonly Token[], at: number, tables: Tables) {
  const bound = phraseAt(tables.boundsBefore, tokens, at);
  return bound === undefined || isComparison(tokens, at, bound.meaning, tables) ? undefined : bound;
}
