export { type AnnotateOptions, annotate, usualMarks } from './annotate.ts';
export {
  type BilingualLabels,
  type BilingualLayout,
  type BilingualOptions,
  type BilingualOrder,
  type BilingualUnit,
  bilingual,
} from './bilingual.ts';
export { firstSentence } from './findings/first-sentence.ts';
export { findingJson } from './findings/json.ts';
export { findingsReports } from './findings/reports.ts';
export type {
  CheckSummary,
  FindingsReport,
  Region,
  ToldEdit,
  ToldFinding,
  ToldRule,
  ToldSide,
} from './findings/told-finding.ts';
export type { MarkedKind } from './gloss.ts';
export { type BilingualPair, type BilingualProblem, readBilingual, readBilingualPlaces } from './read-bilingual.ts';
export type { TermListLabels } from './term-list.ts';
