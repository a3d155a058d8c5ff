import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import {
  type FormatProblem,
  isNotice,
  largestFile,
  type ReadEntry,
  type Skipped,
  settleEntries,
} from '../../../formats/index.ts';
import type { WrittenConcept } from '../../../glossary/source.ts';
import type { Parsed } from '../../../model/problem.ts';
import { formatFor, formatNames } from '../../formats.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import { readAtMost, writePieces } from '../../pieces.ts';
import { progress } from '../../progress.ts';
import { reportProblems, shownPath } from '../../report.ts';
import { fail, type Shell, Stop } from '../../shell.ts';

type Asked = GlossaryOptions & {
  readonly from?: string;
  readonly into: string;
  readonly domain?: string;
  readonly columns?: string;
  readonly override: boolean;
  readonly partial: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export function importCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('import')
    .description(t('glossary.import.description'))
    .argument('<file>', t('glossary.import.file'))
    .option('--from <format>', t('glossary.import.from', { formats: formatNames('reads') }))
    .requiredOption('--into <file>', t('glossary.import.into'))
    .option('--domain <domain>', t('glossary.import.domain'))
    .option('--columns <keys>', t('glossary.import.columns'))
    .option('--override', t('glossary.import.override'), false)
    .option('--partial', t('glossary.import.partial'), false)
    .option('--dry-run', t('glossary.import.dryRun'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.import.examples')}`)
    .action((file: string, asked: Asked) => runImport(shell, file, asked));
  return withGlossary(command, shell);
}

async function runImport(shell: Shell, file: string, asked: Asked): Promise<void> {
  if (existsSync(resolve(shell.folder, asked.into))) fail(shell, 'glossary.import.exists', { path: asked.into });
  const read = await entriesOf(shell, file, asked);
  const domain = asked.domain ?? usualDomain(read.value) ?? fail(shell, 'glossary.import.noDomain');
  const glossary = await openFor(shell, asked);
  const settled = settleEntries(read.value, { domain, known: glossary.concepts(), overrides: asked.override });
  const problems = [...read.problems, ...settled.problems];
  await tellProblems(shell, asked, problems);
  const { concepts, skipped } = settled.value;
  if (!asked.dryRun) await write(shell, asked.into, domain, concepts);
  await tellOutcome(shell, asked, { concepts, skipped, problems });
}

async function entriesOf(
  shell: Shell,
  file: string,
  asked: Asked,
): Promise<Parsed<readonly ReadEntry[], FormatProblem>> {
  const listed = formatFor(shell, 'reads', { name: asked.from, path: file === '-' ? undefined : file });
  const shown = file === '-' ? 'stdin' : resolve(shell.folder, file);
  const bytes = await readAtMost(shell, file, largestFile);
  if (bytes === undefined) return { value: [], problems: [tooLarge(shown)] };
  const { read } = await listed.load();
  const columns = asked.columns?.split(',').map((key) => key.trim());
  const tell = progress(shell, shell.t('formats.reading'));
  const result = read?.(bytes, shown, { ...(columns && { columns }), progress: tell });
  tell.end();
  return result ?? fail(shell, 'formats.unknown', { name: listed.name, names: formatNames('reads') });
}

function tooLarge(file: string): FormatProblem {
  return { code: 'file-too-large', place: { file, line: 1, column: 1 }, bytes: largestFile + 1, limit: largestFile };
}

/** The one that most entries have. */
function usualDomain(entries: readonly ReadEntry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { concept } of entries) {
    if (concept.domain !== undefined) counts.set(concept.domain, (counts.get(concept.domain) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0];
}

/** What was passed over is told and the import goes on; a fault ends it, unless what is right is wanted all the same. */
async function tellProblems(shell: Shell, { partial, json }: Asked, problems: readonly FormatProblem[]): Promise<void> {
  const faults = problems.filter((problem) => !isNotice(problem));
  await reportProblems(shell, [...faults, ...problems.filter(isNotice)], 'formatProblem');
  if (faults.length === 0) return;
  if (partial) {
    shell.exitCode = 1;
    return;
  }
  if (json) await shell.print(`${JSON.stringify({ version: 1, imported: 0, skipped: [], problems })}\n`);
  shell.note(shell.t('problemsFound', { count: faults.length }));
  shell.note(shell.t('glossary.import.partialHint'));
  throw new Stop(2);
}

async function write(shell: Shell, into: string, domain: string, concepts: readonly WrittenConcept[]): Promise<void> {
  if (concepts.length === 0) return;
  const { writeGlossaryFile } = await import('../../../glossary/source.ts');
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(shell, into, writeGlossaryFile(domain, concepts), tell);
  tell.end();
}

type Outcome = {
  readonly concepts: readonly WrittenConcept[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly FormatProblem[];
};

async function tellOutcome(shell: Shell, { into, dryRun, json }: Asked, outcome: Outcome): Promise<void> {
  const { concepts, skipped, problems } = outcome;
  if (json) await shell.print(`${JSON.stringify({ version: 1, imported: concepts.length, skipped, problems })}\n`);
  else if (dryRun) {
    for (const { vi, en } of concepts) await shell.print(`${vi}  ${typeof en === 'string' ? en : en.named}\n`);
  }
  for (const each of skipped.slice(0, mostSkipped)) {
    const place = `${shownPath(shell, each.place.file)}:${each.place.line}:${each.place.column}`;
    shell.note(`${place}  ${shell.t(`skipped.${each.code}`, { ...each })}`);
  }
  if (skipped.length > mostSkipped) shell.note(shell.t('problemsMore', { count: skipped.length - mostSkipped }));
  const key = dryRun ? 'glossary.import.wouldBe' : 'glossary.import.done';
  shell.note(shell.t(key, { count: concepts.length, skipped: skipped.length, path: into }));
}

/** More than these are counted; `--json` has them all. */
const mostSkipped = 10;
