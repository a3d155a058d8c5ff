import { Command } from 'commander';
import type { Tally } from '../../../memory/index.ts';
import { type MemoryOptions, memoryToRead, withMemory } from '../../memory.ts';
import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

export function memoryStatsCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('stats')
    .description(t('memory.stats.description'))
    .option('--json', t('options.json'), false)
    .action(async (options: MemoryOptions & { readonly json: boolean }) => {
      const memory = await memoryToRead(shell, options);
      const tally = await memory.tally();
      await memory.close();
      await shell.print(options.json ? `${JSON.stringify({ version: 1, ...tally })}\n` : asText(tally, shell));
    });
  return withMemory(command, shell);
}

const bytesOfMegabyte = 1_000_000;

function asText(tally: Tally, shell: Shell): string {
  const { t } = shell;
  const rows = [
    ['units', tally.units],
    ['reviewed', tally.reviewed],
    ['segments', tally.segments],
    ['documents', tally.documents],
    ['megabytes', tally.bytes / bytesOfMegabyte],
  ] as const;
  const told = rows.map(([key, count]) => [
    t(`memory.stats.labels.${key}`),
    count.toLocaleString('en', { maximumFractionDigits: 1 }),
  ]);
  const width = Math.max(...told.map(([label = '']) => label.length));
  const digits = Math.max(...told.map(([, count = '']) => count.length));
  const lines = told.map(([label = '', count = '']) => `${label.padEnd(width)}  ${count.padStart(digits)}\n`);
  const unfinished = tally.unfinished.map(
    ({ file, done }) => `${t('memory.stats.unfinished', { file, count: done })}\n`,
  );
  return [...lines, ...unfinished.map((line) => styled(shell, 'dim', line))].join('');
}
