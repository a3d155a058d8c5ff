import type { EngineTask } from '../../../src/translation/engines/index.ts';

/** A task of these words alone, but for what is said otherwise. */
export function taskOf(vi: string, more: Partial<EngineTask> = {}): EngineTask {
  return {
    vi,
    format: 'markdown',
    parts: [{ kind: 'words', text: vi }],
    terms: [],
    values: [],
    before: '',
    after: '',
    isHeading: false,
    isAmerican: false,
    ...more,
  };
}
