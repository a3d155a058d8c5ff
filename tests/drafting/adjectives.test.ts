import { expect, test } from 'vitest';
import { adverbOf, comparedOf } from '../../src/drafting/adjectives.ts';

test.each([
  ['high', 'higher', 'highest'],
  ['large', 'larger', 'largest'],
  ['big', 'bigger', 'biggest'],
  ['poor', 'poorer', 'poorest'],
  ['busy', 'busier', 'busiest'],
  ['good', 'better', 'best'],
  ['far', 'further', 'furthest'],
  ['effective', 'more effective', 'most effective'],
  ['difficult', 'more difficult', 'most difficult'],
])('%s, %s, %s', (adjective, comparative, superlative) => {
  expect([comparedOf(adjective, 'comparative'), comparedOf(adjective, 'superlative')]).toEqual([
    comparative,
    superlative,
  ]);
});

test.each([
  ['strict', 'strictly'],
  ['steady', 'steadily'],
  ['suitable', 'suitably'],
  ['basic', 'basically'],
  ['daily', 'daily'],
  ['good', 'well'],
  ['very good', 'very well'],
])('%s, %s', (adjective, adverb) => {
  expect(adverbOf(adjective)).toBe(adverb);
});
