import type { Concept } from '../model/concept.ts';
import type { Symbols } from '../model/symbols.ts';
import { readCue } from './cue.ts';
import { parseTemplate } from './template.ts';

/**
 * What is looked for in texts, by number: the first words of each Vietnamese term, up to its first slot (nothing where it begins with one),
 * behind them the words for levels of units, in the order of the symbols, and behind those the words of cues.
 */
export function wordsToFind(
  terms: Iterable<string>,
  { levels }: Pick<Symbols, 'levels'>,
  cues: readonly string[],
): readonly string[] {
  return [...Array.from(terms, wordsBeforeSlots), ...levels.flatMap(({ vi }) => vi), ...cues];
}

/** The words that a term begins with, up to its first slot. */
function wordsBeforeSlots(term: string): string {
  const [first] = parseTemplate(term);
  return first !== undefined && 'literal' in first ? first.literal.trim() : '';
}

/** The words of all cues that may stand anywhere in a text, each once. */
export function cueWords(concepts: Iterable<Concept>): readonly string[] {
  const words = new Set<string>();
  for (const { cues = [] } of concepts) {
    for (const text of cues) {
      const cue = readCue(text);
      if (cue?.is === 'anywhere') words.add(cue.words);
    }
  }
  return [...words];
}
