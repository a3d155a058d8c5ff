import { statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { readBytes, readUtf8 } from '../files/index.ts';
import type { ProblemBase } from '../model/problem.ts';
import { type Shell, Stop } from './shell.ts';

/** Where the sentences of problems stand in translations/interface. */
type Section =
  | 'problem'
  | 'lint'
  | 'lexiconLint'
  | 'unitsProblem'
  | 'bilingualProblem'
  | 'projectProblem'
  | 'anachronism'
  | 'formatProblem'
  | 'documentProblem'
  | 'editProblem'
  | 'units.problem'
  | 'units.returned';

/**
 * Tells problems as the best compilers do: place, what is wrong and how to mend it, the line with the spot marked.
 *
 *     glossary/party.yaml:7:5  unknown key “depricated”. Did you mean “deprecated”?
 *         7 |     depricated: [nationality work]
 *           |     ^
 */
export async function reportProblems(shell: Shell, problems: readonly ProblemBase[], section: Section): Promise<void> {
  const lines = new Map<string, readonly string[]>();
  for (const problem of problems.slice(0, mostTold)) {
    const { file, line, column } = problem.place;
    if (!lines.has(file)) lines.set(file, await linesOf(file));
    const shown = lines.get(file)?.[line - 1];
    shell.note(`${shownPath(shell, file)}:${line}:${column}  ${sentenceOf(shell, problem, section)}`);
    if (shown !== undefined && shown.trim() !== '') shell.note(excerpt(line, column, shown));
  }
  if (problems.length > mostTold) shell.note(shell.t('problemsMore', { count: problems.length - mostTold }));
}

/** Where a section looks first for what it shares with another. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'units.problem': ['formatProblem'],
  'units.returned': ['unitsProblem'],
  bilingualProblem: ['units.returned', 'unitsProblem', 'documentProblem'],
};

/** What is wrong and how to mend it. A code that the section does not have is told by `lint` or `problem`. */
export function sentenceOf(shell: Shell, problem: ProblemBase, section: Section): string {
  const key =
    [section, ...(fallbacks[section] ?? []), 'problem', 'lint']
      .map((name) => `${name}.${problem.code}`)
      .find(shell.has) ?? problem.code;
  return shell.t(key, { ...problem, ...contextOf(problem) });
}

/** Chooses among the sentences of one code: with a near name to propose, or by the type that was expected. */
function contextOf(problem: ProblemBase): { readonly context?: string } {
  if ('nearest' in problem) return { context: 'nearest' };
  return 'expected' in problem ? { context: String(problem.expected) } : {};
}

/** More problems than this are counted, not told. */
const mostTold = 40;

/** Problems end the command before anything is written. */
export async function stopOn(
  shell: Shell,
  problems: readonly ProblemBase[],
  section: Section = 'problem',
): Promise<void> {
  if (problems.length === 0) return;
  await reportProblems(shell, problems, section);
  shell.note(shell.t('problemsFound', { count: problems.length }));
  throw new Stop(2);
}

/** A path as the user would write it from where they stand. */
export function shownPath({ folder }: Shell, path: string): string {
  const short = relative(folder, path);
  return short === '' ? basename(path) : short.startsWith('..') ? path : short;
}

const widestLine = 160;

function excerpt(line: number, column: number, text: string): string {
  const number = String(line).padStart(5);
  const cut = column > widestLine ? column - 60 : 0;
  const shown = text.slice(cut, cut + widestLine).replaceAll('\t', ' ');
  return `${number} | ${shown}\n${' '.repeat(5)} | ${' '.repeat(Math.max(0, column - 1 - cut))}^`;
}

/** No line is shown of a file with more bytes: reading it only for that would take long. */
const largestShown = 32 * 1024 * 1024;

async function linesOf(file: string): Promise<readonly string[]> {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestShown) return [];
  const bytes = await readBytes(file).catch(() => undefined);
  const decoded = bytes === undefined ? undefined : readUtf8(bytes);
  return decoded?.ok === true ? decoded.text.split(/\r?\n/) : [];
}
