import { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { addCommand } from './glossary/add.ts';
import { compileCommand } from './glossary/compile.ts';
import { coverageCommand } from './glossary/coverage.ts';
import { editCommand } from './glossary/edit.ts';
import { exportCommand } from './glossary/export.ts';
import { extractCommand } from './glossary/extract.ts';
import { importCommand } from './glossary/import.ts';
import { lintCommand } from './glossary/lint.ts';
import { listCommand } from './glossary/list.ts';
import { mergeCommand } from './glossary/merge.ts';
import { removeCommand } from './glossary/remove.ts';
import { showCommand } from './glossary/show.ts';
import { statsCommand } from './glossary/stats.ts';

/** The glossary's life, in the order of `--help`: a new command is its file and a line here. */
const commands: readonly ((shell: Shell) => Command)[] = [
  listCommand,
  showCommand,
  statsCommand,
  coverageCommand,
  extractCommand,
  addCommand,
  editCommand,
  removeCommand,
  lintCommand,
  mergeCommand,
  importCommand,
  exportCommand,
  compileCommand,
];

export function glossaryCommand(shell: Shell): Command {
  const parent = new Command('glossary').description(shell.t('glossary.description'));
  for (const command of commands) parent.addCommand(command(shell));
  return parent;
}
