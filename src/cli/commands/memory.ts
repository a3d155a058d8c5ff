import { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { memoryExportCommand } from './memory/export.ts';
import { memoryImportCommand } from './memory/import.ts';
import { memoryMatchCommand } from './memory/match.ts';
import { memorySearchCommand } from './memory/search.ts';
import { memoryStatsCommand } from './memory/stats.ts';

/** The translation memory. */
export function memoryCommand(shell: Shell): Command {
  return new Command('memory')
    .description(shell.t('memory.description'))
    .addCommand(memoryImportCommand(shell))
    .addCommand(memoryExportCommand(shell))
    .addCommand(memorySearchCommand(shell))
    .addCommand(memoryMatchCommand(shell))
    .addCommand(memoryStatsCommand(shell));
}
