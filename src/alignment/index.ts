export { type Aligner, type AlignOptions, sentenceAligner } from './aligner.ts';
export { compileDictionary, type Dictionary, openDictionary } from './dictionary.ts';
export { sentencesOf } from './document-sentences.ts';
export { doubtfulStretches, leastScore } from './doubtful.ts';
export type { AlignedPair, Sentence } from './sentence.ts';
