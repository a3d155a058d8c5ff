import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cspell } from '../../src/formats/cspell.ts';
import { i18next } from '../../src/formats/i18next.ts';
import { prh } from '../../src/formats/prh.ts';
import { vale } from '../../src/formats/vale.ts';
import type { ConceptId } from '../../src/model/concept.ts';
import { concept, written } from './concepts.ts';

const affairs = concept('công tác dân tộc', 'ethnic minority affairs', {
  deprecated: ['nationality work', 'minority affairs'],
});

/** What a rule says of a sentence: the wrong words it finds, as Vale and prh read patterns. */
function found(pattern: string, sentence: string): readonly string[] {
  return [...sentence.matchAll(new RegExp(pattern, 'gi'))].map(([words]) => words);
}

describe('vale', () => {
  test('a rule of substitution', () => {
    expect(parse(written(vale, [affairs]).text)).toMatchObject({
      extends: 'substitution',
      ignorecase: true,
      swap: { 'nationality work': 'ethnic minority affairs' },
    });
  });

  test('a wrong name inside the right one is left alone', () => {
    const { swap } = parse(written(vale, [affairs]).text) as { swap: Record<string, string> };
    const pattern = Object.keys(swap)[1]!;
    expect(found(pattern, 'Minority affairs matter.')).toEqual(['Minority affairs']);
    expect(found(pattern, 'Ethnic minority affairs matter.')).toEqual([]);
  });

  test('several right names stand side by side', () => {
    const board = concept('Ban Dân tộc', 'Board of Ethnic Affairs', { deprecated: ['Department (Ethnic)'] });
    const office = concept('Phòng Dân tộc', 'Office of Ethnic Affairs', { deprecated: ['Department (Ethnic)'] });
    const { swap } = parse(written(vale, [board, office]).text) as { swap: Record<string, string> };
    expect(Object.values(swap)).toEqual(['Board of Ethnic Affairs|Office of Ethnic Affairs']);
    expect(found(Object.keys(swap)[0]!, 'the Department (Ethnic) of')).toEqual(['Department (Ethnic)']);
  });

  test('no pattern has a bracket that Vale would take for a group of its own', () => {
    const guarded = concept('a', 'Board (new) of Ethnic Affairs', { deprecated: ['Board (new)'] });
    const { swap } = parse(written(vale, [guarded]).text) as { swap: Record<string, string> };
    const [pattern] = Object.keys(swap) as [string];
    expect(found(pattern, 'the Board (new), the Board (new) of Ethnic Affairs')).toEqual(['Board (new)']);
    expect(pattern.match(/\((?!\?)|\\\(/g)).toBeNull();
  });
});

describe('prh', () => {
  test('a rule each', () => {
    const { text, leftOut } = written(prh, [affairs]);
    expect(parse(text)).toMatchObject({
      version: 1,
      rules: [{ expected: 'ethnic minority affairs', pattern: '/\\bnationality work\\b/i' }, {}],
    });
    expect(leftOut).toEqual([]);
  });

  test('a name may end with a bracket', () => {
    const board = concept('Ban Dân tộc', 'Board', { deprecated: ['Department (Ethnic)'] });
    const [rule] = (parse(written(prh, [board]).text) as { rules: { pattern: string }[] }).rules;
    const [, pattern] = /^\/(.*)\/i$/.exec(rule!.pattern)!;
    expect(found(pattern!, 'the Department (Ethnic) of')).toEqual(['Department (Ethnic)']);
  });

  test('none where a person must choose', () => {
    const [one, other] = [
      concept('a', 'board', { deprecated: ['ban'] }),
      concept('b', 'committee', { deprecated: ['ban'] }),
    ];
    const { text, leftOut } = written(prh, [one, other]);
    expect(parse(text)).toEqual({ version: 1, rules: [] });
    expect(leftOut).toEqual([{ code: 'several-right', concept: 'a', text: 'ban' }]);
  });
});

describe.each([vale, prh])('$name leaves out', (format) => {
  test.each([
    ['good-elsewhere', concept('a', 'board', { id: 'a' as ConceptId, deprecated: ['Committee'] })],
    ['good-elsewhere', concept('a', 'board', { id: 'a' as ConceptId, deprecated: ['Board'] })],
    [
      'template',
      concept('Sở {field}', 'Department of {field}', { id: 'a' as ConceptId, deprecated: ['Service of {field}'] }),
    ],
  ])('%s', (code, wrong) => {
    const { text, leftOut } = written(format, [wrong, concept('ủy ban', 'committee')]);
    expect(Object.keys(parse(text)?.swap ?? parse(text).rules)).toEqual([]);
    expect(leftOut).toMatchObject([{ code, concept: 'a', text: wrong.deprecated![0] }]);
  });
});

test('cspell gets the words of English names, once each', () => {
  const { text } = written(cspell, [
    concept('Lạng Sơn', 'Lang Son', { abbreviation: 'LSPC' }),
    concept('UBND tỉnh Lạng Sơn', { named: "Lang Son People's Committee", bare: 'committee of the {place} people' }),
  ]);
  expect(text).toBe('# Thuật ngữ\nLSPC\nLang\ncommittee\npeople\n');
});

test('i18next gets a namespace of bare keys', () => {
  const plural = concept('hộ cận nghèo', 'near-poor household', { abbreviation: 'NPH' });
  const { text, leftOut } = written(i18next, [plural, concept('{name}', '{name}', { id: 'name' as ConceptId })]);
  expect(JSON.parse(text)).toEqual({
    'ho-can-ngheo': 'near-poor household',
    'ho-can-ngheo_one': 'near-poor household',
    'ho-can-ngheo_other': 'near-poor households',
    'ho-can-ngheo_short': 'NPH',
    'ho-can-ngheo_short_one': 'NPH',
    'ho-can-ngheo_short_other': 'NPHs',
  });
  expect(leftOut).toEqual([{ code: 'template', concept: 'name', text: '{name}' }]);
});
