import { importUnits, openMemory } from '../../../src/memory/index.ts';
import type { MemoryUnit } from '../../../src/model/memory.ts';

/** The unit that a writer remembers as its kth. */
export function unitNumber(k: number, writer: string): MemoryUnit {
  return { vi: `Xã số ${k} của ${writer} họp về hộ nghèo.`, en: `${writer} ${k}`, status: 'reviewed' };
}

/**
 * `program FILE WRITER COUNT`: imports so many units one write after the other and tells, after each write, how many are remembered. It
 * asks the memory in between, as others do.
 */
async function main([file = '', writer = '', count = '']: readonly string[]): Promise<void> {
  const opened = await openMemory({ file });
  if (!opened.ok) {
    process.send?.(opened.problem.code);
    return;
  }
  const { memory } = opened;
  const units = async function* (): AsyncIterable<MemoryUnit> {
    for (let k = 0; k < Number(count); k++) yield unitNumber(k, writer);
  };
  const telling = {
    ...memory,
    add: async (...args: Parameters<typeof memory.add>) => {
      const added = await memory.add(...args);
      process.send?.(args[1]?.done ?? 0);
      return added;
    },
  };
  await importUnits(telling, units(), writer, 50);
  await memory.close();
}

if (process.send !== undefined && process.argv[2] !== undefined && process.env.VITEST === undefined) {
  await main(process.argv.slice(2));
  process.disconnect();
}
