import { askedLines } from '../batch.ts';
import { progress } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { jobId, type WorkQueue } from './queue.ts';

const jobsAtOnce = 500;

/** Puts the lines of a file into the queue. Those that are there stay as they are; bad ones are answered when answers are collected. */
export async function enqueue(shell: Shell, path: string, { boss, name }: WorkQueue): Promise<void> {
  const tell = progress(shell, shell.t('worker.enqueuing'));
  let [count, refused] = [0, 0];
  let jobs: { id: string; name: string; data: object }[] = [];
  const put = async (): Promise<void> => {
    if (jobs.length > 0) await boss.insert(jobs);
    count += jobs.length;
    jobs = [];
    tell(count);
  };
  for await (const { line, asked } of askedLines(shell, path)) {
    if ('error' in asked) {
      refused += 1;
      continue;
    }
    jobs.push({ id: jobId(line, asked), name, data: asked });
    if (jobs.length >= jobsAtOnce) await put();
  }
  await put();
  tell.end();
  shell.note(shell.t('worker.enqueued', { count, queue: name }));
  if (refused > 0) shell.note(shell.t('worker.refused', { count: refused }));
}
