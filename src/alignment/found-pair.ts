/** A pair as it was found: `vi .. viEnd` and `en .. enEnd`, the number of its bead, and how likely it is. */
export type FoundPair = {
  readonly vi: number;
  readonly viEnd: number;
  readonly en: number;
  readonly enEnd: number;
  readonly bead: number;
  readonly score: number;
};
