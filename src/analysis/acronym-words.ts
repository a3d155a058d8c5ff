import {
  type AcronymPiece,
  eachToken,
  isMarkAt,
  isPassedOver,
  standsFor,
  tokenKey,
  type WordRow,
} from '../text/index.ts';
import { connectives } from './definitions/definition-words.ts';

/** A word or sign of a text, where it stands there. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly text: string;
  readonly isMark: boolean;
};

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachToken(text, (start, end, key, kind) =>
    words.push({ start, end, key, text: text.slice(start, end), isMark: kind === 'mark' }),
  );
  return words;
}

/** The words of a text that was read into a row. */
export function wordsOfRow(text: string, { starts, ends, first, length }: WordRow): readonly Word[] {
  const words: Word[] = [];
  for (let at = first; at < first + length; at++) words.push(new WordOfRow(text, starts[at] ?? 0, ends[at] ?? 0));
  return words;
}

/** One of which only the place is known before more is asked for: of most words nothing is. */
class WordOfRow implements Word {
  readonly start: number;
  readonly end: number;
  readonly #source: string;
  #text: string | undefined;
  #key: string | undefined;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    this.#text ??= this.#source.slice(this.start, this.end);
    return this.#text;
  }

  get key(): string {
    this.#key ??= tokenKey(this.#source, this.start, this.end);
    return this.#key;
  }

  get isMark(): boolean {
    return isMarkAt(this.#source, this.start);
  }
}

/** No clause that holds a long form is read further than this. */
const longestClause = 60;

/** Signs that no long form reaches over. */
const wall = /^[.:;!?()[\]{}•|]$/;

/** The words of the same clause before `before`, an index: definitions do not reach over a full stop, a colon or a bracket. */
export function clauseBefore(words: readonly Word[], before: number): readonly Word[] {
  let first = before;
  while (first > 0 && before - first < longestClause && !isWall(words, first - 1)) first -= 1;
  return words.slice(first, before);
}

/** The words of the same clause from `from` on, an index. */
export function clauseFrom(words: readonly Word[], from: number): readonly Word[] {
  let end = from;
  while (end < words.length && end - from < longestClause && !isWall(words, end)) end += 1;
  return words.slice(from, end);
}

function isWall(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.isMark === true && wall.test(word.text) && !isDecimal(words, at);
}

/** The point of 4.0. */
function isDecimal(words: readonly Word[], at: number): boolean {
  const [before, point, after] = [words[at - 1], words[at], words[at + 1]];
  return point?.text === '.' && before?.end === point.start && after?.start === point.end && /^\d+$/.test(after.text);
}

/**
 * Lays an acronym over words from the right, its last piece on the word `last`; each word has its piece but for function words and signs.
 * Where several ways lead there, the words nearest to the right are taken.
 * @param gaps how many other words between may go without a piece; with any, the two letters that open a syllable (Th, Nh) may be two pieces
 * @returns the index of the word that has the first piece
 */
export function alignLeftwards(
  pieces: readonly AcronymPiece[],
  words: readonly Word[],
  last: number,
  gaps = 0,
): number | undefined {
  const dead = new Set<number>();
  const lay = (piece: number, at: number, left: number): number | undefined => {
    if (piece < 0) return at + 1;
    const word = words[at];
    const state = (piece * (words.length + 1) + at) * (gaps + 1) + left;
    if (word === undefined || dead.has(state)) return undefined;
    const first =
      (stands(pieces[piece], word) ? lay(piece - 1, at - 1, left) : undefined) ??
      (gaps > 0 && opens(pieces, piece, word) ? lay(piece - 2, at - 1, left) : undefined) ??
      (passes(words, at) && at < last ? lay(piece, at - 1, left) : undefined) ??
      (left > 0 && !word.isMark && piece < pieces.length - 1 ? lay(piece, at - 1, left - 1) : undefined);
    if (first === undefined) dead.add(state);
    return first;
  };
  return pieces.length === 0 ? undefined : lay(pieces.length - 1, last, gaps);
}

function stands(piece: AcronymPiece | undefined, word: Word): boolean {
  return piece !== undefined && !word.isMark && standsFor(piece, word.text);
}

/** Whether the piece and the one before it are the two letters that a syllable opens with: TR of trưởng. */
function opens(pieces: readonly AcronymPiece[], piece: number, word: Word): boolean {
  const [first, second] = [pieces[piece - 1], pieces[piece]];
  if (first === undefined || second === undefined || first.rest !== '' || word.isMark) return false;
  return digraph.test(first.first + second.first) && standsFor({ ...first, rest: second.first }, word.text.slice(0, 2));
}

const digraph = /^(?:[cgknpt]h|ng|tr|qu|gi)$/;

function passes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.isMark) return /^[-–,/&]$/.test(word.text) || isDecimal(words, at);
  return isPassedOver(word.text.normalize('NFC').toLowerCase());
}

/** Between terms that are named together: a comma, a slash, và. */
export function isSeparator(word: Word): boolean {
  return word.isMark ? word.text === ',' || word.text === '/' || word.text === '&' : connectives([word], 0) > 0;
}
