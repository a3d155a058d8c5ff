/** The face for those who read, check and compile glossary files. It loads YAML and zod: never on the way of a plain lookup. */
export { compileGlossary } from './compile.ts';
export { conceptSchema, glossaryJsonSchema, type WrittenConcept } from './concept-schema.ts';
export { type CandidateProblem, checkCandidate, conceptKeys, settledId } from './edit/candidate.ts';
export { type ConceptChanges, type ConceptEdit, editGlossary, type SaidBy } from './edit/edit.ts';
export type { EditProblem } from './edit/edit-problem.ts';
export { type Edited, type SaveProblem, saveEdits, tryEdits } from './edit/save-edits.ts';
export { type HouseStylePlaces, houseStyleNames, loadHouseStyle } from './house-style-file.ts';
export type { HouseStyleProblem } from './house-style-problem.ts';
export { houseStyleJsonSchema } from './house-style-schema.ts';
export type { AnyLintRule, GlossaryFact, GlossaryFinding, GlossaryRule, Severity } from './lint/finding.ts';
export { fixFor, lintGlossary, lintRules } from './lint/lint.ts';
export { type GlossarySource, type LoadProgress, loadGlossary, type SourceConcept } from './load.ts';
export { nearest } from './nearest.ts';
export { readEntry } from './read-entry.ts';
export { writeGlossaryFile } from './write-file.ts';
export { type Path, readYaml, type YamlSource } from './yaml-source.ts';
