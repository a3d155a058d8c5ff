import type { LintRule } from './finding.ts';

/** A name that ended before it began. */
export const dateOrder: LintRule<'date-order'> = {
  code: 'date-order',
  severity: 'error',
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) => {
      const { id, from, until } = concept;
      if (from === undefined || until === undefined || from <= until) return [];
      return [{ code: 'date-order', place: placeOf(['until']), concept: id, from, until }];
    }),
};
