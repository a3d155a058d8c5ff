import { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { lintCommand } from './lexicon/lint.ts';
import { tryCommand } from './lexicon/try.ts';

export function lexiconCommand(shell: Shell): Command {
  return new Command('lexicon')
    .description(shell.t('lexicon.description'))
    .addCommand(tryCommand(shell))
    .addCommand(lintCommand(shell));
}
