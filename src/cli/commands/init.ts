import { Command } from 'commander';
import type { InitOptions } from '../projects/init.ts';
import type { Shell } from '../shell.ts';

export function initCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('init')
    .description(t('init.description'))
    .argument('[texts...]', t('init.texts'))
    .option('--in <folder>', t('init.in'), '.')
    .option('--dry-run', t('init.dryRun'), false)
    .addHelpText('after', `\n${t('init.examples')}`)
    .action(async (texts: readonly string[], options: InitOptions) =>
      (await import('../projects/init.ts')).initProject(shell, texts, options),
    );
}
