import { type GrammarRule, type Lexicon, wordClasses } from '../model/lexicon.ts';
import { remembered } from '../text/index.ts';
import { inThousandths } from './costs.ts';
import { FeatureBits, type Features } from './features.ts';
import { type Sort, States } from './states.ts';

/** What may stand in a place of a rule: an item of this category with all of `needs`, one of `some` where there are any, and none of `bars`. */
export type Place = {
  readonly category: number;
  readonly needs: Features;
  readonly some: Features;
  readonly bars: Features;
};

/** A part of the English of a rule. `form` is what is asked of a part of the rule or of an English verb; see say/. */
export type EnglishPart =
  | { readonly is: 'part'; readonly index: number; readonly form?: string; readonly within?: number }
  | { readonly is: 'word'; readonly text: string; readonly form?: string };

export type Rule = {
  readonly name: string;
  readonly makes: number;
  /** What it makes of a head with these features: some are lost, others got. */
  readonly sortWith: (features: Features) => Sort;
  readonly of: readonly Place[];
  readonly head: number;
  readonly en: readonly EnglishPart[];
  /** In thousandths. */
  readonly cost: number;
};

export type Grammar = {
  readonly states: States;
  readonly features: FeatureBits;
  readonly rules: readonly Rule[];
  /** The number of a category or of a word that stands for itself (`'việc'`); undefined where no rule names it. */
  readonly category: (name: string) => number | undefined;
  /** Their names, by number. */
  readonly categories: readonly string[];
};

/** What leaves are, whether a rule takes them or not. `any` is a word or sign that nothing else is known of. */
export const leafCategories: readonly string[] = [
  ...wordClasses,
  'name',
  'origin',
  'amount',
  'time',
  'tenure',
  'born',
  'ord',
  'bracket',
  'quote',
  'any',
];

/** Features that generation asks for. */
export const spoken: readonly string[] = [
  'c',
  'u',
  'pl',
  'first',
  'reflex',
  'plural',
  'single',
  'one',
  'unique',
  'definite',
  'both',
  'bare',
  'person',
  'place',
  'body',
  'document',
  'state',
  'post',
];

/** Makes rules ready for the chart: categories and features as numbers, rules that begin alike in one tree. */
export function grammarOf({ symbols, rules: written }: Pick<Lexicon, 'symbols' | 'rules'>): Grammar {
  const categories: string[] = [...leafCategories];
  const numbers = new Map(categories.map((name, number) => [name, number]));
  const numberOf = (name: string) => {
    const known = numbers.get(name) ?? categories.push(name) - 1;
    numbers.set(name, known);
    return known;
  };
  const features = new FeatureBits();
  features.learn(spoken);
  const places = symbols.map(
    ({ category, needs, some, bars }): Place => ({
      category: numberOf(category),
      needs: features.learn(needs),
      some: features.learn(some),
      bars: features.learn(bars),
    }),
  );
  const sortOf = (category: number, of: Features): Sort => states.sortOf(category, of);
  const rules = written.map(ruleReader(places, features, sortOf));
  const states = new States(rules);
  return { states, features, rules, category: (name) => numbers.get(name), categories };
}

function ruleReader(
  places: readonly Place[],
  bits: FeatureBits,
  sortOf: (category: number, features: Features) => Sort,
): (rule: GrammarRule) => Rule {
  const placeAt = (symbol: number): Place => places[symbol] ?? nothing;
  const sortsWith = remembered(({ category, bars, needs }: Place) =>
    remembered((features: Features) => sortOf(category, bits.changed(features, bars, needs))),
  );
  const english = remembered((en: string) => en.split(' ').filter(Boolean).map(readEnglish));
  return ({ name, makes, of, head, en, cost }) => ({
    name,
    makes: placeAt(makes).category,
    sortWith: sortsWith(placeAt(makes)),
    of: of.map(placeAt),
    head,
    /** Read when it is first said: a text uses a small part of the rules. */
    get en() {
      return english(en);
    },
    cost: inThousandths(cost),
  });
}

const noFeatures: Features = { id: 0, bits: 0n };
const nothing: Place = { category: -1, needs: noFeatures, some: noFeatures, bars: noFeatures };

/** `2.plural`, `of`, `be.finite`; `1^2` is part 1 with part 2 before its last word. */
function readEnglish(written: string): EnglishPart {
  const [, head = written, form] = /^(.+?)(?:\.([a-z-]+))?$/.exec(written) ?? [];
  const asked = form === undefined ? {} : { form };
  const [, index, within] = /^(\d+)(?:\^(\d+))?$/.exec(head) ?? [];
  if (index !== undefined) {
    return {
      is: 'part',
      index: Number(index) - 1,
      ...asked,
      ...(within === undefined ? {} : { within: Number(within) - 1 }),
    };
  }
  return { is: 'word', text: head.replaceAll('_', ' '), ...asked };
}
