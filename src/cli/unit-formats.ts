import { type ListedUnitFormat, unitFormatOf, unitFormats } from '../formats/index.ts';
import { fail, type Shell } from './shell.ts';

/** The names of the formats of units, as `--to` and `--format` take them. */
export function unitFormatNames(): string {
  return unitFormats.map(({ name }) => name).join(', ');
}

/** The format that is named, or that a file's name and beginning tell; anything else is told and ends the command. */
export function unitFormatFor(
  shell: Shell,
  {
    name,
    path,
    beginning,
  }: { readonly name: string | undefined; readonly path: string; readonly beginning: Uint8Array },
): ListedUnitFormat {
  const names = unitFormatNames();
  if (name !== undefined) {
    const asked = name.toLowerCase();
    const named = unitFormats.find((format) => format.name === asked || format.aliases.includes(asked));
    return named ?? fail(shell, 'formats.unknown', { name, names });
  }
  return unitFormatOf(path, beginning) ?? fail(shell, 'units.nameFormat', { names });
}
