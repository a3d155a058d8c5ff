import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import {
  columnOf,
  columns,
  type FormatProblem,
  isNotice,
  largestFile,
  type ReadEntry,
  type Skipped,
  settleEntries,
} from '../../../formats/index.ts';
import type { ConceptEdit, WrittenConcept } from '../../../glossary/source.ts';
import type { Parsed } from '../../../model/problem.ts';
import { unifiedDiff } from '../../diff.ts';
import { formatFor, formatNames } from '../../formats.ts';
import { openWith, runEdits } from '../../glossary-edits.ts';
import { type GlossaryOptions, withGlossary } from '../../options.ts';
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
  const read = await entriesOf(shell, file, asked);
  if (read.value.length === 0) await tellProblems(shell, asked, read.problems);
  const { domainOfFile } = await import('../../../glossary/source.ts');
  const into = resolve(shell.folder, asked.into);
  const domain = asked.domain ?? (await domainOfFile(into)) ?? usualDomain(read.value);
  if (domain === undefined) return fail(shell, 'glossary.import.noDomain');
  const glossary = await openWith(shell, asked, into);
  const settled = settleEntries(read.value, { domain, known: glossary.concepts(), overrides: asked.override });
  const problems = [...read.problems, ...settled.problems];
  await tellProblems(shell, asked, problems);
  const { concepts, skipped } = settled.value;
  if (asked.dryRun) await showDiff(shell, asked, domain, concepts);
  else await write(shell, asked.into, domain, concepts);
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
  const named = asked.columns === undefined ? undefined : columnsAsked(shell, asked.columns);
  const tell = progress(shell, shell.t('formats.reading'));
  const result = read?.(bytes, shown, { ...(named && { columns: named }), progress: tell });
  tell.end();
  return result ?? fail(shell, 'formats.unknown', { name: listed.name, names: formatNames('reads') });
}

/** Each is known, and both languages are there. */
function columnsAsked(shell: Shell, list: string): readonly string[] {
  const asked = list.split(',').map((name) => name.trim());
  const keys = asked.map((name) => columnOf(name)?.key);
  const unknown = asked.find((name, index) => name !== '' && keys[index] === undefined);
  const known = columns.map(({ key }) => key).join(', ');
  if (unknown !== undefined) return fail(shell, 'glossary.import.unknownColumn', { name: unknown, known });
  if (!keys.includes('vi') || !keys.includes('en')) return fail(shell, 'glossary.import.bothSides');
  return asked;
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

/** A new file is written as the terms are made; one that is there keeps every byte, and gets them at its end. */
async function write(shell: Shell, into: string, domain: string, concepts: readonly WrittenConcept[]): Promise<void> {
  if (concepts.length === 0) return;
  if (existsSync(resolve(shell.folder, into))) return addAll(shell, into, domain, concepts);
  const { writeGlossaryFile } = await import('../../../glossary/source.ts');
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(shell, into, writeGlossaryFile(domain, concepts), tell);
  tell.end();
}

async function addAll(shell: Shell, into: string, domain: string, concepts: readonly WrittenConcept[]): Promise<void> {
  await runEdits(shell, { json: false, dryRun: false }, resolve(shell.folder, into), additions(domain, concepts));
}

function additions(domain: string, concepts: readonly WrittenConcept[]): readonly ConceptEdit[] {
  return concepts.map((concept) => ({ kind: 'add', concept: { domain, ...concept } }));
}

async function showDiff(
  shell: Shell,
  { into, json }: Asked,
  domain: string,
  concepts: readonly WrittenConcept[],
): Promise<void> {
  if (json) return;
  const path = resolve(shell.folder, into);
  const { before, after } = await runEdits(shell, { json, dryRun: true }, path, additions(domain, concepts));
  await shell.print(unifiedDiff(shownPath(shell, path), before, after));
}

type Outcome = {
  readonly concepts: readonly WrittenConcept[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly FormatProblem[];
};

async function tellOutcome(shell: Shell, { into, dryRun, json }: Asked, outcome: Outcome): Promise<void> {
  const { concepts, skipped, problems } = outcome;
  if (json) await shell.print(`${JSON.stringify({ version: 1, imported: concepts.length, skipped, problems })}\n`);
  for (const each of skipped.slice(0, mostSkipped)) {
    const place = `${shownPath(shell, each.place.file)}:${each.place.line}:${each.place.column}`;
    shell.note(`${place}  ${shell.t(`skipped.${each.code}`, { ...each })}`);
  }
  if (skipped.length > mostSkipped) shell.note(shell.t('problemsMore', { count: skipped.length - mostSkipped }));
  const key = dryRun ? 'glossary.import.wouldBe' : 'glossary.import.done';
  if (concepts.length + skipped.length === 0) shell.exitCode = 1;
  shell.note(shell.t(key, { count: concepts.length, skipped: skipped.length, path: into }));
}

/** More than these are counted; `--json` has them all. */
const mostSkipped = 10;
