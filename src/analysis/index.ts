export { type Analyser, analyser, type Ruling } from './analyse.ts';
