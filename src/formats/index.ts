/** The formats that other programs read and write. Listing them loads none of them: each is loaded when it is asked for. */
export { columnOf, columns } from './columns.ts';
export type { Exported, ExportOptions, GlossaryFormat, ImportOptions, LeftOut, ReadEntry } from './format.ts';
export { type FormatProblem, isNotice } from './format-problem.ts';
export { largestFile } from './largest-file.ts';
export { type Settled, type Skipped, settleEntries } from './settle-entries.ts';
export type { ExchangeUnit, ProtectedStretch, TermMark, UnitsToWrite, UnitToWrite } from './units/exchange.ts';
export { fingerprint } from './units/fingerprint.ts';
export type { UnitBatch, UnitFormat } from './units/unit-format.ts';
export type { UnitFormatProblem } from './units/unit-format-problem.ts';
export {
  isUnitNotice,
  type ListedUnitFormat,
  readUnitFile,
  readUnitsFrom,
  unitFormatOf,
  unitFormats,
} from './units/unit-formats.ts';

import type { GlossaryFormat } from './format.ts';

export type ListedFormat = Pick<GlossaryFormat, 'name' | 'extension'> & {
  readonly does: 'reads and writes' | 'reads' | 'writes';
  readonly load: () => Promise<GlossaryFormat>;
};

/** In the order of `--help`: a new format is its file and a line here. Where two have an extension, a file is the first's. */
export const glossaryFormats: readonly ListedFormat[] = [
  listed('csv', '.csv', 'reads and writes', async () => (await import('./csv.ts')).csv),
  listed('tsv', '.tsv', 'reads and writes', async () => (await import('./csv.ts')).tsv),
  listed('xlsx', '.xlsx', 'reads and writes', async () => (await import('./xlsx.ts')).xlsx),
  listed('tbx', '.tbx', 'reads and writes', async () => (await import('./tbx.ts')).tbx),
  listed('tbx2', '.tbx', 'reads and writes', async () => (await import('./tbx.ts')).tbx2),
  listed('omegat', '.txt', 'reads and writes', async () => (await import('./omegat.ts')).omegat),
  listed('deepl', '.tsv', 'writes', async () => (await import('./vendors.ts')).deepl),
  listed('google', '.csv', 'writes', async () => (await import('./vendors.ts')).google),
  listed('google-sets', '.csv', 'writes', async () => (await import('./vendors.ts')).googleSets),
  listed('azure', '.tsv', 'writes', async () => (await import('./vendors.ts')).azure),
  listed('amazon', '.csv', 'writes', async () => (await import('./vendors.ts')).amazon),
  listed('vale', '.yml', 'writes', async () => (await import('./vale.ts')).vale),
  listed('prh', '.yaml', 'writes', async () => (await import('./prh.ts')).prh),
  listed('cspell', '.txt', 'writes', async () => (await import('./cspell.ts')).cspell),
  listed('i18next', '.json', 'writes', async () => (await import('./i18next.ts')).i18next),
  listed('html', '.html', 'writes', async () => (await import('./html.ts')).html),
];

function listed(name: string, extension: string, does: ListedFormat['does'], load: ListedFormat['load']): ListedFormat {
  return { name, extension, does, load };
}
