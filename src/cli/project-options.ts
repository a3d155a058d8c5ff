import type { Command } from 'commander';
import { fileAbove } from '../files/index.ts';
import type { EnglishOptions } from './options.ts';
import type { Shell } from './shell.ts';

/**
 * The songngu.yaml that holds in a folder: of it, or of the nearest folder around. Every start asks for it, and so not the room of translation,
 * which reads such files and loads YAML for it.
 */
export function projectFileAbove(folder: string): string | undefined {
  return fileAbove(folder, 'songngu.yaml');
}

/** What the songngu.yaml of the project that the command is run in says, for options that are not given; its glossary layers lie below theirs. */
export async function fillFromProject(shell: Shell, command: Command): Promise<void> {
  const takesGlossary = command.options.some(({ long }) => long === '--glossary');
  const isOfInput = command.name() === 'check'; // the project that its input is in
  const file = takesGlossary && !isOfInput ? projectFileAbove(shell.folder) : undefined;
  if (file === undefined) return;
  const { projectAt, withProject } = await import('./check/settings.ts');
  const project = await projectAt(shell, file);
  const filled: Record<string, unknown> = withProject(command.opts<EnglishOptions>(), project);
  const { engine, model } = project.settings;
  for (const [key, value] of Object.entries({ ...filled, ...unlessGiven(command, { engine, model }) }))
    if (isOptionOf(command, key) && value !== undefined) command.setOptionValueWithSource(key, value, 'config');
}

/** An engine that is given on the command line stands for itself: the model of another is not its own. */
function unlessGiven(command: Command, of: Readonly<Record<'engine' | 'model', string | undefined>>): object {
  return command.getOptionValueSource('engine') === 'cli' || command.getOptionValueSource('model') === 'cli' ? {} : of;
}

function isOptionOf(command: Command, key: string): boolean {
  return command.options.some((option) => option.attributeName() === key);
}
