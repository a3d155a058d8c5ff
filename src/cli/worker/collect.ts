import { askedLines } from '../batch.ts';
import { writeReport } from '../check/write-report.ts';
import type { Shell } from '../shell.ts';
import { jobId, type WorkQueue } from './queue.ts';

/** Writes the answers to the lines of a file, in their order. A line whose job is not done is answered by an error, and the exit code is 1. */
export async function collect(shell: Shell, path: string, output: string | undefined, queue: WorkQueue): Promise<void> {
  const tally = { lines: 0, missing: 0 };
  await writeReport(shell, output, answers(shell, path, queue, tally));
  if (tally.missing === 0) return;
  shell.note(shell.t('worker.missing', { count: tally.missing, lines: tally.lines }));
  shell.exitCode = 1;
}

async function* answers(
  shell: Shell,
  path: string,
  { boss, name }: WorkQueue,
  tally: { lines: number; missing: number },
): AsyncGenerator<string> {
  for await (const { line, asked } of askedLines(shell, path)) {
    const job = 'error' in asked ? null : await boss.getJobById(name, jobId(line, asked), { includeArchive: true });
    const isDone = job?.state === 'completed';
    tally.lines += 1;
    if (!isDone) tally.missing += 1;
    const error = 'error' in asked ? asked.error : missing(shell, job?.state);
    yield `${JSON.stringify(isDone ? job.output : { version: 1, id: asked.id, line, error })}\n`;
  }
}

function missing({ t }: Shell, state: string | undefined): { readonly code: string; readonly message: string } {
  const code = state === undefined ? 'not-queued' : state === 'failed' ? 'job-failed' : 'not-done';
  return { code, message: t(`worker.${code}`) };
}
