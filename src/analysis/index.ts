export { type Analyser, analyser } from './analyse.ts';
export type { AnalyseOptions, Ruling } from './task.ts';
