import type { LintRule } from './finding.ts';
import { without } from './without.ts';

/** A finding that an entry accepts and that is no longer there, or never was. Found when all other rules have run: see `lintGlossary`. */
export const acceptedInVain: LintRule<'accepted-in-vain'> = {
  code: 'accepted-in-vain',
  severity: 'warning',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  accept: [acronym-letters]
`,
    right: `
- vi: đánh giá tác động môi trường
  en: environmental impact assessment
  acronyms: [ĐTM]
  accept: [acronym-letters]
`,
  },
  find: () => [],
  fix: ({ accept }, { rule }) => ({ accept: without(accept, rule) }),
};
