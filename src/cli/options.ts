import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Glossary, openGlossary } from '../glossary/index.ts';
import { stopOn } from './report.ts';
import { fail, type Shell } from './shell.ts';

export type GlossaryOptions = { readonly glossary: readonly string[]; readonly builtin: boolean };

/** Adds `--glossary PATH` (repeatable) and `--no-builtin`. */
export function withGlossary(command: Command, { t }: Shell): Command {
  return command
    .option(
      '--glossary <path>',
      t('options.glossary'),
      (path: string, paths: readonly string[]) => [...paths, path],
      [],
    )
    .option('--no-builtin', t('options.noBuiltin'));
}

/** Opens the glossary that the options ask for; problems of its files are told and end the command. */
export async function openFor(shell: Shell, options: GlossaryOptions): Promise<Glossary> {
  const layers = options.glossary.map((path) => resolve(shell.folder, path));
  if (!options.builtin && layers.length === 0) fail(shell, 'options.noGlossary');
  const { value, problems } = await openGlossary({
    ...(options.builtin ? { builtin: shell.paths.glossary } : {}),
    indexFile: shell.paths.index,
    layers,
    cacheFolder: shell.paths.cache,
  });
  await stopOn(shell, problems);
  return value ?? fail(shell, 'options.noGlossary');
}
