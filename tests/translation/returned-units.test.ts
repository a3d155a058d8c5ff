import { describe, expect, test } from 'vitest';
import { type ExchangeUnit, fingerprint } from '../../src/formats/index.ts';
import type { Unit, UnitStatus } from '../../src/model/unit.ts';
import { readUnits, takeReturnedUnits, type UnitsSource } from '../../src/translation/index.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();

/** A file that a person keeps. */
const kept = `source: vi.md
units:
  - id: p1s1
    vi: Xã họp về CTDT.
    en: The commune met on $t(cong-tac-dan-toc).
    status: reviewed
    origin: { by: person }
    note: hỏi lại
  - id: p1s2
    vi: Cán bộ phát biểu.
    en: An official spoke.
    status: draft
    origin: { by: offline }
  - id: p2s1
    vi: Hội nghị kết thúc hôm nay.
    en: The conference ended yesterday.
    status: stale
    was: { vi: Hội nghị kết thúc hôm qua., status: translated }
  - id: p3s1
    vi: Xin cảm ơn.
    status: draft
attic:
  - id: p9s1
    vi: Câu cũ.
    en: An old sentence.
    status: reviewed
`;

function sourceOf(text: string): UnitsSource {
  const { value, problems } = readUnits('units.yaml', new TextEncoder().encode(text), glossary);
  expect(problems).toEqual([]);
  return value as UnitsSource; // there, since nothing is wrong
}

const source = sourceOf(kept);
const place = { file: 'back.po', line: 7, column: 1 };

/** The unit as a file of ours brings it back, with what a translator did to it. */
function returned(id: string, changes: Partial<ExchangeUnit> = {}): ExchangeUnit {
  const unit = source.value.units.find((each) => each.id === id);
  const { vi, en, status, note } = unit ?? ({ vi: 'x', status: 'draft' } as Unit);
  const base = { status, en: fingerprint(en), note: fingerprint(note) };
  const unchanged = { id, vi, ...(en === undefined ? {} : { en }), status, notes: note ? [note] : [], base, place };
  return { ...unchanged, ...changes };
}

const withoutBase = ({ base: _, ...unit }: ExchangeUnit): ExchangeUnit => unit;
const withoutEnglish = ({ en: _, ...unit }: ExchangeUnit): ExchangeUnit => unit;

function take(...units: readonly ExchangeUnit[]): ReturnType<typeof takeReturnedUnits> {
  return takeReturnedUnits(source, units, glossary);
}

describe('what a translator did is taken', () => {
  const person = { by: 'person' } as const;

  test.each([
    ['new English', returned('p3s1', { en: 'Thank you.' }), { en: 'Thank you.', status: 'translated', origin: person }],
    [
      'changed English of a draft',
      returned('p1s2', { en: 'A cadre spoke.' }),
      { en: 'A cadre spoke.', status: 'translated', origin: person },
    ],
    [
      'changed English that the file still calls reviewed',
      returned('p1s1', { en: 'The commune met.' }),
      { en: 'The commune met.', status: 'reviewed', origin: person },
    ],
    [
      'changed English set to reviewed',
      returned('p1s2', { en: 'A cadre spoke.', status: 'reviewed' }),
      { en: 'A cadre spoke.', status: 'reviewed', origin: person },
    ],
    [
      'changed English set to draft',
      returned('p1s1', { en: 'The commune met?', status: 'draft' }),
      { en: 'The commune met?', status: 'draft', origin: person },
    ],
    [
      'changed English of a stale unit, which has the new sentence',
      returned('p2s1', { en: 'The conference ended today.' }),
      { en: 'The conference ended today.', status: 'translated', origin: person },
    ],
    ['a draft that was let stand', returned('p1s2', { status: 'translated' }), { status: 'translated' }],
    [
      'English of a file that is not ours',
      withoutBase(returned('p1s2', { en: 'A cadre spoke.', notes: [] })),
      { en: 'A cadre spoke.', status: 'translated', origin: person },
    ],
    [
      'English without its Vietnamese',
      { id: 'p1s2', en: 'A cadre spoke.', notes: [], place },
      { en: 'A cadre spoke.', status: 'translated', origin: person },
    ],
    ['a note in another wording', returned('p1s1', { notes: ['đã hỏi'] }), { note: 'đã hỏi' }],
    ['a note that was added', returned('p1s1', { notes: ['hỏi lại', 'đã hỏi'] }), { note: 'hỏi lại\nđã hỏi' }],
    [
      'a note of a file that is not ours, beside ours',
      withoutBase(returned('p1s1', { notes: ['đã hỏi'] })),
      { note: 'hỏi lại\nđã hỏi' },
    ],
    [
      'spelling of the Vietnamese in another Unicode form',
      returned('p1s2', { vi: 'Cán bộ phát biểu.'.normalize('NFD'), en: 'A cadre spoke.' }),
      { en: 'A cadre spoke.', status: 'translated', origin: person },
    ],
  ])('%s', (_, unit, facts) => {
    const { edits, problems } = take(unit);
    expect(problems).toEqual([]);
    expect(edits).toEqual([{ kind: 'taken', id: unit.id, ...facts }]);
  });

  test('the file then says so, and all else keeps its bytes', () => {
    const { unitsText } = take(returned('p1s2', { en: 'A cadre spoke.' }), returned('p2s1', { status: 'translated' }));
    const expected = kept
      .replace(
        'An official spoke.\n    status: draft\n    origin: { by: offline }',
        'A cadre spoke.\n    status: translated\n    origin: { by: person }',
      )
      .replace('stale\n    was: { vi: Hội nghị kết thúc hôm qua., status: translated }', 'translated');
    expect(unitsText).toBe(expected);
    expect(sourceOf(unitsText).value.units).toHaveLength(4);
  });
});

describe('nothing happens to a unit', () => {
  test.each([
    ['that comes back as it went', returned('p1s1')],
    ['that comes back without notes', returned('p1s1', { notes: [] })],
    ['whose status fell', returned('p1s1', { status: 'draft' })],
    [
      'that the project went on with, and the file did not',
      returned('p1s2', {
        en: 'One official spoke.',
        base: { status: 'draft', en: fingerprint('One official spoke.'), note: '' },
      }),
    ],
    [
      'that got its English meanwhile',
      withoutEnglish(returned('p1s2', { base: { status: 'draft', en: '', note: '' } })),
    ],
    [
      'whose note the project changed, and the file did not',
      returned('p1s1', { notes: ['cũ'], base: { ...returned('p1s1').base!, note: fingerprint('cũ') } }),
    ],
    [
      'whose Vietnamese changed, while nobody touched its English',
      returned('p1s1', { vi: 'Xã họp.', status: 'reviewed' }),
    ],
    ['of old Vietnamese, though it was let stand', returned('p1s2', { vi: 'Cán bộ nói.', status: 'reviewed' })],
  ])('%s', (_, unit) => {
    const { edits, problems, unchanged, unitsText } = take(unit);
    expect({ edits, problems, unchanged }).toEqual({ edits: [], problems: [], unchanged: 1 });
    expect(unitsText).toBe(kept);
  });
});

describe('what cannot be taken is told, and nothing of ours is overwritten', () => {
  const changedMeanwhile = { status: 'draft' as UnitStatus, en: fingerprint('Officials spoke.'), note: '' };

  test.each([
    ['unknown-unit', returned('p7s7', { en: 'x' })],
    ['unit-in-attic', returned('p9s1', { en: 'x' })],
    ['vietnamese-changed', returned('p1s1', { vi: 'Xã họp hôm qua.', en: 'The commune met yesterday.' })],
    ['english-changed', returned('p1s2', { en: 'A cadre spoke.', base: changedMeanwhile })],
    ['english-gone', withoutEnglish(returned('p1s1'))],
    ['unknown-concept', returned('p1s1', { en: 'The commune met on $t(cong-tac-dan-tok).' })],
    ['bad-reference-syntax', returned('p1s1', { en: 'The commune met on $t(cong-tac-dan-toc.' })],
  ])('%s', (code, unit) => {
    const { edits, problems, unitsText } = take(unit);
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, place]]);
    expect(edits).toEqual([]);
    expect(unitsText).toBe(kept);
  });

  test('an id that stands twice is taken once', () => {
    const { edits, problems } = take(returned('p3s1', { en: 'Thank you.' }), returned('p3s1', { en: 'Thanks.' }));
    expect(edits).toMatchObject([{ en: 'Thank you.' }]);
    expect(problems.map(({ code }) => code)).toEqual(['repeated-unit']);
  });

  test('an id nearly ours is proposed', () => {
    expect(take(returned('p1s', { en: 'x' })).problems).toMatchObject([{ code: 'unknown-unit', nearest: 'p1s1' }]);
  });

  test('a file whose units cannot be edited where they stand', () => {
    const flat = sourceOf('source: vi.md\nunits: [{ id: p1s1, vi: Một, status: draft }]\n');
    const unit = { id: 'p1s1', vi: 'Một', en: 'One', notes: [], place };
    expect(takeReturnedUnits(flat, [unit], glossary)).toMatchObject({
      edits: [],
      problems: [{ code: 'units-not-editable' }],
    });
  });
});
