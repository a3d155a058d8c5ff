import { Command } from 'commander';
import { withEnglish } from '../options.ts';
import type { Shell } from '../shell.ts';
import { countFor, withEngine } from '../translate/options.ts';
import type { WorkerOptions } from '../worker/options.ts';

export function workerCommand(shell: Shell): Command {
  const { t } = shell;
  const command = withEngine(new Command('worker').description(t('worker.description')), shell)
    .option('--database <url>', t('worker.database'))
    .option('--queue <name>', t('worker.queue'), 'songngu')
    .option('--enqueue <file>', t('worker.enqueue'))
    .option('--collect <file>', t('worker.collect'))
    .option('-o, --output <file>', t('options.output'))
    .option('--drain', t('worker.drain'), false)
    .option('--lease <seconds>', t('worker.lease'), countFor(shell), 900)
    .addHelpText('after', `\n${t('worker.examples')}`)
    .action(async (options: WorkerOptions) => {
      const { withQueue } = await import('../worker/queue.ts');
      await withQueue(shell, options, async (queue) => {
        const { enqueue: put, collect: get, output } = options;
        if (put !== undefined) return (await import('../worker/enqueue.ts')).enqueue(shell, put, queue);
        if (get !== undefined) return (await import('../worker/collect.ts')).collect(shell, get, output, queue);
        return (await import('../worker/work.ts')).work(shell, queue, options, stopSignal());
      });
    });
  return withEnglish(command, shell);
}

/** Told to stop, a worker ends what it has in hand first. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
