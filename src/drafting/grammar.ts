import { type GrammarRule, wordClasses } from '../model/lexicon.ts';
import { matchKey } from '../text/index.ts';
import { inThousandths } from './costs.ts';
import { FeatureBits, type Features } from './features.ts';
import { type State, statesOf } from './states.ts';

/** What may stand in a place of a rule: an item of this category with all of `needs` and none of `bars`. */
export type Place = { readonly category: number; readonly needs: Features; readonly bars: Features };

/** A part of the English of a rule. `form` is what is asked of a part of the rule or of an English verb; see say/. */
export type EnglishPart =
  | { readonly is: 'part'; readonly index: number; readonly form?: string; readonly within?: number }
  | { readonly is: 'word'; readonly text: string; readonly form?: string };

export type Rule = {
  readonly name: string;
  readonly makes: number;
  /** What becomes of the features of the head: some are lost, others got. */
  readonly changed: (features: Features) => Features;
  readonly of: readonly Place[];
  readonly head: number;
  readonly en: readonly EnglishPart[];
  /** In thousandths. */
  readonly cost: number;
};

export type Grammar = {
  /** Where every rule begins. */
  readonly start: State;
  readonly features: FeatureBits;
  readonly rules: readonly Rule[];
  /** The number of a category or of a word that stands for itself (`'việc'`); undefined where no rule names it. */
  readonly category: (name: string) => number | undefined;
  readonly categoryName: (category: number) => string;
};

/** What leaves are, whether a rule takes them or not. `any` is a word or sign that nothing else is known of. */
export const leafCategories: readonly string[] = [
  ...wordClasses,
  'name',
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
export function grammarOf(written: readonly GrammarRule[]): Grammar {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  const features = new FeatureBits();
  features.learn(spoken);
  leafCategories.forEach(numberOf);
  const rules = written.map(ruleReader(numberOf, features));
  return {
    start: statesOf(rules),
    features,
    rules,
    category: (name) => numbers.get(name),
    categoryName: (category) => names[category] ?? '',
  };
}

type NumberOf = (name: string) => number;

/** Reads rules. Symbols and parts of English come again and again: each is read once. */
function ruleReader(numberOf: NumberOf, bits: FeatureBits): (rule: GrammarRule) => Rule {
  const placeOf = readOnce((symbol) => readSymbol(symbol, numberOf, bits));
  const englishOf = readOnce(readEnglish);
  return ({ makes, of, en, cost = 1 }) => {
    const made = placeOf(makes);
    const written = symbolsIn(of);
    const starred = written.findIndex((symbol) => symbol.includes('*'));
    return {
      name: `${makes} = ${of}`,
      makes: made.category,
      changed: bits.changer(made.bars, made.needs),
      of: written.map((symbol) => placeOf(symbol.replace('*', ''))),
      head: starred === -1 ? 0 : starred,
      en: en.split(' ').filter(Boolean).map(englishOf),
      cost: inThousandths(cost),
    };
  };
}

function readOnce<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const made = known.get(written) ?? read(written);
    known.set(written, made);
    return made;
  };
}

/** Words in quotes may have several syllables. */
function symbolsIn(of: string): readonly string[] {
  return of.match(/'[^']+'\*?|[^\s[]+(?:\[[^\]]*\])?\*?/g) ?? [];
}

/** `np[plural !person]`, `'việc'`. */
function readSymbol(written: string, numberOf: NumberOf, bits: FeatureBits): Place {
  const quoted = /^'(.+)'$/.exec(written)?.[1];
  const none = bits.of([]);
  if (quoted !== undefined) return { category: numberOf(`'${matchKey(quoted)}'`), needs: none, bars: none };
  const [, name = '', list = ''] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(written) ?? [];
  const asked = list.split(/[ ,]+/).filter(Boolean);
  return {
    category: numberOf(name),
    needs: bits.learn(asked.filter((feature) => !feature.startsWith('!'))),
    bars: bits.learn(asked.flatMap((feature) => (feature.startsWith('!') ? [feature.slice(1)] : []))),
  };
}

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
