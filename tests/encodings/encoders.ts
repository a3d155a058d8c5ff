import iconv from 'iconv-lite';
import type { LegacyEncoding } from '../../src/encodings/index.ts';

/**
 * Unicode written in the old encodings, as a character a byte. The reader's tables have no part in it: VISCII and windows-1258 are those
 * of iconv-lite, TCVN3 and VNI are written here as old texts show them.
 */
export const encoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: (text) =>
    each(
      text.replace(toned, (letter) => letter.toLowerCase()),
      tcvn3,
    ),
  vni: (text) => each(text, vni),
  viscii: (text) => iconv.encode(text, 'viscii').toString('latin1'),
  'windows-1258': (text) => iconv.encode(tonesApart(text), 'windows-1258').toString('latin1'),
  viqr: (text) => each(text.replace(/(?<=[\p{L}\p{M}])[`'~?.^(+]|\\|(?<=d)d/giu, '\\$&'), viqr),
};

/** The characters of a text of one character a byte as Latin-1 says them, as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const vowels = 'aăâeêioôơuưy';
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const toned = /[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ]/gu;

/** Every vowel in its six tones, in the order of the alphabet, as the tables below have them. */
const letters = Array.from(vowels, (vowel) => ['', ...tones].map((tone) => (vowel + tone).normalize('NFC'))).flat();

const tcvn3Letters =
  'aµ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË eÌÎÏÐÑ ªÒÓÔÕÖ i×ØÜÝÞ oßáâãä «åæçèé ¬êëìíî uïñòóô \u00adõö÷øù yúûüýþ'.replaceAll(' ', '');
const tcvn3: ReadonlyMap<string, string> = new Map([
  ...letters.map((letter, i) => [letter, tcvn3Letters.charAt(i)] as const),
  ...Array.from('ĂÂĐÊÔƠƯđ', (letter, i) => [letter, '¡¢§£¤¥¦®'.charAt(i)] as const),
]);

const vniLetters = (
  'a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò o oø oû oõ où oï ' +
  'oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î ñ'
).split(' ');
const vni: ReadonlyMap<string, string> = withCapitals([...letters, 'đ'], vniLetters);

const viqrLetters = ['a', 'a(', 'a^', 'e', 'e^', 'i', 'o', 'o^', 'o+', 'u', 'u+', 'y'].flatMap((vowel) =>
  ['', '`', '?', '~', "'", '.'].map((tone) => vowel + tone),
);
const viqr: ReadonlyMap<string, string> = withCapitals([...letters, 'đ'], [...viqrLetters, 'dd']);

function withCapitals(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    from.flatMap((letter, i) => [
      [letter, to[i] ?? ''] as const,
      [letter.toUpperCase(), (to[i] ?? '').toUpperCase()] as const,
    ]),
  );
}

function each(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/** windows-1258 has the letters, and the tones as marks of their own. */
function tonesApart(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const marks = letter.normalize('NFD');
    const tone = tones.find((mark) => marks.includes(mark));
    return tone === undefined ? letter : marks.replace(tone, '').normalize('NFC') + tone;
  });
}
