import type { Lexicon, LexiconSense } from '../model/lexicon.ts';
import { remembered } from '../text/index.ts';
import type { Features } from './features.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';
import type { LeafMaker } from './leaves.ts';
import type { Reading } from './readings.ts';
import { type Setting, senseCosts } from './sense-conditions.ts';

/** What costs a sense more where it stands, beside what its conditions say. */
type CostThere = (reading: Reading, sense: LexiconSense, setting: Setting) => number;

/** Makes the leaves of a word where it stands: one for each of its senses. */
export type SenseLeaves = (
  reading: Reading,
  setting: Setting,
  costThere: CostThere,
  leaves: LeafMaker,
) => readonly LeafItem[];

/** A sense with all that does not depend on where its word stands. */
type KnownSense = {
  readonly sense: LexiconSense;
  readonly category: number;
  readonly features: Features;
  readonly leaf: Leaf;
};

/** Texts have the same words again and again: what their senses are to the grammar is kept of so many. */
const mostKept = 20_000;

/**
 * Makes the senses of a lexicon ready as leaves for a grammar.
 * @param kindsOf the kinds of a word as what a class has it for
 */
export function senseLeaves(
  { words }: Pick<Lexicon, 'words'>,
  grammar: Grammar,
  kindsOf: (key: string, wordClass: string) => readonly string[],
): SenseLeaves {
  const known = remembered((key: string): readonly KnownSense[] => {
    return (words.get(key) ?? []).map((sense) => {
      const category = grammar.category(categoryOf(sense)) ?? -1;
      const features = grammar.features.of(featuresOf(sense, kindsOf(key, sense.class)));
      return { sense, category, features, leaf: { is: 'sense', vi: key, sense } };
    });
  }, mostKept);
  return (reading, setting, costThere, leaves) => {
    const { from, to, key, senses } = reading;
    const costs = senseCosts(senses, setting);
    return known(key).map(({ sense, category, features, leaf }, at) =>
      leaves.leaf(from, to, category, features, 1 + (costs[at] ?? 0) + costThere(reading, sense, setting), leaf),
    );
  };
}

/** What a sense is to the grammar: its class, but names are one, and adjectives that say where somebody or something is from: Chinese. */
function categoryOf({ class: kind, gram }: LexiconSense): string {
  return ['name', 'origin'].find((one) => gram.includes(one)) ?? kind;
}

/** Those of its grammar and of its kinds; a verb that has a noun of its own says so, as a noun does that is a phrase in English. */
export function featuresOf({ class: kind, en, gram, noun }: LexiconSense, kinds: readonly string[]): readonly string[] {
  return [...gram, ...kinds, ...(noun === undefined ? [] : ['noun']), ...(kind === 'n' ? shapeOf(en) : [])];
}

/** `phrased` of a noun whose English has a phrase behind its head, so that it stands before no other: people with meritorious services. */
export function shapeOf(en: string): readonly string[] {
  return /.(?: of| for| with| in| on| to| at| from| under| without) /.test(en) ? ['phrased'] : [];
}
