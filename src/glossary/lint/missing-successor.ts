import { nearest } from '../nearest.ts';
import type { LintRule } from './finding.ts';

/** A successor that is no concept of the glossary. */
export const missingSuccessor: LintRule<'missing-successor'> = {
  code: 'missing-successor',
  severity: 'error',
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
