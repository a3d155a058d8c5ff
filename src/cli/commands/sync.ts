import { Command } from 'commander';
import { withEnglish } from '../options.ts';
import type { SyncOptions } from '../projects/sync.ts';
import type { Shell } from '../shell.ts';
import { withEngine } from '../translate/options.ts';

export function syncCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('sync')
    .description(t('sync.description'))
    .argument('[folder...]', t('build.path'))
    .option('--no-draft', t('sync.noDraft'))
    .option('--dry-run', t('sync.dryRun'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('sync.examples')}`)
    .action(async (folders: readonly string[], options: SyncOptions) =>
      (await import('../projects/sync.ts')).syncArticles(shell, folders, options),
    );
  return withEnglish(withEngine(command, shell), shell);
}
