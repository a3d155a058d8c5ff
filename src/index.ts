/** Songngu as a library: open a glossary, read a document, analyse it, render it, check its English. Nothing here prints, exits or reads the environment. */
export {
  type AlignedPair,
  type Aligner,
  type AlignOptions,
  type Sentence,
  sentenceAligner,
  sentencesOf,
} from './alignment/index.ts';
export { type Analyser, analyser, type Ruling } from './analysis/index.ts';
export { type Builtin, openBuiltin } from './builtin.ts';
export {
  allChecks,
  applyFixes,
  type Check,
  type Checker,
  checker,
  type DocumentToCheck,
  type PairReader,
  type PairToCheck,
  pairDocuments,
  pairReader,
  type RuleSettings,
} from './checks/index.ts';
export {
  type DocumentFormat,
  type FileFormat,
  formatOf,
  guessFormat,
  inlineSource,
  openDocument,
  readDocument,
  replaceSegments,
  type SourceDocument,
  writeTranslated,
} from './document/index.ts';
export { type Draft, type Drafter, drafter, explainDrafts } from './drafting/index.ts';
export { type Detection, decodeText, detectEncoding, type Encoding } from './encodings/index.ts';
export {
  type Glossary,
  type GlossaryStats,
  glossaryStats,
  inHouseStyle,
  type LookupAnswer,
  type LookupHit,
  openGlossary,
  openIndex,
  openLexicon,
} from './glossary/index.ts';
export { type Memory, type MemoryLocation, type MemoryProblem, memoryLookup, openMemory } from './memory/index.ts';
export type { Concept, ConceptId } from './model/concept.ts';
export type { Finding, Fix, Severity } from './model/finding.ts';
export type { HouseStyle } from './model/house-style.ts';
export type { Lexicon } from './model/lexicon.ts';
export type { MemoryLookup, MemoryMatch, MemoryQuery, MemoryUnit } from './model/memory.ts';
export type { Analysis, Definition, Mention, Sense } from './model/mention.ts';
export type { Parsed, Place } from './model/problem.ts';
export type { Segment, SegmentId } from './model/segment.ts';
export type { Symbols } from './model/symbols.ts';
export type { Unit, UnitsFile } from './model/unit.ts';
export type { Value } from './model/value.ts';
export { annotate, bilingual, readBilingual } from './rendering/index.ts';
export { matchKey, searchKey, splitSentences } from './text/index.ts';
export { buildArticle } from './translation/index.ts';
export { valueReader, writeEnglish } from './values/index.ts';
