import type { LexiconEntry } from '../lexicon-source.ts';
import type { LexiconLintRule } from './finding.ts';

/** One word in two entries, in whatever spelling: the senses of both would count, and who mends one does not see the other. */
export const repeatedWord: LexiconLintRule<'repeated-word'> = {
  code: 'repeated-word',
  severity: 'error',
  find: ({ entries }) => {
    const known = new Map<string, LexiconEntry>();
    return entries.flatMap((entry) => {
      const first = known.get(entry.key);
      if (first === undefined) known.set(entry.key, entry);
      const facts = { word: entry.vi, other: first?.vi ?? '' };
      return first === undefined
        ? []
        : [{ code: 'repeated-word' as const, ...facts, first: first.placeOf(), place: entry.placeOf() }];
    });
  },
};
