import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../src/model/segment.ts';
import type { Unit } from '../../src/model/unit.ts';
import { type SourceSentence, type Sync, syncUnits, type UnitLists } from '../../src/translation/index.ts';
import { sameWords } from '../../src/translation/unit-changes.ts';
import { sentencesOf, unitLists } from './generators.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 20_000 : 200 };

const title = 'Tăng cường trao đổi kinh nghiệm công tác dân tộc';
const lead = 'Mới đây, Hội nghị đã diễn ra tại TP Lạng Sơn, tỉnh Lạng Sơn.';
const sum = 'Các tỉnh, TP được giao hơn 1.069 tỷ đồng.';
const end = 'Do đó, đời sống của các gia đình đã đổi thay từng ngày.';
const byline = 'Khánh Phong';

/** Reviewed units whose English is their Vietnamese in brackets, `p1s1` and on, one a paragraph. */
function reviewed(...sentences: readonly string[]): Unit[] {
  return sentences.map((vi, index) => ({ id: idAt(index), vi, en: `[${vi}]`, status: 'reviewed' }));
}

function idAt(index: number): SegmentId {
  return `p${index + 1}s1` as SegmentId;
}

function sentences(...texts: readonly string[]): SourceSentence[] {
  return texts.map((vi, index) => ({ id: idAt(index), vi }));
}

/** `p1s1 reviewed`, in the order of the file. */
function inUse({ units }: Sync): string[] {
  return units.map(({ id, status }) => `${id} ${status}`);
}

function inAttic({ attic }: Sync): string[] {
  return attic.map(({ id }) => id);
}

describe('units follow their source', () => {
  const units = reviewed(title, lead, sum, end, byline);

  test('nothing to do', () => {
    const sync = syncUnits({ units }, sentences(title, lead, sum, end, byline));
    expect(sync.edits).toEqual([]);
    expect([...sync.unitOf]).toEqual([0, 1, 2, 3, 4].map((index) => [idAt(index), idAt(index)]));
  });

  test('a changed sentence keeps id and English, and says what it was', () => {
    const now = 'Các tỉnh, TP được giao hơn 1.096 tỷ đồng.';
    const sync = syncUnits({ units }, sentences(title, lead, now, end, byline));
    expect(sync.edits).toEqual([{ kind: 'stale', id: 'p3s1', vi: now, was: { vi: sum, status: 'reviewed' } }]);
    expect(sync.units[2]).toEqual({
      id: 'p3s1',
      vi: now,
      en: `[${sum}]`,
      status: 'stale',
      was: { vi: sum, status: 'reviewed' },
    });
    expect(inAttic(sync)).toEqual([]);
  });

  test('changed again, it still says what the English was made from; changed back, it is as it was', () => {
    const once = syncUnits({ units }, sentences(title, lead, 'Các tỉnh được giao hơn 2 tỷ đồng.', end, byline));
    const twice = syncUnits(once, sentences(title, lead, 'Các tỉnh được giao hơn 3 tỷ đồng.', end, byline));
    expect(twice.units[2]?.was).toEqual({ vi: sum, status: 'reviewed' });
    expect(syncUnits(twice, sentences(title, lead, sum, end, byline)).units).toEqual(units);
  });

  test('a moved sentence keeps its unit as it is', () => {
    const sync = syncUnits({ units }, sentences(title, sum, lead, end, byline));
    expect(sync.edits).toEqual([]);
    expect(sync.unitOf.get(idAt(1))).toBe('p3s1');
    expect(sync.unitOf.get(idAt(2))).toBe('p2s1');
  });

  test('a new sentence gets an id of its place, or one with a letter where that was given before', () => {
    const sync = syncUnits({ units }, sentences(title, lead, 'Đây là năm thứ 6.', sum, end, byline));
    expect(inUse(sync)).toEqual([
      'p1s1 reviewed',
      'p2s1 reviewed',
      'p3s1b draft',
      'p3s1 reviewed',
      'p4s1 reviewed',
      'p5s1 reviewed',
    ]);
    expect(sync.units[2]).toEqual({ id: 'p3s1b', vi: 'Đây là năm thứ 6.', status: 'draft' });
    expect(sync.unitOf.get(idAt(2))).toBe('p3s1b');
    const again = syncUnits(
      sync,
      sentences(title, lead, 'Tổng kết có nhiều ý kiến khác.', 'Đây là năm thứ 6.', sum, end, byline),
    );
    expect(inUse(again)[2]).toBe('p3s1c draft');
  });

  test('a vanished sentence goes to the attic and comes back with its English', () => {
    const without = syncUnits({ units }, sentences(title, lead, end, byline));
    expect(inUse(without)).toEqual(['p1s1 reviewed', 'p2s1 reviewed', 'p4s1 reviewed', 'p5s1 reviewed']);
    expect(without.attic).toEqual([units[2]]);
    const back = syncUnits(without, sentences(title, sum, lead, end, byline));
    expect(back.units).toEqual([units[0], units[2], units[1], units[3], units[4]]);
    expect(back.attic).toEqual([]);
  });

  test('the letters of an id go on behind z', () => {
    const given = [...'bcdefghijklmnopqrstuvwxyz', ''].map((letter) => ({
      ...units[0]!,
      id: `p1s1${letter}` as SegmentId,
    }));
    expect(syncUnits({ units: [], attic: given }, sentences('Câu chưa từng có.')).units[0]?.id).toBe('p1s1aa');
  });

  test('an id of the attic is never given again', () => {
    const without = syncUnits({ units }, sentences(title, lead, sum, end));
    const more = syncUnits(without, sentences(title, lead, sum, end, 'Nguồn PL&XH'));
    expect(inUse(more).at(-1)).toBe('p5s1b draft');
  });

  test.each([
    // what was done to the unit, what the source then says, what comes of it
    ['draft without English', { status: 'draft', en: undefined }, { kind: 'source' }],
    ['draft of an engine', { status: 'draft', origin: { by: 'engine', name: 'x' } }, { kind: 'undraft' }],
    ['draft of the memory', { status: 'draft', origin: { by: 'memory', match: 87 } }, { kind: 'undraft' }],
    ['draft of a person', { status: 'draft', origin: { by: 'person' } }, { kind: 'stale' }],
    ['draft of nobody knows whom', { status: 'draft' }, { kind: 'stale' }],
    ['accepted draft of an engine', { status: 'translated', origin: { by: 'engine', name: 'x' } }, { kind: 'stale' }],
  ] as const)('%s whose sentence changed', (_, state, edit) => {
    const [first, second, third] = reviewed(title, lead, sum);
    const { en, ...rest } = { ...second!, ...state };
    const unit: Unit = en === undefined ? rest : { ...rest, en };
    const sync = syncUnits({ units: [first!, unit, third!] }, sentences(title, 'Hội nghị diễn ra tại Hà Nội.', sum));
    expect(sync.edits).toMatchObject([edit]);
    expect(sync.units[1]?.vi).toBe('Hội nghị diễn ra tại Hà Nội.');
  });

  test('the same words in another Unicode form or with other spaces are no change', () => {
    const now = sentences(title.normalize('NFD'), lead, sum.replace(' ', '  '), end, byline);
    const sync = syncUnits({ units }, now);
    expect(sync.edits.map(({ kind }) => kind)).toEqual(['source', 'source']);
    expect(inUse(sync)).toEqual(inUse(syncUnits({ units }, sentences(title, lead, sum, end, byline))));
  });

  test('another tone place or capital is a change', () => {
    const [unit] = reviewed('Kỳ họp thông qua nghị quyết hoà bình của Đảng');
    const now = sentences('Kỳ họp thông qua nghị quyết hòa bình của đảng');
    expect(syncUnits({ units: [unit!] }, now).edits).toMatchObject([{ kind: 'stale' }]);
  });

  test('two sentences become one: the more alike keeps its unit', () => {
    const joined = 'Các tỉnh, TP được giao hơn 1.069 tỷ đồng trong năm.';
    const sync = syncUnits({ units }, sentences(title, joined, end, byline));
    expect(inUse(sync)).toEqual(['p1s1 reviewed', 'p3s1 stale', 'p4s1 reviewed', 'p5s1 reviewed']);
    expect(inAttic(sync)).toEqual(['p2s1']);
  });

  test('two changed at once are told apart by their likeness, not by their order', () => {
    const sync = syncUnits({ units }, sentences(title, `${sum} Năm 2018.`, `${lead} Năm 2018.`, end, byline));
    expect(sync.unitOf.get(idAt(1))).toBe('p3s1');
    expect(sync.unitOf.get(idAt(2))).toBe('p2s1');
  });

  test('a repeated sentence loses its first, not its last', () => {
    const twice = reviewed(byline, title, byline);
    expect(inAttic(syncUnits({ units: twice }, sentences(title, byline)))).toEqual(['p1s1']);
  });

  test('an empty source sends all to the attic, an empty file gets all', () => {
    expect(inAttic(syncUnits({ units }, []))).toEqual(units.map(({ id }) => id));
    expect(inUse(syncUnits({ units: [] }, sentences(title, lead)))).toEqual(['p1s1 draft', 'p2s1 draft']);
  });
});

describe('whatever the source becomes', () => {
  const anyLists = unitLists();

  test('each sentence has one unit with its words, and no unit is lost or given twice', () => {
    fc.assert(
      fc.property(anyLists, sentencesOf(), (lists, source) => {
        const { units, attic, unitOf } = syncUnits(lists, source);
        const byId = new Map(units.map((unit) => [unit.id, unit]));
        expect(source.map(({ id }) => byId.get(unitOf.get(id)!)?.vi)).toEqual(source.map(({ vi }) => vi));
        expect(new Set(unitOf.values()).size).toBe(source.length);
        const ids = [...units, ...attic].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([...lists.units, ...lists.attic!].map(({ id }) => id)));
      }),
      runs,
    );
  });

  test('nothing that a person wrote is lost', () => {
    fc.assert(
      fc.property(anyLists, sentencesOf(), (lists, source) => {
        const { units, attic } = syncUnits(lists, source);
        const after = new Map([...units, ...attic].map((unit) => [unit.id, unit]));
        for (const before of [...lists.units, ...lists.attic!]) {
          const now = after.get(before.id)!;
          expect(now.note).toBe(before.note);
          if (!isMachines(before)) expect(personsOf(now)).toEqual(personsOf(before));
        }
      }),
      runs,
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(anyLists, sentencesOf(), (lists, source) => {
        expect(syncUnits(syncUnits(lists, source), source).edits).toEqual([]);
      }),
      runs,
    );
  });

  test('there and back again leaves every unit as it was', () => {
    fc.assert(
      fc.property(anyLists, sentencesOf(), (lists, source) => {
        const first = syncUnits(lists, source);
        fc.pre(!hasEmptyTwin(first)); // of two with the same words the one with English comes back, whoever was there before
        const away = syncUnits(first, []);
        expect(byIdOf(syncUnits(away, source))).toEqual(byIdOf(first));
      }),
      runs,
    );
  });
});

function hasEmptyTwin({ units, attic = [] }: UnitLists): boolean {
  const all = [...units, ...attic];
  const wordsOf = ({ vi, was }: Unit): string[] => [vi, was?.vi ?? vi].map(sameWords);
  return all.some((unit) =>
    all.some(
      (other) =>
        unit.en === undefined &&
        other.en !== undefined &&
        wordsOf(other).some((words) => wordsOf(unit).includes(words)),
    ),
  );
}

function isMachines({ status, origin }: Unit): boolean {
  return status === 'draft' && origin !== undefined && origin.by !== 'person';
}

/** The status of a stale unit is that of its English. */
function personsOf({ en, note, status, was, origin }: Unit): unknown {
  return { en, note, status: was?.status ?? status, origin };
}

function byIdOf({ units, attic = [] }: UnitLists): unknown {
  return { units: units.map(({ id }) => id).sort(), attic: attic.map(({ id }) => id).sort() };
}
