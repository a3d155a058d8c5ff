/** How many words stand in a stretch of a text, KH-UBND being two: counted once for all stretches. */
export function wordsIn(text: string): (stretch: { readonly start: number; readonly end: number }) => number {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isOfWord(text.charCodeAt(at));
    if (isWord && !isInside) count += 1;
    isInside = isWord;
    before[at + 1] = count;
  }
  return ({ start, end }) => {
    const cut = isOfWord(text.charCodeAt(start)) && isOfWord(text.charCodeAt(start - 1)) ? 1 : 0;
    return (before[end] ?? 0) - (before[start] ?? 0) + cut;
  };
}

/**
 * Letters, digits and their marks; of the signs only those of ASCII and the dashes and quotes of U+2000–U+206F occur between words.
 * @param unit of UTF-16, NaN outside a text
 */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}
