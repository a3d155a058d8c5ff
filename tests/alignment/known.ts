import { resolve } from 'node:path';
import { type Aligner, sentenceAligner } from '../../src/alignment/index.ts';
import { loadLexicon } from '../../src/glossary/source.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { builtinGlossary } from '../glossary-of.ts';

/** The aligner that the command line has: with all words of the lexicon and all names of the glossary. */
export async function builtinAligner(): Promise<Aligner> {
  const { value: lexicon } = await loadLexicon(resolve(import.meta.dirname, '../../glossary/lexicon'));
  return sentenceAligner(lexicon, await builtinGlossary());
}

/** A lexicon of nouns alone, each with its English. */
export function lexiconOf(words: Readonly<Record<string, string>>): Lexicon {
  return {
    words: new Map(Object.entries(words).map(([vi, en]) => [vi, [{ class: 'n', en, gram: [], when: [] }]])),
    nouns: new Map(),
    usages: new Map(),
    symbols: [],
    rules: [],
    kinds: {},
    verbs: {},
    beforeVerbs: [],
    verbsInLy: [],
    pieces: {},
  };
}
