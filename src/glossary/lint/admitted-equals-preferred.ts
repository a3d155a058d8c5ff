import { templateKey } from '../lookup-keys.ts';
import { englishTexts } from './english-texts.ts';
import type { LintRule } from './finding.ts';
import { without } from './without.ts';

/** English listed as admitted that is the preferred one, or admitted already. */
export const admittedEqualsPreferred: LintRule<'admitted-equals-preferred'> = {
  code: 'admitted-equals-preferred',
  severity: 'warning',
  example: {
    wrong: `
- vi: chi bộ
  en: Party cell
  admitted: [Party branch, party cell]
`,
    right: `
- vi: chi bộ
  en: Party cell
  admitted: [Party branch]
`,
  },
  fix: ({ admitted }, { text }) => ({ admitted: without(admitted, text) }),
  find: ({ concepts }) =>
    concepts.flatMap((entry) => {
      const texts = englishTexts(entry.concept).filter(({ key }) => key === 'en' || key === 'admitted');
      const keys = texts.map(({ text }) => templateKey(text));
      return texts
        .filter(({ key, text }, index) => key === 'admitted' && keys.indexOf(templateKey(text)) < index)
        .map(({ path, text }) => ({
          code: 'admitted-equals-preferred',
          place: entry.placeOf(path),
          concept: entry.concept.id,
          text,
        }));
    }),
};
