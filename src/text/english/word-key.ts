import { withoutDiacritics } from '../diacritics.ts';
import { britishBySpelling, wordList, wordTable } from './word-data.ts';

/** The key of an English word: spellings, plurals and possessives of one word have one. A name in one word (Vietnam) has those of two. */
export type WordKey = {
  readonly keys: readonly string[];
  /** A plural ending was taken off. */
  readonly isPlural: boolean;
};

/** A text is made of few words: so many keys are kept. */
const mostKept = 50_000;
const longestKept = 40;
const known = new Map<string, WordKey>();

let fold: ((written: string) => WordKey) | undefined;

/** The key of a word as it stands in a text, possessive and all. */
export function wordKeyOf(written: string): WordKey {
  const before = known.get(written);
  if (before !== undefined) return before;
  fold ??= folder();
  const key = fold(written);
  if (written.length > longestKept) return key;
  if (known.size >= mostKept) known.clear();
  known.set(written, key);
  return key;
}

/** Made ready when the first word is read: its lists are long. */
function folder(): (written: string) => WordKey {
  const [oxford, american] = [britishBySpelling('oxford'), britishBySpelling('american')];
  const british = (word: string) => american.get(word) ?? oxford.get(word) ?? word;
  const joined = joinedNames();
  const singular = singularOf();
  return (written) => {
    const word = written.replace(/['’ʼ][sS]?$/u, '');
    const plain = (/[^ -~]/.test(word) ? withoutDiacritics(word) : word).toLowerCase();
    const parts = joined.get(plain);
    if (parts !== undefined) return { keys: parts, isPlural: false };
    const one = singular(british(plain));
    return { keys: [british(one)], isPlural: one !== plain };
  };
}

/** The syllables of a name by how it is written in one word. */
function joinedNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    wordList('joinedNames').map((name) => {
      const syllables = name.toLowerCase().split(' ');
      return [syllables.join(''), syllables];
    }),
  );
}

/** What to cut from the end of a plural and what to add; the first ending that fits decides. */
const endings: readonly { readonly ending: RegExp; readonly singular: string }[] = [
  { ending: /(?<=..)ies$/u, singular: 'y' },
  { ending: /(?<=ss|sh|ch|x|zz)es$/u, singular: '' },
  { ending: /(?<=ss|us|is|'s)$/u, singular: '' },
  { ending: /(?<=..)s$/u, singular: '' },
];

/** Makes what takes the plural off a word in small letters. What is no word may lose its s too: keys are for comparing alone. */
function singularOf(): (word: string) => string {
  const irregular = wordTable('plurals');
  const unchanging = new Set(wordList('notPlurals'));
  return (word) => {
    const known = irregular.get(word)?.[0];
    if (known !== undefined) return known;
    if (!word.endsWith('s') || unchanging.has(word)) return word;
    const rule = endings.find(({ ending }) => ending.test(word));
    return rule === undefined ? word : word.replace(rule.ending, rule.singular);
  };
}
