/**
 * A pair to remember: what a person wrote or accepted, never a draft. `vi` and `en` are inline Markdown, the English spelled out (no
 * references to concepts), for another project may know other concepts.
 */
export type MemoryUnit = {
  readonly vi: string;
  readonly en: string;
  /** The Vietnamese of the segment before and of the one behind, where it is known; empty at an end of the document. */
  readonly before?: string;
  readonly after?: string;
  readonly status: 'translated' | 'reviewed';
  readonly note?: string;
  /** Where it was translated. What is remembered later of the same unit takes the place of what was there. */
  readonly from?: { readonly document: string; readonly unit: string };
};

/** A segment to look up, inline Markdown, and its neighbours as far as they are known. */
export type MemoryQuery = Pick<MemoryUnit, 'vi' | 'before' | 'after'>;

/** What differed and was put in its place, on both sides: 2011 - 2015 became 2016 - 2020. */
export type Repair = {
  readonly vi: { readonly was: string; readonly now: string };
  readonly en: { readonly was: string; readonly now: string };
};

/**
 * - `context`: the same segment between the same neighbours
 * - `exact`: the same segment
 * - `repaired`: the same segment once values, references and terms are put in; `match` is 100
 * - `fuzzy`: some words differ, also after what could be repaired was
 */
export type MatchKind = 'context' | 'exact' | 'repaired' | 'fuzzy';

/** What the memory has for a segment. */
export type MemoryMatch = {
  readonly kind: MatchKind;
  /**
   * 0–100, in whole per cents rounded down: one minus the word edit distance over the longer length, once repaired. 100 only where nothing
   * is left to change; what differs in capitals or signs alone has 99.
   */
  readonly match: number;
  /** The English to use, repaired. */
  readonly en: string;
  /** What was put in, in the order of the Vietnamese. */
  readonly repaired: readonly Repair[];
  /** Values of the Vietnamese asked for that the English does not tell, since what they replace was not found in it. */
  readonly unrepaired: readonly string[];
  /** As it is remembered. */
  readonly unit: MemoryUnit;
};

/** `least` is the lowest `match` to give (70 where not said), `limit` how many at most (5). */
export type LookupOptions = { readonly least?: number; readonly limit?: number };

/** Looks a segment up: the best first; of equals in context, reviewed and later ones before others. */
export type MemoryLookup = (query: MemoryQuery, options?: LookupOptions) => Promise<readonly MemoryMatch[]>;
