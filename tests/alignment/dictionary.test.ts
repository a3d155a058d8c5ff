import { describe, expect, test } from 'vitest';
import { compileDictionary, openDictionary } from '../../src/alignment/index.ts';
import { joinNumbers, splitNumbers } from '../../src/text/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { lexiconOf } from './known.ts';

const glossary = await glossaryOf(`
domain: test
concepts:
  - { vi: 'Ủy ban nhân dân {place?}', en: "{place?} People's Committee", acronyms: [UB] }
  - { vi: công an, en: police, acronyms: [CA] }
`);
const bytes = compileDictionary(lexiconOf({ ca: 'shift', 'mưa lũ': 'flood', 'công an': 'policeman' }), glossary);

/** `mưa lũ = flood`, `và`: what the text is cut into, with the English of each. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  openDictionary(bytes)?.find(text, (entry, start, end) => {
    const written = text.slice(start, end);
    pieces.push(entry === undefined ? written : `${written} = ${entry.english.join(', ')}`);
  });
  return pieces;
}

describe('a dictionary', () => {
  test.each([
    { text: 'Mưa lũ và mưa', pieces: ['Mưa lũ = flood', 'và', 'mưa'] },
    { text: 'UỶ BAN NHÂN DÂN tỉnh', pieces: ["UỶ BAN NHÂN DÂN = People's Committee", 'tỉnh'] },
    { text: 'CA và ca', pieces: ['CA = police', 'và', 'ca = shift'] },
    { text: 'UB, ub', pieces: ["UB = People's Committee", ',', 'ub'] },
    { text: 'công an', pieces: ['công an = policeman, police'] },
  ])('cuts $text', ({ text, pieces }) => {
    expect(cut(text)).toEqual(pieces);
  });

  test('of another version is none', () => {
    const [, ...rows] = splitNumbers(bytes);
    expect(openDictionary(joinNumbers([Int32Array.of(0), ...rows]))).toBeUndefined();
    expect(openDictionary(new Uint8Array())).toBeUndefined();
  });
});
