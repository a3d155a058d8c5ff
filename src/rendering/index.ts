export { type AnnotateOptions, annotate, usualMarks } from './annotate.ts';
export {
  type BilingualLabels,
  type BilingualLayout,
  type BilingualOptions,
  type BilingualOrder,
  type BilingualUnit,
  bilingual,
} from './bilingual.ts';
export type { MarkedKind } from './gloss.ts';
export { type BilingualPair, type BilingualProblem, readBilingual } from './read-bilingual.ts';
export type { TermListLabels } from './term-list.ts';
