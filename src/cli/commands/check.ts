import { Command, Option } from 'commander';
import { type EnglishOptions, withEncoding, withEnglish } from '../options.ts';
import type { Shell } from '../shell.ts';

const formats = ['text', 'json', 'sarif', 'github', 'junit', 'html'] as const;
const failures = ['error', 'warning', 'note', 'never'] as const;

export type CheckOptions = EnglishOptions & {
  readonly failOn: (typeof failures)[number];
  readonly format: (typeof formats)[number];
  readonly json: boolean;
  readonly input?: string;
  readonly output?: string;
  readonly rule: readonly string[];
  readonly severity: readonly string[];
  readonly explain?: string;
  readonly listRules: boolean;
  readonly fix: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly changedSince?: string;
  readonly batch: boolean;
};

export function checkCommand(shell: Shell): Command {
  const { t } = shell;
  const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];
  const command = new Command('check')
    .description(t('check.description'))
    .argument('[path...]', t('check.path'))
    .addOption(new Option('--fail-on <severity>', t('check.failOn')).choices(failures).default('error'))
    .addOption(new Option('--format <format>', t('check.format')).choices(formats).default('text'))
    .option('--json', t('options.json'), false)
    .option('--input <format>', t('check.input'))
    .option('--rule <rule>', t('check.rule'), collect, [])
    .option('--severity <rule=severity>', t('check.severity'), collect, [])
    .option('--list-rules', t('check.listRules'), false)
    .option('--explain <rule>', t('check.explain'))
    .option('--fix', t('check.fix'), false)
    .option('--yes', t('check.yes'), false)
    .option('--dry-run', t('check.dryRun'), false)
    .option('--watch', t('check.watch'), false)
    .option('--baseline <file>', t('check.baseline'))
    .option('--write-baseline', t('check.writeBaseline'), false)
    .option('--changed-since <revision>', t('check.changedSince'))
    .option('--batch', t('check.batch'), false)
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('check.examples')}`)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { check } = await import('../check/check.ts');
      await check(shell, paths, options);
    });
  return withEncoding(withEnglish(command, shell), shell);
}
