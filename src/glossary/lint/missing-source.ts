import { isOfficialName, preferredEnglish } from '../official-names.ts';
import type { LintRule } from './finding.ts';

/**
 * An official name that says neither where its English was looked up nor that it is a proposal. Ordinary vocabulary may do without.
 * False alarm: vocabulary that begins with a capital; its `pos` says so.
 */
export const missingSource: LintRule<'missing-source'> = {
  code: 'missing-source',
  severity: 'warning',
  example: {
    wrong: `
- vi: Bộ Nội vụ
  en: Ministry of Home Affairs
`,
    right: `
- vi: Bộ Nội vụ
  en: Ministry of Home Affairs
  source: Circular 03/2009/TT-BNG
- vi: Viện Dân tộc học
  en: Institute of Anthropology
  status: proposed
- vi: đảng viên
  en: Party member
  pos: noun
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) => {
      if (!isOfficialName(concept) || concept.source !== undefined || concept.status === 'proposed') return [];
      const en = preferredEnglish(concept);
      return [{ code: 'missing-source', place: placeOf(['en']), concept: concept.id, en }];
    }),
};
