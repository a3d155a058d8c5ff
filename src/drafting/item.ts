import type { LexiconSense } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { Features } from './features.ts';
import type { Rule } from './grammar.ts';

/** What a stretch of words is taken for, with no parts of its own. */
export type Leaf =
  | { readonly is: 'sense'; readonly vi: string; readonly sense: LexiconSense }
  | {
      readonly is: 'mention';
      readonly mention: Mention;
      readonly en: string;
      /** What the lexicon says of the same words. */
      readonly sense?: LexiconSense;
      /** A plural that no rule makes. */
      readonly plural?: string | undefined;
    }
  | { readonly is: 'sign'; readonly text: string }
  | {
      readonly is: 'inner';
      readonly open: string;
      readonly close: string;
      /** Whether it begins with a capital. */
      readonly isSentence: boolean;
      readonly inner: readonly Item[];
    }
  | { readonly is: 'unknown'; readonly text: string };

/** Atoms, half open. */
type Stretch = { readonly from: number; readonly to: number };

/** What reads a stretch of atoms. `cost` is in thousandths. */
type Read = Stretch & { readonly category: number; readonly features: Features; readonly cost: number };

/** A reading with no parts. `start` and `end` are its place in the words of the segment. */
export type LeafItem = Read & {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
  readonly rule?: undefined;
  readonly parts?: undefined;
};

export type RuleItem = Read & { readonly leaf?: undefined; readonly rule: Rule; readonly parts: readonly Item[] };

/** A reading of the atoms from `from` to `to`. */
export type Item = LeafItem | RuleItem;

/** The leaf that the head of an item comes down to. */
export function headOf(item: Item): Leaf {
  return item.leaf ?? headOf(item.parts[item.rule.head] ?? item.parts[0] ?? item);
}
