/** What is wrong with a page that is no page for people to read: more of it would take minutes, and gigabytes. */
export type PageProblem =
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-many-tags'; readonly limit: number };

/** A code of laws of 2,000 printed pages, saved from Word, has a tenth of either. */
const largestPage = 16 * 1024 * 1024;
const mostTags = 500_000;

/** Whether a page is too much to be read, told before any of it is. Bytes are those of its text. */
export function pageProblem(source: string): PageProblem | undefined {
  if (source.length > largestPage) return { code: 'file-too-large', bytes: source.length, limit: largestPage };
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags++;
  return tags > mostTags ? { code: 'too-many-tags', limit: mostTags } : undefined;
}
