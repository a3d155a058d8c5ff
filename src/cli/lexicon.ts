import { dirname, join } from 'node:path';
import { type LexiconPlaces, openLexicon } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { stopOn } from './report.ts';
import type { Shell } from './shell.ts';

/** The lexicon that comes with the program, and its compiled form beside the glossary's. */
export function lexiconPlaces({ paths }: Pick<Shell, 'paths'>): LexiconPlaces {
  return { folder: join(paths.glossary, 'lexicon'), compiled: join(dirname(paths.index), 'lexicon.index') };
}

/** Opens the lexicon; problems of its files are told and end the command. */
export async function lexiconFor(shell: Shell): Promise<Lexicon> {
  const { value, problems } = await openLexicon(lexiconPlaces(shell));
  await stopOn(shell, problems);
  return value;
}
