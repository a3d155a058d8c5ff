import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { analyser } from '../analysis/index.ts';
import {
  type DocumentFormat,
  guessFormat,
  type PageProblem,
  pageProblem,
  readDocument,
  type SourceDocument,
} from '../document/index.ts';
import { readUtf8 } from '../files/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Analysis } from '../model/mention.ts';
import type { SpeakingOptions } from './options.ts';
import { fail, type Shell } from './shell.ts';
import { speakingFrom } from './speaking.ts';

type LineFault = 'bad-utf8' | 'bad-json' | 'bad-shape' | 'bad-format';
export type BatchError = { readonly code: LineFault | PageProblem['code']; readonly message: string };
export type Asked = { readonly id: string | number | null; readonly text: string; readonly format: DocumentFormat };
export type Refused = { readonly id: Asked['id']; readonly error: BatchError };

/**
 * Answers each line `{"id", "text", "format"?}` with the analysis of its text, in order, one line at a time: memory does not grow with
 * the input. A bad line is answered by an error on its own line, and the run goes on; the exit code is then 1.
 */
export async function annotateLines(
  shell: Shell,
  glossary: Glossary,
  path: string | undefined,
  options: SpeakingOptions & { readonly explain?: boolean },
): Promise<void> {
  const made = analyser(glossary);
  const speaking = speakingFrom(shell, made, options);
  const analyse = (document: SourceDocument): Analysis =>
    made.analyse(document, speaking, { explain: options.explain ?? false });
  let last = 0;
  let failed = 0;
  for await (const { line, asked } of askedLines(shell, path)) {
    last = line;
    if ('error' in asked) failed += 1;
    const answer = 'error' in asked ? { version: 1, id: asked.id, line, error: asked.error } : answerTo(asked, analyse);
    await shell.print(`${JSON.stringify(answer)}\n`);
  }
  tellFailed(shell, failed, last);
}

/** Some lines were refused: the exit code is then 1. */
export function tellFailed(shell: Shell, count: number, lines: number): void {
  if (count === 0) return;
  shell.note(shell.t('batch.failed', { count, lines }));
  shell.exitCode = 1;
}

/** What each line that is not blank asks, with its number, one at a time. */
export async function* askedLines(
  shell: Shell,
  path: string | undefined,
): AsyncIterable<{ readonly line: number; readonly asked: Asked | Refused }> {
  for await (const { line, read } of objectLines(shell, path)) {
    yield { line, asked: 'error' in read ? read : askedBy(read, shell) };
  }
}

function answerTo(
  { id, text, format }: Asked,
  analyse: (document: SourceDocument) => Analysis,
): Analysis & { id: Asked['id'] } {
  const { version, ...rest } = analyse(readDocument(text, format));
  return { version, id, ...rest };
}

const space = 0x20;
const lineFeed = 0x0a;

/** JSON between programs is UTF-8 (RFC 8259, 8.1): what is asked for of other texts would not be done. */
function input(shell: Shell, path: string | undefined): AsyncIterable<Uint8Array> {
  if (shell.encoding !== undefined) return fail(shell, 'batch.encoding', { encoding: shell.encoding });
  return path === undefined || path === '-' ? shell.stdin : createReadStream(resolve(shell.folder, path));
}

/** Lines as bytes, cut at LF alone: Node's readline would also cut at U+2028, which JSON allows inside a string. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

const formats: Readonly<Record<string, DocumentFormat>> = {
  markdown: 'markdown',
  md: 'markdown',
  text: 'text',
  txt: 'text',
  plain: 'text',
  html: 'html',
};

function askedBy({ id, object: { text, format } }: ObjectLine, shell: Shell): Asked | Refused {
  if (typeof text !== 'string') return { id, error: problem(shell, 'bad-shape') };
  return { id, text, ...formatToRead(shell, format, [text]) };
}

/**
 * The format in which a line's texts are to be read, by its name or as the first of them tells; an error where nobody knows the name, or where
 * one of them is more than is read of a file.
 */
export function formatToRead(
  shell: Shell,
  name: unknown,
  texts: readonly string[],
): { readonly format: DocumentFormat } | { readonly error: BatchError } {
  const format = formatNamed(name, texts[0] ?? '');
  if (format === undefined) return { error: problem(shell, 'bad-format') };
  const [wrong] = format === 'html' ? texts.flatMap((text) => pageProblem(text) ?? []) : [];
  if (wrong === undefined) return { format };
  return { error: { code: wrong.code, message: shell.t(`documentProblem.${wrong.code}`, wrong) } };
}

/** The format that a line names, or that its text tells; undefined for a name that nobody knows. */
export function formatNamed(name: unknown, text: string): DocumentFormat | undefined {
  return name === undefined ? guessFormat(text) : formats[String(name)];
}

/** A line that is an object of JSON, with its id. */
export type ObjectLine = { readonly id: Asked['id']; readonly object: Readonly<Record<string, unknown>> };

/** What each line that is not blank holds, with its number, one at a time. */
export async function* objectLines(
  shell: Shell,
  path: string | undefined,
): AsyncIterable<{ readonly line: number; readonly read: ObjectLine | Refused }> {
  let line = 0;
  for await (const bytes of linesOf(input(shell, path))) {
    line += 1;
    if (bytes.some((byte) => byte > space)) yield { line, read: readObject(bytes, shell) };
  }
}

function readObject(line: Uint8Array, shell: Shell): ObjectLine | Refused {
  const decoded = readUtf8(line);
  if (!decoded.ok) return { id: null, error: problem(shell, 'bad-utf8') };
  const parsed = parsedJson(decoded.text);
  if (parsed === undefined) return { id: null, error: problem(shell, 'bad-json') };
  const id = idOf(parsed);
  if (!isObject(parsed) || id === undefined) return { id: id ?? null, error: problem(shell, 'bad-shape') };
  return { id, object: parsed };
}

function problem({ t }: Shell, code: LineFault): BatchError {
  return { code, message: t(`batch.${code}`) };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function idOf(value: unknown): Asked['id'] | undefined {
  if (!isObject(value)) return undefined;
  const { id } = value;
  return id === undefined || id === null ? null : typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
