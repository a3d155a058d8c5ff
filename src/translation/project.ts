import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LockHolder, readBytes, readUtf8, withLock, writeWhole } from '../files/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Parsed, Place } from '../model/problem.ts';
import { type ArticleBuild, type BuildProblem, buildArticle } from './article.ts';
import type { DocumentMaker } from './article-content.ts';
import { isMarkedAsMade } from './made-mark.ts';
import { readUnits, type UnitsProblem, type UnitsSource } from './units-file.ts';

/** What can be wrong with an article's folder. */
export type ArticleProblem =
  | UnitsProblem
  | BuildProblem
  | { readonly code: 'source-missing'; readonly place: Place }
  /** A file that we would make is there and was not made by us: a person may have written it. */
  | { readonly code: 'file-not-made'; readonly place: Place }
  /** Somebody saved the units file while we worked. */
  | { readonly code: 'changed-meanwhile'; readonly place: Place }
  /** Another process writes the article all the time. */
  | ({ readonly code: 'locked'; readonly place: Place } & LockHolder);

/** An article as read: what a person keeps. */
export type Article = {
  readonly folder: string;
  readonly source: string;
  readonly units: UnitsSource;
  /** Whether units.yaml was there; where not, `units` is that of an empty one. */
  readonly hasUnitsFile: boolean;
};

const articlesFolder = join('translations', 'articles');
const unitsName = 'units.yaml';
const usualSource = 'vi.md';

/** The folders of a project's articles, in the order of their names: those under translations/articles that hold vi.md or units.yaml. */
export async function findArticles(root: string): Promise<readonly string[]> {
  const folder = join(root, articlesFolder);
  if (!(await isThere(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const kept = await Promise.all(folders.map(isArticle));
  return folders.filter((_, index) => kept[index] === true).sort((a, b) => (a < b ? -1 : 1));
}

async function isArticle(folder: string): Promise<boolean> {
  return (await isThere(join(folder, usualSource))) || (await isThere(join(folder, unitsName)));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Reads an article's folder: its units.yaml, and the source that it names. Without a units.yaml, that of no units yet. */
export async function readArticle(
  folder: string,
  glossary: Glossary,
): Promise<Parsed<Article | undefined, ArticleProblem>> {
  const unitsPath = join(folder, unitsName);
  const hasUnitsFile = await isThere(unitsPath);
  const bytes = hasUnitsFile
    ? await readBytes(unitsPath)
    : new TextEncoder().encode(`source: ${usualSource}\nunits: []\n`);
  const { value: units, problems } = readUnits(unitsPath, bytes, glossary);
  if (units === undefined) return { value: undefined, problems };
  const source = await readSource(folder, units, hasUnitsFile);
  if (typeof source !== 'string') return { value: undefined, problems: [source] };
  return { value: { folder, source, units, hasUnitsFile }, problems: [] };
}

async function readSource(folder: string, units: UnitsSource, hasUnitsFile: boolean): Promise<string | ArticleProblem> {
  const { source } = units.value;
  const path = join(folder, source);
  if (!(await isThere(path)))
    return { code: 'source-missing', place: hasUnitsFile ? units.placeOf(['source']) : topOf(path) };
  const decoded = readUtf8(await readBytes(path));
  return decoded.ok ? decoded.text : notUtf8(path, await readBytes(path), decoded.byteOffset);
}

function notUtf8(file: string, bytes: Uint8Array, byteOffset: number): ArticleProblem {
  // As a stream, so that the begun half of a letter is not counted.
  const before = new TextDecoder().decode(bytes.subarray(0, byteOffset), { stream: true }).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { code: 'not-utf8', place: { file, line: before.length, column }, byteOffset };
}

/** Follows the source with the units of an article and makes its documents. Writes nothing. */
export function prepareArticle(
  { source, units }: Article,
  glossary: Glossary,
  makers: Readonly<Record<string, DocumentMaker>>,
): ArticleBuild {
  return buildArticle({ source, units, glossary, makers });
}

/** What of a build is written. */
type WrittenParts = Pick<ArticleBuild, 'files' | 'edits' | 'unitsText' | 'problems'>;

/**
 * Writes what a build changed: units.yaml and the made documents, each whole and only where its bytes differ. Nothing at all when the
 * build has problems, when a person saved units.yaml meanwhile, or when a document stands there that we did not make.
 * @returns the paths written
 */
export async function writeArticle(
  article: Article,
  build: WrittenParts,
): Promise<Parsed<readonly string[], ArticleProblem>> {
  if (build.problems.length > 0) return { value: [], problems: build.problems };
  const path = join(article.folder, unitsName);
  const locked = await withLock(path, () => writeUnderLock(article, build));
  return locked.ok ? locked.value : { value: [], problems: [{ code: 'locked', place: topOf(path), ...locked.holder }] };
}

/** What is looked at before writing stays so until it is written. */
async function writeUnderLock(
  article: Article,
  build: WrittenParts,
): Promise<Parsed<readonly string[], ArticleProblem>> {
  const changes = await changedFiles(article, build);
  const problems = [
    ...(await savedMeanwhile(article)),
    ...changes.flatMap(({ path, before }) => notMade(path, before)),
  ];
  if (problems.length > 0) return { value: [], problems };
  const units = unitsChange(article, build);
  for (const { path, text } of [...units, ...changes]) await writeWhole(path, text);
  return { value: [...units, ...changes].map(({ path }) => path), problems: [] };
}

/**
 * Writes units.yaml alone, where the source asks for it.
 * @returns the paths written
 */
export async function writeUnits(
  article: Article,
  build: Omit<WrittenParts, 'files'>,
): Promise<Parsed<readonly string[], ArticleProblem>> {
  return writeArticle(article, { ...build, files: {} });
}

type Change = { readonly path: string; readonly text: string; readonly before: string | undefined };

async function changedFiles({ folder }: Article, { files }: Pick<WrittenParts, 'files'>): Promise<readonly Change[]> {
  const changes = Object.entries(files).map(async ([name, text]) => {
    const path = join(folder, name);
    return { path, text, before: await textOf(path) };
  });
  return (await Promise.all(changes)).filter(({ text, before }) => text !== before);
}

async function textOf(path: string): Promise<string | undefined> {
  if (!(await isThere(path))) return undefined;
  const decoded = readUtf8(await readBytes(path));
  return decoded.ok ? decoded.text : ''; // no text of ours, whatever it is
}

function unitsChange(
  { folder, hasUnitsFile }: Article,
  { edits, unitsText }: Pick<WrittenParts, 'edits' | 'unitsText'>,
): readonly Pick<Change, 'path' | 'text'>[] {
  return edits.length === 0 && hasUnitsFile ? [] : [{ path: join(folder, unitsName), text: unitsText }];
}

async function savedMeanwhile({ folder, units, hasUnitsFile }: Article): Promise<readonly ArticleProblem[]> {
  const path = join(folder, unitsName);
  const now = await textOf(path);
  return now === (hasUnitsFile ? units.text : undefined) ? [] : [{ code: 'changed-meanwhile', place: topOf(path) }];
}

function notMade(path: string, before: string | undefined): readonly ArticleProblem[] {
  return before === undefined || isMarkedAsMade(before) ? [] : [{ code: 'file-not-made', place: topOf(path) }];
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
