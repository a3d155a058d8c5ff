import type { Countability, Lexicon } from '../model/lexicon.ts';

/** Whether an English noun phrase can be counted, by what the lexicon knows of its head. */
export function countabilityReader({ nouns }: Pick<Lexicon, 'nouns'>): (en: string) => Countability {
  return (en) => {
    const head = /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under)\b|$)/.exec(en)?.[0] ?? en;
    return nouns.get(head) ?? nouns.get(head.split(' ').at(-1) ?? '') ?? (/s$/.test(head) ? 'pl' : 'c');
  };
}

/**
 * The kinds of a word: those of its longest beginning that has any, since a noun stands before what tells more of it; a verb has only its
 * own, for «có» is a state and «có quyết định» is none.
 */
export function kindsReader({ kinds }: Lexicon): (key: string, wordClass?: string) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(kinds)) {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return (key, wordClass) => {
    if (wordClass === 'v') return byWord.get(key) ?? [];
    const syllables = key.split(' ');
    for (let length = syllables.length; length > 0; length--) {
      const found = byWord.get(syllables.slice(0, length).join(' '));
      if (found !== undefined) return found;
    }
    return [];
  };
}
