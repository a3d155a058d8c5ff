import { resolve } from 'node:path';
import { Command } from 'commander';
import type { AnyLintRule, GlossaryFinding, GlossarySource } from '../../../glossary/source.ts';
import { matchKey } from '../../../text/index.ts';
import { unifiedDiff } from '../../diff.ts';
import { ownFile, runEdits } from '../../glossary-edits.ts';
import { readInput } from '../../input.ts';
import { progress } from '../../progress.ts';
import { reportProblems, shownPath, stopOn } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

type LintOptions = {
  readonly texts: readonly string[];
  readonly explain?: string;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export function lintCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('lint')
    .description(t('glossary.lint.description'))
    .argument('[path...]', t('glossary.lint.path'))
    .option(
      '--texts <file>',
      t('glossary.lint.texts'),
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option('--fix', t('glossary.lint.fix'), false)
    .option('--dry-run', t('glossary.lint.dryRun'), false)
    .option('--explain <rule>', t('glossary.lint.explain'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.lint.examples')}`)
    .action(async (paths: readonly string[], options: LintOptions) => {
      if (options.explain !== undefined) return explain(shell, options.explain);
      return lint(shell, paths, options);
    });
}

async function lint(shell: Shell, paths: readonly string[], options: LintOptions): Promise<void> {
  const { lintGlossary } = await import('../../../glossary/source.ts');
  const evidence = {
    texts: await Promise.all(options.texts.map(async (file) => matchKey(await readInput(shell, file)))),
  };
  const before = await load(shell, paths);
  const found = lintGlossary(before, evidence);
  const isChanged = options.fix && (await mend(shell, options, before, found));
  const source = isChanged ? await load(shell, paths) : before;
  const findings = isChanged ? lintGlossary(source, evidence) : found;
  if (options.json) await shell.print(`${JSON.stringify({ version: 1, findings })}\n`);
  else await reportProblems(shell, findings, 'lint');
  shell.note(shell.t('glossary.lint.count', { count: findings.length, size: source.concepts.length }));
  if (findings.length > 0) shell.exitCode = 1;
}

/** Mends in the files what can be mended, or shows it; tells whether a file was changed. */
async function mend(
  shell: Shell,
  { dryRun }: LintOptions,
  source: GlossarySource,
  findings: readonly GlossaryFinding[],
): Promise<boolean> {
  const { fixesFor } = await import('../../../glossary/source.ts');
  const { count, byFile } = fixesFor(source, findings);
  for (const [file, edits] of byFile) {
    const { before, after } = await runEdits(shell, { dryRun, json: false }, ownFile(shell, file), edits);
    if (dryRun) await shell.print(unifiedDiff(shownPath(shell, file), before, after));
  }
  shell.note(shell.t(dryRun ? 'glossary.lint.wouldMend' : 'glossary.lint.mendedCount', { count }));
  return !dryRun && count > 0;
}

async function load(shell: Shell, paths: readonly string[]): Promise<GlossarySource> {
  const { loadGlossary } = await import('../../../glossary/source.ts');
  const asked = paths.length > 0 ? paths.map((path) => resolve(shell.folder, path)) : [shell.paths.glossary];
  const reading = progress(shell, shell.t('glossary.reading'));
  const { value, problems } = await loadGlossary(asked, reading);
  reading.end();
  await stopOn(shell, problems);
  return value;
}

/** Why a rule is there, and an entry with its fault and without. */
async function explain(shell: Shell, asked: string): Promise<void> {
  const { lintRules, nearest } = await import('../../../glossary/source.ts');
  const rule = lintRules.find(({ code }) => code === asked);
  if (rule) return shell.print(explanation(rule, shell));
  const codes = lintRules.map(({ code }) => code);
  const close = nearest(asked, codes);
  return fail(shell, 'glossary.lint.unknownRule', {
    rule: asked,
    rules: codes.join(', '),
    ...(close === undefined ? {} : { nearest: close, context: 'nearest' }),
  });
}

function explanation({ code, severity, example, fix }: AnyLintRule, shell: Shell): string {
  const { t } = shell;
  const head = `${styled(shell, 'bold', code)} (${t(`glossary.lint.${severity}`)})`;
  const mended = fix === undefined ? '' : `${t('glossary.lint.mended')}\n`;
  const shown = (key: 'wrong' | 'right'): string => `\n${t(`glossary.lint.${key}`)}\n${indented(example[key])}`;
  return `${head}\n${t(`lintWhy.${code}`)}\n${mended}${shown('wrong')}${shown('right')}`;
}

function indented(yaml: string): string {
  const lines = yaml.trim().split('\n');
  return lines.map((line) => `  ${line}\n`).join('');
}
