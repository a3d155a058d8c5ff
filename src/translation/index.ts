export {
  type ArticleBuild,
  type ArticleInput,
  type ArticleReport,
  type BuildProblem,
  buildArticle,
} from './article.ts';
export type { ArticleContent, ArticleUnit, DocumentMaker } from './article-content.ts';
export { type ArticleStatus, articleStatus, isConfirmed } from './article-status.ts';
export { editUnits, type FollowedSource, followSource, type SegmentDraft, segmentsToDraft } from './draft-article.ts';
export { unitsToExport } from './exported-units.ts';
export {
  type Article,
  type ArticleProblem,
  findArticles,
  prepareArticle,
  readArticle,
  writeArticle,
  writeUnits,
} from './project.ts';
export { findProjectFile, type Project, type ProjectProblem, projectName, readProject } from './project-file.ts';
export { type ProjectFile, projectJsonSchema } from './project-schema.ts';
export { type ReferenceFault, type ResolvedReference, resolveReferences } from './references.ts';
export type { RenderedEnglish } from './render-english.ts';
export { type BilingualReturn, takeBilingualUnits } from './returned-bilingual.ts';
export { type ReturnedUnits, type ReturnProblem, takeReturnedUnits } from './returned-units.ts';
export { type SourceSentence, type Sync, syncUnits } from './sync.ts';
export type { UnitEdit, UnitLists } from './unit-edits.ts';
export { type ReferenceProblem, readUnits, type UnitsProblem, type UnitsSource } from './units-file.ts';
export { unitsJsonSchema } from './units-schema.ts';
export { writeUnitEdits } from './write-units.ts';
export { editWritten, writeOut, writtenOffset } from './written-out.ts';
