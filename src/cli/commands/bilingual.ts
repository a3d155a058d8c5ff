import { Command, Option } from 'commander';
import type { WriteOptions } from '../bilingual/write.ts';
import { withEncoding, withEnglish } from '../options.ts';
import { fail, type Shell } from '../shell.ts';

type Options = WriteOptions & {
  readonly read?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly batch: boolean;
};

export function bilingualCommand(shell: Shell): Command {
  const { t } = shell;
  const choice = (flags: string, key: string, choices: readonly string[]): Option =>
    new Option(flags, t(`bilingual.${key}`)).choices(choices);
  const command = new Command('bilingual')
    .description(t('bilingual.description'))
    .argument('[file]', t('bilingual.file'))
    .argument('[english]', t('bilingual.english'))
    .addOption(choice('--to <format>', 'to', ['md', 'html', 'docx']))
    .addOption(choice('--layout <layout>', 'layout', ['table', 'stacked', 'columns']).default('table'))
    .addOption(choice('--order <order>', 'order', ['vi-en', 'en-vi']).default('vi-en'))
    .option('--read <file>', t('bilingual.read'))
    .option('--dry-run', t('bilingual.dryRun'), false)
    .option('--json', t('bilingual.json'), false)
    .option('--batch', t('bilingual.batch'), false)
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('bilingual.examples')}`)
    .action(async (vi: string | undefined, en: string | undefined, options: Options) => {
      const { read } = options;
      if (read !== undefined) {
        if (en !== undefined) fail(shell, 'bilingual.readTwice');
        const { readBack } = await import('../bilingual/read-back.ts');
        return readBack(shell, { file: read, article: vi }, options);
      }
      if (options.batch) {
        const { bilingualLines } = await import('../bilingual/batch.ts');
        return bilingualLines(shell, vi, options);
      }
      if (vi === undefined) return fail(shell, 'bilingual.noFile');
      const { writeBilingual } = await import('../bilingual/write.ts');
      await writeBilingual(shell, { vi, en }, options);
    });
  return withEncoding(withEnglish(command, shell), shell);
}
