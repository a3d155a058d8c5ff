import { nearest } from '../nearest.ts';
import type { LintRule } from './finding.ts';

/** A successor that is no concept of the glossary. */
export const missingSuccessor: LintRule<'missing-successor'> = {
  code: 'missing-successor',
  severity: 'error',
  example: {
    wrong: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
  until: 2025-02-28
  successor: bo-dan-toc
`,
    right: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
  until: 2025-02-28
  successor: bo-dan-toc-va-ton-giao
- vi: Bộ Dân tộc và Tôn giáo
  en: Ministry of Ethnic and Religious Affairs
  from: 2025-03-01
`,
  },
  find: ({ concepts }) => {
    const ids = new Set<string>(concepts.map(({ concept }) => concept.id));
    return concepts.flatMap(({ concept, placeOf }) => {
      const { id, successor } = concept;
      if (successor === undefined || ids.has(successor)) return [];
      const close = nearest(successor, [...ids]);
      const facts = { code: 'missing-successor', place: placeOf(['successor']), concept: id, successor } as const;
      return [close === undefined ? facts : { ...facts, nearest: close }];
    });
  },
};
