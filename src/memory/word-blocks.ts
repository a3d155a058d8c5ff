/**
 * The words of some units, as they are kept for fuzzy search. Unit i has the number `ids[i]`, and `lengths[i]` words, which follow one
 * another in `words`.
 */
export type WordBlock = {
  readonly ids: Uint32Array;
  readonly lengths: Uint16Array;
  readonly words: Uint16Array;
};

/** A unit by its number, and its Vietnamese as `spell` spells it. */
export type SpelledUnit = { readonly id: number; readonly spelled: string };

/**
 * A block as bytes: the count of units, then ids, lengths and words, the lowest byte first as typed arrays have it on every machine that
 * Node runs on.
 */
export function writeBlock(units: readonly SpelledUnit[]): Uint8Array {
  const count = units.length;
  const total = units.reduce((sum, { spelled }) => sum + spelled.length, 0);
  const bytes = new Uint8Array(4 + 6 * count + 2 * total);
  const { ids, lengths, words } = viewsOf(bytes.buffer, count);
  new Uint32Array(bytes.buffer, 0, 1)[0] = count;
  let at = 0;
  units.forEach(({ id, spelled }, index) => {
    ids[index] = id;
    lengths[index] = spelled.length;
    for (let word = 0; word < spelled.length; word++) words[at++] = spelled.charCodeAt(word);
  });
  return bytes;
}

/** The bytes are copied: a view of numbers has to begin at a whole one. */
export function readBlock(bytes: Uint8Array): WordBlock {
  const buffer = new Uint8Array(bytes).buffer;
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  return viewsOf(buffer, count);
}

function viewsOf(buffer: ArrayBuffer, count: number): WordBlock {
  return {
    ids: new Uint32Array(buffer, 4, count),
    lengths: new Uint16Array(buffer, 4 + 4 * count, count),
    words: new Uint16Array(buffer, 4 + 6 * count),
  };
}
