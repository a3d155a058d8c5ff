import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Glossary } from '../glossary/index.ts';
import type { CandidateProblem, ConceptEdit, Edited, GlossaryFinding, SaveProblem } from '../glossary/source.ts';
import type { Concept } from '../model/concept.ts';
import { unifiedDiff } from './diff.ts';
import { type GlossaryOptions, openFor, withGlossary } from './options.ts';
import { reportProblems, sentenceOf, shownPath } from './report.ts';
import { fail, type Shell, Stop } from './shell.ts';

/** What every command that edits a glossary file takes. */
export type EditOptions = GlossaryOptions & {
  readonly into?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
};

/** Adds `--dry-run`, `--json` and the glossary's options. */
export function withEditing(command: Command, shell: Shell): Command {
  const { t } = shell;
  command.option('--dry-run', t('glossary.edits.dryRun'), false).option('--json', t('options.json'), false);
  return withGlossary(command, shell);
}

/**
 * The file or folder to write to: `--to`, or the topmost `--glossary`, or the built-in glossary where it is a folder of the project. In
 * an installed package that would be gone with the next update: a file of one's own is asked for.
 */
export function chosenTarget(shell: Shell, { into, glossary }: EditOptions): string {
  const asked = into ?? glossary.at(-1);
  return asked === undefined ? ownFile(shell, shell.paths.glossary) : resolve(shell.folder, asked);
}

/** The path, unless it belongs to an installed package. */
export function ownFile(shell: Shell, path: string): string {
  return path.split(sep).includes('node_modules') ? fail(shell, 'glossary.edits.installed', { path }) : path;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Opens the glossary with the file that is to be edited, be it one of its layers or not. */
export async function openWith(shell: Shell, options: EditOptions, file: string): Promise<Glossary> {
  const layers = options.glossary.map((path) => resolve(shell.folder, path));
  const known = options.builtin ? [shell.paths.glossary, ...layers] : layers;
  const isKnown = known.includes(file) || known.includes(dirname(file));
  const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
  return openFor(shell, { ...options, glossary: isKnown || !isThere ? options.glossary : [...options.glossary, file] });
}

/** Tells problems of what was given on the command line by the option they are of, and ends the command. */
export async function stopOnCandidate(
  shell: Shell,
  { json }: EditOptions,
  problems: readonly CandidateProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  if (json) await shell.print(`${JSON.stringify({ version: 1, saved: false, problems })}\n`);
  for (const problem of problems) {
    shell.note(`${problem.place.file}: ${sentenceOf(shell, shownFirst(shell, problem), 'editProblem')}`);
  }
  shell.note(shell.t('problemsFound', { count: problems.length }));
  throw new Stop(2);
}

/** What lint doubts is told, and no reason not to go on. */
export function tellWarnings(shell: Shell, warnings: readonly GlossaryFinding[]): void {
  for (const warning of warnings) {
    shell.note(`${warning.place.file}: ${sentenceOf(shell, shownFirst(shell, warning), 'editProblem')}`);
  }
}

/** The path in a sentence as the user would write it. */
function shownFirst<P extends CandidateProblem>(shell: Shell, problem: P): P {
  if (!('first' in problem)) return problem;
  return { ...problem, first: { ...problem.first, file: shownPath(shell, problem.first.file) } };
}

/** Shows a concept with its place, since it is why the command ends. */
export async function stopOnConcept(
  shell: Shell,
  { json }: EditOptions,
  glossary: Glossary,
  concept: Concept,
): Promise<never> {
  const place = glossary.placeOf(concept.id);
  if (json) await shell.print(`${JSON.stringify({ version: 1, saved: false, there: concept, place })}\n`);
  const { yamlOf } = await import('./yaml-text.ts');
  const at = place === undefined ? '' : `${shownPath(shell, place.file)}:${place.line}`;
  shell.note(
    `${shell.t('error')} ${shell.t('glossary.add.there', { vi: concept.vi, domain: concept.domain, place: at })}`,
  );
  shell.note(yamlOf(concept).trimEnd());
  throw new Stop(2);
}

/** Makes the edit in the file, or only shows it; what keeps it from being made is told and ends the command. */
export function runEdit(shell: Shell, options: EditOptions, file: string, edit: ConceptEdit): Promise<Edited> {
  return runEdits(shell, options, file, [edit]);
}

/** The same with several edits, all or none of them. */
export async function runEdits(
  shell: Shell,
  { dryRun, json }: Pick<EditOptions, 'dryRun' | 'json'>,
  file: string,
  edits: readonly ConceptEdit[],
): Promise<Edited> {
  const { saveEdits, tryEdits } = await import('../glossary/source.ts');
  const { value, problems } = await (dryRun ? tryEdits : saveEdits)(file, edits).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error; // not the file system's
      return fail(shell, 'input.notWritten', { path: shownPath(shell, file), reason: error.code });
    },
  );
  if (value !== undefined) return value;
  if (json) await shell.print(`${JSON.stringify({ version: 1, saved: false, problems })}\n`);
  await reportProblems(shell, problems satisfies readonly SaveProblem[], 'editProblem');
  shell.note(shell.t('problemsFound', { count: problems.length }));
  throw new Stop(2);
}

/** Tells what was done: the diff of a dry run on standard output, the rest on standard error; or all of it as JSON. */
export async function tellEdit(
  shell: Shell,
  { dryRun, json }: EditOptions,
  {
    file,
    id,
    edited,
    done,
  }: { readonly file: string; readonly id: string; readonly edited: Edited; readonly done: string },
): Promise<void> {
  const { placeOfEntry } = await import('../glossary/source.ts');
  const diff = unifiedDiff(shownPath(shell, file), edited.before, edited.after);
  const line = placeOfEntry(file, edited.after, id)?.line;
  const place = line === undefined ? shownPath(shell, file) : `${shownPath(shell, file)}:${line}`;
  if (json) {
    const saved = !dryRun && diff !== '';
    return shell.print(
      `${JSON.stringify({ version: 1, saved, id, file, ...(line === undefined ? {} : { line }), diff })}\n`,
    );
  }
  if (diff === '') return shell.note(shell.t('glossary.edits.same', { id, place }));
  if (dryRun) await shell.print(diff);
  shell.note(shell.t(dryRun ? 'glossary.edits.wouldBe' : done, { id, place }));
}
