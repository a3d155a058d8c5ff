import { nearest } from '../../nearest.ts';
import type { LexiconSource } from '../lexicon-source.ts';
import { categoriesOf, categoryMade, englishForms, englishParts } from '../rule-symbols.ts';
import type { FoundIn, LexiconLintRule } from './finding.ts';

/** A rule with a part that no word is and no rule makes is never whole. */
export const deadRule: LexiconLintRule<'dead-rule'> = {
  code: 'dead-rule',
  severity: 'error',
  find: ({ rules }, { leaves }) => {
    const made = new Set([...leaves, ...rules.map(({ rule }) => categoryMade(rule))]);
    return rules.flatMap(({ rule, placeOf }) =>
      categoriesOf(rule)
        .filter((category) => !category.startsWith("'") && !made.has(category))
        .map((part): FoundIn<'dead-rule'> => {
          const close = nearest(part, made);
          const facts = close === undefined ? {} : { nearest: close };
          return { code: 'dead-rule', part, ...facts, place: placeOf('of') };
        }),
    );
  },
};

/** What a rule makes must be a part of another, or a piece of a sentence. */
export const unusedRule: LexiconLintRule<'unused-rule'> = {
  code: 'unused-rule',
  severity: 'warning',
  find: (source) => {
    const used = new Set([...source.rules.flatMap(({ rule }) => categoriesOf(rule)), ...piecesOf(source)]);
    return source.rules
      .filter(({ rule }) => !used.has(categoryMade(rule)))
      .map(
        ({ rule, placeOf }): FoundIn<'unused-rule'> => ({
          code: 'unused-rule',
          makes: categoryMade(rule),
          place: placeOf('makes'),
        }),
      );
  },
};

function piecesOf({ grammar }: LexiconSource): readonly string[] {
  return grammar.flatMap(({ pieces = {} }) => Object.keys(pieces));
}

/** A form that nobody knows is left out in silence: `2.pural`. */
export const unknownForm: LexiconLintRule<'unknown-form'> = {
  code: 'unknown-form',
  severity: 'error',
  find: ({ rules }, { forms }) =>
    rules.flatMap(({ rule, placeOf }) =>
      englishForms(rule)
        .filter((form) => !forms.includes(form))
        .map((form): FoundIn<'unknown-form'> => {
          const close = nearest(form, forms);
          return {
            code: 'unknown-form',
            form,
            ...(close === undefined ? {} : { nearest: close }),
            place: placeOf('en'),
          };
        }),
    ),
};

/** English that names a part which the Vietnamese has not: nothing would be said there. */
export const missingPart: LexiconLintRule<'missing-part'> = {
  code: 'missing-part',
  severity: 'error',
  find: ({ rules }) =>
    rules.flatMap(({ rule, placeOf }) => {
      const parts = categoriesOf(rule).length;
      return englishParts(rule)
        .filter((part) => part < 1 || part > parts)
        .map((part): FoundIn<'missing-part'> => ({ code: 'missing-part', part, parts, place: placeOf('en') }));
    }),
};
