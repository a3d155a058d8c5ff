import type { DraftingOptions } from '../translate/options.ts';

/** What `songngu worker` takes. */
export type WorkerOptions = DraftingOptions & {
  readonly database?: string;
  readonly queue: string;
  readonly enqueue?: string;
  readonly collect?: string;
  readonly output?: string;
  readonly drain: boolean;
  /** Seconds after which a job whose worker was killed is another's. */
  readonly lease: number;
};
