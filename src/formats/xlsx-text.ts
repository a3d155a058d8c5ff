import { escapeXml } from './xml-text.ts';

/**
 * Characters that XML cannot hold stand in a workbook as `_x0001_` (ECMA-376, ST_Xstring), and so does a carriage return; text that looks
 * like one has its own underscore escaped.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const escaped = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9a-f]{4}_)/giu;

/** The content of a `t` element. */
export function writeXlsxText(text: string): string {
  return escapeXml(
    text.replace(escaped, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** The text that a `t` element stands for. */
export function readXlsxText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
}

/** The letters of a column counted from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The column, from 0, of a cell's name: `AB12`. Undefined where it is none. */
export function columnIndex(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})[0-9]+$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
