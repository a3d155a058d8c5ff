import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeInFont,
  decodeLegacy,
  decodeText,
  encodingNamed,
  fontEncoding,
  type LegacyEncoding,
} from '../../src/encodings/index.ts';
import { bytesOf, encoders } from './encoders.ts';
import { anyVietnamese } from './samples.ts';

const deep = process.env.SONGNGU_DEEP !== undefined;

/** As old files look when they are read as windows-1252. */
test.each<readonly [LegacyEncoding, string, string]>([
  ['tcvn3', 'T¨ng c­êng trao ®æi kinh nghiÖm c«ng t¸c d©n téc', 'Tăng cường trao đổi kinh nghiệm công tác dân tộc'],
  ['tcvn3', 'Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
  ['tcvn3', '§¶ng bé Thµnh phè', 'Đảng bộ Thành phố'],
  ['tcvn3', '“Nhµ n­íc” – 50% (n¨m 2001)', '“Nhà nước” – 50% (năm 2001)'],
  ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', 'céng hßa x∙ héi', 'cộng hòa x∙ hội'], // ∙ is no byte of it
  ['tcvn3', '\uf0a7\uf0b6ng bé', 'Đảng bộ'], // as Word keeps the letters of a symbol font
  ['vni', 'Taêng cöôøng trao ñoåi kinh nghieäm', 'Tăng cường trao đổi kinh nghiệm'],
  ['vni', 'UÛy ban nhaân daân TP Haø Noäi', 'Ủy ban nhân dân TP Hà Nội'],
  ['vni', 'ÑAÛNG BOÄ – Ñaûng boä – ÑAûNG', 'ĐẢNG BỘ – Đảng bộ – ĐẢNG'],
  ['vni', 'ñöôïc nghæ ngôi, kyõ sö, lyù luaän, huyeän Kyø Sôn', 'được nghỉ ngơi, kỹ sư, lý luận, huyện Kỳ Sơn'],
  ['vni', 'yù kieán, thuûy lôïi, bò thöông, nghóa vuï, tæ leä', 'ý kiến, thủy lợi, bị thương, nghĩa vụ, tỉ lệ'],
  ['viqr', "Vie^.t Nam, ddu+o+`ng lo^'i, DDa?ng, thuye^`n", 'Việt Nam, đường lối, Đảng, thuyền'],
  ['viqr', 'Ha` No^.i. Ai la`m? Kho^ng ca^`n.', 'Hà Nội. Ai làm? Không cần.'],
  ['viqr', 'a\\. b\\? xem www.ubnd.a.gov.vn, ho.p o+? xa~\\.', 'a. b? xem www.ubnd.a.gov.vn, họp ở xã.'],
  ['viqr', 'ho^? tro+. a.b@baosonla.vn', 'hổ trợ a.b@baosonla.vn'],
  ['windows-1258', 'Viêòt Nam, ðýõÌng lôìi', 'Việt Nam, đường lối'],
  ['windows-1258', '50.000þ', '50.000₫'],
  ['viscii', 'UÖ ban nhân dân Vi®t Nam', 'Uỷ ban nhân dân Việt Nam'],
])('%s: %s', (encoding, written, meant) => {
  expect(decodeLegacy(written, encoding)).toBe(meant);
});

test.each([
  ['HÀ NỘI', 'Hµ NéI'], // “Hµ” alone may be Hà
  ['CỘNG HOÀ XÃ HỘI', 'CéNG HOµ X· HéI'],
  ['Đảng CỘNG SẢN Việt Nam', '§¶ng CéNG S¶N ViÖt Nam'],
])('TCVN3 has no toned capitals: %s is told by its other letters', (meant, written) => {
  expect(decodeLegacy(written, 'tcvn3')).toBe(meant);
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: false }],
  ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
  ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
  ['.Vn3DH', { encoding: 'tcvn3', capitals: true }],
  ['VNI-Times', { encoding: 'vni', capitals: false }],
  ['VNI Helve', { encoding: 'vni', capitals: false }],
  ['Times New Roman', undefined],
  ['Vnesence', undefined],
  ['.VN', undefined],
  ['', undefined],
])('the encoding under the font %s', (font, expected) => {
  expect(fontEncoding(font)).toEqual(expected);
});

test.each([
  ['.VnTimeH', 'ñy ban nh©n d©n', 'ỦY BAN NHÂN DÂN'],
  ['VNI-Times', 'Uûy ban', 'Ủy ban'],
  ['Times New Roman', 'Ủy ban µ', 'Ủy ban µ'],
])('%s shows %s as %s', (font, text, shown) => {
  expect(decodeInFont(text, font)).toBe(shown);
});

test.each([
  ['TCVN3', 'tcvn3'],
  ['abc', 'tcvn3'],
  ['CP1258', 'windows-1258'],
  ['utf-16', 'utf-16le'],
  ['latin1', undefined],
])('the name %s', (name, expected) => expect(encodingNamed(name)).toBe(expected));

describe('files', () => {
  const text = '\ufeffHuyện ủy Mường Lát';

  test.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('%s, byte order mark kept', (encoding) => {
    const bytes = encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
    expect(decodeText(encoding === 'utf-16be' ? bytes.swap16() : bytes, encoding)).toBe(text);
  });

  test.each([
    ['utf-8', [0x61, 0xe9]],
    ['utf-16le', [0x61]],
    ['utf-16be', [0xd8, 0x00]],
  ] as const)('what is not %s is not made so', (encoding, bytes) => {
    expect(decodeText(Uint8Array.from(bytes), encoding)).toBeUndefined();
  });

  test('letters of an old encoding are read from bytes, from UTF-8 and from UTF-16', () => {
    const written = 'Céng hoµ';
    for (const bytes of [bytesOf(written), Buffer.from(written), Buffer.from(`\ufeff${written}`, 'utf16le')])
      expect(decodeText(bytes, 'tcvn3')?.replace('\ufeff', '')).toBe('Cộng hoà');
  });

  test.each([
    ['Viá»‡t Nam, tá»‰nh Ä\u0090áº¯k Láº¯k', 'Việt Nam, tỉnh Đắk Lắk'],
    ['“Äang” “Viá»‡t”', '“Äang” “Việt”'], // one byte lost; and what is right already stays
  ])('UTF-8 read twice: %s', (written, meant) => {
    expect(decodeText(Buffer.from(written), 'utf-8-twice')).toBe(meant);
  });

  test('letters and marks apart', () => {
    expect(decodeText(Buffer.from('Uỷ ban nhân dân'.normalize('NFD')), 'nfd')).toBe('Uỷ ban nhân dân');
  });
});

describe('what was written in an encoding comes back', () => {
  const same = (encoding: LegacyEncoding, text: string): string => (encoding === 'tcvn3' ? text.toLowerCase() : text); // it has no toned capitals

  test.each(Object.keys(encoders) as LegacyEncoding[])('%s', (encoding) => {
    fc.assert(
      fc.property(anyVietnamese, (text) => {
        const written = encoders[encoding](text);
        expect(same(encoding, decodeLegacy(written, encoding))).toBe(same(encoding, text));
        expect(same(encoding, decodeText(bytesOf(written), encoding) ?? '')).toBe(same(encoding, text));
      }),
      { numRuns: deep ? 2000 : 30 },
    );
  });

  test('every letter in every tone, both cases', () => {
    const vowels = Array.from('aăâeêioôơuưy', (vowel) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => `t${vowel}${tone}n`.normalize('NFC')),
    ).flat();
    const words = [...vowels, 'đo'];
    for (const [encoding, encode] of Object.entries(encoders) as [LegacyEncoding, (text: string) => string][])
      for (const word of encoding === 'tcvn3' ? words : [...words, ...words.map((each) => each.toUpperCase())])
        expect(decodeLegacy(encode(word), encoding)).toBe(word);
  });
});
