/** Vietnamese texts in the encodings of before Unicode, or with UTF-8 gone wrong: which one it is, and the text. Nothing is converted unasked. */
export { decodeText } from './decode.ts';
export { type Detection, detectEncoding, isUnicodeVietnamese } from './detect.ts';
export { type Encoding, encodingNamed, encodings, type LegacyEncoding } from './encoding.ts';
export { decodeInFont, type FontEncoding, fontEncoding } from './fonts.ts';
export { decodeLegacy } from './legacy-text.ts';
