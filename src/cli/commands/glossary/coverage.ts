import { Command } from 'commander';
import type { Coverage } from '../../../extraction/index.ts';
import { writeOutput } from '../../input.ts';
import { type GlossaryOptions, openFor, withEncoding, withGlossary, withSpeaking } from '../../options.ts';
import { fail, type Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';
import type { TallyOptions } from '../../text-tally.ts';
import { numberFrom } from './counts.ts';

type CoverageOptions = GlossaryOptions &
  TallyOptions & {
    readonly unused: boolean;
    readonly failUnder?: number;
    readonly limit: number;
    readonly report?: string;
    readonly json: boolean;
  };

export function coverageCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('coverage')
    .description(t('glossary.coverage.description'))
    .argument('[file...]', t('glossary.coverage.file'))
    .option('--batch', t('glossary.coverage.batch'), false)
    .option('--unused', t('glossary.coverage.unused'), false)
    .option('--limit <number>', t('glossary.coverage.limit'), (given) => numberFrom(shell, '--limit', given, 0), 20)
    .option('--fail-under <percent>', t('glossary.coverage.failUnder'), (given) => percent(shell, given))
    .option('--report <file>', t('glossary.coverage.report'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.coverage.examples')}`)
    .action((files: readonly string[], options: CoverageOptions) => runCoverage(shell, files, options));
  return withEncoding(withSpeaking(withGlossary(command, shell), shell), shell);
}

function percent(shell: Shell, given: string): number {
  const number = given.trim() === '' ? Number.NaN : Number(given);
  return number >= 0 && number <= 100 ? number : fail(shell, 'glossary.coverage.badPercent', { given });
}

async function runCoverage(shell: Shell, files: readonly string[], options: CoverageOptions): Promise<void> {
  if (files.length === 0) fail(shell, 'glossary.coverage.noFile');
  const glossary = await openFor(shell, options);
  const [{ CoverageTally }, { forEachText }] = await Promise.all([
    import('../../../extraction/index.ts'),
    import('../../text-tally.ts'),
  ]);
  const tally = new CoverageTally(glossary);
  await forEachText(shell, glossary, files, options, (text) => tally.add(text));
  const coverage = tally.report();
  const never = options.unused ? tally.unused() : undefined;
  const json = `${JSON.stringify(asJson(coverage, never))}\n`;
  if (options.report !== undefined) await writeOutput(shell, options.report, json);
  await shell.print(options.json ? json : asText(shell, coverage, never, options.limit));
  failUnder(shell, coverage, options.failUnder);
}

function asJson(coverage: Coverage, neverUsed: readonly string[] | undefined): object {
  const { concepts, ...rest } = coverage;
  return { version: 1, ...rest, concepts: { ...concepts, ...(neverUsed === undefined ? {} : { neverUsed }) } };
}

function failUnder(shell: Shell, { acronyms: { decided, occurrences } }: Coverage, least: number | undefined): void {
  if (least === undefined || occurrences === 0 || (100 * decided) / occurrences >= least) return;
  shell.note(shell.t('glossary.coverage.tooLow', { share: share(decided, occurrences), least }));
  shell.exitCode = 1;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

function asText(shell: Shell, coverage: Coverage, never: readonly string[] | undefined, limit: number): string {
  const { t } = shell;
  const { acronyms, names } = coverage;
  const unknown = acronyms.missing.filter(({ status }) => status === 'unknown');
  const ambiguous = acronyms.missing.filter(({ status }) => status === 'ambiguous');
  const lists = [
    missingList(shell, 'unknownAcronyms', unknown, limit, 'songngu glossary add "…" "…" --acronym'),
    missingList(shell, 'ambiguousAcronyms', ambiguous, limit),
    missingList(shell, 'notCovered', names.notCovered, limit, 'songngu glossary add'),
    missingList(shell, 'partlyCovered', names.partlyCovered, limit),
  ];
  const unused =
    never === undefined ? '' : `\n${t('glossary.coverage.never')}\n${never.map((id) => `  ${id}\n`).join('')}`;
  return `${figures(shell, coverage)}${lists.join('')}${unused}`;
}

function figures({ t }: Shell, { texts, acronyms, names, syllables, concepts }: Coverage): string {
  const counts = { used: concepts.used.length, unused: concepts.unused };
  const rows = [
    ['acronyms', t('glossary.coverage.acronymCounts', withShare(acronyms, acronyms.decided, acronyms.occurrences))],
    ['names', t('glossary.coverage.nameCounts', withShare(names, names.covered, names.occurrences))],
    ['syllables', t('glossary.coverage.syllableCounts', withShare(syllables, syllables.decided, syllables.total))],
    ['concepts', t('glossary.coverage.conceptCounts', counts)],
  ].map(([key, told]) => [t(`glossary.coverage.labels.${key}`), told] as const);
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, told]) => `${label.padEnd(width)}  ${told}\n`);
  return `${t('glossary.coverage.texts', { count: texts })}\n${lines.join('')}`;
}

function withShare(facts: object, part: number, whole: number): Record<string, unknown> {
  return { ...facts, share: share(part, whole) };
}

type Missing = Pick<Coverage['names']['notCovered'][number], 'text' | 'count' | 'first'>;

/** What is missing, each with its first place; `add` is the command that adds the first of them. */
function missingList(shell: Shell, key: string, missing: readonly Missing[], limit: number, add?: string): string {
  const { t } = shell;
  const [first] = missing;
  if (first === undefined || limit === 0) return '';
  const digits = String(first.count).length;
  const lines = missing.slice(0, limit).map(({ text, count, first: { file, line, column, context } }) => {
    const place = styled(shell, 'dim', `${file}:${line}:${column}  ${context}`);
    return `  ${String(count).padStart(digits)}  ${text}  ${place}\n`;
  });
  const rest = missing.length - lines.length;
  const more = rest > 0 ? `  ${t('glossary.coverage.more', { count: rest, all: missing.length })}\n` : '';
  const command =
    add === undefined ? '' : `  ${t('glossary.coverage.add', { command: addCommand(add, first.text) })}\n`;
  return `\n${styled(shell, 'bold', t(`glossary.coverage.${key}`))}\n${lines.join('')}${more}${command}`;
}

function addCommand(command: string, text: string): string {
  return command.endsWith('--acronym') ? `${command} ${text}` : `${command} "${text}" "…"`;
}
