import { createHash } from 'node:crypto';
import type PgBoss from 'pg-boss';
import type { Asked } from '../batch.ts';
import { fail, type Shell } from '../shell.ts';
import type { WorkerOptions } from './options.ts';

/** What a job holds: a line of the input. */
export type Work = Asked;

export type WorkQueue = { readonly boss: PgBoss; readonly name: string };

/** Days that jobs and their answers stay in the database. */
const daysKept = 90;
const secondsOfDay = 86_400;

/** A killed worker costs a try, and a text that kills every worker must not do so for ever. */
const mostTries = 25;

/** Runs something with the queue, which is made where there is none, and lets go of it. What the database throws is told by its code: its words hold the address. */
export async function withQueue(
  shell: Shell,
  { database, queue: name, lease }: WorkerOptions,
  run: (queue: WorkQueue) => Promise<void>,
): Promise<void> {
  const connectionString = database ?? shell.env?.SONGNGU_DATABASE ?? fail(shell, 'worker.noDatabase');
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    connectionString,
    schedule: false,
    archiveCompletedAfterSeconds: daysKept * secondsOfDay,
    deleteAfterDays: daysKept,
    retentionDays: daysKept,
    max: 4,
  });
  boss.on('error', (error) => shell.note(shell.t('worker.databaseError', { reason: reasonOf(error) })));
  try {
    await boss.start();
    await boss.createQueue(name, { name, retryLimit: mostTries, expireInSeconds: lease });
  } catch (error) {
    fail(shell, 'worker.unreachable', { reason: reasonOf(error) });
  }
  try {
    await run({ boss, name });
  } finally {
    await boss.stop({ graceful: false });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/**
 * The job of a line: the same whenever the same file is put in, so that nothing is done twice and answers are found by the file again.
 * A version 8 UUID, RFC 9562.
 */
export function jobId(line: number, work: Work): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([line, work]))
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
