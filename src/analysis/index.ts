export { type Analyser, analyser } from './analyse.ts';
export { type EnglishAnalyser, englishAnalyser } from './english/english-analyser.ts';
export { britishBySpelling, namesToKeep, wordList, wordTable } from './english/word-data.ts';
export { wordStem } from './english/word-stem.ts';
export { type EnglishWords, keysOf, readEnglishWords } from './english/words.ts';
export type { AnalyseOptions, Ruling } from './task.ts';
