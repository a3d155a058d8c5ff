import { resolve } from 'node:path';
import { Command } from 'commander';
import { reportProblems, stopOn } from '../../report.ts';
import type { Shell } from '../../shell.ts';

type LintOptions = { readonly json: boolean };

export function lintCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('lint')
    .description(t('glossary.lint.description'))
    .argument('[path...]', t('glossary.lint.path'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.lint.examples')}`)
    .action(async (paths: readonly string[], { json }: LintOptions) => {
      const { lintGlossary, loadGlossary } = await import('../../../glossary/source.ts');
      const asked = paths.length > 0 ? paths.map((path) => resolve(shell.folder, path)) : [shell.paths.glossary];
      const { value, problems } = await loadGlossary(asked);
      await stopOn(shell, problems);
      const findings = lintGlossary(value);
      if (json) await shell.print(`${JSON.stringify({ version: 1, findings })}\n`);
      else await reportProblems(shell, findings, 'lint');
      shell.note(t('glossary.lint.count', { count: findings.length, size: value.concepts.length }));
      if (findings.length > 0) shell.exitCode = 1;
    });
}
