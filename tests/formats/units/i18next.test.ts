import fc from 'fast-check';
import { expect, test } from 'vitest';
import { i18nextUnits } from '../../../src/formats/units/i18next-units.ts';
import { placeOf, withPlaces } from '../problem-places.ts';
import { readText } from './any-unit.ts';

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.string()),
);

test('of any JSON object the texts are read as JSON.parse reads them', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), fc.constantFrom(undefined, 2, '\t'), (object, indent) => {
      const texts = Object.entries(object).filter(([, each]) => typeof each === 'string');
      const { value: read } = readText(
        i18nextUnits,
        JSON.stringify(object, null, indent).replaceAll('\\u0000', '\\u0001'),
      );
      expect(read.map(({ id, en = '' }) => [id, en])).toEqual(
        texts.map((entry) => entry.map((text) => String(text).replaceAll('\0', '\u0001'))),
      );
    }),
  );
});

test('a key is a unit, an empty text one without English', () => {
  expect(readText(i18nextUnits, '{"p1s1": "The commune", "p1s2": ""}')).toMatchObject({
    value: [{ id: 'p1s1', en: 'The commune' }, { id: 'p1s2' }],
    problems: [],
  });
});

test.each([
  ['not-flat-json', '{\n  ⟦"page": {"title": "Commune"},\n  "p1s1": "x"\n}'],
  ['not-flat-json', '{⟦"p1s1": 7}'],
  ['not-flat-json', '{⟦"p1s1": ["}", {"a": "]"}], "p1s2": "x"}'],
  ['bad-json', '{"p1s1": "x" ⟦"p1s2": "y"}'],
  ['bad-json', '⟦["p1s1"]'],
  ['repeated-id', '{"p1s1": "x",\n ⟦"p1s1": "y"}'],
  ['bad-json', '{"p1s1": ⟦"x\n"}'],
  ['bad-json', '{"p1s1" ⟦"x"}'],
  ['bad-json', '{"p1s1": "x", ⟦}'],
  ['bad-json', '{"p1s1": "x"} ⟦{}'],
  ['bad-json', '{"p1s1": ⟦{"a": "]"'],
  ['bad-json', '⟦'],
  ['not-utf8', '{"p1s1": "⟦\ud800"}'],
])('%s', (code, marked) => {
  const { text, places } = withPlaces(marked);
  const bytes = Buffer.from(text, code === 'not-utf8' ? 'utf16le' : 'utf8');
  const good =
    code === 'not-utf8'
      ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"p1s1": "'), Buffer.from([0xff])])
      : bytes;
  const reader = i18nextUnits.reader('en.json');
  const { problems } = { problems: [...reader.take(good).problems, ...reader.end().problems] };
  expect(problems[0]?.code).toBe(code);
  expect(problems.slice(0, 1).map(placeOf)).toEqual(places);
});
