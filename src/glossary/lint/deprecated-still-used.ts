import { templateKey } from '../lookup-keys.ts';
import { englishTexts } from './english-texts.ts';
import type { LintRule } from './finding.ts';

/** English that a concept both deprecates and prefers or admits. */
export const deprecatedStillUsed: LintRule<'deprecated-still-used'> = {
  code: 'deprecated-still-used',
  severity: 'error',
  example: {
    wrong: `
- vi: chi bộ
  en: Party cell
  deprecated: [Party cell]
`,
    right: `
- vi: chi bộ
  en: Party cell
  deprecated: [Party nucleus]
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap((entry) => {
      const texts = englishTexts(entry.concept);
      const inUse = new Map(
        texts.filter(({ key }) => key === 'en' || key === 'admitted').map(({ key, text }) => [templateKey(text), key]),
      );
      return texts
        .filter(({ key }) => key === 'deprecated')
        .flatMap(({ path, text }) => {
          const key = inUse.get(templateKey(text));
          if (key === undefined) return [];
          return [{ code: 'deprecated-still-used', place: entry.placeOf(path), concept: entry.concept.id, text, key }];
        });
    }),
};
