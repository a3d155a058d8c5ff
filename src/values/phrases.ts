import { hasNumber, keyNumber, keyOfNumber, type NumberSet, numberSet } from './key-numbers.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isSmall, WrittenWords } from './written-words.ts';

/** The words of the data as a tree of tokens: what stands at a place is found without trying each. Tokens are known by the numbers of their keys. */
export type Phrases<T> = {
  readonly next: Map<number, Phrases<T>>;
  readonly ends: Phrase<T>[];
  /** The numbers that are in `next`. */
  readonly firsts: NumberSet;
};

type Phrase<T> = {
  readonly text: string;
  /** It has no capital. */
  readonly small: boolean;
  readonly except: ReadonlySet<string>;
  readonly meaning: T;
};

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
  const { next, ends } = emptyNode<T>();
  const root = { next, ends, firsts: noFirsts };
  for (const { vi, except, meaning } of entries)
    for (const text of vi) plant(root, { text, small: isSmall(text), except: new Set(except?.map(firstKey)), meaning });
  return { ...root, firsts: numberSet([...next.keys()]) };
}

const noFirsts = numberSet([]);

function emptyNode<T>(): Phrases<T> {
  return { next: new Map(), ends: [], firsts: noFirsts };
}

function plant<T>(root: Phrases<T>, phrase: Phrase<T>): void {
  let node = root;
  for (const key of keysIn(phrase.text)) {
    const number = keyNumber(key);
    const next = node.next.get(number) ?? emptyNode<T>();
    node.next.set(number, next);
    node = next;
  }
  node.ends.push(phrase);
}

const dataWords = new WrittenWords();

/** What the words and signs of a text of the data are looked up by. */
export const keysIn = (text: string): readonly string[] => tokensOf(text, dataWords).map(({ key }) => key);

/** What the first of them is looked up by. */
export const firstKey = (text: string): string => keysIn(text)[0] ?? '';

/** The keys of the words that may follow in the tree. */
export function nextKeys({ next }: Phrases<unknown>): readonly string[] {
  return [...next.keys()].map(keyOfNumber);
}

/** Whether some phrase begins with the token, whatever follows. */
export function beginsPhrase({ firsts }: Phrases<unknown>, { written: { number } }: Token): boolean {
  return hasNumber(firsts, number);
}

/** The longest phrase at the place, or nothing. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
  fits: CapitalsFit = anyCapitals,
): PhraseHit<T> | undefined {
  const first = tokens[from];
  return first !== undefined && beginsPhrase(phrases, first)
    ? longestAt(phrases.next.get(first.written.number), tokens, from, fits)
    : undefined;
}

function longestAt<T>(
  begun: Phrases<T> | undefined,
  tokens: readonly Token[],
  from: number,
  fits: CapitalsFit,
): PhraseHit<T> | undefined {
  let longest: PhraseHit<T> | undefined;
  let node = begun;
  for (let to = from + 1; node !== undefined; to += 1) {
    for (const phrase of node.ends) {
      if (!holds(phrase, tokens, from, to, fits)) continue;
      longest = { to, meaning: phrase.meaning };
      break;
    }
    node = step(node, tokens[to]);
  }
  return longest;
}

function step<T>({ next }: Phrases<T>, token: Token | undefined): Phrases<T> | undefined {
  if (next.size === 0 || token === undefined) return undefined;
  // The figure of `m2` belongs to the unit, the one of `5 m 2` does not.
  return token.kind === 'figure' && !token.glued ? undefined : next.get(token.number);
}

function holds<T>(phrase: Phrase<T>, tokens: readonly Token[], from: number, to: number, fits: CapitalsFit): boolean {
  const after = tokens[to];
  if (after?.kind === 'word' && after.glued && tokens[to - 1]?.kind !== 'sign') return false;
  if (after !== undefined && phrase.except.size > 0 && phrase.except.has(after.key)) return false;
  if (fits === anyCapitals || (phrase.small && areSmall(tokens, from, to))) return true;
  return fits(phrase.text, writtenAt(tokens, from, to));
}

/** What is written small in the data and in the text fits anyhow, and is nearly all. */
function areSmall(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.written.small !== true) return false;
  return true;
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
  const small = isSmall(found);
  if (!isSmall(written)) return fitsCapitals(written, found);
  return small || (found.length > 1 && found === found.toUpperCase());
};

function fitsCapitals(written: string, found: string): boolean {
  const [own, other] = [written.normalize('NFC').replaceAll(' ', ''), found.normalize('NFC')];
  return own === other || isHeadline(own, other);
}

/** Set in capitals, as in a headline. Signs of three letters or fewer are what their capitals make them: kW, MW. */
export const isHeadline = (written: string, found: string): boolean =>
  written.length > 3 && written.toUpperCase() === found;
