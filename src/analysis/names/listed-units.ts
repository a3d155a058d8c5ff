import { matchKey } from '../../text/index.ts';
import { afterSpaces } from './capitals.ts';

/** Half open, in the words read. */
type Stretch = { readonly start: number; readonly end: number };

/** Whether several units stand behind a level word: các huyện, 2 xã. `several` are the words that say so. */
export function isOfSeveral(text: string, levelWord: number, several: readonly string[]): boolean {
  const before = ` ${matchKey(text.slice(Math.max(0, levelWord - 12), levelWord))}`;
  return /\s\d{1,3}$/.test(before) || endingsOf(several).some((word) => before.endsWith(word));
}

const endings = new WeakMap<readonly string[], readonly string[]>();

/** The keys of words, each behind a space. */
function endingsOf(words: readonly string[]): readonly string[] {
  const keys = endings.get(words) ?? words.map((word) => ` ${matchKey(word)}`);
  endings.set(words, keys);
  return keys;
}

/**
 * The names that follow one in a list, as far as `nameEndAt` knows names: the Phước Sơn of «các huyện Nam Trà My, Phước Sơn».
 * @param joiners the words before the last: và
 */
export function furtherNames(
  text: string,
  end: number,
  joiners: readonly string[],
  nameEndAt: (from: number) => number | undefined,
): Stretch[] {
  const names: Stretch[] = [];
  for (let at = end; ; ) {
    const start = afterJoiner(text, at, joiners);
    const nameEnd = start === undefined ? undefined : nameEndAt(start);
    if (start === undefined || nameEnd === undefined) return names;
    names.push({ start, end: nameEnd });
    at = nameEnd;
  }
}

/** Where the next item of a list starts: behind a comma, a semicolon or one of the words. */
function afterJoiner(text: string, from: number, joiners: readonly string[]): number | undefined {
  if (/[,;]/.test(text[from] ?? '')) return afterSpaces(text, from + 1);
  const start = afterSpaces(text, from);
  const word = /^\p{Ll}+(?=[ \u00A0])/u.exec(text.slice(start, start + 8))?.[0];
  if (start === from || word === undefined || !joiners.includes(word.normalize('NFC'))) return undefined;
  return afterSpaces(text, start + word.length);
}
