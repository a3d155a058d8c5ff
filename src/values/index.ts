export type { Doubt } from './digits.ts';
export { type EnglishStyle, writeEnglish } from './english.ts';
export { type ReadValue, type ValueReader, valueReader } from './reader.ts';
