import type { Drafter } from '../src/drafting/index.ts';
import { nearness, type Spelling } from './draft-score.ts';

/** One of the ways to draft a sentence. */
export type Choice = {
  /** How near it comes to the references. */
  readonly nearness: number;
  /** Which rules its trees have, by their place in the grammar, and how often. */
  readonly uses: ReadonlyMap<number, number>;
  /** What it costs beside them. */
  readonly rest: number;
};

/** A sentence made ready for drafting, with its references. */
export type Prepared = {
  readonly document: Parameters<Drafter['draft']>[0];
  readonly analysis: Parameters<Drafter['draft']>[1];
  readonly en: readonly string[];
};

/** How much dearer a rule is made to see what stands in its place, and how often and how far all costs are shaken; in thousandths. */
const dearer = 1200;
const shakes = 6;
const shaken = 800;

/**
 * The ways in which a sentence could be drafted: as it is; without each rule that is used; and with all costs shaken a little. The cheapest
 * one is the first.
 * @param draw numbers from 0 to 1
 */
export function choicesOf(
  { document, analysis, en }: Prepared,
  drafter: Drafter,
  draw: () => number,
  spelling: Spelling,
): readonly Choice[] {
  const { rules } = drafter.grammar;
  const prices: readonly { cost: number }[] = rules;
  const usual = rules.map(({ cost }) => cost);
  const setCosts = (costAt: (rule: number) => number): void => {
    for (const [at, price] of prices.entries()) price.cost = costAt(at);
  };
  const usualAt = (rule: number): number => usual[rule] ?? 0;
  const choices = new Map<string, Choice>();
  const take = (): Choice => {
    const drafts = drafter.draft(document, analysis);
    const text = drafts.map((draft) => draft.en).join(' ');
    const { uses, rest } = usesOf(drafts, drafter);
    const choice = choices.get(text) ?? { nearness: nearness(text, en, spelling), uses, rest };
    choices.set(text, choice);
    return choice;
  };
  for (const used of take().uses.keys()) {
    setCosts((rule) => usualAt(rule) + (rule === used ? dearer : 0));
    take();
  }
  for (let shake = 0; shake < shakes; shake++) {
    setCosts((rule) => Math.round(usualAt(rule) + shaken * (draw() + draw() - 1)));
    take();
  }
  setCosts(usualAt);
  return [...choices.values()];
}

type Tree = ReturnType<Drafter['draft']>[number]['tree'];

function usesOf(drafts: ReturnType<Drafter['draft']>, { grammar, costOf }: Drafter): Pick<Choice, 'uses' | 'rest'> {
  const places = new Map(grammar.rules.map((rule, at) => [rule, at]));
  const uses = new Map<number, number>();
  let rest = 0;
  const addRow = (tree: Tree): void => {
    rest += costOf(tree);
    tree.forEach(addItem);
  };
  const addItem = (item: Tree[number]): void => {
    if (item.leaf?.is === 'inner') addRow(item.leaf.inner);
    if (item.leaf !== undefined) return;
    const at = places.get(item.rule);
    if (at !== undefined) uses.set(at, (uses.get(at) ?? 0) + 1);
    rest -= item.rule.cost;
    item.parts.forEach(addItem);
  };
  for (const { tree } of drafts) addRow(tree);
  return { uses, rest: rest / 1000 };
}
