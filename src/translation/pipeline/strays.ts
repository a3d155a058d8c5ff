import { plainText } from '../../document/index.ts';
import type { Finding } from '../../model/finding.ts';
import { keysOf, readEnglishWords, wordList, wordStem } from '../../text/index.ts';

/** Fewer content words than this are no ground to judge by. */
const fewest = 2;

/** Looks at one unit: its English, and the offline draft of it. */
export type StrayCheck = (unit: string, en: string, draft: string) => readonly Finding[];

/**
 * Whether an engine's English has no content word in common with the offline draft of the same sentence, which is clumsy but made from its
 * very words: an engine that answered a question, obeyed an order in the text or translated another sentence is found so, where figures,
 * names and length say nothing. Wrong for a short sentence that was put in quite other words.
 */
export function strayCheck(): StrayCheck {
  let small: ReadonlySet<string> | undefined;
  const contentStems = (english: string): ReadonlySet<string> => {
    small ??= keysOf(wordList('smallWords')); // only engines stray: a draft needs none
    const { keys } = readEnglishWords(plainText(english));
    return new Set(keys.filter((key) => /[\p{L}\p{N}]/u.test(key) && small?.has(key) !== true).map(wordStem));
  };
  return (unit, en, draft) => {
    const [own, expected] = [contentStems(en), contentStems(draft)];
    if (expected.size < fewest || [...expected].some((stem) => own.has(stem))) return [];
    return [{ rule: 'strays', severity: 'error', unit, facts: { draft } }];
  };
}
