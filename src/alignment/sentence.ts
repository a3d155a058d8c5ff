/** A sentence, heading or cell of one of the two texts. */
export type Sentence = {
  readonly text: string;
  /** What can be seen of it in any language: the kind and level of its block, where its links lead. Compared as they are. */
  readonly traits?: readonly string[];
  /** The block (paragraph, cell) that it stands in; sentences of two blocks are joined with less ease. */
  readonly block?: number;
};

/** Sentences that say the same, by their indexes, ascending and in a row; one side is empty where nothing was found. */
export type AlignedPair = {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  /** How likely it is that just these belong together: 0–1. */
  readonly score: number;
};
