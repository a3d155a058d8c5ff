import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Ruling } from '../../analysis/index.ts';
import type { FileFormat } from '../../document/index.ts';
import { type ListedUnitFormat, unitFormatOf, unitFormats } from '../../formats/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import { type Article, findArticles } from '../../translation/index.ts';
import { readInput } from '../input.ts';
import { isDocumentPath, openInput } from '../open-input.ts';
import { shownPath } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import { articleSheet } from './article-sheet.ts';
import { bilingualSheet, isBilingual } from './bilingual-sheet.ts';
import { exchangeSheets } from './exchange-sheets.ts';
import type { Sheet } from './sheet.ts';
import { type DocumentInFile, sheetOfDocuments } from './two-documents.ts';

/** What inputs are read with. `ruling` holds for whatever does not say itself when and where it speaks. */
export type Reading = {
  readonly glossary: Glossary;
  readonly ruling: Ruling;
  readonly rulingOf: (article: Article) => Ruling;
  /** What `--input` names. */
  readonly format: string | undefined;
};

/** The formats that `--input` takes. i18next JSON holds one side only. */
const inputFormats: readonly string[] = [
  'markdown',
  'text',
  'html',
  'docx',
  'bilingual',
  ...unitFormats.filter(({ name }) => name !== 'i18next').map(({ name }) => name),
];

/** A name that `--input` does not take ends the command. */
export function knownInput(shell: Shell, format: string | undefined): void {
  const isKnown = unitFormats.some(({ aliases }) => aliases.includes(format ?? ''));
  if (format === undefined || isKnown || inputFormats.includes(format)) return;
  fail(shell, 'check.unknownFormat', { format, formats: inputFormats.join(', ') });
}

/** The documents of the inputs, one at a time: two texts that belong together, or projects, articles, bilingual documents, files of units. */
export async function* readSheets(shell: Shell, paths: readonly string[], reading: Reading): AsyncGenerator<Sheet> {
  const texts = paths.length === 2 ? await twoTexts(shell, paths, reading) : undefined;
  if (texts !== undefined) {
    yield pairedSheet(shell, texts, reading);
    return;
  }
  const articles = new Set<string>();
  for (const path of paths) yield* sheetsOf(shell, path, reading, articles);
}

/** @param done the articles that were checked already: a hook names each of their files */
async function* sheetsOf(shell: Shell, path: string, reading: Reading, done: Set<string>): AsyncGenerator<Sheet> {
  const { glossary, rulingOf, ruling } = reading;
  const articles = await articlesAt(shell, path);
  if (articles !== undefined) {
    for (const folder of articles.filter((each) => !done.has(each))) {
      done.add(folder);
      yield await articleSheet(shell, folder, glossary, rulingOf);
    }
    return;
  }
  const format = await unitFormatAt(shell, path, reading);
  if (format !== undefined) {
    const file = pathOf(shell, path);
    const chunks = path === '-' ? shell.stdin : createReadStream(file);
    yield* exchangeSheets(shell, { file, format, chunks }, glossary, ruling);
    return;
  }
  const source = await readInput(shell, path);
  if (reading.format !== 'bilingual' && !isBilingual(source)) fail(shell, 'check.oneText', { path });
  yield await bilingualSheet(shell, pathOf(shell, path), source, ruling);
}

function pathOf(shell: Shell, path: string): string {
  return path === '-' ? path : resolve(shell.folder, path);
}

/** The folders of the articles that a path means: a project's, an article's own, that of its units.yaml or vi.md. */
async function articlesAt(shell: Shell, path: string): Promise<readonly string[] | undefined> {
  if (path === '-') return undefined;
  const full = resolve(shell.folder, path);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return isArticleFile(full) ? [dirname(full)] : undefined;
  if (isThere(join(full, 'units.yaml')) || isThere(join(full, 'vi.md'))) return [full];
  const found = await findArticles(full);
  return found.length > 0 ? found : fail(shell, 'check.noArticles', { path: shownPath(shell, full) });
}

function isArticleFile(path: string): boolean {
  return basename(path) === 'units.yaml' || (basename(path) === 'vi.md' && isThere(join(dirname(path), 'units.yaml')));
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

const documentFormats: readonly FileFormat[] = ['markdown', 'text', 'html', 'docx'];
const textFormats: readonly string[] = [...documentFormats, 'bilingual'];

async function unitFormatAt(shell: Shell, path: string, { format }: Reading): Promise<ListedUnitFormat | undefined> {
  if (format !== undefined && !textFormats.includes(format))
    return unitFormats.find(({ name, aliases }) => [name, ...aliases].includes(format));
  if (format !== undefined) return undefined;
  if (path === '-') return fail(shell, 'check.inputNeeded', { formats: inputFormats.join(', ') });
  if (mayBeDocument(path)) return undefined;
  return (
    unitFormatOf(path, await beginningOf(shell, path)) ??
    fail(shell, 'check.unknownInput', { path, formats: inputFormats.join(', ') })
  );
}

async function beginningOf(shell: Shell, path: string): Promise<Uint8Array> {
  const file = await open(resolve(shell.folder, path)).catch((error: NodeJS.ErrnoException) =>
    fail(shell, error.code === 'ENOENT' ? 'input.missing' : 'input.unreadable', { path, reason: error.code }),
  );
  const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
  await file.close();
  return buffer.subarray(0, bytesRead);
}

type TwoTexts = { readonly vi: DocumentInFile; readonly en: DocumentInFile };

/** Two texts are the sides of one document, unless each has both sides itself. */
async function twoTexts(shell: Shell, paths: readonly string[], { format }: Reading): Promise<TwoTexts | undefined> {
  const [vi = '', en = ''] = paths;
  const asked = documentFormats.find((each) => each === format);
  if (format !== undefined && asked === undefined) return undefined;
  if (!isText(shell, vi) || !isText(shell, en)) return undefined;
  if ([vi, en].every((path) => isArticleFile(resolve(shell.folder, path)))) return undefined;
  const texts = { vi: await documentAt(shell, vi, 'vi', asked), en: await documentAt(shell, en, 'en', asked) };
  return isBilingual(texts.vi.document.source) && isBilingual(texts.en.document.source) ? undefined : texts;
}

function isText(shell: Shell, path: string): boolean {
  if (path === '-') return true;
  const isFolder = statSync(resolve(shell.folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
  return !isFolder && mayBeDocument(path);
}

/** A name without an ending may be any text's. */
function mayBeDocument(path: string): boolean {
  return extname(path) === '' || isDocumentPath(path);
}

/** Of a Word file its text is checked, a line a paragraph; fixes are not written into it. */
async function documentAt(
  shell: Shell,
  path: string,
  language: 'vi' | 'en',
  format: FileFormat | undefined,
): Promise<DocumentInFile> {
  const read = await openInput(shell, path, { format, language });
  const file = pathOf(shell, path);
  if (read.format !== 'docx') return { file, document: read, canBeMended: path !== '-' };
  const { source, blocks, segments } = read;
  return { file, document: { format: 'text', source, blocks, segments }, canBeMended: false };
}

/** Where the two have not the same structure, it is told where they part. */
function pairedSheet(shell: Shell, { vi, en }: TwoTexts, { ruling }: Reading): Sheet {
  const sheet = sheetOfDocuments(vi, en, ruling);
  if ('units' in sheet) return sheet;
  const shown = ({ file, line, column }: { file: string; line: number; column: number }): string =>
    `${shownPath(shell, file)}:${line}:${column}`;
  return fail(shell, 'check.otherStructure', { ...sheet.blocks, viPlace: shown(sheet.vi), enPlace: shown(sheet.en) });
}
