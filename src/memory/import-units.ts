import type { MemoryUnit } from '../model/memory.ts';
import type { Added, Memory } from './memory.ts';

/** What an import came to: `left` were not to be taken, `skipped` had come with an earlier import that did not end. */
export type Imported = Added & { readonly left: number; readonly skipped: number };

/** Each write is flushed to the disk; what was not yet written is read again after a fall. */
const usualAtOnce = 1000;

/**
 * Remembers units as they come, in memory that does not grow with them, and goes on where an import of the same name did not come to its end.
 * @param units of a file, in its order; undefined for one that is not to be taken
 * @param name of the import; where there is none it begins anew each time, which changes nothing either
 * @param atOnce how many go into one write
 */
export async function importUnits(
  memory: Memory,
  units: AsyncIterable<MemoryUnit | undefined>,
  name?: string,
  atOnce: number = usualAtOnce,
): Promise<Imported> {
  const before = name === undefined ? 0 : ((await memory.importOf(name))?.done ?? 0);
  const sum = { added: 0, changed: 0, known: 0, left: 0, skipped: 0 };
  let waiting: MemoryUnit[] = [];
  let done = 0;
  const write = async (): Promise<void> => {
    const { added, changed, known } = await memory.add(waiting, name === undefined ? undefined : { file: name, done });
    sum.added += added;
    sum.changed += changed;
    sum.known += known;
    waiting = [];
  };
  for await (const unit of units) {
    done++;
    if (done <= before) sum.skipped++;
    else if (unit === undefined) sum.left++;
    else waiting.push(unit);
    if (waiting.length >= atOnce) await write();
  }
  if (waiting.length > 0) await write();
  if (name !== undefined) await memory.endImport(name);
  return sum;
}
