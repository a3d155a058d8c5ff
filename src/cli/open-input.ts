import { extname } from 'node:path';
import type { FileFormat, OpenOptions, SourceDocument } from '../document/index.ts';
import { readInputBytes } from './input.ts';
import { reportProblems } from './report.ts';
import { fail, type Shell, Stop } from './shell.ts';

/**
 * Opens a document of any format: a file, or standard input for `-`. What cannot be read is told and ends the command; what is to be known of
 * one that was read is noted. `--encoding` says how a text is decoded, and that the fonts of a Word file are to be.
 */
export async function openInput(
  shell: Shell,
  path: string,
  { format, language }: Pick<OpenOptions, 'format' | 'language'> = {},
): Promise<SourceDocument> {
  const bytes = await readInputBytes(shell, path);
  const [{ openDocument }, { decodedText }] = await Promise.all([
    import('../document/index.ts'),
    import('./encoded-text.ts'),
  ]);
  const decode = (text: Uint8Array): string => decodedText(shell, path, text);
  const decodesFonts = shell.encoding !== undefined;
  const { value, problems } = await openDocument(bytes, { file: path, format, language, decode, decodesFonts });
  await reportProblems(shell, problems, 'documentProblem');
  if (value === undefined) throw new Stop(2);
  if (value.segments.length === 0) shell.note(shell.t(path === '-' ? 'input.emptyStandard' : 'input.empty', { path }));
  return value;
}

/** What is written of a document has its format: a file's name that says another would mislead whoever opens it. */
export function requireOwnFormat(shell: Shell, { format }: SourceDocument, output: string | undefined): void {
  const named = Object.entries(formatNames).find(([, names]) =>
    names.includes(extname(output ?? '').toLowerCase()),
  )?.[0];
  const isText = (one: string): boolean => one === 'markdown' || one === 'text';
  if (output === undefined || named === undefined || named === format || (isText(named) && isText(format))) return;
  fail(shell, 'input.misnamed', { path: output, named, format });
}

/** The formats that `--input` takes. */
export const inputFormats: readonly FileFormat[] = ['markdown', 'text', 'html', 'docx'];

/** What their files are called. */
const formatNames: Readonly<Record<FileFormat, readonly string[]>> = {
  markdown: ['.md', '.markdown'],
  text: ['.txt'],
  html: ['.html', '.htm', '.xhtml'],
  docx: ['.docx'],
};

/** Whether a path looks like a document that can be opened: folders of them are gone through. */
export function isDocumentPath(path: string): boolean {
  return Object.values(formatNames).flat().includes(extname(path).toLowerCase());
}
