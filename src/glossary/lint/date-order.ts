import type { LintRule } from './finding.ts';

/** A name that ended before it began. */
export const dateOrder: LintRule<'date-order'> = {
  code: 'date-order',
  severity: 'error',
  example: {
    wrong: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
  from: 2025-02-28
  until: 2003-05-16
`,
    right: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
  from: 2003-05-16
  until: 2025-02-28
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) => {
      const { id, from, until } = concept;
      if (from === undefined || until === undefined || from <= until) return [];
      return [{ code: 'date-order', place: placeOf(['until']), concept: id, from, until }];
    }),
};
