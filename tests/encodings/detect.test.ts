import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding, type Encoding, isUnicodeVietnamese } from '../../src/encodings/index.ts';
import { bytesOf, encoders } from './encoders.ts';
import { anyUnicode, anyVietnamese } from './samples.ts';

const deep = process.env.SONGNGU_DEEP !== undefined;
const runs = deep ? 1000 : 40;

type Written = (text: string) => Uint8Array;

/** Each kind of file, and how text gets there. */
const kinds: readonly (readonly [Encoding, string, Written])[] = [
  ...(['tcvn3', 'vni', 'viscii', 'windows-1258', 'viqr'] as const).flatMap((encoding) => {
    const encode = encoders[encoding];
    return [
      [encoding, 'in bytes', (text: string) => bytesOf(encode(text))],
      [
        encoding,
        'copied into UTF-8',
        (text: string) => Buffer.from(new TextDecoder('windows-1252').decode(bytesOf(encode(text)))),
      ],
      [encoding, 'copied into UTF-16', (text: string) => Buffer.from(`\ufeff${encode(text)}`, 'utf16le')],
    ] as const;
  }),
  ['utf-8-twice', 'as windows-1252', (text) => Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)))],
  ['utf-8-twice', 'as Latin-1', (text) => Buffer.from(Buffer.from(text).toString('latin1'))],
  ['nfd', 'in UTF-8', (text) => Buffer.from(text.normalize('NFD'))],
  ['utf-16le', 'without mark', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16be', 'without mark', (text) => Buffer.from(text, 'utf16le').swap16()],
];

test.each(kinds)('%s %s is found in texts of 200 characters', (encoding, _, write) => {
  let right = 0;
  fc.assert(
    fc.property(anyVietnamese, (text) => {
      const sample = text.slice(0, 200);
      const found = detectEncoding(write(sample));
      if (found?.encoding === encoding) right += 1;
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(right / runs).toBeGreaterThanOrEqual(0.99);
});

test('no text in UTF-8 is taken for anything else', () => {
  fc.assert(
    fc.property(anyUnicode, (text) => {
      expect(detectEncoding(Buffer.from(text))).toEqual({ encoding: 'utf-8', confidence: 1 });
    }),
    { numRuns: deep ? 20_000 : 300 },
  );
});

describe('a few words', () => {
  test.each([
    ['nothing', ''],
    ['a letter', 'é'],
    ['a letter and its mark', 'O\u0300'],
    ['new tone places, which VNI has too', 'hoá, toà, hoà'],
    ['two words of TCVN3 are not enough', 'Hµ Néi'],
    ['a sign beside figures', '5 µm, 30°, © 2018'],
  ])('%s: as it stands', (_, text) => {
    expect(detectEncoding(Buffer.from(text))).toEqual({ encoding: 'utf-8', confidence: 1 });
  });

  test.each([
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
    ['viqr', 'Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam'],
  ])('a motto in %s is', (encoding, text) => {
    expect(detectEncoding(Buffer.from(text))?.encoding).toBe(encoding);
  });
});

test('bytes that are nothing known are nothing', () => {
  expect(detectEncoding(Buffer.from('Die Stra\xdfe f\xfchrt \xfcber die Br\xfccke', 'latin1'))).toBeUndefined();
  expect(detectEncoding(Uint8Array.from([0xff, 0x80, 0xfe]))).toBeUndefined();
});

test('confidence grows with the text', () => {
  const motto = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam. ';
  const [short, long] = [1, 20].map((times) => detectEncoding(Buffer.from(motto.repeat(times)))?.confidence ?? 0);
  expect(short).toBeGreaterThan(0.75);
  expect(long).toBeGreaterThan(short ?? 1);
});

test.each([
  ['Ủy ban nhân dân tỉnh Điện Biên họp', true],
  ['Uû ban nh©n d©n tØnh §iÖn Biªn häp', false],
  ['The café in Hanoi', false],
  ['Hà Nội', false], // too little to tell
])('%s is Vietnamese as it stands: %s', (text, expected) => {
  expect(isUnicodeVietnamese(text)).toBe(expected);
});
