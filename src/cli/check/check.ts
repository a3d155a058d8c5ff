import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { baseline, pairReader } from '../../checks/index.ts';
import type { Severity } from '../../model/finding.ts';
import type { CheckSummary } from '../../rendering/index.ts';
import type { Project } from '../../translation/index.ts';
import { rulingFor } from '../article.ts';
import type { CheckOptions } from '../commands/check.ts';
import { openFor } from '../options.ts';
import { fail, type Shell, Stop } from '../shell.ts';
import { speakingFrom } from '../speaking.ts';
import { readBaseline, recordBaseline } from './baseline-file.ts';
import { changedSince } from './changed-lines.ts';
import type { Sieve } from './findings.ts';
import { fixFiles } from './fix.ts';
import { knownInput } from './inputs.ts';
import { reportFor, summaryLine } from './report.ts';
import { ruleExplained, ruleList, rulesTold } from './rules-told.ts';
import { type CheckRun, reportOf } from './run.ts';
import { knownRule, projectAround, type RulesToRun, rulesToRun, severityOf, withProject } from './settings.ts';
import { writeReport } from './write-report.ts';

/** What the command line asks for, with the project that its first input is in. */
type Asked = {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  readonly project: Project | undefined;
  readonly rules: RulesToRun;
};

/** `songngu check`: goes through the inputs once, or again and again with `--watch`. */
export async function check(shell: Shell, paths: readonly string[], options: CheckOptions): Promise<void> {
  const asked = await ask(shell, paths.length > 0 || options.batch ? paths : ['.'], options);
  const { settings } = asked.rules;
  if (options.listRules) return shell.print(ruleList(shell, settings));
  if (options.explain !== undefined) {
    return shell.print(ruleExplained(shell, knownRule(shell, options.explain), settings));
  }
  await checkOnce(shell, asked);
  if (options.watch) await checkAgain(shell, asked);
}

async function ask(shell: Shell, paths: readonly string[], options: CheckOptions): Promise<Asked> {
  if (options.writeBaseline && options.baseline === undefined) fail(shell, 'check.baselineNeeded');
  knownInput(shell, options.input);
  const project = await projectAround(shell, folderOf(shell, paths[0]));
  return { paths, options, project, rules: rulesToRun(shell, options, project?.settings.checks) };
}

function folderOf(shell: Shell, path: string | undefined): string {
  if (path === undefined || path === '-') return shell.folder;
  const full = resolve(shell.folder, path);
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true ? full : dirname(full);
}

async function checkOnce(shell: Shell, asked: Asked): Promise<void> {
  const { options, paths } = asked;
  const run = await runFor(shell, asked);
  if (options.batch) {
    const { checkLines } = await import('./batch.ts');
    return endWith(shell, options, await checkLines(shell, paths[0], run));
  }
  if (options.writeBaseline) return recordBaseline(shell, options.baseline ?? '', run);
  if (options.fix || options.dryRun) await fixFiles(shell, run, { ...options, show: showDiff(shell, options) });
  await report(shell, asked, run);
}

/** A diff on standard output would spoil a report that another program reads. */
function showDiff(shell: Shell, { format, json, output }: CheckOptions): (diff: string) => Promise<void> {
  const isFree = output !== undefined || (format === 'text' && !json);
  return async (diff) => (isFree ? shell.print(diff) : shell.note(diff));
}

async function runFor(shell: Shell, { paths, options, project, rules }: Asked): Promise<CheckRun> {
  const english = withProject(options, project);
  const glossary = await openFor(shell, english);
  const { forbidden = [] } = project?.settings ?? {};
  const reader = { ...pairReader(glossary), forbidden };
  const ofProject = speakingFrom(shell, reader.vietnamese, english);
  const reading = {
    glossary,
    ruling: ofProject,
    rulingOf: (article: Parameters<typeof rulingFor>[1]) => ({
      ...ofProject,
      ...rulingFor(shell, article, reader.vietnamese, options),
    }),
    format: options.input,
  };
  return { paths, reading, reader, rules, sieve: await sieveFor(shell, paths, options, rules) };
}

async function sieveFor(
  shell: Shell,
  paths: readonly string[],
  { baseline: path, writeBaseline, changedSince: revision }: CheckOptions,
  { checks, settings }: RulesToRun,
): Promise<() => Sieve> {
  const known = path === undefined || writeBaseline ? undefined : await readBaseline(shell, path);
  const changed = revision === undefined ? undefined : await changedSince(shell, revision, folderOf(shell, paths[0]));
  const ran = new Set(checks.map(({ rule }) => rule).filter((rule) => severityOf(rule, settings) !== undefined));
  return () => ({
    settings,
    ran,
    ...(known === undefined ? {} : { known: baseline(known) }),
    ...(changed === undefined ? {} : { changed }),
  });
}

async function report(shell: Shell, { options, rules }: Asked, run: CheckRun): Promise<void> {
  const { format, json, output, failOn } = options;
  const made = await reportFor(shell, {
    format: json ? 'json' : format,
    rules: rulesTold(shell, rules.settings),
    fails: (severity) => isFailure(severity, failOn),
    isPrinted: output === undefined || output === '-',
  });
  let summary: CheckSummary | undefined;
  const pieces = reportOf(shell, run, made, (told) => {
    summary = told;
  });
  await writeReport(shell, output, pieces);
  if (summary === undefined) return;
  shell.note(summaryLine(shell, summary));
  endWith(shell, options, summary.counts);
}

const severities: readonly Severity[] = ['note', 'warning', 'error'];

function isFailure(severity: Severity, failOn: CheckOptions['failOn']): boolean {
  return failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn);
}

function endWith(shell: Shell, { failOn }: CheckOptions, counts: CheckSummary['counts']): void {
  if (severities.some((severity) => counts[severity] > 0 && isFailure(severity, failOn))) shell.exitCode = 1;
}

/** What ends a single run only ends a turn here: the next change may mend it. */
async function checkAgain(shell: Shell, asked: Asked): Promise<void> {
  const { changesUnder } = await import('./watch.ts');
  const { paths, options, project } = asked;
  const layers = withProject(options, project).glossary;
  const watched = [...paths, ...layers, ...(project === undefined ? [] : [project.file])];
  const full = watched.filter((path) => path !== '-').map((path) => resolve(shell.folder, path));
  shell.note(shell.t('check.watching'));
  for await (const _ of changesUnder(full, options.output, shell.until)) {
    shell.exitCode = 0;
    try {
      await checkOnce(shell, await ask(shell, paths, options));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      shell.exitCode = error.exitCode;
    }
    shell.note(shell.t('check.watching'));
  }
}
