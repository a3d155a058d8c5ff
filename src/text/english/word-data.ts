import words from '../../../glossary/english/words.yaml';
import spelling from '../../../glossary/styles/spelling.yaml';
import { remembered } from '../remembered.ts';

/** The lists of glossary/english/words.yaml. */
export const listNames = [
  'joinedNames',
  'notPlurals',
  'smallWords',
  'leftOutOfNames',
  'pronouns',
  'determiners',
  'placeWords',
  'wellKnown',
  'britishToo',
  'ownSpellings',
] as const;

/** Its tables, each from a word to others. */
export const tableNames = ['plurals', 'irregularVerbs', 'peoples'] as const;

/** The words of a list, as written there. */
export function wordList(key: (typeof listNames)[number]): readonly string[] {
  return [words[key]].flat(2).map(String);
}

/** A table: a word, and what stands for it. */
export function wordTable(key: (typeof tableNames)[number]): ReadonlyMap<string, readonly string[]> {
  const table = Object.entries(words[key] ?? {});
  return new Map(table.map(([word, others]) => [word, [others].flat().map(String)]));
}

type Respelled = { readonly endings: readonly string[]; readonly words: Readonly<Record<string, string>> };

/** British words by how they are spelled elsewhere, in small letters: organize, organise. */
export const britishBySpelling: (list: 'oxford' | 'american') => ReadonlyMap<string, string> = remembered((list) => {
  const words = new Map<string, string>();
  for (const { endings, words: stems } of spelling[list] as readonly Respelled[]) {
    // the file is checked by the schema of house styles
    for (const [british, other] of Object.entries(stems))
      for (const ending of endings) words.set(other + ending, british + ending);
  }
  return words;
});

/** Names that foreign bodies give themselves: no house spells them otherwise. */
export function namesToKeep(): readonly string[] {
  return [spelling.keep].flat().map(String);
}
