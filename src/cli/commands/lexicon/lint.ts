import { Command } from 'commander';
import { lexiconPlaces } from '../../lexicon.ts';
import { reportProblems, stopOn } from '../../report.ts';
import type { Shell } from '../../shell.ts';

export function lintCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('lint')
    .description(t('lexicon.lint.description'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('lexicon.lint.examples')}`)
    .action((options: { readonly json: boolean }) => lint(shell, options.json));
}

async function lint(shell: Shell, json: boolean): Promise<void> {
  const [{ lintLexicon, readLexiconSource }, { drafterNames }] = await Promise.all([
    import('../../../glossary/source.ts'),
    import('../../../drafting/index.ts'),
  ]);
  const { value, problems } = await readLexiconSource(lexiconPlaces(shell).folder);
  await stopOn(shell, problems);
  const findings = lintLexicon(value, drafterNames);
  if (json) await shell.print(`${JSON.stringify({ version: 1, findings })}\n`);
  else await reportProblems(shell, findings, 'lexiconLint');
  shell.note(shell.t('lexicon.lint.count', { count: findings.length, size: value.entries.length }));
  if (findings.length > 0) shell.exitCode = 1;
}
