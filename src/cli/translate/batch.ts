import { availableParallelism } from 'node:os';
import { readDocument } from '../../document/index.ts';
import { type Asked, askedLines, type Refused, tellFailed } from '../batch.ts';
import { writeReport } from '../check/write-report.ts';
import { inOrder } from '../in-order.ts';
import { progress } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { estimateLine, estimateOf } from './estimate.ts';
import type { TranslateOptions } from './options.ts';
import type { ThreadPool } from './threads.ts';
import { toldUnits } from './told-units.ts';
import { type Translator, translatorFor } from './translator.ts';

type Line = { readonly line: number; readonly asked: Asked | Refused };

/**
 * `songngu translate --batch`: answers each line with the units of its text, in order; memory does not grow with the input. A bad line is
 * answered by an error on its own line, and the run goes on; the exit code is then 1. A long run is shared among threads.
 */
export async function translateLines(shell: Shell, path: string | undefined, options: TranslateOptions): Promise<void> {
  const translator = await translatorFor(shell, options);
  try {
    await (options.dryRun ? estimateLines : writeAnswers)(shell, path, options, translator);
  } finally {
    await translator.close();
  }
}

async function writeAnswers(
  shell: Shell,
  path: string | undefined,
  options: TranslateOptions,
  translator: Translator,
): Promise<void> {
  const tally = { lines: 0, failed: 0 };
  const lines = options.resume === undefined ? askedLines(shell, path) : await linesLeft(shell, path, options.resume);
  const answers = answeredLines(shell, lines, options, translator, tally);
  if (options.resume === undefined) await writeReport(shell, options.output, answers);
  else await (await import('./resume.ts')).appendLines(shell, options.resume, answers);
  tellFailed(shell, tally.failed, tally.lines);
}

async function linesLeft(shell: Shell, path: string | undefined, answers: string): Promise<AsyncIterable<Line>> {
  const { linesNotAnswered } = await import('./resume.ts');
  return linesNotAnswered(shell, askedLines(shell, path), answers);
}

/** So many lines are done sooner than threads are ready for them. */
const fewLines = 24;

/** Lines that a thread is given ahead, so that it never waits for one. */
const aheadOfThread = 8;

async function* answeredLines(
  shell: Shell,
  lines: AsyncIterable<Line>,
  options: TranslateOptions,
  translator: Translator,
  tally: { lines: number; failed: number },
): AsyncGenerator<string> {
  const startThreads = threadsFor(shell, options, translator);
  let threads: Promise<ThreadPool> | undefined;
  const tell = progress(shell, shell.t('translate.translating'));
  let begun = 0;
  const answer = async ({ line, asked }: Line): Promise<string> => {
    begun += 1;
    if ('error' in asked) return JSON.stringify({ version: 1, id: asked.id, line, error: asked.error });
    if (startThreads === undefined || begun <= fewLines)
      return JSON.stringify(await answerTo(shell, asked, translator));
    threads ??= startThreads.start();
    return (await threads).answer(JSON.stringify(asked));
  };
  const atOnce = startThreads === undefined ? translator.atOnce : startThreads.count * aheadOfThread;
  let done = 0;
  try {
    for await (const answered of inOrder(counted(lines, tally), atOnce, answer)) {
      yield `${answered}\n`;
      done += 1;
      tell(done);
    }
  } finally {
    tell.end();
    await (await threads)?.close();
  }
}

async function* counted(lines: AsyncIterable<Line>, tally: { lines: number; failed: number }): AsyncGenerator<Line> {
  for await (const one of lines) {
    tally.lines = one.line;
    if ('error' in one.asked) tally.failed += 1;
    yield one;
  }
}

async function answerTo(shell: Shell, { id, text, format }: Asked, { translate }: Translator): Promise<object> {
  const { units } = await translate(readDocument(text, format));
  return { version: 1, id, units: toldUnits(shell, units) };
}

/** Threads for work that keeps a core busy, to be started once there are more than a few lines: an online engine keeps none. */
function threadsFor(
  shell: Shell,
  options: TranslateOptions,
  { chosen }: Translator,
): { readonly count: number; readonly start: () => Promise<ThreadPool> } | undefined {
  const { program } = shell.paths;
  const count = options.workers ?? Math.min(availableParallelism(), mostThreads);
  if (count < 2 || program === undefined || chosen?.engine.isOnline === true) return undefined;
  return {
    count,
    start: async () => (await import('./threads.ts')).threadPool(program, argumentsOfThread(shell, options), count),
  };
}

/** The command line that has a thread translate lines of its standard input as this run does. */
function argumentsOfThread({ language }: Shell, options: TranslateOptions): readonly string[] {
  const { engine, model, polish, offline, builtin, glossary, houseStyle, date, place, memory } = options;
  const valued = Object.entries({ lang: language, engine, model, 'house-style': houseStyle, date, place, memory });
  return [
    'translate',
    ...['--batch', '--workers', '1'],
    ...valued.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    ...glossary.flatMap((path) => ['--glossary', path]),
    ...(builtin ? [] : ['--no-builtin']),
    ...(polish ? ['--polish'] : []),
    ...(offline ? ['--offline'] : []),
  ];
}

/** Each thread has a glossary of its own in memory. */
const mostThreads = 8;

async function estimateLines(
  shell: Shell,
  path: string | undefined,
  { price }: TranslateOptions,
  { chosen, tasks }: Translator,
): Promise<void> {
  const all = { segments: 0, characters: 0, sent: 0, answered: 0 };
  let segments = 0;
  for await (const { asked } of askedLines(shell, path)) {
    if ('error' in asked) continue;
    const document = readDocument(asked.text, asked.format);
    segments += document.segments.length;
    const one = estimateOf(await tasks(document));
    all.segments += one.segments;
    all.characters += one.characters;
    all.sent += one.sent;
    all.answered += one.answered;
  }
  const line =
    chosen === undefined
      ? shell.t('translate.estimate.offline', { count: segments })
      : estimateLine(shell, all, chosen, price);
  await shell.print(`${line}\n`);
}
