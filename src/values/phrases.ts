import { keyNumber, keyOfNumber } from './key-numbers.ts';
import { isWordsAlone, seeWords, skeletonOf } from './skeletons.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isSmall, WrittenWords, wordKey } from './written-words.ts';

/** What may follow in a tree of phrases, and those that end there. Tokens are known by the numbers of their keys. */
export type PhraseNode<T> = { readonly next: Map<number, PhraseNode<T>>; readonly ends: Phrase<T>[] };

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

/** What is known of a word by its number: whether a phrase begins with it. */
const notAsked = 0;
const none = 1;
const some = 2;

/**
 * The words of the data as a tree of tokens: what stands at a place is found without trying each. What begins with a word is planted when
 * it is first asked for: a text asks for a few words, and the data has thousands.
 */
export class Phrases<T> {
  readonly #entries: readonly PhraseEntry<T>[];
  /** The skeleton of the first word of each text of the entries, in their order. */
  readonly #skeletons: Int32Array;
  /** By the number of a first word; 0 is the number of the words that no data names. */
  #states = Uint8Array.of(none);
  readonly #after = new Map<number, PhraseNode<T>>();

  constructor(entries: readonly PhraseEntry<T>[]) {
    this.#entries = entries;
    this.#skeletons = new Int32Array(entries.flatMap(({ vi }) => vi.map(firstSkeleton)));
  }

  /** Whether some phrase begins with a word of the number. */
  begins(number: number): boolean {
    const state = this.#states[number] ?? notAsked;
    return state === notAsked ? this.#ask(number) : state === some;
  }

  /** What may follow the word of the number. */
  after(number: number): PhraseNode<T> | undefined {
    return this.begins(number) ? this.#after.get(number) : undefined;
  }

  /** The keys of the words that phrases begin with. */
  firstKeys(): readonly string[] {
    return [...new Set(this.#entries.flatMap(({ vi }) => vi.map(firstKey)))].filter((key) => key !== '');
  }

  #ask(number: number): boolean {
    const node = this.#planted(keyOfNumber(number));
    if (node !== undefined) this.#after.set(number, node);
    if (number >= this.#states.length) this.#grow(number);
    this.#states[number] = node === undefined ? none : some;
    return node !== undefined;
  }

  #grow(number: number): void {
    const states = new Uint8Array(2 * number + 1);
    states.set(this.#states);
    this.#states = states;
  }

  #planted(first: string): PhraseNode<T> | undefined {
    const skeleton = skeletonOf(first);
    if (!this.#skeletons.includes(skeleton)) return undefined; // as of most words: nothing need be gone through
    let node: PhraseNode<T> | undefined;
    let at = 0;
    for (const { vi, except, meaning } of this.#entries)
      for (const text of vi) {
        if (this.#skeletons[at++] !== skeleton) continue;
        const [own, ...rest] = keysIn(text);
        if (own !== first) continue;
        node ??= emptyNode();
        plant(node, rest, { text, small: isSmall(text), except: new Set(except?.map(firstKey)), meaning });
      }
    return node;
  }
}

export function phrasesOf<T>(entries: readonly PhraseEntry<T>[]): Phrases<T> {
  return new Phrases(entries);
}

/** Of the first word of a text of the data, whose words are seen, or have their numbers. */
function firstSkeleton(text: string): number {
  const skeleton = seeWords(text);
  if (skeleton !== undefined) return skeleton;
  const keys = keysIn(text);
  for (const key of keys) keyNumber(key);
  return skeletonOf(keys[0] ?? '');
}

function emptyNode<T>(): PhraseNode<T> {
  return { next: new Map(), ends: [] };
}

function plant<T>(root: PhraseNode<T>, keys: readonly string[], phrase: Phrase<T>): void {
  let node = root;
  for (const key of keys) {
    const number = keyNumber(key);
    const next = node.next.get(number) ?? emptyNode<T>();
    node.next.set(number, next);
    node = next;
  }
  node.ends.push(phrase);
}

const dataWords = new WrittenWords();

/** What the words and signs of a text of the data are looked up by. */
export function keysIn(text: string): readonly string[] {
  if (isWordsAlone(text)) return text.split(' ').filter(Boolean).map(wordKey);
  return tokensOf(text, dataWords).map(({ key }) => key);
}

/** What the first of them is looked up by. */
export const firstKey = (text: string): string => keysIn(text)[0] ?? '';

/** Whether some phrase begins with the token, whatever follows. */
export function beginsPhrase(phrases: Phrases<unknown>, { written: { number } }: Token): boolean {
  return phrases.begins(number);
}

/** The longest phrase at the place, or nothing. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
  fits: CapitalsFit = anyCapitals,
): PhraseHit<T> | undefined {
  const first = tokens[from];
  return first === undefined ? undefined : longestAt(phrases.after(first.written.number), tokens, from, fits);
}

function longestAt<T>(
  begun: PhraseNode<T> | undefined,
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

function step<T>({ next }: PhraseNode<T>, token: Token | undefined): PhraseNode<T> | undefined {
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
