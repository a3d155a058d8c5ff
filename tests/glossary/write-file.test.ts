import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeValue } from '../../src/glossary/edit/write-value.ts';
import { writeGlossaryFile } from '../../src/glossary/source.ts';
import { anyConcept } from '../formats/any-concept.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };

describe('a new glossary file', () => {
  test('says what was written', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { maxLength: 4 }), (concepts) => {
        expect(parse([...writeGlossaryFile('uỷ ban: a', concepts)].join(''))).toEqual({
          domain: 'uỷ ban: a',
          concepts,
        });
      }),
      runs,
    );
  });

  test('has a key a line, in the order of the schema, and the domain once', () => {
    const household = { en: 'near-poor household', vi: 'hộ cận nghèo', acronyms: ['HCN'], domain: 'society' };
    const abroad = { vi: 'đại sứ', en: 'ambassador', domain: 'foreign-affairs' };
    expect([...writeGlossaryFile('society', [household, abroad])].join('')).toBe(
      'domain: society\nconcepts:\n  - vi: hộ cận nghèo\n    en: near-poor household\n    acronyms: [HCN]\n' +
        '  - vi: đại sứ\n    en: ambassador\n    domain: foreign-affairs\n',
    );
  });
});

test('bare words are written bare, and read back as they are', () => {
  const word = fc.constantFrom(
    'null',
    'True',
    'false',
    'y',
    'No',
    'e5',
    'o7',
    "People's",
    '(a)',
    'a-b',
    '-',
    '.',
    '/',
    ' ',
    '’',
    '1',
    'NaN',
    'Ủy',
    ',',
    ': ',
    ' #',
    '=',
    '<<',
    '~',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const text = words.join('').trim();
      fc.pre(text !== '');
      expect(parse(`a: ${writeValue(text, false)}`)).toEqual({ a: text });
      expect(parse(`a: ${writeValue([text, text], false)}`)).toEqual({ a: [text, text] });
    }),
    { numRuns: 10 * runs.numRuns },
  );
});
