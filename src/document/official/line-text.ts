/** A line as its patterns read it: NFC, without the white space around it. */

/** Something that stands in a line, half open, in units of its text. */
export type Stretch = { readonly start: number; readonly end: number };

/** KẾ HOẠCH, UBND TỈNH LẠNG SƠN, KHÓA XVII: letters, and none of them small. */
export function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[\p{Lu}\p{M}]/u.test(text);
}

/** Whether a line could be a title or a name: no stop at its end, and no longer than either is. */
export function isShort(text: string, most = 200): boolean {
  return text.length <= most && !/[.;:,]$/.test(text);
}

/** A stretch without the white space, rules (-----), stars and table bars around its words; undefined where there are no words. */
export function wordsWithin(text: string, { start, end }: Stretch): Stretch | undefined {
  const inner = text.slice(start, end);
  const first = /[\p{L}\p{N}(["“«+]|[-–](?=\s\p{L})/u.exec(inner)?.index;
  const last = inner.search(/[\s\-–—_*=|\\]*$/u);
  return first === undefined || last <= first ? undefined : { start: start + first, end: start + last };
}

/**
 * Where an offset of the NFC text stands in the text as it is. Both count from the same letter; of a decomposed letter the offset behind it
 * lies behind its marks.
 */
export function rawOffset(raw: string, offset: number): number {
  let composed = 0;
  let at = 0;
  for (const [letter] of raw.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    if (composed >= offset) break;
    composed += letter.normalize('NFC').length;
    at += letter.length;
  }
  return at;
}
