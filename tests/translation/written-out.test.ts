import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editWritten, writeOut, writtenOffset } from '../../src/translation/index.ts';
import { marked } from '../marked.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();
const rendered = (en: string) => writeOut([en], glossary)[0]!;

/** The written English after a fix: what is marked in the English as a reader sees it gives way to the text. */
function edited(en: string, seen: string, text: string): string | undefined {
  const { text: shown, stretches } = marked(seen);
  const out = rendered(en);
  expect(out.text).toBe(shown);
  return editWritten(
    en,
    out,
    stretches.map((stretch) => ({ ...stretch, text })),
  );
}

describe('an edit of what a reader sees goes into what a person wrote', () => {
  test.each([
    [
      'On $t(cong-tac-dan-toc) in 2017.',
      'On ethnic affairs work in ⟦2017⟧.',
      '2018',
      'On $t(cong-tac-dan-toc) in 2018.',
    ],
    ['$t(can-bo) of 3', 'Official of ⟦3⟧', '4', '$t(can-bo) of 4'],
    ['3 and $t(can-bo), 3', '⟦3⟧ and official, ⟦3⟧', '4', '4 and $t(can-bo), 4'],
    ['a  $t(can-bo)', 'an⟦  ⟧official', ' ', undefined], // the gap went with “a”
    ['a plan; a $t(can-bo)', '⟦a plan⟧; an official', 'plans', 'plans; a $t(can-bo)'],
    ['no reference', 'no ⟦reference⟧', 'plan', 'no plan'],
    ['end of $t(can-bo)', 'end of official⟦⟧', '.', 'end of $t(can-bo).'],
    ['$t(can-bo)$t(can-bo)', 'Official⟦⟧official', ' ', '$t(can-bo) $t(can-bo)'],
    ['end of $t(can-bo) ', 'end of official⟦ ⟧', '.', 'end of $t(can-bo).'],
  ])('%s', (en, seen, text, after) => {
    expect(edited(en, seen, text)).toBe(after);
  });

  test.each([
    ['On $t(cong-tac-dan-toc).', 'On ⟦ethnic⟧ affairs work.'],
    ['On $t(cong-tac-dan-toc).', 'On ethnic affairs ⟦work.⟧'],
    ['On $t(cong-tac-dan-toc).', '⟦On ethnic⟧ affairs work.'],
    ['a $t(can-bo)', '⟦an⟧ official'],
  ])('but not into what a reference stands for: %s, %s', (en, seen) => {
    expect(edited(en, seen, 'x')).toBeUndefined();
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'In 2018 ',
    'a ',
    '“',
    '$t(can-bo)',
    '$t(cong-tac-dan-toc)',
    '. ',
    'the ',
    '$t(xa-unit, {"count": 2})',
    ', ',
  ),
  { maxLength: 10 },
);

test('what is kept stands in both, ascending, and a place in it is found', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const en = parts.join('');
      const { text, kept } = rendered(en);
      let [end, writtenEnd] = [0, 0];
      for (const { start, written, length } of kept) {
        expect(text.slice(start, start + length)).toBe(en.slice(written, written + length));
        expect([start >= end, written >= writtenEnd]).toEqual([true, true]);
        expect(writtenOffset({ kept }, start)).toBe(written);
        [end, writtenEnd] = [start + length, written + length];
      }
    }),
    { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 },
  );
});
