import { type Aligner, doubtfulStretches, type Sentence, sentenceAligner, sentencesOf } from '../../alignment/index.ts';
import { type DocumentFormat, readDocument } from '../../document/index.ts';
import { type BatchError, formatToRead, objectLines, tellFailed } from '../batch.ts';
import type { AlignCommandOptions } from '../commands/align.ts';
import { readInput, writeOutput } from '../input.ts';
import { lexiconFor } from '../lexicon.ts';
import { openInput } from '../open-input.ts';
import { openFor } from '../options.ts';
import { fail, type Shell } from '../shell.ts';
import { anchorsIn } from './anchors.ts';
import { keptDictionary } from './dictionary.ts';
import { type Aligned, alignedJson, alignedMarkdown, alignedTsv } from './report.ts';

type Language = 'vi' | 'en';
type Files = { readonly [language in Language]: string | undefined };

/** Aligns two files and prints the pairs; what is doubtful is told. */
export async function alignFiles(shell: Shell, { vi, en }: Files, options: AlignCommandOptions): Promise<void> {
  if (vi === undefined || en === undefined) return fail(shell, 'align.noFile');
  if (vi === '-' && en === '-') return fail(shell, 'align.oneInput');
  const sides = { vi: await sentencesAt(shell, vi, 'vi', options), en: await sentencesAt(shell, en, 'en', options) };
  for (const [language, path] of [
    ['vi', vi],
    ['en', en],
  ] as const)
    if (sides[language].length === 0) fail(shell, 'align.noSentence', { path });
  const anchors = options.anchors === undefined ? [] : await anchorsIn(shell, options.anchors, sides);
  const { align } = await alignerFor(shell, options);
  const pairs = align(sides.vi, sides.en, { merges: options.merge, anchors });
  const aligned = { ...textsOf(sides), pairs };
  await writeOutput(shell, options.output, reportOf(aligned, options, shell));
  tellDoubt(shell, aligned);
}

async function alignerFor(shell: Shell, options: AlignCommandOptions): Promise<Aligner> {
  const [lexicon, glossary] = await Promise.all([lexiconFor(shell), openFor(shell, options)]);
  return sentenceAligner(lexicon, glossary, keptDictionary(shell, options));
}

async function sentencesAt(
  shell: Shell,
  path: string,
  language: Language,
  { lines, input }: AlignCommandOptions,
): Promise<readonly Sentence[]> {
  if (lines) return linesOf(await readInput(shell, path));
  return sentencesOf(await openInput(shell, path, { language, ...(input === undefined ? {} : { format: input }) }));
}

/** A sentence a line; an empty line at the end is none, one in between is kept for the numbers to be those of the lines. */
function linesOf(text: string): readonly Sentence[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => ({ text: line }));
}

const textsOf = ({ vi, en }: Sides): Pick<Aligned, Language> => ({
  vi: vi.map(({ text }) => text),
  en: en.map(({ text }) => text),
});

function reportOf(aligned: Aligned, { json, format }: AlignCommandOptions, shell: Shell): string {
  if (json || format === 'json') return `${JSON.stringify(alignedJson(aligned))}\n`;
  return format === 'tsv' ? alignedTsv(aligned) : alignedMarkdown(aligned, shell);
}

/** How many stretches are doubtful, and which the first are. */
function tellDoubt(shell: Shell, { pairs }: Aligned): void {
  const stretches = doubtfulStretches(pairs);
  if (stretches.length === 0) return;
  const shown = stretches
    .slice(0, 5)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
  const more = stretches.length > shown.length ? ' …' : '';
  shell.note(shell.t('align.doubtful', { count: stretches.length, places: shown.join(', ') + more }));
}

/**
 * Answers each line `{"id", "vi", "en", "format"?}` with the alignment of its two texts, in order, one line at a time; a side may be a list of
 * sentences. A bad line is answered by an error on its own line, and the run goes on.
 */
export async function alignLines(shell: Shell, path: string | undefined, options: AlignCommandOptions): Promise<void> {
  const { align } = await alignerFor(shell, options);
  let [last, failed] = [0, 0];
  for await (const { line, read } of objectLines(shell, path)) {
    last = line;
    const sides = 'error' in read ? read : sidesIn(shell, read.object);
    if ('error' in sides) {
      failed += 1;
      await shell.print(`${JSON.stringify({ version: 1, id: read.id, line, error: sides.error })}\n`);
      continue;
    }
    const { version, ...rest } = alignedJson({
      ...textsOf(sides),
      pairs: align(sides.vi, sides.en, { merges: options.merge }),
    });
    await shell.print(`${JSON.stringify({ version, id: read.id, ...rest })}\n`);
  }
  tellFailed(shell, failed, last);
}

type Sides = { readonly [language in Language]: readonly Sentence[] };

function sidesIn(
  shell: Shell,
  { vi, en, format }: Readonly<Record<string, unknown>>,
): Sides | { readonly error: BatchError } {
  if (!isSide(vi) || !isSide(en)) return { error: { code: 'bad-shape', message: shell.t('align.badPair') } };
  const known = formatToRead(
    shell,
    format,
    [vi, en].filter((side) => typeof side === 'string'),
  );
  if ('error' in known) return known;
  return { vi: sentencesIn(vi, known.format, 'vi'), en: sentencesIn(en, known.format, 'en') };
}

/** A text, or a list of sentences. */
type Side = string | readonly string[];

function isSide(side: unknown): side is Side {
  return typeof side === 'string' || (Array.isArray(side) && side.every((text) => typeof text === 'string'));
}

function sentencesIn(side: Side, format: DocumentFormat, language: Language): readonly Sentence[] {
  if (typeof side === 'string') return sentencesOf(readDocument(side, format, language));
  return side.map((text) => ({ text }));
}
