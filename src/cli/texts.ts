import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentFormat } from '../document/index.ts';
import { askedLines, tellFailed } from './batch.ts';
import { isDocumentPath, openInput } from './open-input.ts';
import { fail, type Shell } from './shell.ts';

/** A text as read, `file` what the user knows it by: a path, or a path with the id of a line in it. */
export type Text = { readonly file: string; readonly source: string; readonly format: DocumentFormat };

/**
 * The texts of files, of folders (their files of Markdown, plain text, HTML and Word, however deep, those of hidden folders left out) and of standard
 * input, one at a time. With `batch` each file holds a text a line, as `annotate --batch` reads them.
 */
export async function* textsOf(shell: Shell, paths: readonly string[], batch: boolean): AsyncIterable<Text> {
  for (const path of paths) {
    if (batch) yield* linesOf(shell, path);
    else for (const file of filesOf(shell, path)) yield await textAt(shell, file);
  }
}

async function textAt(shell: Shell, path: string): Promise<Text> {
  const { source, format } = await openInput(shell, path);
  return { file: path, source, format: format === 'docx' ? 'text' : format };
}

/** A bad line is counted and told at the end; the run goes on. */
async function* linesOf(shell: Shell, path: string): AsyncIterable<Text> {
  let last = 0;
  let failed = 0;
  for await (const { line, asked } of askedLines(shell, path)) {
    last = line;
    if ('error' in asked) failed += 1;
    else yield { file: `${path}#${asked.id ?? line}`, source: asked.text, format: asked.format };
  }
  tellFailed(shell, failed, last);
}

function filesOf(shell: Shell, path: string): readonly string[] {
  const folder = resolve(shell.folder, path);
  if (path === '-' || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isDocumentPath(name) && !/(?:^|[\\/])\./.test(name))
    .sort();
  return files.length > 0 ? files.map((name) => join(path, name)) : fail(shell, 'glossary.coverage.nothing', { path });
}
