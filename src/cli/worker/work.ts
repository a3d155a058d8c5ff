import { readDocument } from '../../document/index.ts';
import type { Shell } from '../shell.ts';
import { toldUnits } from '../translate/told-units.ts';
import { type Translator, translatorFor } from '../translate/translator.ts';
import type { WorkerOptions } from './options.ts';
import type { Work, WorkQueue } from './queue.ts';

/** Milliseconds between looks into a queue that has nothing to do. */
const pause = 500;

/**
 * Takes jobs until it is told to stop, or, to drain the queue, until none is left. An answer is written in the statement that ends its job,
 * so that a job has one answer whenever its worker is killed; what a killed worker had in hand is taken over when its lease has run out.
 */
export async function work(shell: Shell, queue: WorkQueue, options: WorkerOptions, until: AbortSignal): Promise<void> {
  const translator = await translatorFor(shell, options);
  let done = 0;
  const takeJobs = async (): Promise<void> => {
    while (!until.aborted) {
      const taken = await takeOne(shell, queue, translator);
      if (taken) done += 1;
      else if (await isDrained(queue, options)) return;
      else await waited(until);
    }
  };
  await Promise.all(Array.from({ length: translator.atOnce }, takeJobs));
  await translator.close();
  shell.note(shell.t('worker.done', { count: done }));
}

async function takeOne(shell: Shell, { boss, name }: WorkQueue, { translate }: Translator): Promise<boolean> {
  const [job] = await boss.fetch<Work>(name, { batchSize: 1 });
  if (job === undefined) return false;
  const { id, text, format } = job.data;
  try {
    const { units } = await translate(readDocument(text, format));
    await boss.complete(name, job.id, { version: 1, id, units: toldUnits(shell, units) });
  } catch (error) {
    await boss.fail(name, job.id, { message: error instanceof Error ? error.message : 'unknown' });
  }
  return true;
}

/** Jobs in the hands of others count as left: their workers may be killed yet. */
async function isDrained({ boss, name }: WorkQueue, { drain }: WorkerOptions): Promise<boolean> {
  await boss.maintain(); // gives out anew what was taken too long ago
  return drain && (await boss.getQueueSize(name, { before: 'completed' })) === 0;
}

function waited(until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, pause);
    until.addEventListener('abort', end);
  });
}
