import { describe, expect, test } from 'vitest';
import { po } from '../../../src/formats/units/po.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { placeOf, withPlaces } from '../problem-places.ts';
import { readText, written } from './any-unit.ts';

const header = 'msgid ""\nmsgstr "Language: en\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n';

describe('what PO files say', () => {
  test.each([
    {
      says: 'a pair',
      file: 'msgctxt "p1s1"\nmsgid "hộ nghèo"\nmsgstr "poor household"\n',
      unit: { id: 'p1s1', vi: 'hộ nghèo', en: 'poor household', status: 'translated' },
    },
    {
      says: 'a text over several lines',
      file: 'msgid ""\n"Tỉnh ủy "\n"họp."\nmsgstr "The provincial "\n"committee met."\n',
      unit: { vi: 'Tỉnh ủy họp.', en: 'The provincial committee met.' },
    },
    {
      says: 'escapes',
      file: String.raw`msgid "a\tb\n\"c\" \\n"${'\n'}msgstr "\x41\102"`,
      unit: { vi: 'a\tb\n"c" \\n', en: 'AB' },
    },
    {
      says: 'a fuzzy entry',
      file: '#, fuzzy, c-format\nmsgid "hộ nghèo"\nmsgstr "poor family"\n',
      unit: { en: 'poor family', status: 'draft' },
    },
    { says: 'nothing translated', file: 'msgid "hộ nghèo"\nmsgstr ""\n', unit: { vi: 'hộ nghèo', status: 'draft' } },
    {
      says: 'notes of people, then of programs',
      file: '# Xem Nghị định 07\n#. dòng 12\n#: vi.md:12\nmsgid "a"\nmsgstr "b"\n',
      unit: { notes: ['Xem Nghị định 07', 'dòng 12'] },
    },
    {
      says: 'a plural, of which the first form is read',
      file: 'msgid "hộ"\nmsgid_plural "các hộ"\nmsgstr[0] "household"\nmsgstr[1] "households"\n',
      unit: { vi: 'hộ', en: 'household' },
    },
    {
      says: 'line ends of Windows and a byte order mark',
      file: '\uFEFFmsgid "hộ"\r\nmsgstr "household"\r\n',
      unit: { vi: 'hộ', en: 'household' },
    },
    {
      says: 'old wording and what is commented out',
      file: '#| msgid "hộ đói"\nmsgid "hộ"\nmsgstr "household"\n\n#~ msgid "xã"\n#~ msgstr "commune"\n',
      unit: { vi: 'hộ', en: 'household' },
    },
  ])('$says', ({ file, unit }) => {
    const { value, problems } = readText(po, file);
    expect(problems).toEqual([]);
    expect(value).toMatchObject([unit]);
  });

  test('entries without a context are told apart by their line', () => {
    const { value } = readText(po, `${header}msgid "hộ"\nmsgstr "household"\n\nmsgid "xã"\nmsgstr "commune"\n`);
    expect(value.map(({ id }) => id)).toEqual(['#4', '#7']);
  });

  test('a file into Vietnamese is turned round', () => {
    const { value } = readText(po, `${header.replace('en', 'vi')}msgid "household"\nmsgstr "hộ"\n`);
    expect(value).toMatchObject([{ vi: 'hộ', en: 'household' }]);
  });
});

describe('what is wrong with a PO file is told, and the rest is read', () => {
  const good = '\n\nmsgid "xã"\nmsgstr "commune"\n';

  test.each([
    ['bad-po-string', 'msgid "hộ"\nmsgstr ⟦"a "poor" household"'],
    ['bad-po-string', 'msgid ⟦"hộ\nmsgstr "household"'],
    ['bad-po-line', 'msgid "hộ"\n  ⟦poor household\nmsgstr "household"'],
    ['bad-po-line', '⟦"household"'],
    ['misplaced-po-keyword', '⟦msgstr "household"'],
    ['misplaced-po-keyword', 'msgid "hộ"\nmsgstr "household"\n⟦msgstr "home"'],
    ['missing-element', '⟦msgctxt "p1s1"\nmsgctxt "p1s2"'],
    ['missing-element', '⟦msgid "hộ"'],
    ['unsupported-encoding', '⟦msgid ""\nmsgstr "Content-Type: text/plain; charset=TCVN3\\n"'],
    ['bad-own-note', '#. songngu: {"base":\n⟦msgid "hộ"\nmsgstr "household"'],
    ['nul-character', 'msgid "hộ"\nmsgstr "house⟦\0hold"'],
  ])('%s', (code, marked) => {
    const { text, places } = withPlaces(marked);
    const { value, problems } = readText(po, text + good);
    expect(problems[0]?.code).toBe(code);
    expect(problems.slice(0, 1).map(placeOf)).toEqual(places);
    if (code !== 'nul-character') expect(value.at(-1)).toMatchObject({ vi: 'xã', en: 'commune' });
    if (code.startsWith('bad-po')) expect(value.map(({ vi }) => vi)).toEqual(['xã']);
  });
});

test('a status is finer than fuzzy or not while nobody changes the entry', () => {
  const unit = { id: 'p1s1' as SegmentId, vi: 'hộ nghèo', en: 'poor household', status: 'reviewed' as const };
  const file = written(po, [unit]);
  expect(readText(po, file).value[0]?.status).toBe('reviewed');
  expect(readText(po, file.replace('poor household', 'household in poverty')).value[0]?.status).toBe('translated');
  expect(readText(po, file.replace('msgctxt', '#, fuzzy\nmsgctxt')).value[0]?.status).toBe('draft');
});

test.each(['xem lại \\', 'xem lại  ', 'dòng một\n\ndòng ba', 'chuông \u0007'])(
  'a note that a comment cannot hold is kept beside it: %j',
  (note) => {
    const file = written(po, [{ id: 'p1s1' as SegmentId, vi: 'xã', status: 'draft', note }]);
    expect(readText(po, file).value[0]?.notes).toEqual([note]);
    expect(file.split('\n').filter((line) => line.startsWith('# ') && /[\\ ]$/.test(line))).toEqual([]); // gettext joins the next line
  },
);
