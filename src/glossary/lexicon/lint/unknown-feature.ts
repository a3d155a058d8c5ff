import { nearest } from '../../nearest.ts';
import { featuresAsked } from '../rule-symbols.ts';
import type { FoundIn, LexiconLintRule } from './finding.ts';

/** A feature that no rule asks for and that the drafter does not know changes nothing. */
export const unknownFeature: LexiconLintRule<'unknown-feature'> = {
  code: 'unknown-feature',
  severity: 'warning',
  find: ({ entries, rules }, { features }) => {
    const known = new Set([...features, ...rules.flatMap(({ rule }) => featuresAsked(rule))]);
    return entries.flatMap(({ senses, placeOf }) =>
      senses.flatMap(({ gram }, row) =>
        gram
          .filter((feature) => !known.has(feature))
          .map((feature): FoundIn<'unknown-feature'> => {
            const close = nearest(feature, known);
            const facts = close === undefined ? {} : { nearest: close };
            return { code: 'unknown-feature', feature, ...facts, place: placeOf(row, 'gram') };
          }),
      ),
    );
  },
};
