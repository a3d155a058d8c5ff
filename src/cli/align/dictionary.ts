import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileDictionary, type Dictionary, openDictionary } from '../../alignment/index.ts';
import { readBytesNow, writeWhole } from '../../files/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { lexiconPlaces } from '../lexicon.ts';
import type { GlossaryOptions } from '../options.ts';
import type { Shell } from '../shell.ts';

type Installed = Pick<Shell, 'paths'>;

/** The words that texts are aligned by, beside the indexes that they are of. */
const placeIn = ({ paths }: Installed): string => join(dirname(paths.index), 'dictionary.index');

/** Keeps the dictionary of the built-in glossary and lexicon, to be written after their indexes. */
export async function keepDictionary(shell: Installed, lexicon: Lexicon, glossary: Glossary): Promise<void> {
  await writeWhole(placeIn(shell), compileDictionary(lexicon, glossary));
}

/** What was kept, where the glossary is the built-in one alone and no index was made anew since. */
export function keptDictionary(shell: Installed, { builtin, glossary }: GlossaryOptions): Dictionary | undefined {
  if (!builtin || glossary.length > 0) return undefined;
  const kept = changedAt(placeIn(shell));
  const isFresh = [shell.paths.index, lexiconPlaces(shell).compiled].every((index) => changedAt(index) <= kept);
  const bytes = isFresh ? readBytesNow(placeIn(shell)) : undefined;
  return bytes && openDictionary(bytes);
}

/** When a file last changed; one that is not there, never. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
