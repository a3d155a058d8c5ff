import { describe, expect, test } from 'vitest';
import { omegat } from '../../src/formats/omegat.ts';
import { concept, written } from './concepts.ts';

const magic = '# Glossary in tab-separated format -*- coding: utf-8 -*-\n';
const read = (text: string): readonly unknown[] =>
  omegat.read!(Buffer.from(text), 'glossary.txt').value.map((entry) => entry.concept);

describe('a glossary of OmegaT', () => {
  test('has a row for every name of a concept', () => {
    const household = concept('hộ cận nghèo', 'near-poor household', {
      acronyms: ['HCN'],
      admitted: ['marginally poor household'],
      note: 'Above the line,\nbelow\t1.5 times it.',
      from: '2022-01-01',
    });
    expect(written(omegat, [household])).toEqual({
      text:
        `${magic}hộ cận nghèo\tnear-poor household\tAbove the line, below 1.5 times it.; 2022-01-01 –\n` +
        'hộ cận nghèo\tmarginally poor household\n' +
        'HCN\tnear-poor household\tAbove the line, below 1.5 times it.; 2022-01-01 –\n' +
        'HCN\tmarginally poor household\n',
      leftOut: [],
    });
  });

  test('leaves out what has a slot that must be filled', () => {
    const { text, leftOut } = written(omegat, [concept('chùa {name}', '{name} Pagoda')]);
    expect(text).toBe(magic);
    expect(leftOut).toEqual([{ code: 'template', concept: 'chua', text: 'chùa {name}' }]);
  });

  test('a term that begins like a comment is none', () => {
    const { text } = written(omegat, [concept('#1', 'number one')]);
    expect(text).toBe(`${magic} #1\tnumber one\n`);
    expect(read(text)).toEqual([{ vi: '#1', en: 'number one' }]);
  });

  test.each([
    ['hộ "cận" nghèo\tnear-poor\tghi chú\n', [{ vi: 'hộ "cận" nghèo', en: 'near-poor', note: 'ghi chú' }]],
    ['"hộ" nghèo\tpoor\r\n# comment\n\n', [{ vi: '"hộ" nghèo', en: 'poor' }]],
    [
      'hộ nghèo\tpoor household\nHộ nghèo\tpoor family\n',
      [{ vi: 'hộ nghèo', en: 'poor household', admitted: ['poor family'] }],
    ],
    ['hộ nghèo\n\tpoor\n', []],
  ])('%j is read', (text, concepts) => {
    expect(read(`\uFEFF${magic}${text}`)).toEqual(concepts);
  });
});
