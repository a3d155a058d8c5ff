import { beforeAll, describe, expect, test } from 'vitest';
import { findPhrases } from '../../src/extraction/candidate-phrases.ts';
import { PhraseTally } from '../../src/extraction/phrase-tally.ts';
import type { Glossary } from '../../src/glossary/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { fewConcepts, readText, segmentsOf } from './read-text.ts';

let glossary: Glossary;
beforeAll(async () => {
  glossary = await glossaryOf(fewConcepts);
});

const syllables = 'ban cây dưa gỗ hoa khoai lúa mía ngô rau sen tre'.split(' ');

/** Texts that all speak of one thing, and each of others of its own. */
const texts = Array.from({ length: 200 }, (_, index) => {
  const own = [index % 12, Math.floor(index / 12) % 12, (index * 7) % 12].map((at) => syllables[at]);
  return `Có ${own.join(' ')} đó. Có ruộng bậc thang đó.`;
});

function tallied(limit?: number): PhraseTally {
  const tally = new PhraseTally(limit);
  const first = { file: 'report.md', line: 1, column: 1, context: '' };
  for (const [number, text] of texts.entries()) {
    for (const read of segmentsOf(readText(text, glossary))) {
      for (const phrase of findPhrases(read)) tally.add(number, read, phrase, () => first);
    }
  }
  return tally;
}

describe('counting phrases', () => {
  test('drops the rarest when more are held than it may', () => {
    expect(tallied(40).size).toBeLessThanOrEqual(40);
    expect(tallied().size).toBeGreaterThan(100);
  });

  test('keeps what is frequent, with its count', () => {
    for (const limit of [40, undefined]) {
      const [best] = tallied(limit).ranked(2, 2);
      expect(best).toMatchObject({ text: 'ruộng bậc thang', count: 200 });
    }
  });
});
