export type { Found, SearchOptions } from './concordance.ts';
export { type Imported, importUnits } from './import-units.ts';
export { memoryLookup, memoryOrigin } from './lookup.ts';
export type { Added, Candidate, Memory } from './memory.ts';
export { type MemoryLocation, type MemoryProblem, type OpenedMemory, openMemory } from './open-memory.ts';
export type { ImportMark, Tally } from './store.ts';
