/** Time and chance, handed in by the command line; tests hand in their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without a word, when the signal says so. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
};
