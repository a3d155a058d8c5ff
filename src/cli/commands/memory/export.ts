import { Command } from 'commander';
import type { UnitToWrite } from '../../../formats/index.ts';
import type { MemoryUnit } from '../../../model/memory.ts';
import type { SegmentId } from '../../../model/segment.ts';
import { type MemoryOptions, memoryLocation, memoryToRead, shownLocation, withMemory } from '../../memory.ts';
import { writePieces } from '../../pieces.ts';
import { progress } from '../../progress.ts';
import type { Shell } from '../../shell.ts';
import { unitFormatFor, unitFormatNames } from '../../unit-formats.ts';
import { piecesAsRead } from './pieces-as-read.ts';

type Asked = MemoryOptions & { readonly to?: string; readonly output?: string };

export function memoryExportCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('export')
    .description(t('memory.export.description'))
    .option('--to <format>', t('units.export.to', { formats: unitFormatNames() }))
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('memory.export.examples')}`)
    .action((asked: Asked) => runExport(shell, asked));
  return withMemory(command, shell);
}

async function runExport(shell: Shell, asked: Asked): Promise<void> {
  const { to, output } = asked;
  const listed = unitFormatFor(shell, {
    name: to ?? (output === undefined ? 'tmx' : undefined),
    path: output ?? '',
    beginning: new Uint8Array(0),
  });
  const memory = await memoryToRead(shell, asked);
  const format = await listed.load();
  const header = {
    original: shownLocation(shell, memoryLocation(shell, asked)),
    date: new Date().toISOString().slice(0, 10),
    version: shell.version,
  };
  let count = 0;
  const units = async function* (): AsyncIterable<UnitToWrite> {
    for await (const unit of memory.units()) yield unitToWrite(unit, ++count);
  };
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(
    shell,
    output,
    piecesAsRead((read) => format.write({ ...header, units: read }), units()),
    tell,
  );
  tell.end();
  await memory.close();
  shell.note(shell.t('units.export.done', { count, format: listed.name }));
}

/** Ids of a memory's units are told from each other, and mean nothing else. */
function unitToWrite({ vi, en, status, note, before, after, from }: MemoryUnit, number: number): UnitToWrite {
  return {
    id: `m${number}` as SegmentId,
    vi,
    en,
    status,
    ...(note === undefined ? {} : { note }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(from === undefined ? {} : { from }),
  };
}
