import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Glossary, inHouseStyle, openGlossary } from '../glossary/index.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { progress } from './progress.ts';
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

/** When and where a document speaks, and how its English is written. */
export type SpeakingOptions = { readonly date?: string; readonly place?: string };
export type EnglishOptions = GlossaryOptions & SpeakingOptions & { readonly houseStyle?: string };

/** Adds what every command that writes English takes: the glossary's options, `--house-style`, `--date` and `--place`. */
export function withEnglish(command: Command, shell: Shell): Command {
  return withSpeaking(
    withGlossary(command, shell).option('--house-style <style>', shell.t('options.houseStyle')),
    shell,
  );
}

/** Adds `--date` and `--place`. */
export function withSpeaking(command: Command, shell: Shell): Command {
  const { t } = shell;
  return command
    .option('--date <date>', t('options.date'), (date) =>
      isDate(date) ? date : fail(shell, 'options.badDate', { date }),
    )
    .option('--place <place>', t('options.place'));
}

/** Adds `--encoding`, for all the texts that the command reads. */
export function withEncoding(command: Command, shell: Shell): Command {
  return command.option('--encoding <name>', shell.t('options.encoding'), (name) => {
    shell.encoding = name;
  });
}

/** A day of the calendar, or a month or year of it. */
function isDate(date: string): boolean {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date)) return false;
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/**
 * Opens the glossary that the options ask for, in their house style; problems of its files are told and end the command. The style that is
 * the glossary's own costs nothing.
 */
export async function openFor(
  shell: Shell,
  options: GlossaryOptions & Pick<EnglishOptions, 'houseStyle'>,
): Promise<Glossary> {
  const { houseStyle } = options;
  const glossary = await openLayers(shell, options);
  return houseStyle === undefined ? glossary : inHouseStyle(glossary, await houseStyleAt(shell, houseStyle));
}

/** What reads YAML is loaded only where a style is asked for. */
async function houseStyleAt(shell: Shell, asked: string): Promise<HouseStyle> {
  const { loadHouseStyle } = await import('../glossary/source.ts');
  const styles = join(shell.paths.glossary, 'styles');
  const { value, problems } = await loadHouseStyle(asked, { styles, folder: shell.folder });
  const [unknown] = problems.filter(({ code, place }) => code === 'unknown-style' && place.file === asked);
  if (unknown !== undefined) {
    const context = 'nearest' in unknown ? 'nearest' : undefined;
    fail(shell, 'options.unknownHouseStyle', { ...unknown, context });
  }
  await stopOn(shell, problems);
  return value ?? fail(shell, 'options.unknownHouseStyle', { style: asked });
}

async function openLayers(shell: Shell, options: GlossaryOptions): Promise<Glossary> {
  const layers = options.glossary.map((path) => resolve(shell.folder, path));
  if (!options.builtin && layers.length === 0) fail(shell, 'options.noGlossary');
  const reading = progress(shell, shell.t('glossary.reading'));
  const { value, problems } = await openGlossary({
    ...(options.builtin ? { builtin: shell.paths.glossary } : {}),
    indexFile: shell.paths.index,
    layers,
    cacheFolder: shell.paths.cache,
    progress: reading,
  });
  reading.end();
  await stopOn(shell, problems);
  return value ?? fail(shell, 'options.noGlossary');
}
