import { Command } from 'commander';
import { withMemory } from '../memory.ts';
import { withEnglish } from '../options.ts';
import type { ReviewOptions } from '../review/review.ts';
import type { Shell } from '../shell.ts';

export function reviewCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('review')
    .description(t('review.description'))
    .argument('[folder...]', t('build.path'))
    .option('--all', t('review.all'), false)
    .addHelpText('after', `\n${t('review.examples')}`)
    .action(async (folders: readonly string[], options: ReviewOptions) =>
      (await import('../review/review.ts')).reviewArticles(shell, folders, options),
    );
  return withMemory(withEnglish(command, shell), shell);
}
