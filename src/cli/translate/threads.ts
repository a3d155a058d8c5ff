import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** Threads that answer lines. */
export type ThreadPool = {
  /** The answer to a line, by the thread that has least to do. Rejects when that thread ends before. */
  readonly answer: (line: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly resolve: (answer: string) => void; readonly reject: (error: Error) => void };

/**
 * Runs this very program in threads that read lines on their standard input: each answers in order, and so its answers go to those who wait
 * for it, first come, first served.
 */
export function threadPool(program: string, argv: readonly string[], count: number): ThreadPool {
  const threads = Array.from({ length: count }, () => lineThread(program, argv));
  return {
    answer: (line) => {
      const freest = threads.reduce((one, other) => (other.waiting.length < one.waiting.length ? other : one));
      return freest.answer(line);
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function lineThread(program: string, argv: readonly string[]) {
  const worker = new Worker(program, { argv: [...argv], stdin: true, stdout: true });
  const waiting: Waiting[] = [];
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  eachLine(worker.stdout, (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('a thread ended before it had answered')));
  const answer = (line: string): Promise<string> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.stdin?.write(`${line}\n`);
    });
  return { worker, waiting, answer };
}

function eachLine(stream: Readable, take: (line: string) => void): void {
  let begun = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (begun + text).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
