/**
 * Makes something of a key once and gives it again: texts have the same words again and again. When `most` are kept, all are forgotten, which
 * costs less than telling which was used.
 */
export function remembered<K, T>(make: (key: K) => T, most: number = Number.POSITIVE_INFINITY): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same of words of a text, short ones only: a long one that is kept would keep its whole text. */
export function rememberedShort<T>(make: (word: string) => T, most: number): (word: string) => T {
  const ofShort = remembered(make, most);
  return (word) => (word.length > longestCopied ? make(word) : ofShort(word));
}

/** In UTF-16 units: what is cut out of a text and longer than this is not copied, but points into it. */
const longestCopied = 12;
