export { type AnalyseOptions, type Analyser, analyser, type Ruling } from './analyse.ts';
