export type { Doubt } from './digits.ts';
export { writeEnglish, writeInPlace } from './english.ts';
export { type DecodedIssuer, decodeIssuer } from './issuers.ts';
export { type ReadValue, type ValueReader, valueReader } from './reader.ts';
