import { Command, Option } from 'commander';
import { inputFormats } from '../open-input.ts';
import { type GlossaryOptions, withEncoding, withGlossary } from '../options.ts';
import type { Shell } from '../shell.ts';

export type AlignCommandOptions = GlossaryOptions & {
  readonly format: 'md' | 'tsv' | 'json';
  readonly json: boolean;
  readonly input?: (typeof inputFormats)[number];
  readonly lines: boolean;
  readonly merge: boolean;
  readonly anchors?: string;
  readonly batch: boolean;
  readonly output?: string;
};

export function alignCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('align')
    .description(t('align.description'))
    .argument('[vi]', t('align.vi'))
    .argument('[en]', t('align.en'))
    .addOption(new Option('--format <format>', t('align.format')).choices(['md', 'tsv', 'json']).default('md'))
    .option('--json', t('options.json'), false)
    .addOption(new Option('--input <format>', t('align.input')).choices(inputFormats))
    .option('--lines', t('align.lines'), false)
    .option('--no-merge', t('align.noMerge'))
    .option('--anchors <file>', t('align.anchors'))
    .option('--batch', t('align.batch'), false)
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('align.examples')}`)
    .action(async (vi: string | undefined, en: string | undefined, options: AlignCommandOptions) => {
      const { alignFiles, alignLines } = await import('../align/align.ts');
      return options.batch ? alignLines(shell, vi, options) : alignFiles(shell, { vi, en }, options);
    });
  return withEncoding(withGlossary(command, shell), shell);
}
