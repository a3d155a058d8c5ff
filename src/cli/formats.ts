import { glossaryFormats, type ListedFormat } from '../formats/index.ts';
import { fail, type Shell } from './shell.ts';

type Direction = 'reads' | 'writes';

/** The names of the formats that can be read, or written, as `--from` and `--to` take them. */
export function formatNames(direction: Direction): string {
  return formatsFor(direction)
    .map(({ name }) => name)
    .join(', ');
}

/** The format that is named, or that a file's extension tells; anything else is told and ends the command. */
export function formatFor(
  shell: Shell,
  direction: Direction,
  { name, path }: { readonly name: string | undefined; readonly path: string | undefined },
): ListedFormat {
  const formats = formatsFor(direction);
  const names = formatNames(direction);
  if (name !== undefined)
    return formats.find((format) => format.name === name) ?? fail(shell, 'formats.unknown', { name, names });
  const file = (path ?? '').toLowerCase();
  const told = formats.find(({ extension }) => file.endsWith(extension));
  return told ?? fail(shell, direction === 'reads' ? 'formats.nameFrom' : 'formats.nameTo', { names });
}

function formatsFor(direction: Direction): readonly ListedFormat[] {
  return glossaryFormats.filter(({ does }) => does.includes(direction));
}
