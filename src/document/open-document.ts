import { readUtf8 } from '../files/index.ts';
import type { Parsed } from '../model/problem.ts';
import type { DocumentProblem } from './document-problem.ts';
import { kindOfFile } from './file-kinds.ts';
import { pageProblem } from './html/limits.ts';
import { readDocument } from './read-document.ts';
import {
  type DocumentFormat,
  type FileFormat,
  formatOf,
  guessFormat,
  isPage,
  type SourceDocument,
} from './source-document.ts';

export type OpenOptions = {
  /** Names the file in problems, and tells the format of a text by its extension; `-` has none. */
  readonly file: string;
  /** What it holds, where that is known; else its content tells, and then the extension. */
  readonly format?: FileFormat | undefined;
  /** Of the text: where its sentences end, and what in it is another language's. Vietnamese unless given. */
  readonly language?: 'vi' | 'en' | undefined;
  /** The text of a file that is no package. UTF-8 unless given. */
  readonly decode?: ((bytes: Uint8Array) => string) | undefined;
  /** Reads what stands in the fonts of TCVN3 and VNI of a Word file as these show it. */
  readonly decodesFonts?: boolean | undefined;
};

/** Reads a file of any format. What cannot be read is a problem, without a document; what is to be known of one that was read is a notice. */
export async function openDocument(
  bytes: Uint8Array,
  { file, format, language = 'vi', decode, decodesFonts = false }: OpenOptions,
): Promise<Parsed<SourceDocument | undefined, DocumentProblem>> {
  const place = { file, line: 1, column: 1 };
  const kind = kindOfFile(bytes);
  if (kind === 'zip' || format === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(bytes, { file, language, decodesFonts });
  }
  if (kind !== undefined) return { value: undefined, problems: [{ code: kind, place }] };
  const decoded = decode === undefined ? readUtf8(bytes) : { ok: true as const, text: decode(bytes) };
  if (!decoded.ok) return { value: undefined, problems: [{ code: 'not-utf8', byteOffset: decoded.byteOffset, place }] };
  const known = format ?? formatOfText(decoded.text, file);
  const problem = known === 'html' ? pageProblem(decoded.text) : undefined;
  if (problem !== undefined) return { value: undefined, problems: [{ ...problem, place }] };
  return { value: readDocument(decoded.text, known, language), problems: [] };
}

/** By the extension; but a page is one whatever it is called, and a text without a name tells by itself. */
function formatOfText(text: string, file: string): DocumentFormat {
  if (file === '-') return guessFormat(text);
  return isPage(text) ? 'html' : formatOf(file);
}
