import { extname } from 'node:path';
import type { FileFormat, OpenOptions, SourceDocument } from '../document/index.ts';
import { readInputBytes } from './input.ts';
import { reportProblems } from './report.ts';
import { type Shell, Stop } from './shell.ts';

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
  return value;
}

/** The formats that `--input` takes. */
export const inputFormats: readonly FileFormat[] = ['markdown', 'text', 'html', 'docx'];

/** Whether a path looks like a document that can be opened: folders of them are gone through. */
export function isDocumentPath(path: string): boolean {
  return ['.md', '.markdown', '.txt', '.html', '.htm', '.xhtml', '.docx'].includes(extname(path).toLowerCase());
}
