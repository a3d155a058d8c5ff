import type { Parsed } from '../../model/problem.ts';
import type { ExchangeUnit } from './exchange.ts';
import type { UnitBatch, UnitFormat } from './unit-format.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

export type UnitFormatName = 'xliff-2.1' | 'xliff-1.2' | 'tmx' | 'po' | 'i18next' | 'csv' | 'tsv';

export type ListedUnitFormat = {
  /** As `--to` and `--format` name it. */
  readonly name: UnitFormatName;
  /** Other names for it. */
  readonly aliases: readonly string[];
  /** Of its files, with the dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<UnitFormat>;
};

/** In the order of `--help`: a new format is its file and a line here. Where two have an extension, the file's beginning tells. */
export const unitFormats: readonly ListedUnitFormat[] = [
  listed('xliff-2.1', ['xliff', 'xliff-2.0'], ['.xlf', '.xliff'], async () => (await import('./xliff-21.ts')).xliff21),
  listed('xliff-1.2', [], ['.xlf', '.xliff'], async () => (await import('./xliff-12.ts')).xliff12),
  listed('tmx', [], ['.tmx'], async () => (await import('./tmx.ts')).tmx),
  listed('po', [], ['.po', '.pot'], async () => (await import('./po.ts')).po),
  listed('i18next', ['json'], ['.json'], async () => (await import('./i18next-units.ts')).i18nextUnits),
  listed('csv', [], ['.csv'], async () => (await import('./unit-table.ts')).csvUnits),
  listed('tsv', [], ['.tsv', '.tab'], async () => (await import('./unit-table.ts')).tsvUnits),
];

function listed(
  name: UnitFormatName,
  aliases: readonly string[],
  extensions: readonly string[],
  load: ListedUnitFormat['load'],
): ListedUnitFormat {
  return { name, aliases, extensions, load };
}

/**
 * The format of a file: by its extension, and for XLIFF by what it begins with.
 * @param beginning some hundred bytes of the file at least
 */
export function unitFormatOf(path: string, beginning: Uint8Array): ListedUnitFormat | undefined {
  const name = path.toLowerCase();
  const fitting = unitFormats.filter(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  const start = fitting.length > 1 ? new TextDecoder().decode(beginning.subarray(0, 4096)).replaceAll('\0', '') : '';
  const isOld = /urn:oasis:names:tc:xliff:document:1\.|<xliff\b[^>]*?\sversion\s*=\s*["']1\./.test(start);
  return fitting.find((format) => format.name !== (isOld ? 'xliff-2.1' : 'xliff-1.2')) ?? fitting[0];
}

/** Reads a whole file. What could be read is there also when something is wrong. */
export function readUnitFile(
  format: UnitFormat,
  bytes: Uint8Array,
  file: string,
): Parsed<readonly ExchangeUnit[], UnitFormatProblem> {
  const reader = format.reader(file);
  const batches = [reader.take(bytes), reader.end()];
  return { value: batches.flatMap(({ value }) => value), problems: batches.flatMap(({ problems }) => problems) };
}

/** Reads a file as it comes, in memory that does not grow with it: a batch of the units, and of the problems, of each chunk. */
export async function* readUnitsFrom(
  format: UnitFormat,
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<UnitBatch> {
  const reader = format.reader(file);
  for await (const chunk of chunks) yield reader.take(chunk);
  yield reader.end();
}

const notices: ReadonlySet<string> = new Set(['other-languages', 'other-language', 'missing-side', 'unknown-column']);

/** Whether a problem only says what was passed over or taken as it is, so that the rest may be used. */
export function isUnitNotice({ code }: Pick<UnitFormatProblem, 'code'>): boolean {
  return notices.has(code);
}
