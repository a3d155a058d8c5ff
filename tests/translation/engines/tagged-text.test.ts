import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import type { EngineTask, TaskPart } from '../../../src/translation/engines/index.ts';
import { readTagged, writeTagged } from '../../../src/translation/engines/tagged-text.ts';
import { taskOf } from './tasks.ts';

const tagging = { name: 'span', attributes: ' translate="no"' };

const parts: readonly TaskPart[] = [
  { kind: 'words', text: 'Đã chi ' },
  { kind: 'fixed', vi: '50,2 tỷ đồng', en: 'VND 50.2 billion' },
  { kind: 'words', text: ' cho ' },
  { kind: 'open', pair: 0, mark: '**' },
  { kind: 'words', text: 'R&D < 5' },
  { kind: 'close', pair: 0, mark: '**' },
  { kind: 'words', text: '.' },
];
const task = taskOf('Đã chi 50,2 tỷ đồng cho **R&D < 5**.', { parts });
const read = (answer: string, of: EngineTask = task): string => {
  const answered = readTagged(answer, of);
  return answered.ok ? answered.en : answered.problem.code;
};

test('what is fixed and marks stand in tags', () => {
  expect(writeTagged(task, tagging)).toBe(
    'Đã chi <span id="f1" translate="no">VND 50.2 billion</span> cho <b id="m0">R&amp;D &lt; 5</b>.',
  );
});

test('a term has its English beside it where the service has a way for that', () => {
  const term: TaskPart = { kind: 'term', vi: 'hộ nghèo', en: 'poor household' };
  const withTerm = taskOf('hộ nghèo', { parts: [term] });
  expect(writeTagged(withTerm, tagging)).toBe('hộ nghèo');
  expect(writeTagged(withTerm, { ...tagging, term: (vi, en) => `<t en="${en}">${vi}</t>` })).toBe(
    '<t en="poor household">hộ nghèo</t>',
  );
});

test('once it was rejected nothing is fixed', () => {
  const again = { ...task, rejected: { en: '', faults: [] } };
  expect(writeTagged(again, tagging)).toBe('Đã chi 50,2 tỷ đồng cho <b id="m0">R&amp;D &lt; 5</b>.');
});

describe('an answer', () => {
  test.each([
    [
      'Spent <span id="f1" translate="no">VND 50.2 billion</span> on <b id="m0">R&amp;D</b>.',
      'Spent VND 50.2 billion on **R&D**.',
    ],
    ['Spent <span translate="no" id="f1">VND 502 billion</span>.', 'Spent VND 50.2 billion.'], // whatever was made of it
    ['Spent <SPAN ID="f9">a lot</SPAN>.', 'Spent a lot.'], // a tag that was never sent
    ['It&#39;s <script>alert(1)</script> 5 * 6.', "It's alert(1) 5 \\* 6."],
    ['[more](https://evil.example/)', '\\[more\\](https\\://evil.example/)'],
    ['&lt;img src=x&gt;', '\\<img src=x>'],
    ['cut <span id="f1"', 'cut span id="f1"'],
    ['', 'answer-unreadable'],
  ])('%s', (answer, en) => {
    expect(read(answer)).toBe(en);
  });

  test('shows the words that it says, whatever stands in them', () => {
    const words = fc.array(fc.constantFrom('a', 'Hội', '*', '_', '[x](y)', '&amp;', '`', '#', '1.', '~~', '|'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (list) => {
        const said = list.join(' ').replaceAll('&amp;', '&');
        const en = read(list.join(' '), taskOf('x'));
        expect(plainText(en)).toBe(said);
      }),
      { numRuns: process.env.SONGNGU_DEEP === undefined ? 100 : 10_000 },
    );
  });
});
