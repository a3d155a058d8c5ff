import { extended } from '../extended.ts';
import { hasNumber, keyNumber, type NumberSet, numberSet, withNumber } from '../key-numbers.ts';
import { keysIn } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** What the places of a template were filled with, by their name. */
export type Filled = Readonly<Record<string, string>>;

/** What fills a place: as much as there is, or nothing. */
export type Fill = { readonly to: number; readonly filled: Filled } | undefined;

/** `longest`: in tokens, no shorter than anything that fills the place. */
export type Slot = { readonly longest: number; readonly fillAt: (tokens: readonly Token[], at: number) => Fill };

/** English of the data with places to fill (`the first {months} months of {year}`) as a tree: each is found without trying all. */
export type Templates<T> = {
  /** By the number of the key. */
  readonly words: Map<number, Templates<T>>;
  /** The numbers that are in `words`. */
  firsts: NumberSet;
  readonly slots: Map<string, Templates<T>>;
  meaning?: T;
};

export type TemplateHit<T> = { readonly to: number; readonly meaning: T; readonly filled: Filled };

export function emptyTemplates<T>(): Templates<T> {
  return { words: new Map(), firsts: numberSet([]), slots: new Map() };
}

/**
 * The first meaning of the same words stays. An article at the start may be left out, and a single word before a place may have a hyphen:
 * mid-July, late-August.
 */
export function plantTemplate<T>(root: Templates<T>, text: string, the: ReadonlySet<string>, meaning: T): void {
  const pieces = piecesOf(text);
  for (const some of /^(?:the )?\w+ \{/.test(text) ? [pieces, hyphened(pieces)] : [pieces]) {
    plant(root, some, meaning);
    if (some[0]?.slot === false && the.has(some[0].key) && some.length > 1) plant(root, some.slice(1), meaning);
  }
}

function hyphened(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.toSpliced(
    pieces.findIndex(({ slot }) => slot),
    0,
    { slot: false, key: '-' },
  );
}

type Piece = { readonly slot: boolean; readonly key: string };

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/(\{\w+\})/)
    .flatMap((part): readonly Piece[] =>
      part.startsWith('{')
        ? [{ slot: true, key: part.slice(1, -1) }]
        : keysIn(part).map((key) => ({ slot: false, key })),
    );
}

function plant<T>(root: Templates<T>, pieces: readonly Piece[], meaning: T): void {
  let node = root;
  for (const { slot, key } of pieces) {
    node = slot ? branchOf(node.slots, key) : wordBranch(node, keyNumber(key));
  }
  node.meaning ??= meaning;
}

function wordBranch<T>(node: Templates<T>, number: number): Templates<T> {
  const branch = branchOf(node.words, number);
  node.firsts = withNumber(node.firsts, number);
  return branch;
}

function branchOf<K, T>(branches: Map<K, Templates<T>>, key: K): Templates<T> {
  const branch = branches.get(key) ?? emptyTemplates<T>();
  branches.set(key, branch);
  return branch;
}

/** The longest template at the place. No template of the data is longer than a dozen pieces, so the search is bounded. */
export function templateAt<T>(
  node: Templates<T>,
  tokens: readonly Token[],
  at: number,
  slots: Readonly<Record<string, Slot>>,
  filled: Filled = {},
): TemplateHit<T> | undefined {
  let best: TemplateHit<T> | undefined =
    node.meaning === undefined ? undefined : { to: at, meaning: node.meaning, filled };
  const token = tokens[at];
  if (token === undefined || token.kind === 'wall') return best;
  const keep = (hit: TemplateHit<T> | undefined): void => {
    if (hit !== undefined && (best === undefined || hit.to > best.to)) best = hit;
  };
  const word = hasNumber(node.firsts, token.number) ? node.words.get(token.number) : undefined;
  if (word !== undefined) keep(templateAt(word, tokens, at + 1, slots, filled));
  for (const [name, next] of node.slots) {
    const slot = slots[name];
    const fill = slot !== undefined && mayFollow(next, tokens, at, slot.longest) ? slot.fillAt(tokens, at) : undefined;
    if (fill !== undefined) keep(templateAt(next, tokens, fill.to, slots, extended(filled, fill.filled)));
  }
  return best;
}

/** Whether what goes on from a place comes within reach; where it does not, the place need not be filled. */
function mayFollow<T>(
  { firsts, slots, meaning }: Templates<T>,
  tokens: readonly Token[],
  at: number,
  longest: number,
): boolean {
  if (meaning !== undefined || slots.size > 0) return true;
  for (let next = at + 1; next <= at + longest; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'wall') return false;
    if (hasNumber(firsts, token.number)) return true;
  }
  return false;
}
