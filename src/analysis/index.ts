export { type Analyser, analyser } from './analyse.ts';
export { type EnglishAnalyser, englishAnalyser } from './english/english-analyser.ts';
export type { AnalyseOptions, Ruling } from './task.ts';
