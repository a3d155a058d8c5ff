/** A phrase with how often it stands in the texts; `keys` are its words. */
export type Phrase = { readonly keys: readonly string[]; readonly count: number };

/** What longer phrases say of one that stands in them. */
type Nested = { occurrences: number; phrases: number };

/**
 * C-value, how far a phrase is a term: log2 of its length × its frequency, less the mean frequency that it has inside longer phrases. K.
 * Frantzi, S. Ananiadou and H. Mima, Automatic recognition of multi-word terms: the C-value/NC-value method (International Journal on
 * Digital Libraries 3, 2000), section 2.2. Lengths are in syllables. What a longer phrase has from one longer still counts once.
 * @param phrases of two words or more, each once
 * @returns a value a phrase, in the order given
 */
export function cValues(phrases: readonly Phrase[]): number[] {
  const nested = new Map<string, Nested>(phrases.map(({ keys }) => [keys.join(' '), { occurrences: 0, phrases: 0 }]));
  const values = new Array<number>(phrases.length).fill(0);
  const longestFirst = phrases
    .map((phrase, index) => ({ ...phrase, index }))
    .sort((a, b) => b.keys.length - a.keys.length);
  for (const { keys, count, index } of longestFirst) {
    const own = nested.get(keys.join(' '));
    const mean = own === undefined || own.phrases === 0 ? 0 : own.occurrences / own.phrases;
    values[index] = Math.log2(keys.length) * (count - mean);
    for (const part of partsOf(keys)) {
      const inside = nested.get(part);
      if (inside === undefined) continue;
      inside.occurrences += count - (own?.occurrences ?? 0);
      inside.phrases += 1;
    }
  }
  return values;
}

/** The shorter phrases in a phrase, of two words or more, each once. */
function partsOf(keys: readonly string[]): Set<string> {
  const parts = new Set<string>();
  for (let length = 2; length < keys.length; length += 1) {
    for (let from = 0; from + length <= keys.length; from += 1) parts.add(keys.slice(from, from + length).join(' '));
  }
  return parts;
}
