import { resolve } from 'node:path';
import { analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { drafter } from '../../src/drafting/index.ts';
import { loadLexicon } from '../../src/glossary/source.ts';
import { builtinGlossary } from '../glossary-of.ts';

const glossary = await builtinGlossary();
const { value: lexicon, problems: found } = await loadLexicon(resolve(import.meta.dirname, '../../glossary/lexicon'));
const { analyse } = analyser(glossary);
const { draft } = drafter(glossary, lexicon);

/** What is wrong in the lexicon that comes with the package. */
export const problems: readonly unknown[] = found;

/** The English of a text by the glossary and the lexicon that come with the package, a line for each segment. */
export function draftOf(text: string): string {
  const document = readDocument(text, 'text');
  return draft(document, analyse(document))
    .map(({ en }) => en)
    .join('\n');
}
