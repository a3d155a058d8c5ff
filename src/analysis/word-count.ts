/** How many words stand in a stretch of a text, KH-UBND being two. */
export function wordsIn(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  let count = 0;
  let isInside = false;
  for (let at = start; at < end; at++) {
    const isWord = isOfWord(text.charCodeAt(at));
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
}

/**
 * Letters, digits and their marks; of the signs only those of ASCII and the dashes and quotes of U+2000–U+206F occur between words.
 * @param unit of UTF-16
 */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}
