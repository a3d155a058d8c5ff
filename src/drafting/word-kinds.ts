import type { Lexicon } from '../model/lexicon.ts';

/** Whether an English noun phrase can be counted, by what the lexicon knows of its head. */
export function countabilityReader({ words }: Lexicon): (en: string) => 'c' | 'u' | 'pl' {
  const known = new Map<string, 'c' | 'u' | 'pl'>();
  for (const senses of Object.values(words)) {
    for (const { class: kind, en, gram } of senses) {
      const found = (['u', 'pl', 'c'] as const).find((feature) => gram.includes(feature));
      if (kind === 'n' && found !== undefined && !known.has(en)) known.set(en, found);
    }
  }
  return (en) => {
    const head = /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under)\b|$)/.exec(en)?.[0] ?? en;
    return known.get(head) ?? known.get(head.split(' ').at(-1) ?? '') ?? (/s$/.test(head) ? 'pl' : 'c');
  };
}

/** The kinds of a word: those of its longest beginning that has any. */
export function kindsReader({ kinds }: Lexicon): (key: string) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(kinds)) {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return (key) => {
    const syllables = key.split(' ');
    for (let length = syllables.length; length > 0; length--) {
      const found = byWord.get(syllables.slice(0, length).join(' '));
      if (found !== undefined) return found;
    }
    return [];
  };
}
