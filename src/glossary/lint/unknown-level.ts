import { nearest } from '../nearest.ts';
import type { LintRule } from './finding.ts';

/** A place whose level the symbols do not know. Where there are no levels at all, nothing is said. */
export const unknownLevel: LintRule<'unknown-level'> = {
  code: 'unknown-level',
  severity: 'error',
  example: {
    wrong: `
- vi: Lạng Sơn
  en: Lang Son
  level: provinse
`,
    right: `
- vi: Lạng Sơn
  en: Lang Son
  level: province
`,
  },
  find: ({ concepts, symbols }) => {
    const levels = symbols.levels.map(({ key }) => key);
    if (levels.length === 0) return [];
    return concepts.flatMap(({ concept, placeOf }) => {
      const { id, level } = concept;
      if (level === undefined || levels.includes(level)) return [];
      const close = nearest(level, levels);
      const facts = { code: 'unknown-level', place: placeOf(['level']), concept: id, level } as const;
      return [close === undefined ? facts : { ...facts, nearest: close }];
    });
  },
};
