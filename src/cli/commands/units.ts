import { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { unitsExportCommand } from './units/export.ts';
import { unitsImportCommand } from './units/import.ts';

/** Translation units to and from the files of other programs. */
export function unitsCommand(shell: Shell): Command {
  return new Command('units')
    .description(shell.t('units.description'))
    .addCommand(unitsExportCommand(shell))
    .addCommand(unitsImportCommand(shell));
}
