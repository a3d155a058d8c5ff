import { matchKey } from '../text/index.ts';
import type { FeatureBits } from './features.ts';
import type { Item } from './item.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they';

/** Titles before a name, as atoms are keyed. */
const titles: ReadonlyMap<string, Pronoun> = new Map([
  ...['ông', 'anh'].map((title) => [matchKey(title), 'he'] as const),
  ...['bà', 'chị', 'cô'].map((title) => [matchKey(title), 'she'] as const),
]);

/**
 * What a noun phrase is called when it is spoken of again: he and she by the title before a name, or by the middle name that tells it
 * («Nguyễn Thị Hoa»); it of a body, a place or a thing; they of many, and of somebody of whom nothing tells more.
 */
export function pronounOf(item: Item, isPlural: boolean, features: FeatureBits): Pronoun {
  if (isPlural) return 'they';
  const words = wordsOf(item);
  const byTitle = titles.get(matchKey(words[0] ?? ''));
  if (byTitle !== undefined) return byTitle;
  if (words.some((name) => /^\p{Lu}\S* Thi \p{Lu}/u.test(name))) return 'she';
  const has = (name: string) => features.has(item.features, name);
  const isSomebody = has('person') || has('post') || (has('agent') && !has('body'));
  return isSomebody ? 'they' : 'it';
}

/** What goes back to the subject: himself, her own father. */
export function reflexiveOf(subject: Pronoun, isPossessive: boolean): string {
  return reflexives[subject][isPossessive ? 1 : 0];
}

const reflexives: Readonly<Record<Pronoun, readonly [string, string]>> = {
  he: ['himself', 'his'],
  she: ['herself', 'her'],
  it: ['itself', 'its'],
  they: ['themselves', 'their'],
};

/** What stands in the leaves of an item: titles as the Vietnamese writes them, names as English does. */
function wordsOf(item: Item): readonly string[] {
  const { leaf } = item;
  if (leaf === undefined) return item.parts.flatMap(wordsOf);
  if (leaf.is === 'sense') return [leaf.vi];
  if (leaf.is === 'mention') return [leaf.en];
  return leaf.is === 'inner' ? [] : [leaf.text];
}
