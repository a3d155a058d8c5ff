import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';

/** So many times in one word: `gấp đôi`, `gấp rưỡi`. */
export const readMultiple: Reader = (tokens, at, tables) => {
  const hit = phraseAt(tables.multiples, tokens, at);
  if (hit === undefined) return undefined;
  const { amount, unit } = hit.meaning;
  return found({ from: at, to: hit.to }, { type: 'quantity', amount, unit });
};
