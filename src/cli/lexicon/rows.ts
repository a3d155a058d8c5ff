import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LexiconSource, YamlProblem } from '../../glossary/source.ts';
import type { Parsed } from '../../model/problem.ts';
import type { Shell } from '../shell.ts';

/**
 * The rows to try: those of a file as one of the lexicon's is written, or one given as it would stand there, a word with its senses or a rule:
 *
 *     khai báo: { v: declare }
 *     { makes: np, of: "np* 'nêu trên'", en: "1" }
 */
export async function rowsAsked(
  shell: Shell,
  file: string | undefined,
  row = '',
): Promise<Parsed<LexiconSource, YamlProblem>> {
  const { readLexiconFile } = await import('../../glossary/source.ts');
  if (file === undefined) return readLexiconFile('--row', Buffer.from(asFile(row)));
  const path = resolve(shell.folder, file);
  return readLexiconFile(path, await readFile(path));
}

function asFile(row: string): string {
  return /\bmakes:/.test(row) ? `rules:\n  - ${row}\n` : `words:\n  ${row}\n`;
}

/** The lexicon as its files would say it: an entry stands in place of the one of its word, rules come behind the others. */
export function withRows(lexicon: LexiconSource, rows: LexiconSource): LexiconSource {
  const replaced = new Set(rows.entries.map(({ key }) => key));
  return {
    entries: [...lexicon.entries.filter(({ key }) => !replaced.has(key)), ...rows.entries],
    rules: [...lexicon.rules, ...rows.rules],
    grammar: [...lexicon.grammar, ...rows.grammar],
  };
}
