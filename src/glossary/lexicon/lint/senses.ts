import type { LexiconSense } from '../../../model/lexicon.ts';
import type { LexiconEntry } from '../lexicon-source.ts';
import type { FoundIn, LexiconLintRule } from './finding.ts';

/** One sense twice. */
export const repeatedSense: LexiconLintRule<'repeated-sense'> = {
  code: 'repeated-sense',
  severity: 'error',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      shadowed(entry).flatMap(({ row, sense, by }): FoundIn<'repeated-sense'>[] =>
        sense.en === by.en
          ? [{ code: 'repeated-sense', word: entry.vi, en: sense.en, place: entry.placeOf(row, sense.class) }]
          : [],
      ),
    ),
};

/**
 * Two senses of one class, with the same grammar and the same conditions: nothing tells them apart, so that the first always wins. The
 * second may stand under `also`.
 */
export const unreachableSense: LexiconLintRule<'unreachable-sense'> = {
  code: 'unreachable-sense',
  severity: 'error',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      shadowed(entry).flatMap(({ row, sense, by }): FoundIn<'unreachable-sense'>[] => {
        const facts = { word: entry.vi, en: sense.en, other: by.en };
        return sense.en === by.en
          ? []
          : [{ code: 'unreachable-sense', ...facts, place: entry.placeOf(row, sense.class) }];
      }),
    ),
};

type Shadowed = { readonly row: number; readonly sense: LexiconSense; readonly by: LexiconSense };

/** The senses that one before them always wins over. */
function shadowed({ senses }: LexiconEntry): readonly Shadowed[] {
  return senses.flatMap((sense, row) => {
    const by = senses.slice(0, row).find((other) => toldBy(other) === toldBy(sense));
    return by === undefined ? [] : [{ row, sense, by }];
  });
}

/** All that tells a sense from others where it stands. */
function toldBy({ class: kind, gram, noun, when }: LexiconSense): string {
  const conditions = when.map(({ kind: name, words }) => `${name}:${[...words].sort().join()}`).sort();
  return JSON.stringify([kind, [...gram].sort(), noun !== undefined, conditions]);
}
