/**
 * English as it may go into a document: one line, without control characters and without signs that turn the direction of writing, which
 * could show a reader something else than what stands there.
 */
export function cleanAnswer(text: string): string {
  return text
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
}
