import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../src/model/segment.ts';
import { readUnits, takeBilingualUnits, writeOut } from '../../src/translation/index.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();

/** A units file of one unit, and what comes back of it. */
function taken(en: string | undefined, edited: string | undefined, facts: { status?: string; was?: string } = {}) {
  const { status = en === undefined ? 'draft' : 'reviewed', was } = facts;
  const english = en === undefined ? '' : `    en: ${JSON.stringify(en)}\n`;
  const yaml = `source: vi.md\nunits:\n  - id: p1s1\n    vi: Một.\n${english}    status: ${status}\n`;
  const source = readUnits('units.yaml', new TextEncoder().encode(yaml), glossary).value!;
  const shown = en === undefined ? undefined : writeOut([en], glossary)[0]?.text;
  const before = was ?? shown;
  const written = { vi: 'Một.', ...(before === undefined ? {} : { en: before }) };
  const returned = { id: 'p1s1' as SegmentId, vi: 'Một.', written, place: { file: 'a.md', line: 1, column: 1 } };
  const { edits, problems } = takeBilingualUnits(
    source,
    [{ ...returned, ...(edited === undefined ? {} : { en: edited }) }],
    glossary,
  );
  return {
    en: edits.map((edit) => edit.en),
    status: edits.map((edit) => edit.status),
    codes: problems.map(({ code }) => code),
  };
}

describe('references stand where their words were left', () => {
  test.each([
    [
      'words before one',
      'On $t(cong-tac-dan-toc) now.',
      'About ethnic affairs work now.',
      'About $t(cong-tac-dan-toc) now.',
    ],
    [
      'words behind one',
      'On $t(cong-tac-dan-toc) now.',
      'On ethnic affairs work, later.',
      'On $t(cong-tac-dan-toc), later.',
    ],
    [
      'a word of it',
      'On $t(cong-tac-dan-toc) now.',
      'On ethnic minority affairs work now.',
      'On ethnic minority affairs work now.',
    ],
    [
      'one of two',
      '$t(can-bo) and $t(cong-tac-dan-toc).',
      'Cadre and ethnic affairs work.',
      'Cadre and $t(cong-tac-dan-toc).',
    ],
    ['all of it', 'On $t(cong-tac-dan-toc).', 'Nothing.', 'Nothing.'],
  ])('%s', (_, en, edited, expected) => {
    expect(taken(en, edited)).toEqual({ en: [expected], status: ['translated'], codes: [] });
  });
});

describe('who changed what', () => {
  test.each([
    ['nobody', 'One.', 'One.', {}, [], []],
    ['the person', 'One.', 'First.', {}, ['First.'], []],
    ['the project', 'One.', 'Old.', { was: 'Old.' }, [], []],
    ['both', 'One.', 'First.', { was: 'Old.' }, [], ['english-changed']],
    ['both, to the same', 'One.', 'One.', { was: 'Old.' }, [], []],
    ['the person, of what nobody translated', undefined, 'First.', {}, ['First.'], []],
    ['the person, who took it out', 'One.', undefined, {}, [], ['english-gone']],
  ] as const)('%s', (_, en, edited, facts, expected, codes) => {
    expect(taken(en, edited, facts)).toMatchObject({ en: expected, codes });
  });
});
