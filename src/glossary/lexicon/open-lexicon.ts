import { readdirSync, statSync } from 'node:fs';
import { openBytesNow, writeWhole } from '../../files/index.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Parsed } from '../../model/problem.ts';
import type { YamlProblem } from '../yaml-problem.ts';
import { lexiconIndex, openLexiconIndex } from './lexicon-index.ts';

/** Where the lexicon's files stand, and where it is kept compiled. */
export type LexiconPlaces = { readonly folder: string; readonly compiled: string };

/**
 * Opens the lexicon through its compiled form, which is made anew when a file of it is newer. What reads YAML is loaded only then. A
 * compiled form that cannot be written is no problem; one of files with problems is not kept.
 */
export async function openLexicon({ folder, compiled }: LexiconPlaces): Promise<Parsed<Lexicon, YamlProblem>> {
  const kept = openBytesNow(compiled);
  const isFresh = kept !== undefined && statSync(compiled).mtimeMs >= newestIn(folder);
  const value = isFresh ? openLexiconIndex(kept) : undefined;
  if (value !== undefined) return { value, problems: [] };
  return compileLexicon({ folder, compiled });
}

/** Reads the files and keeps what they come to. */
export async function compileLexicon({ folder, compiled }: LexiconPlaces): Promise<Parsed<Lexicon, YamlProblem>> {
  const { loadLexicon } = await import('./load-lexicon.ts');
  const loaded = await loadLexicon(folder);
  if (loaded.problems.length === 0) await writeWhole(compiled, lexiconIndex(loaded.value)).catch(() => undefined);
  return loaded;
}

/** When a file of the lexicon last changed; where there is none, never. */
function newestIn(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Math.max(0, ...entries.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs));
  } catch {
    return 0;
  }
}
