import { domainEndings, fileEndings } from './own-names.ts';

/** A stretch of capitals, and the text it stands in. */
type Stretch = { readonly text: string; readonly start: number; readonly end: number };

/** No address is looked at further, in characters. */
const longest = 120;

/** An address that a document keeps as it is stands as one sign in its words (`\uFFFC`); its path may go on behind. */
const site = new RegExp(
  String.raw`://|\uFFFC[/?#]|^\W*www\.|[a-z0-9]\.(?:${domainEndings.join('|')})(?![\p{L}\p{N}])`,
  'u',
);
const file = new RegExp(String.raw`[\p{L}\p{N}_)-]\.(?:${fileEndings.join('|')})(?![\p{L}\p{N}])`, 'iu');
const mark = /^[(“"'‘]*[#@][\p{L}\p{N}_]|[\p{L}\p{N}]@[\p{L}\p{N}]/u;

/** One of these stands in each of them, and in few other words. */
const hasSign = /[.:@#\uFFFC]/;

/**
 * The KH of «KH_2021.pdf», the TT of «vanban.vn/TT» and of «#TT»: a stretch within an address, an account, a hashtag or the name of a file,
 * of which none has a space.
 */
export function isInAddress({ text, start, end }: Stretch): boolean {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - longest) && !isSpaceAt(text, from - 1)) from -= 1;
  while (to < Math.min(text.length, end + longest) && !isSpaceAt(text, to)) to += 1;
  if (from === start && to === end) return false;
  const written = text.slice(from, to);
  return hasSign.test(written) && (site.test(written) || file.test(written) || mark.test(written));
}

/** All white space is of one unit, and nearly all of it one sign. */
function isSpaceAt(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === ' ' || /\s/.test(sign);
}
