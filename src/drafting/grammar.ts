import { type GrammarRule, wordClasses } from '../model/lexicon.ts';
import { matchKey } from '../text/index.ts';
import { FeatureBits, type Features } from './features.ts';
import { type Openings, openingsOf } from './openings.ts';

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
  readonly cost: number;
};

/** What may come next at a place of a rule, and the place behind it. */
export type Edge = { readonly symbol: Place; readonly to: State };

/** A place between the symbols of rules that begin alike. */
export type State = {
  /** What may come next, by number of the category; most have nothing. */
  readonly next: (Edge[] | undefined)[];
  /** The categories that may come next, as `categoryBit` has them: most of what is asked ends with a look at this. */
  wants: number;
  /** Rules that are whole here. */
  readonly whole: Rule[];
};

/** A bit that a category shares with few others. */
export const categoryBit = (category: number): number => 1 << (category & 31);

export type Grammar = {
  readonly openings: Openings;
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
  const rules = written.map((rule) => readRule(rule, numberOf, features));
  const start = emptyState();
  for (const rule of rules) addRule(start, rule);
  return {
    openings: openingsOf(start),
    features,
    rules,
    category: (name) => numbers.get(name),
    categoryName: (category) => names[category] ?? '',
  };
}

function emptyState(): State {
  return { next: [], wants: 0, whole: [] };
}

function addRule(start: State, rule: Rule): void {
  let state = start;
  for (const symbol of rule.of) {
    const edges = state.next[symbol.category] ?? [];
    state.next[symbol.category] = edges;
    state.wants |= categoryBit(symbol.category);
    let edge = edges.find((known) => isSame(known.symbol, symbol));
    if (edge === undefined) {
      edge = { symbol, to: emptyState() };
      edges.push(edge);
    }
    state = edge.to;
  }
  state.whole.push(rule);
}

function isSame(one: Place, other: Place): boolean {
  return isEqual(one.needs, other.needs) && isEqual(one.bars, other.bars);
}

const isEqual = (one: Features, other: Features) => one.id === other.id;

type NumberOf = (name: string) => number;

function readRule({ makes, of, en, cost = 1 }: GrammarRule, numberOf: NumberOf, bits: FeatureBits): Rule {
  const made = readSymbol(makes, numberOf, bits);
  const written = symbolsIn(of);
  const starred = written.findIndex((symbol) => symbol.includes('*'));
  return {
    name: `${makes} = ${of}`,
    makes: made.category,
    changed: bits.changer(made.bars, made.needs),
    of: written.map((symbol) => readSymbol(symbol.replace('*', ''), numberOf, bits)),
    head: starred === -1 ? 0 : starred,
    en: en.split(' ').filter(Boolean).map(readEnglish),
    cost,
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
