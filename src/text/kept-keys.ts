import { CODE_BITS, CODE_MASK, foldedUnits, PLAIN, TONE_MASK, TWO_TONES, wordKey } from './fold.ts';
import { HALF, type Packed, PackedTable } from './packed-words.ts';

/** A text is made of few syllables: when so many are kept, all are forgotten, which costs less than telling which was used. */
const mostKept = 20_000;

let table = new PackedTable();
let keys: string[] = [''];

/**
 * The key of the word `text.slice(start, end)` (see `wordKey`). Those of short plain words are kept by their packed letters: reading a word's
 * units costs a fraction of cutting it out and hashing it.
 */
export function wordKeyAt(text: string, start: number, end: number): string {
  if (end - start > 2 * HALF) return wordKey(text.slice(start, end));
  let [low, high, tones] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const folded = foldedUnits[text.charCodeAt(at)] ?? 0;
    if (folded < PLAIN) return wordKey(text.slice(start, end));
    if (at < start + HALF) low = (low << CODE_BITS) | (folded & CODE_MASK);
    else high = (high << CODE_BITS) | (folded & CODE_MASK);
    tones += folded & TONE_MASK;
  }
  if (tones >= TWO_TONES) return wordKey(text.slice(start, end));
  return keys[table.get(low, high, tones)] || keep({ low, high, tones }, wordKey(text.slice(start, end)));
}

function keep(word: Packed, key: string): string {
  if (keys.length > mostKept) [table, keys] = [new PackedTable(), ['']];
  table.set(word, keys.length);
  keys.push(key);
  return key;
}
