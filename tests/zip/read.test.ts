import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip, type ZipProblem, zipped } from '../../src/zip/index.ts';
import { zipOf } from '../formats/zip-of.ts';

const text = 'Ủy ban nhân dân tỉnh '.repeat(200);
const good = zipOf({ 'xl/a.xml': text, 'b.xml': '' });

function part(bytes: Uint8Array, name = 'xl/a.xml'): Uint8Array | ZipProblem {
  const zip = readZip(bytes);
  return 'code' in zip ? zip : zip.part(name);
}

function problem(bytes: Uint8Array, name?: string): object | undefined {
  const read = part(bytes, name);
  return 'code' in read ? read : undefined;
}

/** Where the directory's entry of the first part begins. */
const entryAt = Buffer.from(good).indexOf(Buffer.from('504b0102', 'hex'));
const endAt = Buffer.from(good).lastIndexOf(Buffer.from('504b0506', 'hex'));

function changed(change: (bytes: Buffer) => void, bytes: Uint8Array = good): Uint8Array {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

describe('reading', () => {
  test('a part packed or stored, and an empty one', () => {
    expect(new TextDecoder().decode(part(good) as Uint8Array)).toBe(text);
    expect(
      new TextDecoder().decode(part(zipSync({ 'xl/a.xml': [Buffer.from(text), { level: 0 }] })) as Uint8Array),
    ).toBe(text);
    expect(part(good, 'b.xml')).toHaveLength(0);
  });

  test('a comment at the end, and bytes in a larger buffer', () => {
    const commented = changed((bytes) => bytes.writeUInt16LE(2, endAt + 20), Buffer.concat([good, Buffer.from('hi')]));
    expect(part(commented)).toHaveLength(Buffer.byteLength(text));
    expect(part(Buffer.concat([Buffer.from('before'), good]).subarray(6))).toHaveLength(Buffer.byteLength(text));
  });

  test.each<[string, Uint8Array, object]>([
    ['nothing', Buffer.alloc(0), { code: 'not-zip' }],
    ['a text', Buffer.from('vi,en\nhộ nghèo,poor household\n'), { code: 'not-zip' }],
    ['half a file', good.subarray(0, good.length / 2), { code: 'not-zip' }],
    [
      'Excel 97, or a file with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      { code: 'old-office-file' },
    ],
    [
      'a part with a password',
      changed((bytes) => bytes.writeUInt16LE(1, entryAt + 8)),
      { code: 'zip-encrypted', part: 'xl/a.xml' },
    ],
    [
      'another way of packing',
      changed((bytes) => bytes.writeUInt16LE(12, entryAt + 10)),
      { code: 'zip-method', part: 'xl/a.xml', method: 12 },
    ],
    ['zip64 by its count', changed((bytes) => bytes.writeUInt16LE(0xffff, endAt + 10)), { code: 'zip64' }],
    ['zip64 by a part', changed((bytes) => bytes.writeUInt32LE(0xffffffff, entryAt + 24)), { code: 'zip64' }],
    ['one of several disks', changed((bytes) => bytes.writeUInt16LE(1, endAt + 4)), { code: 'zip-in-pieces' }],
    [
      'a wrong check sum',
      changed((bytes) => bytes.writeUInt32LE(7, entryAt + 16)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a part said to be smaller',
      changed((bytes) => bytes.writeUInt32LE(10, entryAt + 24)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a part said to be larger',
      changed((bytes) => bytes.writeUInt32LE(1e6, entryAt + 24)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a part said to be huge',
      changed((bytes) => bytes.writeUInt32LE(3e9, entryAt + 24)),
      { code: 'zip-part-too-large', part: 'xl/a.xml', bytes: 3e9, limit: 268_435_456 },
    ],
    [
      'packed bytes that are none',
      changed((bytes) => bytes.fill(0xff, 40, 80)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a part that begins outside',
      changed((bytes) => bytes.writeUInt32LE(1e9, entryAt + 42)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a part that ends outside',
      changed((bytes) => bytes.writeUInt32LE(1e9, entryAt + 20)),
      { code: 'zip-damaged', part: 'xl/a.xml' },
    ],
    [
      'a directory outside',
      changed((bytes) => bytes.writeUInt32LE(1e9, endAt + 16)),
      { code: 'zip-damaged', part: '' },
    ],
    [
      'more entries than there are',
      changed((bytes) => bytes.writeUInt16LE(9, endAt + 10)),
      { code: 'zip-damaged', part: '' },
    ],
    [
      'more entries than a workbook has',
      changed((bytes) => bytes.writeUInt16LE(20_000, endAt + 10)),
      { code: 'zip-too-many-parts', limit: 10_000 },
    ],
    [
      'a name twice',
      changed(
        (bytes) => bytes.write('xl/a.xml', bytes.indexOf('xl/b.xml', entryAt)),
        zipOf({ 'xl/a.xml': 'a', 'xl/b.xml': 'b' }),
      ),
      { code: 'zip-damaged', part: '' },
    ],
    ['no such part', zipOf({ '../../xl/a.xml': text, 'XL/A.XML': text }), { code: 'missing-part', part: 'xl/a.xml' }],
  ])('%s is told', (_, bytes, facts) => {
    expect(problem(bytes)).toEqual(facts);
  });

  test('parts are unpacked up to a sum', () => {
    const bytes = changed((copy) => copy.writeUInt32LE(200 * 1024 * 1024, entryAt + 24));
    const zip = readZip(bytes);
    const codes = [1, 2, 3]
      .map(() => ('code' in zip ? zip : zip.part('xl/a.xml')))
      .map((read) => 'code' in read && read.code);
    expect(codes).toEqual(['zip-damaged', 'zip-damaged', 'zip-part-too-large']);
  });

  test('a bomb, a thousandth of what it holds, is not unpacked beyond what it says', () => {
    const size = (process.env.SONGNGU_DEEP ? 250 : 25) * 1024 * 1024;
    const bomb = zipSync({ 'xl/a.xml': new Uint8Array(size) });
    expect(bomb.length).toBeLessThan(size / 900);
    const at = Buffer.from(bomb).indexOf(Buffer.from('504b0102', 'hex'));
    const lying = changed((bytes) => bytes.writeUInt32LE(1000, at + 24), bomb);
    const start = performance.now();
    expect(problem(lying)).toEqual({ code: 'zip-damaged', part: 'xl/a.xml' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('writing', () => {
  const parts = [
    { name: 'a.xml', content: ['một ', 'hai 🇻🇳'] },
    { name: 'xl/b.xml', content: ['x'.repeat(200_000), 'y'] },
    { name: 'c.xml', content: [] },
  ];
  const write = (): Buffer => Buffer.concat([...zipped(parts)]);

  test('another reader finds the parts, and so do we', () => {
    const read = Object.entries(unzipSync(write())).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(read).toEqual(parts.map(({ name, content }) => [name, content.join('')]));
    expect(part(write(), 'xl/b.xml')).toHaveLength(200_001);
  });

  test('the same parts are the same bytes at any time and in any time zone', () => {
    const { TZ } = process.env;
    const once = write();
    process.env.TZ = 'Pacific/Kiritimati';
    const again = write();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(again.equals(once)).toBe(true);
  });

  test('pieces come while the parts are made', () => {
    let asked = 0;
    const content = (function* () {
      for (; asked < 100; asked++) yield 'Ủy ban nhân dân '.repeat(5000) + String(asked);
    })();
    const first = zipped([{ name: 'a.xml', content }]).next();
    expect(first.done).toBe(false);
    expect(asked).toBeLessThan(10);
  });
});
