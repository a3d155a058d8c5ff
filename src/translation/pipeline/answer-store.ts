import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes, readUtf8, writeWhole } from '../../files/index.ts';
import type { Engine, EngineAnswer, EngineTask } from '../engines/index.ts';

/** Keeps answers of engines by what was asked. */
export type AnswerStore = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, en: string) => Promise<void>;
};

/** A change of how tasks are asked is a change of this. */
const asking = 1;

/** By all that the answer depends on. */
function answerKey(engine: Engine, task: EngineTask): string {
  return createHash('sha256')
    .update(JSON.stringify([asking, engine.identity, task]))
    .digest('hex');
}

/**
 * A file an answer, each written whole, so that a run that is killed goes on where it was. A file that cannot be read or written is as if it
 * were not there: the answer is asked for again.
 */
export function answerFolder(folder: string): AnswerStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: async (key) => {
      const bytes = await readBytes(pathOf(key)).catch(() => undefined);
      const decoded = bytes === undefined ? undefined : readUtf8(bytes);
      return decoded?.ok === true ? decoded.text : undefined;
    },
    put: (key, en) => writeWhole(pathOf(key), en).catch(() => undefined),
  };
}

/** Asks an engine, or the store where the same was asked before. Only what could be read is kept. */
export async function askOnce(
  engine: Engine,
  task: EngineTask,
  store: AnswerStore | undefined,
  signal: AbortSignal | undefined,
): Promise<EngineAnswer> {
  if (store === undefined) return engine.translate(task, signal);
  const key = answerKey(engine, task);
  const known = await store.get(key);
  if (known !== undefined) return { ok: true, en: known };
  const answer = await engine.translate(task, signal);
  if (answer.ok) await store.put(key, answer.en);
  return answer;
}
