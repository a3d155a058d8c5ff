import { type Token, tokensOf } from '../tokens.ts';

/** What the places of a template were filled with, by their name. */
export type Filled = Readonly<Record<string, string>>;

/** What fills a place: as much as there is, or nothing. */
export type Slot = (
  tokens: readonly Token[],
  at: number,
) => { readonly to: number; readonly filled: Filled } | undefined;

/** English of the data with places to fill (`the first {months} months of {year}`) as a tree: each is found without trying all. */
export type Templates<T> = {
  readonly words: Map<string, Templates<T>>;
  readonly slots: Map<string, Templates<T>>;
  meaning?: T;
};

export type TemplateHit<T> = { readonly to: number; readonly meaning: T; readonly filled: Filled };

export function emptyTemplates<T>(): Templates<T> {
  return { words: new Map(), slots: new Map() };
}

/**
 * The first meaning of the same words stays. An article at the start may be left out, and a single word before a place may have a hyphen:
 * mid-July, late-August.
 */
export function plantTemplate<T>(root: Templates<T>, text: string, the: ReadonlySet<string>, meaning: T): void {
  const variants = [text, ...(/^(?:the )?\w+ \{/.test(text) ? [text.replace(' {', '-{')] : [])];
  for (const pieces of variants.map(piecesOf)) {
    plant(root, pieces, meaning);
    if (pieces[0]?.slot === false && the.has(pieces[0].key) && pieces.length > 1) plant(root, pieces.slice(1), meaning);
  }
}

type Piece = { readonly slot: boolean; readonly key: string };

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/(\{\w+\})/)
    .flatMap((part): readonly Piece[] =>
      part.startsWith('{')
        ? [{ slot: true, key: part.slice(1, -1) }]
        : tokensOf(part).map(({ key }) => ({ slot: false, key })),
    );
}

function plant<T>(root: Templates<T>, pieces: readonly Piece[], meaning: T): void {
  let node = root;
  for (const { slot, key } of pieces) {
    const branches = slot ? node.slots : node.words;
    const next: Templates<T> = branches.get(key) ?? emptyTemplates();
    branches.set(key, next);
    node = next;
  }
  node.meaning ??= meaning;
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
  const word = node.words.get(token.key);
  if (word !== undefined) keep(templateAt(word, tokens, at + 1, slots, filled));
  for (const [name, next] of node.slots) {
    const fill = slots[name]?.(tokens, at);
    if (fill !== undefined) keep(templateAt(next, tokens, fill.to, slots, { ...filled, ...fill.filled }));
  }
  return best;
}
