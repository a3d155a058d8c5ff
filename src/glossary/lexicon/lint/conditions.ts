import { wordClasses } from '../../../model/lexicon.ts';
import { isVietnameseSyllable } from '../../../text/index.ts';
import { nearest } from '../../nearest.ts';
import { conditionNames, strayConditions } from '../read-sense.ts';
import type { FoundIn, LexiconLintRule } from './finding.ts';

/** A piece of a `when` that begins like no condition counts for nothing. */
export const unknownCondition: LexiconLintRule<'unknown-condition'> = {
  code: 'unknown-condition',
  severity: 'error',
  find: ({ entries }) =>
    entries.flatMap(({ rows, placeOf }) =>
      rows.flatMap(({ when }, row) =>
        strayConditions(typeof when === 'string' ? when : 'default').map((condition): FoundIn<'unknown-condition'> => {
          const close = nearest(condition.split(':')[0] ?? '', conditionNames);
          const facts = close === undefined ? {} : { nearest: close };
          return { code: 'unknown-condition', condition, ...facts, place: placeOf(row, 'when') };
        }),
      ),
    ),
};

/** A word of a condition that stands in no Vietnamese text and is no class either (`before:comma`, `after:person`): it never holds. */
export const deadCondition: LexiconLintRule<'dead-condition'> = {
  code: 'dead-condition',
  severity: 'warning',
  find: ({ entries }) => {
    const known = new Set([...classes, ...entries.map(({ key }) => key)]);
    const english = new Set(entries.flatMap(({ senses }) => senses.map(({ en }) => en)));
    return entries.flatMap(({ senses, placeOf }) =>
      senses.flatMap(({ when }, row) =>
        when
          .flatMap(({ words }) => words)
          .filter((word) => !known.has(word) && english.has(word) && !word.split(' ').every(isVietnameseSyllable))
          .map((word): FoundIn<'dead-condition'> => ({ code: 'dead-condition', word, place: placeOf(row, 'when') })),
      ),
    );
  },
};

/** What stands beside a word may be called by its class; of mentions also time, place, name, org. */
const classes: readonly string[] = [...wordClasses, 'time', 'place', 'name', 'org'];
