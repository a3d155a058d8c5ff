export { type AnnotateOptions, annotate, annotatedFile, canStand, usualMarks } from './annotate.ts';
export { withWritten } from './bilingual/as-written.ts';
export { readBilingualDocx, type WordProblem } from './bilingual/docx/read.ts';
export { type BilingualWordOptions, type BilingualWordWords, bilingualDocx } from './bilingual/docx/write.ts';
export { type BilingualPageOptions, type BilingualPageWords, bilingualPage } from './bilingual/html.ts';
export { segmentText } from './bilingual/segment-text.ts';
export type { BilingualProblem } from './bilingual/settle-pieces.ts';
export type {
  AsWritten,
  BilingualPair,
  BilingualUnit,
  BilingualUnits,
  FindingInUnit,
  ReadBilingual,
  TermInUnit,
} from './bilingual/unit.ts';
export {
  type BilingualLabels,
  type BilingualLayout,
  type BilingualOptions,
  type BilingualOrder,
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
export { readBilingual } from './read-bilingual.ts';
export type { TermListLabels } from './term-list.ts';
