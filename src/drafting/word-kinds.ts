import type { Countability, Lexicon, NounUsage } from '../model/lexicon.ts';

/** Whether an English noun phrase can be counted, by what the lexicon knows of its head. */
export function countabilityReader({ nouns }: Pick<Lexicon, 'nouns'>): (en: string) => Countability {
  return (en) => {
    const head = withoutPhrase(en);
    return nouns.get(head) ?? nouns.get(lastWord(head)) ?? (/s$/.test(head) ? 'pl' : 'c');
  };
}

/** How an English noun phrase stands where nothing tells its number or article, by its own entry or that of its last word. */
export function usageReader({ usages }: Pick<Lexicon, 'usages'>): (en: string) => NounUsage | undefined {
  return (en) => {
    const head = withoutPhrase(en);
    return usages.get(en) ?? usages.get(head) ?? usages.get(lastWord(head));
  };
}

/** A noun without the phrase behind it: certificate of certificate of merit. */
function withoutPhrase(en: string): string {
  return /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under)\b|$)/.exec(en)?.[0] ?? en;
}

function lastWord(en: string): string {
  return en.slice(en.lastIndexOf(' ') + 1);
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
