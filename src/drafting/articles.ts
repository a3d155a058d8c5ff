import type { NounUsage } from '../model/lexicon.ts';
import type { FeatureBits } from './features.ts';
import type { Form } from './form.ts';
import { headOf, type Item, type Leaf } from './item.ts';

/** What number and article are told by. */
export type NounKnowledge = {
  readonly features: FeatureBits;
  /** How the noun of a leaf stands where nothing tells its number or article; undefined of one that stands as rules say. */
  readonly usageOf: (leaf: Leaf) => NounUsage | undefined;
};

/** Whether a noun phrase is plural: as asked, by its own words, or because such a noun stands for many where nothing tells its number. */
export function isPlural(item: Item, form: Form, nouns: NounKnowledge): boolean {
  const has = (name: string) => nouns.features.has(item.features, name);
  if (form.number === 'singular') return has('plural');
  if (form.number === 'plural') return true;
  if (has('single')) return false;
  if (has('plural') || has('pl')) return true;
  return standingOf(item, form, nouns) === 'many';
}

/**
 * The article of a noun phrase; empty for none.
 * @param named Vietnamese nouns that were named before, so that one of them is known
 */
export function articleOf(item: Item, form: Form, named: ReadonlySet<string>, nouns: NounKnowledge): string {
  if (form.article === 'none') return '';
  const has = (name: string) => nouns.features.has(item.features, name);
  if (form.article === 'the' || has('definite')) return 'the';
  if (has('place') || has('document') || has('bare')) return '';
  if (has('body')) return 'the';
  if (isPlural(item, form, nouns)) return '';
  const standing = standingOf(item, form, nouns);
  if (standing === 'the') return 'the';
  if (standing === 'bare') return '';
  const isKnown = named.has(nounOf(item)) || (standing === 'many' && form.isGiven === true);
  return isKnown ? 'the' : 'a';
}

/** The Vietnamese noun of a phrase. */
function nounOf(item: Item): string {
  const leaf = headOf(item);
  if (leaf.is === 'sense') return leaf.vi;
  return leaf.is === 'mention' ? leaf.mention.text.toLowerCase() : '';
}

type Standing = 'the' | 'a' | 'bare' | 'many';

/** How a noun stands where nothing tells its number or article. */
function standingOf(item: Item, form: Form, nouns: NounKnowledge): Standing {
  const { given, anew } = standings[usageOf(item, nouns)];
  return form.isGiven === true || form.article === 'the' ? given : anew;
}

/** The usage of a noun, or of nouns like it where the lexicon has none; of what Vietnamese has as one there are never many. */
function usageOf(item: Item, { features, usageOf: ownOf }: NounKnowledge): NounUsage {
  const has = (name: string) => features.has(item.features, name);
  const isOne = has('unique') || has('one');
  const own = ownOf(headOf(item));
  if (own !== undefined && !(own === 'many' && isOne)) return own;
  if (isOne) return 'the';
  if (!has('c') || has('u')) return 'bare';
  return has('person') ? 'many' : 'the or many';
}

const standings: Readonly<Record<NounUsage, Readonly<Record<'given' | 'anew', Standing>>>> = {
  the: { given: 'the', anew: 'the' },
  a: { given: 'a', anew: 'a' },
  bare: { given: 'bare', anew: 'bare' },
  many: { given: 'many', anew: 'many' },
  'the or many': { given: 'the', anew: 'many' },
  'the or a': { given: 'the', anew: 'a' },
  'the or bare': { given: 'the', anew: 'bare' },
};
