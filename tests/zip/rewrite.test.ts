import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip, rewriteZip, zipped } from '../../src/zip/index.ts';
import { zipOf } from '../formats/zip-of.ts';

const text = 'Ủy ban nhân dân xã '.repeat(100);
const others = { 'a.xml': text, 'media/ảnh.png': 'png', 'empty.xml': '' };
const good = zipOf({ ...others, 'word/document.xml': text });
const english = (words: string): ReadonlyMap<string, Uint8Array> =>
  new Map([['word/document.xml', Buffer.from(words)]]);

function rewritten(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Buffer {
  const result = rewriteZip(bytes, contents);
  if ('code' in result) throw new Error(result.code);
  return Buffer.from(result);
}

/** A part with its header, as it stands in the zip. */
function standing(bytes: Uint8Array, name: string): string {
  const at = Buffer.from(bytes).indexOf(Buffer.from(name));
  const next = Buffer.from(bytes).indexOf(Buffer.from('504b', 'hex'), at);
  return Buffer.from(bytes.subarray(at - 30, next)).toString('hex');
}

describe('rewriting', () => {
  test('nothing leaves the same bytes, also with a comment and with something before the first part', () => {
    const commented = Buffer.concat([good, Buffer.from('hi')]);
    commented.writeUInt16LE(2, good.length - 2);
    for (const bytes of [good, commented, Buffer.concat([...zipped([{ name: 'a', content: ['x'] }])])])
      expect(rewritten(bytes, new Map()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a part leaves the others as they are packed', () => {
    const after = rewritten(good, english('The commune People’s Committee'));
    const read = Object.entries(unzipSync(after)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
    expect(Object.fromEntries(read)).toEqual({ ...others, 'word/document.xml': 'The commune People’s Committee' });
    for (const name of Object.keys(others)) expect(standing(after, name)).toBe(standing(good, name));
  });

  test('a part whose sizes stand behind its bytes, and one that was only stored', () => {
    const streamed = Buffer.concat([
      ...zipped([
        { name: 'word/document.xml', content: [text] },
        { name: 'b', content: ['b'] },
      ]),
    ]);
    const stored = zipSync({ 'word/document.xml': [Buffer.from(text), { level: 0 }], b: Buffer.from('b') });
    for (const bytes of [streamed, stored]) {
      const zip = readZip(rewritten(bytes, english('new')));
      const textOf = (name: string): string =>
        'code' in zip ? zip.code : new TextDecoder().decode(zip.part(name) as Uint8Array);
      expect(['word/document.xml', 'b'].map(textOf)).toEqual(['new', 'b']);
    }
  });

  test('parts that lie in each other are refused', () => {
    const overlapping = Buffer.from(zipOf({ 'a.xml': text, 'b.xml': text }));
    const record = Buffer.from('504b0102', 'hex');
    overlapping.writeUInt32LE(0, overlapping.lastIndexOf(record) + 42);
    expect(rewriteZip(overlapping, new Map())).toEqual({ code: 'zip-damaged', part: 'a.xml' });
  });
});
