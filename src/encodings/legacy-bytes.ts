/** What windows-1252 has at 0x80–0x9F. The dots stand for the five bytes that it leaves free, which are read as Latin-1. */
const windows1252 = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';

/** The characters of windows-1252 that Latin-1 has not. */
export const windows1252Only: string = windows1252.replaceAll('·', '');

/**
 * The byte that a character was, where a text of one byte a character was read as Latin-1 or windows-1252. Word keeps the bytes of its
 * symbol fonts at U+F000. Undefined for what is none of them.
 */
export function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000;
  const at = windows1252.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/** Bytes read as characters, each by the name that windows-1252 has for it. */
export function readAsWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

type Run = { readonly from: number; readonly letters: string };

/**
 * TCVN 5712:1993, VN3: what the ABC fonts have. Toned capitals are in a font of capitals (.VnTimeH), under the bytes of the small letters.
 * Sources: xvnkb tcvn.h, UniKey data.cpp and GNU libc TCVN5712-1, which agree on all 74.
 */
const tcvn3: readonly Run[] = [
  { from: 0xa1, letters: 'ĂÂÊÔƠƯĐăâêôơưđ' },
  { from: 0xb5, letters: 'àảãáạ' },
  { from: 0xbb, letters: 'ằẳẵắ' },
  { from: 0xc6, letters: 'ặầẩẫấậè' },
  { from: 0xce, letters: 'ẻẽéẹềểễếệìỉ' },
  { from: 0xdc, letters: 'ĩíịò' },
  { from: 0xe1, letters: 'ỏõóọồổỗốộờởỡớợù' },
  { from: 0xf1, letters: 'ủũúụừửữứựỳỷỹýỵ' },
];

/** RFC 1456. Six capitals stand among the control characters. */
const viscii: readonly Run[] = [
  { from: 0x02, letters: 'Ẳ' },
  { from: 0x05, letters: 'ẴẪ' },
  { from: 0x14, letters: 'Ỷ' },
  { from: 0x19, letters: 'Ỹ' },
  { from: 0x1e, letters: 'Ỵ' },
  { from: 0x80, letters: 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' },
  { from: 0xa0, letters: 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' },
  { from: 0xc0, letters: 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' },
  { from: 0xe0, letters: 'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ' },
];

/** What windows-1258 has that windows-1252 has not: the tones are marks of their own, behind their letter. */
const windows1258: readonly Run[] = [
  { from: 0xc3, letters: 'Ă' },
  { from: 0xcc, letters: '\u0300' },
  { from: 0xd0, letters: 'Đ' },
  { from: 0xd2, letters: '\u0309' },
  { from: 0xd5, letters: 'Ơ' },
  { from: 0xdd, letters: 'Ư' },
  { from: 0xde, letters: '\u0303' },
  { from: 0xe3, letters: 'ă' },
  { from: 0xec, letters: '\u0301' },
  { from: 0xf0, letters: 'đ' },
  { from: 0xf2, letters: '\u0323' },
  { from: 0xf5, letters: 'ơ' },
  { from: 0xfd, letters: 'ư₫' },
];

/** The letters of the encodings that have one byte for each. */
export const lettersOf: Readonly<Record<'tcvn3' | 'viscii' | 'windows-1258', ReadonlyMap<number, string>>> = {
  tcvn3: byByte(tcvn3),
  viscii: byByte(viscii),
  'windows-1258': byByte(windows1258),
};

function byByte(runs: readonly Run[]): ReadonlyMap<number, string> {
  return new Map(runs.flatMap(({ from, letters }) => Array.from(letters, (letter, i) => [from + i, letter] as const)));
}
