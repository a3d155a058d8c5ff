/** The face for those who read, check and compile glossary files. It loads YAML and zod: never on the way of a plain lookup. */
export { compileGlossary } from './compile.ts';
export { conceptSchema, glossaryJsonSchema, type WrittenConcept } from './concept-schema.ts';
export type { GlossaryFact, GlossaryFinding, GlossaryRule, Severity } from './lint/finding.ts';
export { lintGlossary, lintRules } from './lint/lint.ts';
export { type GlossarySource, loadGlossary, type SourceConcept } from './load.ts';
export { nearest } from './nearest.ts';
export { type Path, readYaml, type YamlSource } from './yaml-source.ts';
