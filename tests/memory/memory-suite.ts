import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importUnits, type Memory } from '../../src/memory/index.ts';
import type { MemoryUnit } from '../../src/model/memory.ts';

/** A database to try the memory on: empty each time it is opened anew, and the same while it is open. */
export type Opening = {
  readonly open: () => Promise<Memory>;
  /** Removes all that is remembered. */
  readonly clear: () => Promise<void>;
};

const meeting: MemoryUnit = {
  vi: 'Hội nghị bàn về công tác dân tộc ở 12 xã vùng cao.',
  en: 'The conference discussed ethnic affairs work in 12 highland communes.',
  status: 'reviewed',
  from: { document: 'articles/hoi-nghi', unit: 'p1s1' },
};
const thanks: MemoryUnit = {
  vi: 'Xin cảm ơn.',
  en: 'Thank you.',
  before: 'Tôi xin hết.',
  after: '',
  status: 'translated',
  note: 'spoken',
};

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
}

async function* each<T>(things: readonly T[]): AsyncIterable<T> {
  yield* things;
}

const usual = { least: 70, limit: 5 };

/** What every database has to do alike. */
export function memorySuite({ open, clear }: Opening): void {
  let memory: Memory;
  beforeEach(async () => {
    await clear();
    memory = await open();
  });
  afterEach(() => memory.close());

  const englishOf = async (query: { vi: string; before?: string; after?: string }): Promise<string[]> =>
    (await memory.candidates(query, usual)).map(({ unit }) => unit.en);

  describe('what is remembered', () => {
    test('comes back as it was given, in the order it came', async () => {
      expect(await memory.add([meeting, thanks])).toEqual({ added: 2, changed: 0, known: 0 });
      expect(await all(memory.units())).toEqual([meeting, thanks]);
    });

    test('outlives the one who remembered it', async () => {
      await memory.add([meeting]);
      await memory.close();
      memory = await open();
      expect(await all(memory.units())).toEqual([meeting]);
      expect(await englishOf({ vi: meeting.vi })).toEqual([meeting.en]);
    });

    test('stands once when it is given twice', async () => {
      await memory.add([meeting, thanks]);
      expect(await memory.add([thanks, meeting, thanks])).toEqual({ added: 0, changed: 0, known: 3 });
      expect((await memory.tally()).units).toBe(2);
    });

    test('a unit of an article takes the place of what was there, of English and Vietnamese both', async () => {
      await memory.add([meeting]);
      const mended = { ...meeting, en: 'The meeting was about ethnic affairs.' };
      expect(await memory.add([mended])).toEqual({ added: 0, changed: 1, known: 0 });
      const rewritten = { ...mended, vi: 'Cuộc họp nói về chính sách dân tộc.' };
      expect(await memory.add([rewritten])).toEqual({ added: 0, changed: 1, known: 0 });
      expect(await all(memory.units())).toEqual([rewritten]);
      expect(await englishOf({ vi: rewritten.vi })).toEqual([rewritten.en]);
      expect(await englishOf({ vi: meeting.vi })).toEqual([]);
    });

    test('signs, lines, any letter and marks of databases stay as they are', async () => {
      const odd = {
        vi: `“Đề án” 100% _x_ $1 ?\n\t'; DROP TABLE unit; --`,
        en: '\\N {a} 😀 ’',
        status: 'reviewed',
      } as const;
      await memory.add([odd]);
      expect(await all(memory.units())).toEqual([odd]);
      expect(await englishOf({ vi: odd.vi })).toEqual([odd.en]);
    });
  });

  describe('the same segment', () => {
    test.each([
      ['Xin cảm ơn.', 'exact'],
      ['Xin  cảm ơn .', 'exact'],
      ['Xin ca\u0309m \u01a1n.'.normalize('NFD'), 'exact'],
      ['XIN CẢM ƠN.', 'alike'],
      ['Xin cảm ơn!', 'alike'],
    ])('%j is %s', async (vi, kind) => {
      await memory.add([thanks]);
      expect(await memory.candidates({ vi }, usual)).toEqual([{ unit: thanks, kind, likeness: 1 }]);
    });

    test('between the same neighbours comes first, then a reviewed one, then the later', async () => {
      await memory.add([
        { ...thanks, en: 'Thanks.' },
        { vi: thanks.vi, en: 'Many thanks.', status: 'translated' },
        { vi: thanks.vi, en: 'We thank you.', status: 'reviewed' },
        { vi: thanks.vi, en: 'Much obliged.', status: 'translated' },
      ]);
      const { vi } = thanks;
      expect(await englishOf({ vi })).toEqual(['We thank you.', 'Much obliged.', 'Many thanks.', 'Thanks.']);
      const [first] = await memory.candidates({ vi, before: 'Tôi xin hết.', after: '' }, usual);
      expect(first).toMatchObject({ kind: 'context', unit: { en: 'Thanks.' } });
      const [half] = await memory.candidates({ vi, before: 'Tôi xin hết.', after: 'Bế mạc.' }, usual);
      expect(half).toMatchObject({ kind: 'exact', unit: { en: 'Thanks.' } });
    });
  });

  describe('a segment that is alike', () => {
    test('is found by its words, whatever its figures are', async () => {
      await memory.add([meeting, thanks]);
      const [found, ...others] = await memory.candidates({ vi: meeting.vi.replace('12 xã', '9 xã') }, usual);
      expect(found).toEqual({ unit: meeting, kind: 'alike', likeness: 1 - 1 / 13 });
      expect(others).toEqual([]);
    });

    test('the likest comes first, and what is less alike than was asked for does not come', async () => {
      const words = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
      const changed = (count: number): string => [...words.slice(0, -count), ...Array(count).fill('khác')].join(' ');
      await memory.add([4, 2, 1, 3].map((count) => ({ vi: changed(count), en: `${count}`, status: 'translated' })));
      expect(await englishOf({ vi: words.join(' ') })).toEqual(['1', '2', '3']);
      const fewer = await memory.candidates({ vi: words.join(' ') }, { least: 60, limit: 2 });
      expect(fewer.map(({ unit }) => unit.en)).toEqual(['1', '2']);
    });

    test('is found when another process remembered it meanwhile', async () => {
      expect(await englishOf({ vi: thanks.vi.toUpperCase() })).toEqual([]);
      const other = await open();
      await other.add([thanks]);
      await other.close();
      expect(await englishOf({ vi: thanks.vi.toUpperCase() })).toEqual([thanks.en]);
    });
  });

  describe('searching', () => {
    beforeEach(() => memory.add([meeting, thanks]));

    test.each([
      { words: ['công tác dân tộc'], found: [meeting] },
      { words: ['CONG TAC  dan toc'], found: [meeting] },
      { words: ['ethnic affairs', 'hội nghị'], found: [meeting] },
      { words: ['commune*'], found: [meeting] },
      { words: ['cam on'], found: [thanks] },
      { words: ['xin'], found: [thanks] },
      { words: ['n'], found: [] },
      { words: ['commune'], found: [] },
      { words: ['dân tộc công tác'], found: [] },
      { words: ['cám ơn'], found: [] }, // with diacritics only itself
      { words: ['ethnic affairs', 'thank'], found: [] },
      { words: ['%'], found: [] },
    ])('$words', async ({ words, found }) => {
      expect((await all(memory.search(words))).map(({ unit }) => unit)).toEqual(found);
    });

    test('in one language, and where the words stand', async () => {
      expect(await all(memory.search(['thank'], { side: 'vi' }))).toEqual([]);
      const [hit] = await all(memory.search(['xa vung cao', 'dan toc'], { side: 'vi' }));
      const { vi, en } = hit?.places ?? { vi: [], en: [] };
      expect(vi.map(({ start, end }) => meeting.vi.slice(start, end))).toEqual(['dân tộc', 'xã vùng cao']);
      expect(en).toEqual([]);
    });

    test('the last first, as many as are wanted', async () => {
      await memory.add(
        Array.from({ length: 450 }, (_, at) => ({ vi: `Xã số ${at}.`, en: `${at}`, status: 'translated' })),
      );
      const found = await all(memory.search(['xã số'], { limit: 300 }));
      expect(found.map(({ unit }) => unit.en)).toEqual(Array.from({ length: 300 }, (_, at) => `${449 - at}`));
    });
  });

  describe('importing', () => {
    const units = Array.from({ length: 2500 }, (_, at) => ({
      vi: `Câu ${at}.`,
      en: `Sentence ${at}.`,
      status: 'translated' as const,
    }));

    test('goes on where it was stopped', async () => {
      const stopped = async function* (): AsyncIterable<MemoryUnit> {
        yield* units.slice(0, 2400);
        throw new Error('pulled the plug');
      };
      await expect(importUnits(memory, stopped(), 'a')).rejects.toThrow('pulled the plug');
      expect(await memory.tally()).toMatchObject({ units: 2000, unfinished: [{ file: 'a', done: 2000 }] });
      expect(await importUnits(memory, each(units), 'a')).toEqual({
        added: 500,
        changed: 0,
        known: 0,
        left: 0,
        skipped: 2000,
      });
      expect(await memory.tally()).toMatchObject({ units: 2500, unfinished: [] });
    });

    test('what is not to be taken is left out and counted', async () => {
      const some = [meeting, undefined, thanks, undefined];
      expect(await importUnits(memory, each(some))).toEqual({ added: 2, changed: 0, known: 0, left: 2, skipped: 0 });
    });
  });

  test('several who remember at once lose nothing', async () => {
    const others = await Promise.all([open(), open(), open()]);
    const writes = others.flatMap((other, who) =>
      Array.from({ length: 20 }, (_, at) =>
        other.add([{ vi: `Câu ${at} của ${who}.`, en: `${who} ${at}`, status: 'translated' }]),
      ),
    );
    expect(await Promise.all(writes)).toEqual(writes.map(() => ({ added: 1, changed: 0, known: 0 })));
    await Promise.all(others.map((other) => other.close()));
    const found = new Set((await all(memory.units())).map(({ en }) => en));
    expect(found.size).toBe(60);
    expect((await memory.candidates({ vi: 'Câu 7 của 1' }, { least: 90, limit: 100 })).length).toBe(60);
  });

  test('a write that fails is undone, and those after it are not', async () => {
    const bad = { ...thanks, status: undefined } as unknown as MemoryUnit;
    await expect(memory.add([meeting, bad])).rejects.toThrow();
    await memory.add([thanks]);
    expect(await all(memory.units())).toEqual([thanks]);
    expect(await englishOf({ vi: meeting.vi.replace('12', '13') })).toEqual([]);
  });

  test('tells what there is', async () => {
    await memory.add([meeting, thanks, { ...thanks, before: 'Khác.' }]);
    const { bytes, ...tally } = await memory.tally();
    expect(tally).toEqual({ units: 3, reviewed: 1, documents: 1, segments: 2, unfinished: [] });
    expect(bytes).toBeGreaterThan(1000);
  });
}
