import { describe, expect, test } from 'vitest';
import { csvUnits, tsvUnits } from '../../../src/formats/units/unit-table.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { placeOf, withPlaces } from '../problem-places.ts';
import { readText, written } from './any-unit.ts';

describe('tables of other programs', () => {
  test.each([
    { has: 'our own columns', table: 'id\tvi\ten\np1s1\txã\tcommune', unit: { id: 'p1s1', vi: 'xã', en: 'commune' } },
    {
      has: 'sides by direction',
      table: 'context\tsource\ttarget\np1s1\txã\tcommune',
      unit: { id: 'p1s1', vi: 'xã', en: 'commune' },
    },
    {
      has: 'Vietnamese headers',
      table: 'Tiếng Anh\tTiếng Việt\tGhi chú\ncommune\txã\tcấp cơ sở',
      unit: { vi: 'xã', en: 'commune', notes: ['cấp cơ sở'] },
    },
    {
      has: 'no header',
      table: 'Ủy ban nhân dân xã\tCommune People’s Committee\nđồng chí\tcomrade',
      unit: { vi: 'Ủy ban nhân dân xã' },
    },
    {
      has: 'quotes and line ends in a cell',
      table: 'vi\ten\n"xã ""A""\nvà B"\tcommune',
      unit: { vi: 'xã "A"\nvà B', en: 'commune' },
    },
    {
      has: 'a status and an origin',
      table: 'vi\ten\tstatus\torigin\nxã\tcommune\tReviewed\tmemory 87',
      unit: { status: 'reviewed', origin: { by: 'memory', match: 87 } },
    },
    { has: 'no English yet', table: 'id\tvi\ten\np1s1\txã\t', unit: { id: 'p1s1', vi: 'xã' } },
  ])('$has', ({ table, unit }) => {
    const { value, problems } = readText(tsvUnits, table);
    expect(problems).toEqual([]);
    expect(value[0]).toMatchObject(unit);
  });

  test('a CSV of a European Excel divides by semicolons', () => {
    expect(readText(csvUnits, 'sep=;\r\nvi;en\r\n"xã; thôn";commune\r\n').value).toMatchObject([
      { vi: 'xã; thôn', en: 'commune' },
    ]);
  });

  test('rows without an id are told apart by their line', () => {
    expect(
      readText(tsvUnits, 'vi\ten\nxã\tcommune\n\n"thôn\nbản"\tvillage\nhộ\thousehold').value.map(({ id }) => id),
    ).toEqual(['#2', '#4', '#6']);
  });
});

describe('what is wrong with a table is told at its cell, and the other rows are read', () => {
  test.each([
    ['bad-status', 'vi\ten\tstatus\nxã\tcommune\t⟦done\nhộ\thousehold\tdraft'],
    ['bad-origin', 'vi\ten\torigin\nxã\tcommune\t⟦memory 870\nhộ\thousehold\tperson'],
    ['stray-quote', 'vi\ten\n"xã"⟦ A\tcommune\nhộ\thousehold'],
    ['unknown-column', 'vi\ten\t⟦priority\nhộ\thousehold\t1'],
  ])('%s', (code, marked) => {
    const { text, places } = withPlaces(marked);
    const { value, problems } = readText(tsvUnits, text);
    expect(problems.map(({ code: found }) => found)).toEqual([code]);
    expect(problems.map(placeOf)).toEqual(places);
    expect(value.at(-1)).toMatchObject({ vi: 'hộ', en: 'household' });
  });

  test.each([
    ['no-columns', 'một\thai\nba\tbốn'],
    ['missing-column', 'vi\tghi chú\nxã\tcommune'],
    ['empty-file', ''],
  ])('%s', (code, text) => {
    expect(readText(tsvUnits, text).problems.map(({ code: found }) => found)).toEqual([code]);
  });
});

describe('a status that is left standing says nothing of new English', () => {
  const unit = { id: 'p1s1' as SegmentId, vi: 'xã', en: 'commune', status: 'reviewed' as const };
  const file = written(tsvUnits, [unit]);

  test.each([
    ['nothing was changed', file, 'reviewed'],
    ['the English was changed', file.replace('commune', 'township'), undefined],
    ['the English and the status', file.replace('commune\treviewed', 'township\ttranslated'), 'translated'],
    ['the status alone', file.replace('commune\treviewed', 'commune\tdraft'), 'draft'],
  ])('%s', (_, table, status) => {
    expect(readText(tsvUnits, table).value[0]?.status).toBe(status);
  });
});

test('no cell that we write is a formula to a spreadsheet', () => {
  const unit = { id: 'p1s1' as SegmentId, vi: '=1+1', en: '@sum', status: 'translated' as const };
  const cells = written(csvUnits, [unit]).split(/[,\r\n]+/);
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});
