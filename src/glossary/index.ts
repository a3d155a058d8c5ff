/** The face for those who use a glossary. It loads neither YAML nor schemas; who reads or checks glossary files takes `source.ts`. */

export type { ListedCompanies, ListedWords } from './companies.ts';
export { type AnywhereCue, type BesideCue, type Cue, type CuePart, type CueSlot, readCue, wordLine } from './cue.ts';
export type { EnglishFinder, EnglishTerm, WantedCase } from './english-terms.ts';
export type {
  ConceptPlace,
  Glossary,
  GlossaryTerm,
  LookupAnswer,
  LookupHit,
  LookupOptions,
  LookupRank,
  TermRole,
} from './glossary.ts';
export type { GlossaryProblem } from './glossary-problem.ts';
export { inHouseStyle } from './house-style.ts';
export { nameSpeller } from './house-style-words.ts';
export { compileLexicon, type LexiconPlaces, openLexicon } from './lexicon/open-lexicon.ts';
export { fullForms, glossaryNamespace, namespaceEntries, type PluralForms, shortForms } from './namespace.ts';
export { isOfficialName, preferredEnglish } from './official-names.ts';
export { type GlossaryPlaces, openGlossary } from './open.ts';
export { openIndex, readHeader } from './open-index.ts';
export { type Count, type DomainCount, type GlossaryStats, glossaryStats } from './stats.ts';
export {
  type Filler,
  type Fillers,
  fillEnglish,
  levelFiller,
  parseTemplate,
  placeFiller,
  type SlotName,
  type TemplatePart,
  withoutSlots,
} from './template.ts';
export { isInForce, isNotYet } from './validity.ts';
export type { YamlProblem } from './yaml-problem.ts';
