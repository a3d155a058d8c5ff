import { findFromCapitals, isVietnameseSyllable } from '../../text/index.ts';
import { once } from '../once.ts';
import { brands, englishWords, statementWords } from './own-names.ts';
import { readsAsForeignWord } from './readable-word.ts';

type Stretch = { readonly start: number; readonly end: number };
type CapitalWord = Stretch & { readonly text: string };

/** Stretches of a text in capitals in which words stand for themselves. */
export type CapitalRuns = {
  /** Whether a word at a stretch is one of the words of a slogan, a title or a sign: the CA of «BÀI CA KHÔNG QUÊN». */
  readonly isWord: (stretch: Stretch) => boolean;
  /** Whether a stretch stands in a foreign title or sign, listed or not: BLACK FRIDAY. */
  readonly isForeign: (stretch: Stretch) => boolean;
  /** Whether a stretch stands in an identifier (MA_TP) or in a statement in code. */
  readonly isCode: (stretch: Stretch) => boolean;
};

/** Reads the runs of a text when they are first asked for. */
export function capitalRuns(text: string): CapitalRuns {
  const runs = once(() => runsOf(text));
  const shouted = once(() => runs().filter(isShouted));
  const foreign = once(() => runs().filter((run) => isLong(run) && run.some(isForeignWord)));
  const code = once(() => statementsIn(text));
  return {
    isWord: ({ start, end }) =>
      isSyllable(text.slice(start, end)) && [...shouted(), ...foreign()].some(spans({ start, end })),
    isForeign: (stretch) => foreign().some(spans(stretch)),
    isCode: ({ start, end }) =>
      text[start - 1] === '_' || text[end] === '_' || code().some((one) => one.start <= start && one.end >= end),
  };
}

function isForeignWord({ text }: CapitalWord): boolean {
  return englishWords.has(text) || brands.has(text) || readsAsForeignWord(text);
}

const isLong = (run: readonly CapitalWord[]): boolean => run.length > 1;

function spans({ start, end }: Stretch): (run: readonly CapitalWord[]) => boolean {
  return (run) => (run[0]?.start ?? end) <= start && (run.at(-1)?.end ?? start) >= end;
}

const word = /(?<![\p{L}\p{N}_])\p{Lu}[\p{Lu}\p{M}\p{N}]*(?![\p{L}\p{N}_])/uy;
/** Between words of one run; no full stop, colon or bracket: behind them something else may begin. */
const gap = /^(?:\p{N}+|[\s,"“”'‘’«»!–-]){1,8}$/u;

/** Words in capitals that follow one another. */
function runsOf(text: string): CapitalWord[][] {
  const runs: CapitalWord[][] = [];
  for (const { start, end } of findFromCapitals(text, word)) {
    const one = { start, end, text: text.slice(start, end) };
    const last = runs.at(-1);
    const between = text.slice(last?.at(-1)?.end ?? 0, one.start);
    if (last !== undefined && gap.test(between)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Marks of words, of which acronyms keep only those of Đ and Ư; in NFD. */
const marked = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]|O\u031B/u;

/** A word with its tone among them, or nothing but syllables: HOA BAN. */
function isShouted(run: readonly CapitalWord[]): boolean {
  const hasTones = run.some(({ text }) => text.length > 1 && isSyllable(text) && marked.test(text.normalize('NFD')));
  return isLong(run) && (hasTones || run.every(({ text }) => text.length > 1 && isSyllable(text)));
}

/** A syllable with its vowel written: «ng» is none. */
export function isSyllable(word: string): boolean {
  return /[AEIOUY]/iu.test(word.normalize('NFD')) && isVietnameseSyllable(word);
}

const statement = /[\p{Lu}\p{N}_=<>!;,.*'"()+-][\p{Lu}\p{N}_=<>!;,.*'"()+\s-]*/gu;
const comparison = /==|!=|<>|[<>]=/u;
const signOfCode = new RegExp([comparison.source, ...statementWords].join('|'), 'u');

/** Stretches without a small letter that compare something or have a word of statements. */
function statementsIn(text: string): Stretch[] {
  if (!signOfCode.test(text)) return [];
  return [...text.matchAll(statement)]
    .filter(
      ([found]) => comparison.test(found) || (found.match(/\p{Lu}+/gu) ?? []).some((one) => statementWords.has(one)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
