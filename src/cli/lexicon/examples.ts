import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { LexiconSource } from '../../glossary/source.ts';
import { readInput } from '../input.ts';
import { fail, type Shell } from '../shell.ts';

/** The sentences that the lexicon is worked with. They stand in a checkout; the package has them not. */
const ownSentences = 'tests/drafting/sentences/dev.yaml';

/** What rows are tried on: the examples that rules have, the sentences that the lexicon is worked with, and those of the files given. */
export async function examplesFor(
  shell: Shell,
  { rules }: LexiconSource,
  files: readonly string[],
): Promise<readonly string[]> {
  const own = join(dirname(shell.paths.glossary), ownSentences);
  const sentences = await sentencesIn(shell, [...(existsSync(own) ? [own] : []), ...files]);
  return [...new Set([...rules.flatMap(({ rule: { eg } }) => eg ?? []), ...sentences])];
}

/** The sentences of files: every `vi` or `text` of YAML and of JSON lines, of any other file each line. */
async function sentencesIn(shell: Shell, files: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(files.map(async (file) => textsIn(shell, file, await readInput(shell, file))));
  return texts
    .flat()
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '');
}

async function textsIn(shell: Shell, file: string, text: string): Promise<readonly string[]> {
  if (/\.jsonl$/.test(file)) {
    return text
      .trim()
      .split('\n')
      .flatMap((line, index) => textOf(objectOn(shell, file, line, index + 1)));
  }
  if (!/\.ya?ml$/.test(file)) return [text];
  return [parse(text)].flat().flatMap(textOf);
}

function objectOn(shell: Shell, file: string, json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fail(shell, 'lexicon.try.badLine', { file, line });
  }
}

function textOf(row: unknown): readonly string[] {
  if (typeof row !== 'object' || row === null) return [];
  const { vi, text } = row as Readonly<Record<string, unknown>>; // an object of whatever keys
  return [vi, text].flatMap((one) => (typeof one === 'string' ? [one] : []));
}
