import { fileURLToPath } from 'node:url';
import { type Glossary, openGlossary, openLexicon } from './glossary/index.ts';
import type { Lexicon } from './model/lexicon.ts';

/** What comes with the package. */
export type Builtin = { readonly glossary: Glossary; readonly lexicon: Lexicon };

/**
 * Opens the glossary and the lexicon of the package, wherever it is installed; nothing is parsed, and nothing is written where its
 * indexes are whole. To lay files of your own over the glossary, use `openGlossary`.
 *
 * @throws Error where the package is not whole.
 */
export async function openBuiltin(): Promise<Builtin> {
  const builtin = packaged('glossary');
  const indexFile = packaged('dist/glossary.index');
  const [{ value: glossary }, { value: lexicon }] = await Promise.all([
    openGlossary({ builtin, indexFile, layers: [], cacheFolder: packaged('dist') }),
    openLexicon({ folder: packaged('glossary/lexicon'), compiled: packaged('dist/lexicon.index') }),
  ]);
  if (glossary === undefined || lexicon === undefined) throw new Error(`the glossary in ${builtin} cannot be read`);
  return { glossary, lexicon };
}

/** This file stands in src/, and the library made of it in dist/: both are one step below the package. */
function packaged(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
