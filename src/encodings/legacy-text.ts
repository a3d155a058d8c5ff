import type { LegacyEncoding } from './encoding.ts';
import { byteOf, lettersOf } from './legacy-bytes.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

/**
 * Vietnamese of a text of one character a byte, read as Latin-1 or windows-1252: «T¨ng c­êng» in `tcvn3` is “Tăng cường”. What the
 * encoding does not have stays as it is. Letters come composed (NFC).
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return decoders[encoding](text);
}

const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: (text) => withCapitals(byLetter(text, lettersOf.tcvn3)),
  viscii: (text) => byLetter(text, lettersOf.viscii),
  'windows-1258': (text) => composed(byLetter(text, lettersOf['windows-1258'])),
  vni: decodeVni,
  viqr: decodeViqr,
};

const outsideAscii = /[^ -~\s]|\u00a0/gu;

function byLetter(text: string, letters: ReadonlyMap<number, string>): string {
  return text.replace(outsideAscii, (character) => letters.get(byteOf(character) ?? -1) ?? character);
}

/** Only letters with marks of Vietnamese: composing anything else would change what the encoding did not write. */
function composed(text: string): string {
  return text.replace(/\p{L}[\u0300\u0301\u0303\u0309\u0323]/gu, (letter) => letter.normalize('NFC'));
}

/**
 * TCVN3 has no toned capitals: HÀ NỘI is «Hµ NéI» in a font of capitals. A word whose two or more plain letters are all capitals is meant
 * to be in capitals, as is a line where not one plain letter is small.
 */
function withCapitals(text: string): string {
  return text
    .replace(/^.+$/gmu, (line) => (isInCapitals(line, 3) ? line.toUpperCase() : line))
    .replace(/[\p{L}\p{M}]+/gu, (word) => (isInCapitals(word, 2) ? word.toUpperCase() : word));
}

function isInCapitals(text: string, least: number): boolean {
  return !/[a-z]/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= least;
}
