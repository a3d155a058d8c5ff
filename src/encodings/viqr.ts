import { isVietnameseSyllable } from '../text/index.ts';

/** The signs of VIQR (RFC 1456), which stand behind their letter: that which makes another letter of it, then the tone. */
const marks: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['(', '\u0306'],
  ['+', '\u031b'],
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['~', '\u0303'],
  ['?', '\u0309'],
  ['.', '\u0323'],
]);

/** Addresses stand in such texts as they are. */
const address = String.raw`\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+`;
const tone = "[`'~?.]";
const marked = String.raw`(?:[aeo]\^|a\(|[ou]\+|[aeiouy](?=${tone}))${tone}?`;
const word = new RegExp(String.raw`${address}|(?:\\.|${marked}|[a-z])+`, 'gi');
const piece = new RegExp(String.raw`\\(.)|dd|${marked}`, 'gi');
const lastSign = new RegExp(String.raw`(?<!\\)${tone}$`);

/**
 * VIQR: «Vie^.t Nam» is “Việt Nam”, a backslash keeps the sign behind it as it is. A sign at the end of a word that would make no
 * syllable of it ends the sentence: «Ha` No^.i.».
 * @returns what `decodeLegacy` promises
 */
export function decodeViqr(text: string): string {
  return text.replace(word, (found) => {
    if (/@|^www\.|:\/\//i.test(found)) return found;
    const decoded = decodeWord(found);
    const sign = lastSign.exec(found)?.[0];
    if (sign === undefined || isVietnameseSyllable(decoded)) return decoded;
    return decodeWord(found.slice(0, -1)) + sign;
  });
}

function decodeWord(found: string): string {
  return found.replace(piece, (written, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    if (written.toLowerCase() === 'dd') return written.startsWith('d') ? 'đ' : 'Đ';
    return Array.from(written, (sign) => marks.get(sign) ?? sign)
      .join('')
      .normalize('NFC');
  });
}
