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
  let node = step(phrases, tokens[from], false);
  for (let to = from + 1; node !== undefined; to += 1) {
    for (const phrase of node.ends) {
      if (!holds(phrase, tokens, from, to, fits)) continue;
      longest = { to, meaning: phrase.meaning };
      break;
    }
    node = step(node, tokens[to], true);
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
  return fits(phrase.text, writtenAt(tokens, from, to));
}

function writtenAt(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at += 1) text += tokens[at]?.text ?? '';
  return text;
}

const anyCapitals: CapitalsFit = () => true;

/**
 * A noun after a figure is written small, or wholly in capitals as in a headline: `7 tỉnh`, `7 TỈNH`; `7 Tỉnh ủy` and `năm 2018 Đồng Nai`
 * begin something else. What the data writes with capitals (USD, TP, đô la Mỹ) must have them, or be a headline's: ĐÔ LA MỸ.
 */
export const nounCapitals: CapitalsFit = (written, found) => {
  const small = found === found.toLowerCase();
  if (written !== written.toLowerCase()) return fitsCapitals(written, found);
  return small || (found.length > 1 && found === found.toUpperCase());
};

function fitsCapitals(written: string, found: string): boolean {
  const [own, other] = [written.normalize('NFC').replaceAll(' ', ''), found.normalize('NFC')];
  return own === other || isHeadline(own, other);
}

/** Set in capitals, as in a headline. Signs of three letters or fewer are what their capitals make them: kW, MW. */
export const isHeadline = (written: string, found: string): boolean =>
  written.length > 3 && written.toUpperCase() === found;
