import { readDocument, type SourceDocument } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import { type BatchError, formatToRead, type ObjectLine, objectLines, tellFailed } from '../batch.ts';
import { openFor } from '../options.ts';
import { fail, type Shell } from '../shell.ts';
import type { BilingualContent } from './content.ts';
import { textContents } from './text-contents.ts';
import { withWhatIsKnown } from './what-is-known.ts';
import { formOf, markdownOf, pageOf, type WriteOptions } from './write.ts';

/**
 * Answers each line `{"id", "vi", "en"?, "format"?}` with `{"version": 1, "id", "document"}`, both languages of the text side by side, in
 * order, one line at a time. A text without English is drafted. A bad line is answered by an error on its own line, and the run goes on.
 */
export async function bilingualLines(shell: Shell, path: string | undefined, options: WriteOptions): Promise<void> {
  if (options.to === 'docx') return fail(shell, 'bilingual.batchDocx');
  const glossary = await openFor(shell, options);
  const contentOf = await textContents(shell, glossary, options);
  let [last, failed] = [0, 0];
  for await (const { line, read } of objectLines(shell, path)) {
    last = line;
    const texts = 'error' in read ? read : textsIn(shell, read);
    if ('error' in texts) {
      failed += 1;
      await shell.print(`${JSON.stringify({ version: 1, id: read.id, line, error: texts.error })}\n`);
      continue;
    }
    const content = contentOf(texts.vi, texts.en, String(read.id ?? line));
    const document = await written(shell, content, glossary, options);
    await shell.print(`${JSON.stringify({ version: 1, id: read.id, document })}\n`);
  }
  tellFailed(shell, failed, last);
}

async function written(
  shell: Shell,
  content: BilingualContent,
  glossary: Glossary,
  options: WriteOptions,
): Promise<string> {
  if (options.to !== 'html') return markdownOf(shell, content, formOf(options));
  return pageOf(shell, { ...content, units: await withWhatIsKnown(shell, content, glossary) }, formOf(options));
}

type Texts = { readonly vi: SourceDocument; readonly en: SourceDocument | undefined };

function textsIn(shell: Shell, { object: { vi, en, format } }: ObjectLine): Texts | { readonly error: BatchError } {
  if (typeof vi !== 'string' || (en !== undefined && typeof en !== 'string'))
    return { error: { code: 'bad-shape', message: shell.t('bilingual.badLine') } };
  const known = formatToRead(shell, format, en === undefined ? [vi] : [vi, en]);
  if ('error' in known) return known;
  const read = (text: string, language: 'vi' | 'en'): SourceDocument => readDocument(text, known.format, language);
  return { vi: read(vi, 'vi'), en: en === undefined ? undefined : read(en, 'en') };
}
