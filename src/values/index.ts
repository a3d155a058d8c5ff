export type { Doubt } from './digits.ts';
export { writeEnglish, writeInPlace } from './english.ts';
export { groupedEnglish, ordinalEnglish } from './english-numbers.ts';
export { equal, same } from './equality.ts';
export { type DecodedIssuer, decodeIssuer } from './issuers.ts';
export { asEnglishTells } from './read-english/as-english-tells.ts';
export { englishValueReader } from './read-english/reader.ts';
export { type ReadValue, type ValueReader, valueReader } from './reader.ts';
export { readRoman } from './roman.ts';
