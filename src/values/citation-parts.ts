import type { CitationPartWord } from '../model/symbols.ts';
import type { CitationPart } from '../model/value.ts';
import { isNumbering, letterEnd } from './bare-figures.ts';
import type { PartWord } from './citation-tables.ts';
import { phraseBefore } from './document-words.ts';
import { rankAt } from './numerals.ts';
import { nounCapitals, type PhraseHit, phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isCapital, isSign, type Token } from './tokens.ts';

/** Parts of one kind in the text: `các khoản 1, 2 và 3`, `Điều này`. */
export type ReadPart = Stretch & {
  readonly word: PartWord;
  readonly part: CitationPart;
  /** The part's word begins with a capital. */
  readonly capital: boolean;
  /** What stands before the word may make another one of it: thời *điểm*. */
  readonly compound: boolean;
  readonly backwards: boolean;
};

type NumberHit = { readonly to: number; readonly text: string };

/** No law has more articles, no article more clauses. */
const mostDigits = 3;
/** Nobody lists more parts one by one; a longer row is a table. */
const mostNumbers = 40;

/** The parts that begin at a place. `first`: no smaller part stands before, so that the same word may come again: Điều 5 và Điều 6. */
export function partAt(tokens: readonly Token[], at: number, tables: Tables, first: boolean): ReadPart | undefined {
  const from = severalAt(tokens, at, tables) ?? at;
  const label = labelAt(tokens, from, tables);
  if (label === undefined) return undefined;
  const { words } = label.meaning;
  const several = hereAt(tokens, label.to, tables) ?? numbersAt(tokens, label.to, words, tables, first);
  if (several === undefined) return undefined;
  const { to, numbers, range } = several;
  const capital = isCapital(tokens[from]);
  return {
    from: at,
    to,
    word: label.meaning,
    part: { part: words.key, numbers, ...(range ? { range } : {}) },
    capital,
    compound: !capital && isCompound(tokens, from, words, tables),
    backwards: range && isBackwards(numbers),
  };
}

function hereAt(tokens: readonly Token[], at: number, tables: Tables): Numbers | undefined {
  const here = phraseAt(tables.citations.here, tokens, at);
  return here === undefined ? undefined : { to: here.to, numbers: [], range: false };
}

function numbersAt(
  tokens: readonly Token[],
  at: number,
  words: CitationPartWord,
  tables: Tables,
  first: boolean,
): Numbers | undefined {
  return rangeAt(tokens, at, words, tables) ?? listAt(tokens, at, words, tables, first);
}

function severalAt(tokens: readonly Token[], at: number, tables: Tables): number | undefined {
  return (phraseAt(tables.citations.several, tokens, at) ?? phraseAt(tables.from, tokens, at))?.to;
}

function labelAt(tokens: readonly Token[], at: number, tables: Tables): PhraseHit<PartWord> | undefined {
  const inside = tokens[at]?.glued === true && tokens[at - 1]?.kind === 'word';
  return inside ? undefined : phraseAt(tables.citations.parts, tokens, at);
}

function isCompound(tokens: readonly Token[], at: number, words: CitationPartWord, tables: Tables): boolean {
  const other = tables.citations.notAfter.get(words);
  return other !== undefined && phraseBefore(other, tokens, at) !== undefined;
}

type Numbers = { readonly to: number; readonly numbers: readonly string[]; readonly range: boolean };

/** `từ 5 đến 9`, `5 đến Điều 9`, `1 - 4` */
function rangeAt(tokens: readonly Token[], at: number, words: CitationPartWord, tables: Tables): Numbers | undefined {
  const first = numberAt(tokens, phraseAt(tables.from, tokens, at)?.to ?? at, words, tables);
  if (first === undefined) return undefined;
  const joint = isSign(tokens[first.to], '-') ? first.to + 1 : phraseAt(tables.to, tokens, first.to)?.to;
  if (joint === undefined) return undefined;
  const last = numberAt(tokens, sameWordEnd(tokens, joint, words, tables), words, tables);
  if (last === undefined || isMeasured(tokens, last.to, tables)) return undefined;
  return { to: last.to, numbers: [first.text, last.text], range: true };
}

function listAt(
  tokens: readonly Token[],
  at: number,
  words: CitationPartWord,
  tables: Tables,
  first: boolean,
): Numbers | undefined {
  const head = numberAt(tokens, at, words, tables);
  if (head === undefined) return undefined;
  const numbers = [head.text];
  let to = head.to;
  while (numbers.length < mostNumbers) {
    const next = nextNumber(tokens, to, words, tables, first);
    if (next === undefined) break;
    numbers.push(next.text);
    to = next.to;
  }
  return { to, numbers, range: false };
}

function nextNumber(
  tokens: readonly Token[],
  at: number,
  words: CitationPartWord,
  tables: Tables,
  first: boolean,
): NumberHit | undefined {
  const joint = isSign(tokens[at], ',') || isSign(tokens[at], ';') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
  if (joint === undefined) return undefined;
  const from = isSign(tokens[at], ',') ? (phraseAt(tables.and, tokens, joint)?.to ?? joint) : joint;
  const word = sameWordEnd(tokens, from, words, tables);
  // Of «khoản 1 Điều 5 và Điều 6» the clause is in the first article only.
  if (word > from && !first) return undefined;
  if (word === from && isSign(tokens[at], ';')) return undefined;
  const next = numberAt(tokens, word, words, tables);
  return next === undefined || isMeasured(tokens, next.to, tables) ? undefined : next;
}

/** Past the part's word, said again. */
function sameWordEnd(tokens: readonly Token[], at: number, words: CitationPartWord, tables: Tables): number {
  const hit = phraseAt(tables.citations.parts, tokens, at);
  return hit?.meaning.words === words ? hit.to : at;
}

export function isMeasured(tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (phraseAt(tables.citations.parts, tokens, at) !== undefined) return false;
  // The decree of «điều 3 và 6 nghị định số 30» is none of six.
  const document = phraseAt(tables.documentWords, tokens, at);
  const isNumbered = document !== undefined && phraseAt(tables.numberWord, tokens, document.to) !== undefined;
  if (isNumbered || tokens[document?.to ?? -1]?.kind === 'figure') return false;
  return phraseAt(tables.measured, tokens, at, nounCapitals) !== undefined;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  { numbers }: CitationPartWord,
  tables: Tables,
): NumberHit | undefined {
  for (const kind of numbers) {
    const hit = numberReaders[kind](tokens, at, tables);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

type NumberReader = (tokens: readonly Token[], at: number, tables: Tables) => NumberHit | undefined;

const numberReaders: Readonly<Record<CitationPartWord['numbers'][number], NumberReader>> = {
  /** `a`, `đ`, with the bracket of `a)` */
  letter: (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !/^[a-zđ]$/u.test(token.text) || token.glued) return undefined;
    const bracket = isSign(tokens[at + 1], ')') && tokens[at + 1]?.glued === true && !isSign(tokens[at - 1], '(');
    return { to: bracket ? at + 2 : at + 1, text: token.text };
  },
  /** `5`, `100A`, `1.2`, `số 01` */
  figure: (tokens, at, tables) => {
    const from = phraseAt(tables.numberWord, tokens, at)?.to ?? at;
    const figure = tokens[from];
    if (figure?.kind === 'figure' && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(figure.text)) {
      return { to: from + 1, text: figure.text };
    }
    if (!isNumbering(figure, mostDigits)) return undefined;
    const to = letterEnd(tokens, from + 1);
    return { to, text: to > from + 1 ? figure.text + (tokens[from + 1]?.text ?? '') : figure.text };
  },
  roman: (tokens, at, tables) => {
    const from = phraseAt(tables.numberWord, tokens, at)?.to ?? at;
    const token = tokens[from];
    if (token?.kind !== 'word' || readRoman(token.text) === undefined) return undefined;
    return { to: from + 1, text: token.text };
  },
  rank: (tokens, at, tables) => {
    const word = phraseAt(tables.citations.rank, tokens, at);
    const hit = word === undefined ? undefined : rankAt(tokens, word.to);
    return hit === undefined ? undefined : { to: hit.to, text: String(hit.number) };
  },
};

function isBackwards([first = '', last = '']: readonly string[]): boolean {
  const [one, other] = [orderOf(first), orderOf(last)];
  return one !== undefined && other !== undefined && one >= other;
}

function orderOf(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  return readRoman(number) ?? (letters.includes(number) ? letters.indexOf(number) : undefined);
}

/** The order of points in Vietnamese documents; they have no f, j, w, z. */
const letters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy'];

export function isPointLetter(number: string): boolean {
  return letters.includes(number);
}
