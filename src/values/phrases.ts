import { type Token, tokensOf } from './tokens.ts';

/** The words of the data as a tree of tokens: what stands at a place is found without trying each. */
export type Phrases<T> = { readonly next: Map<string, Phrases<T>>; readonly ends: Phrase<T>[] };

type Phrase<T> = { readonly text: string; readonly except: ReadonlySet<string>; readonly meaning: T };

export type PhraseEntry<T> = {
  readonly vi: readonly string[];
  readonly except?: readonly string[];
  readonly meaning: T;
};

/** What stands at a place, and the token after it. */
export type PhraseHit<T> = { readonly to: number; readonly meaning: T };

/** How the capitals of the text must fit those of the data. */
export type CapitalsFit = (written: string, found: string) => boolean;

export function phrasesOf<T>(entries: readonly PhraseEntry<T>[]): Phrases<T> {
  const root: Phrases<T> = { next: new Map(), ends: [] };
  for (const { vi, except, meaning } of entries)
    for (const text of vi) plant(root, { text, except: new Set(except?.map(firstKey)), meaning });
  return root;
}

function plant<T>(root: Phrases<T>, phrase: Phrase<T>): void {
  let node = root;
  for (const token of tokensOf(phrase.text)) {
    const next: Phrases<T> = node.next.get(token.key) ?? { next: new Map(), ends: [] };
    node.next.set(token.key, next);
    node = next;
  }
  node.ends.push(phrase);
}

const firstKey = (text: string): string => tokensOf(text)[0]?.key ?? '';

/** The longest phrase at the place, or nothing. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
  fits: CapitalsFit = anyCapitals,
): PhraseHit<T> | undefined {
  let longest: PhraseHit<T> | undefined;
  let node: Phrases<T> | undefined = phrases;
  for (let at = from; node !== undefined; at += 1) {
    const end = node.ends.find((phrase) => holds(phrase, tokens, from, at, fits));
    if (end !== undefined) longest = { to: at, meaning: end.meaning };
    node = step(node, tokens[at], at > from);
  }
  return longest;
}

function step<T>(node: Phrases<T>, token: Token | undefined, inside: boolean): Phrases<T> | undefined {
  // The figure of `m2` belongs to the unit, the one of `5 m 2` does not.
  if (token === undefined || (inside && token.kind === 'figure' && !token.glued)) return undefined;
  return node.next.get(token.key);
}

function holds<T>(phrase: Phrase<T>, tokens: readonly Token[], from: number, to: number, fits: CapitalsFit): boolean {
  const after = tokens[to];
  if (after?.kind === 'word' && after.glued && tokens[to - 1]?.kind !== 'sign') return false;
  if (after !== undefined && phrase.except.has(after.key)) return false;
  if (fits === anyCapitals) return true;
  const found = tokens.slice(from, to).map((token) => token.text);
  return fits(phrase.text, found.join(''));
}

const anyCapitals: CapitalsFit = () => true;

/**
 * A noun after a figure is written small, or wholly in capitals as in a headline: `7 tỉnh`, `7 TỈNH`; `7 Tỉnh ủy` and `năm 2018 Đồng Nai`
 * begin something else. What the data writes with capitals (USD, TP) must have them.
 */
export const nounCapitals: CapitalsFit = (written, found) => {
  const small = found === found.toLowerCase();
  if (written !== written.toLowerCase()) return written.normalize('NFC').replaceAll(' ', '') === found.normalize('NFC');
  return small || (found.length > 1 && found === found.toUpperCase());
};
