import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  type ExchangeUnit,
  isUnitNotice,
  largestFile,
  readUnitFile,
  type UnitFormatProblem,
} from '../../../formats/index.ts';
import type { ReturnedUnits } from '../../../translation/index.ts';
import { unifiedDiff } from '../../diff.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import { readAtMost } from '../../pieces.ts';
import { reportProblems, shownPath } from '../../report.ts';
import { fail, type Shell, Stop } from '../../shell.ts';
import { unitFormatFor, unitFormatNames } from '../../unit-formats.ts';

type Asked = GlossaryOptions & {
  readonly into: string;
  readonly format?: string;
  readonly partial: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export function unitsImportCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('import')
    .description(t('units.import.description'))
    .argument('<file>', t('units.import.file'))
    .requiredOption('--into <article>', t('units.article'))
    .option('--format <format>', t('units.import.format', { formats: unitFormatNames() }))
    .option('--partial', t('units.import.partial'), false)
    .option('--dry-run', t('units.import.dryRun'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('units.import.examples')}`)
    .action((file: string, asked: Asked) => runImport(shell, file, asked));
  return withGlossary(command, shell);
}

async function runImport(shell: Shell, file: string, asked: Asked): Promise<void> {
  const returned = await unitsOf(shell, file, asked);
  const [{ articleAt, stopOnArticle }, { takeReturnedUnits, writeUnits }] = await Promise.all([
    import('../../article.ts'),
    import('../../../translation/index.ts'),
  ]);
  const glossary = await openFor(shell, asked);
  const article = await articleAt(shell, asked.into, glossary);
  const taken = takeReturnedUnits(article.units, returned, glossary);
  await reportProblems(shell, taken.problems, 'units.returned');
  if (taken.problems.length > 0) shell.exitCode = 1;
  const path = join(article.folder, 'units.yaml');
  if (asked.dryRun) {
    if (!asked.json) await shell.print(unifiedDiff(shownPath(shell, path), article.units.text, taken.unitsText));
  } else {
    const { problems } = await writeUnits(article, { edits: taken.edits, unitsText: taken.unitsText, problems: [] });
    if (problems.length > 0) await stopOnArticle(shell, problems);
  }
  await tellOutcome(shell, asked, taken);
}

async function unitsOf(shell: Shell, file: string, asked: Asked): Promise<readonly ExchangeUnit[]> {
  const bytes = await readAtMost(shell, file, largestFile);
  const shown = file === '-' ? 'stdin' : resolve(shell.folder, file);
  if (bytes === undefined) return fail(shell, 'formatProblem.file-too-large', { limit: largestFile });
  const listed = unitFormatFor(shell, { name: asked.format, path: file, beginning: bytes });
  const { value, problems } = readUnitFile(await listed.load(), bytes, shown);
  await tellProblems(shell, asked, problems);
  return value;
}

/** What was passed over is told and the import goes on; a fault, or a file of other languages, ends it, unless what is right is wanted all the same. */
async function tellProblems(
  shell: Shell,
  { partial, json }: Asked,
  problems: readonly UnitFormatProblem[],
): Promise<void> {
  await reportProblems(shell, problems, 'units.problem');
  const faults = problems.filter((problem) => !isUnitNotice(problem) || problem.code === 'other-languages');
  if (faults.length === 0) return;
  shell.exitCode = 1;
  if (partial) return;
  if (json) await shell.print(`${JSON.stringify({ version: 1, taken: [], unchanged: 0, problems })}\n`);
  shell.note(shell.t('problemsFound', { count: faults.length }));
  shell.note(shell.t('glossary.import.partialHint'));
  throw new Stop(2);
}

async function tellOutcome(shell: Shell, asked: Asked, { edits, unchanged, problems }: ReturnedUnits): Promise<void> {
  if (asked.json) {
    const taken = edits.map(({ kind, ...edit }) => edit);
    await shell.print(`${JSON.stringify({ version: 1, taken, unchanged, problems })}\n`);
  }
  const key = asked.dryRun ? 'units.import.wouldBe' : 'units.import.done';
  shell.note(shell.t(key, { count: edits.length, unchanged, left: problems.length, path: asked.into }));
}
