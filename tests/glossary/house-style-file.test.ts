import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadHouseStyle } from '../../src/glossary/source.ts';
import { inFolder, marked } from './marked.ts';

const styles = resolve(import.meta.dirname, '../../glossary/styles');

/** Reads `own.yaml` among the other files. */
function readOwn(files: Readonly<Record<string, string>>) {
  return inFolder(files, (folder) => loadHouseStyle('./own.yaml', { styles, folder }));
}

describe('a style of one’s own', () => {
  test('takes what it leaves out from the style it extends', async () => {
    const { value, problems } = await readOwn({
      'own.yaml':
        'name: own\nextends: vns\ncapital: Hanoi\nnames: { Da Nang: Danang }\nspelling: american\nmoney: after\n',
    });
    expect(problems).toEqual([]);
    expect(value?.lineage).toEqual(['own', 'vns', 'default']);
    expect(Object.fromEntries(value?.names ?? [])).toEqual({
      'Viet Nam': 'Việt Nam',
      'Ha Noi': 'Hanoi',
      'Ho Chi Minh City': 'HCM City',
      'Da Nang': 'Danang',
    });
    expect(value?.diacritics).toBe(true);
    expect(value?.values).toMatchObject({
      money: 'after',
      percent: 'per cent',
      currencies: { VND: 'VNĐ', USD: 'US$' },
    });
    expect(value?.words.get('organisation')).toBe('organization');
  });

  test('may take a name back', async () => {
    const { value } = await readOwn({ 'own.yaml': 'name: own\nextends: vna\ncountry: Viet Nam\n' });
    expect([...(value?.names.keys() ?? [])]).toEqual(['Ha Noi']);
  });

  test('may extend a file beside it', async () => {
    const { value, problems } = await readOwn({
      'own.yaml': 'name: own\nextends: house/base.yaml\nlevels: { province: { en: Prov. } }\n',
      'house/base.yaml': 'name: base\nextends: ../other.yml\nlevels: { city: { en: Town } }\nkeep: [Hanoi Times]\n',
      'other.yml': 'name: other\nwords: { chairperson: chair }\n',
    });
    expect(problems).toEqual([]);
    expect(value?.lineage).toEqual(['own', 'base', 'other']);
    expect(value?.levels).toEqual({ city: { en: 'Town' }, province: { en: 'Prov.' } });
    expect(value?.keep).toContain('Hanoi Times');
    expect(value?.words.get('chairperson')).toBe('chair');
  });

  test('without any setting is the glossary’s own English', async () => {
    const { value } = await readOwn({ 'own.yaml': 'name: own\n' });
    expect([value?.names.size, value?.words.size, value?.diacritics, value?.unitNouns]).toEqual([
      0,
      0,
      false,
      'capital',
    ]);
  });
});

/** Where a file is wrong, marked by ⟦, and how. */
const broken: readonly { file: string; code: string; facts?: Readonly<Record<string, unknown>> }[] = [
  { file: '⟦country: Viet Nam\n', code: 'missing-key', facts: { key: 'name' } },
  { file: 'name: own\n⟦contry: Vietnam\n', code: 'unknown-key', facts: { key: 'contry', nearest: 'country' } },
  { file: 'name: own\nspelling: ⟦amercan\n', code: 'bad-value', facts: { value: 'amercan', nearest: 'american' } },
  { file: 'name: own\nmoney: ⟦before\n', code: 'bad-value', facts: { key: 'money' } },
  { file: 'name: own\ndiacritics: ⟦kept\n', code: 'wrong-type', facts: { expected: 'true-or-false' } },
  { file: 'name: own\nkeep: ⟦World Bank\n', code: 'wrong-type', facts: { expected: 'list' } },
  { file: 'name: own\nnames: ⟦[Ha Noi, Hanoi]\n', code: 'wrong-type', facts: { expected: 'map' } },
  { file: 'name: own\nlevels: { province: { ⟦noun: province } }\n', code: 'unknown-key', facts: { key: 'noun' } },
  { file: 'name: own\n⟦capital:\n', code: 'empty-value', facts: { key: 'capital' } },
  { file: 'name: own\n⟦name: own\n', code: 'duplicate-key', facts: { key: 'name' } },
  { file: 'name: own\nextends: ⟦mofaa\n', code: 'unknown-style', facts: { style: 'mofaa', nearest: 'mofa' } },
  { file: 'name: own\nextends: ⟦nowhere-near\n', code: 'unknown-style', facts: { style: 'nowhere-near' } },
  { file: 'name: own\nextends: ⟦own.yaml\n', code: 'style-cycle', facts: { style: 'own.yaml' } },
  { file: '⟦', code: 'empty-file' },
  { file: '⟦\tname: own\n', code: 'tab-indent' },
];

test.each(broken)('$code in $file', async ({ file, code, facts = {} }) => {
  const { text, line, column } = marked(file);
  const { value, problems } = await readOwn({ 'own.yaml': text });
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code, ...facts, place: { line, column } });
});

test('a circle of two styles is told where it closes', async () => {
  const { problems } = await readOwn({
    'own.yaml': 'name: own\nextends: ./other.yaml\n',
    'other.yaml': 'name: other\nextends: ./own.yaml\n',
  });
  expect(problems).toMatchObject([{ code: 'style-cycle', style: './own.yaml', place: { line: 2, column: 10 } }]);
  expect(problems[0]?.place.file).toMatch(/other\.yaml$/);
});

test('a fault in what is extended is told in its own file', async () => {
  const { problems } = await readOwn({
    'own.yaml': 'name: own\nextends: ./other.yaml\n',
    'other.yaml': 'name: other\nscale: million\n',
  });
  expect(problems).toMatchObject([{ code: 'bad-value', key: 'scale', place: { line: 2, column: 8 } }]);
});

test.each([
  ['mofa.yml', 'file-missing'],
  ['./mofa', 'file-missing'],
  ['vnna', 'unknown-style'],
])('%s: %s', async (asked, code) => {
  const { value, problems } = await loadHouseStyle(asked, { styles, folder: join(styles, '..') });
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code }]);
});

test('spelling is no style', async () => {
  const { problems } = await loadHouseStyle('spelling', { styles, folder: styles });
  expect(problems).toMatchObject([{ code: 'unknown-style' }]);
});
