import { pluralOf } from '../../text/index.ts';
import { preferredEnglish } from '../official-names.ts';
import type { LintRule } from './finding.ts';

/** A plural that would be formed anyway, its head included: secretaries of Party committees. It is one more thing to keep true. */
export const pluralAsFormed: LintRule<'plural-as-formed'> = {
  code: 'plural-as-formed',
  severity: 'warning',
  example: {
    wrong: `
- vi: hộ nghèo
  en: poor household
  plural: poor households
`,
    right: `
- vi: hộ nghèo
  en: poor household
- vi: cựu quân nhân
  en: man-at-arms
  plural: men-at-arms
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) => {
      const { id, plural } = concept;
      if (plural === undefined || plural !== pluralOf(preferredEnglish(concept))) return [];
      return [{ code: 'plural-as-formed', place: placeOf(['plural']), concept: id, plural }];
    }),
  fix: () => ({ plural: undefined }),
};
