export {
  type ArticleBuild,
  type ArticleInput,
  type ArticleReport,
  type BuildProblem,
  buildArticle,
} from './article.ts';
export type { ArticleContent, ArticleUnit, DocumentMaker } from './article-content.ts';
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
export { findProjectFile, type Project, type ProjectProblem, readProject } from './project-file.ts';
export { type ProjectFile, projectJsonSchema } from './project-schema.ts';
export { type ReferenceFault, type ResolvedReference, resolveReferences } from './references.ts';
export type { RenderedEnglish } from './render-english.ts';
export { type ReturnedUnits, type ReturnProblem, takeReturnedUnits } from './returned-units.ts';
export { type SourceSentence, type Sync, syncUnits } from './sync.ts';
export type { UnitEdit, UnitLists } from './unit-edits.ts';
export { type ReferenceProblem, readUnits, type UnitsProblem, type UnitsSource } from './units-file.ts';
export { unitsJsonSchema } from './units-schema.ts';
export { writeUnitEdits } from './write-units.ts';
export { editWritten, writeOut, writtenOffset } from './written-out.ts';
