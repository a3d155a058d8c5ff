import { Command, Option } from 'commander';
import { inputFormats } from '../open-input.ts';
import { withEncoding, withEnglish } from '../options.ts';
import { fail, type Shell } from '../shell.ts';
import { countFor, readPrice, type TranslateOptions, withEngine } from '../translate/options.ts';

export function translateCommand(shell: Shell): Command {
  const { t } = shell;
  const price = (given: string) => readPrice(given) ?? fail(shell, 'translate.badPrice', { given });
  const command = withEngine(
    new Command('translate').description(t('translate.description')).argument('[file]', t('translate.file')),
    shell,
  )
    .option('--dry-run', t('translate.dryRun'), false)
    .option('--price <price>', t('translate.price'), price)
    .addOption(new Option('--format <format>', t('translate.format')).choices(['text', 'json']).default('text'))
    .option('--json', t('options.json'), false)
    .addOption(new Option('--input <format>', t('annotate.input')).choices(inputFormats))
    .option('--explain', t('translate.explain'), false)
    .option('--batch', t('translate.batch'), false)
    .option('--workers <number>', t('translate.workers'), countFor(shell))
    .option('--resume <answers>', t('translate.resume'))
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('translate.examples')}`)
    .action(async (file: string | undefined, options: TranslateOptions) => {
      if (options.batch) return (await import('../translate/batch.ts')).translateLines(shell, file, options);
      if (file === undefined) return fail(shell, 'translate.noFile');
      return (await import('../translate/file.ts')).translateFile(shell, file, options);
    });
  return withEncoding(withEnglish(command, shell), shell);
}
