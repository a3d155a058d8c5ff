import { dirname, join, resolve } from 'node:path';
import type { Glossary } from '../../glossary/index.ts';
import type { ReadBilingual } from '../../rendering/index.ts';
import {
  type Article,
  type BilingualReturn,
  prepareArticle,
  type ReturnedUnits,
  type ReturnProblem,
  readUnits,
  takeBilingualUnits,
  writeUnits,
} from '../../translation/index.ts';
import { articleAt, stopOnArticle } from '../article.ts';
import { unifiedDiff } from '../diff.ts';
import { type GlossaryOptions, openFor } from '../options.ts';
import { reportProblems, shownPath } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import { holdsArticle } from './content.ts';
import { type Edited, readEdited } from './read-edited.ts';

export type ReadOptions = GlossaryOptions & { readonly dryRun: boolean; readonly json: boolean };

/** `songngu bilingual [ARTICLE] --read FILE`: takes what a person edited in a bilingual document into the article's units. */
export async function readBack(
  shell: Shell,
  paths: { readonly file: string; readonly article: string | undefined },
  options: ReadOptions,
): Promise<void> {
  const glossary = await openFor(shell, options);
  const edited = await readEdited(shell, paths.file);
  const article = await articleFor(shell, paths, glossary);
  const taken = takeBilingualUnits(article.units, returnedUnits(edited), glossary);
  await tellProblems(shell, edited, taken.problems);
  const { edits, unitsText } = taken;
  if (options.dryRun) await showChange(shell, article, taken, options);
  else if (edits.length > 0) {
    const { problems } = await writeUnits(article, { edits, unitsText, problems: [] });
    if (problems.length > 0) await stopOnArticle(shell, problems);
  }
  await tellOutcome(shell, article, edited.read, taken, options);
}

/** The article that is named, or the one that the document stands in. */
async function articleFor(
  shell: Shell,
  { file, article }: { readonly file: string; readonly article: string | undefined },
  glossary: Glossary,
): Promise<Article> {
  const folder = article ?? (file === '-' ? '.' : dirname(resolve(shell.folder, file)));
  if (article === undefined && !holdsArticle(shell, folder)) fail(shell, 'bilingual.noArticle', { path: file });
  return withUnits(shell, await articleAt(shell, folder, glossary), glossary);
}

/** A text that was drafted without units.yaml has units as soon as a person has edited its draft. */
async function withUnits(shell: Shell, article: Article, glossary: Glossary): Promise<Article> {
  if (article.hasUnitsFile) return article;
  const { unitsText, problems } = prepareArticle(article, glossary, {});
  if (problems.length > 0) return stopOnArticle(shell, problems);
  const { value: units } = readUnits(article.units.file, new TextEncoder().encode(unitsText), glossary);
  return units === undefined ? article : { ...article, units };
}

/** What stands twice and is not the same, or is not whole, is left alone: nobody can tell what is meant. */
function returnedUnits({ file, read, problems }: Edited): readonly BilingualReturn[] {
  const doubtful = new Set(problems.flatMap((problem) => ('id' in problem ? [problem.id] : [])));
  const top = { file, line: 1, column: 1 };
  return [...read.pairs]
    .filter(([id]) => !doubtful.has(id))
    .map(([id, pair]) => {
      const written = read.written?.units.get(id);
      const notes = read.notes?.get(id) ?? [];
      const place = read.places.get(`${id} en`) ?? read.places.get(`${id} vi`) ?? top;
      return { id, ...pair, notes, place, ...(written === undefined ? {} : { written }) };
    });
}

async function tellProblems(
  shell: Shell,
  { file, read, problems }: Edited,
  returned: readonly ReturnProblem[],
): Promise<void> {
  const unsaid = { code: 'not-written-down', place: { file, line: 1, column: 1 } };
  await reportProblems(shell, [...(read.written === undefined ? [unsaid] : []), ...problems], 'bilingualProblem');
  for (const problem of returned) {
    await reportProblems(shell, [problem], 'bilingualProblem');
    if (problem.code === 'english-changed') tellConflict(shell, problem);
  }
  if (problems.length + returned.length > 0) shell.exitCode = 1;
}

/** The English as it was, as the document has it, and as the project has it now. */
function tellConflict(
  { note, t }: Shell,
  { was, en, now }: ReturnProblem & { readonly code: 'english-changed' },
): void {
  const versions = [...(was === undefined ? [] : [['was', was]]), ['file', en], ['now', now]];
  const names = versions.map(([key]) => t(`bilingual.conflict.${key}`));
  const width = Math.max(...names.map((name) => name.length));
  versions.forEach(([, text], index) => {
    note(`      ${(names[index] ?? '').padEnd(width)}  ${text === '' ? '—' : text}`);
  });
}

async function showChange(
  shell: Shell,
  article: Article,
  { edits, unitsText }: ReturnedUnits,
  { json }: ReadOptions,
): Promise<void> {
  if (json || edits.length === 0) return;
  const path = join(article.folder, 'units.yaml');
  const before = article.hasUnitsFile ? article.units.text : '';
  await shell.print(unifiedDiff(shownPath(shell, path), before, unitsText));
}

async function tellOutcome(
  shell: Shell,
  article: Article,
  { pairs }: ReadBilingual,
  { edits, unchanged, problems }: ReturnedUnits,
  { json, dryRun }: ReadOptions,
): Promise<void> {
  if (json) {
    const taken = edits.map(({ kind, ...edit }) => edit);
    await shell.print(`${JSON.stringify({ version: 1, taken, unchanged, problems })}\n`);
  }
  const gone = article.units.value.units.filter(({ id }) => !pairs.has(id)).length;
  if (gone > 0) shell.note(shell.t('bilingual.gone', { count: gone }));
  const path = shownPath(shell, join(article.folder, 'units.yaml'));
  const key = dryRun ? 'bilingual.wouldTake' : 'bilingual.taken';
  shell.note(shell.t(key, { count: edits.length, unchanged, left: problems.length, path }));
}
