import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoadedLexicon, lexiconIndex, openLexiconIndex } from '../../src/glossary/lexicon/lexicon-index.ts';
import { type LexiconSense, nounUsages } from '../../src/model/lexicon.ts';

const word = fc.stringMatching(/^[a-zđăâêôơư]{1,6}( [a-zđăâêôơư]{1,6}){0,2}$/);
const sense: fc.Arbitrary<LexiconSense> = fc.record({
  class: fc.constantFrom('n' as const, 'v' as const, 'adj' as const),
  en: fc.string({ minLength: 1 }),
  gram: fc.array(fc.constantFrom('c', 'u', '+in')),
  when: fc.array(fc.record({ kind: fc.constantFrom('before' as const, 'with' as const), words: fc.array(word) })),
});
const lexicons: fc.Arbitrary<LoadedLexicon> = fc.record({
  words: fc.array(fc.tuple(word, fc.array(sense, { minLength: 1 }))).map((rows) => new Map(rows)),
  nouns: fc
    .array(fc.tuple(word, fc.constantFrom('c' as const, 'u' as const, 'pl' as const)))
    .map((rows) => new Map(rows)),
  usages: fc.array(fc.tuple(word, fc.constantFrom(...nounUsages))).map((rows) => new Map(rows)),
  symbols: fc.constant([{ category: 'np', needs: ['pl'], some: [], bars: [] }]),
  rules: fc.constant([{ name: 'np[pl] = np[pl]*', makes: 0, of: [0], head: 0, en: '1', cost: 0.5 }]),
  kinds: fc.constant({ person: ['ông'] }),
  verbs: fc.constant({ go: ['went', 'gone'] as const }),
  beforeVerbs: fc.constant(['also']),
  verbsInLy: fc.constant(['supply']),
  pieces: fc.constant({ np: 1 }),
});

describe('the index of a lexicon', () => {
  test('gives back what it was made of, in its order and by key', () => {
    fc.assert(
      fc.property(lexicons, word, (lexicon, other) => {
        const { words, nouns, usages, ...grammar } = lexicon;
        const opened = openLexiconIndex(lexiconIndex(lexicon));
        const { words: openedWords, nouns: openedNouns, usages: openedUsages, ...openedGrammar } = opened ?? lexicon;
        expect([...openedWords]).toEqual([...words]);
        for (const key of [...words.keys(), other]) expect(openedWords.get(key)).toEqual(words.get(key));
        for (const key of [...nouns.keys(), other]) expect(openedNouns.get(key)).toBe(nouns.get(key));
        for (const key of [...usages.keys(), other]) expect(openedUsages.get(key)).toBe(usages.get(key));
        expect(openedGrammar).toEqual(grammar);
        expect(opened).toBeDefined();
      }),
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('{"words":{}}'.repeat(20))],
  ])('%s is none', (_, bytes) => {
    expect(openLexiconIndex(bytes)).toBeUndefined();
  });
});
