import { hasVietnameseLetters, isVietnameseSyllable, withoutDiacritics } from '../../text/index.ts';

import { matchesIn } from '../form/matches.ts';

/** Half open, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Words that stand side by side in a Vietnamese text, `hop tac` and `tac xa`. Made only when they are asked for. */
export type Neighbours = () => ReadonlySet<string>;

/**
 * Finds Vietnamese words in an English text, names as well: words with diacritics, and what goes with them in the Vietnamese (chi bộ); and two
 * syllables or more without any that stand side by side there too (hop tac xa).
 */
export function findVietnamese(text: string, neighbours: Neighbours): Stretch[] {
  const words = wordsOf(text);
  return [...markedRuns(words, text, neighbours), ...plainRuns(words, text, neighbours)].map(({ from, to }) => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  }));
}

/** The words side by side of Vietnamese sentences in which at least one loses diacritics, without them. */
export function neighboursIn(sentences: readonly string[]): Neighbours {
  let known: ReadonlySet<string> | undefined;
  return () => {
    known ??= new Set(sentences.flatMap(pairsOfWords));
    return known;
  };
}

function pairsOfWords(sentence: string): string[] {
  const words = wordsOf(sentence.normalize('NFC')).map((word) => word.text.toLowerCase());
  const plain = words.map(withoutDiacritics);
  return plain.slice(1).flatMap((next, at) => {
    const isChanged = plain[at] !== words[at] || next !== words[at + 1];
    return isChanged ? [`${plain[at]} ${next}`] : [];
  });
}

type Word = Stretch & { readonly text: string };

/** Words side by side, half open by their numbers. */
type Run = { readonly from: number; readonly to: number };

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

function wordsOf(text: string): Word[] {
  return matchesIn(text, wordPattern).map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function markedRuns(words: readonly Word[], text: string, neighbours: Neighbours): Run[] {
  if (!hasVietnameseLetters(text)) return [];
  return runs(words, text, (at) => isMarked(words, at))
    .map((run) => extended(run, (at) => areNeighbours(words, at, text, neighbours)))
    .filter((run, index, all) => all.findIndex(({ to }) => to === run.to) === index);
}

/** Whether a word and the next stand side by side in the Vietnamese too. */
function areNeighbours(words: readonly Word[], at: number, text: string, neighbours: Neighbours): boolean {
  return at >= 0 && areJoined(words, at, text) && neighbours().has(plainPair(words, at));
}

/** Letters that English has in no word from another language. The others (é, à, ê, ô) are French too: two words with them in a row are not. */
const own = /[ăđơưạảãậẩẫấầắằẳẵặẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữựỵỷỹỳ]/iu;

function isMarked(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text.normalize('NFC') ?? '';
  if (!isMarkedSyllable(text)) return false;
  return own.test(text) || [at - 1, at + 1].some((near) => isMarkedSyllable(words[near]?.text ?? ''));
}

const isMarkedSyllable = (word: string): boolean => hasVietnameseLetters(word) && isVietnameseSyllable(word);

/** With the syllables beside it that are too short to tell, or have no diacritics of their own. `goesOn`: whether a word and the next belong together. */
function extended({ from, to }: Run, goesOn: (at: number) => boolean): Run {
  let [first, last] = [from, to - 1];
  while (first > 0 && goesOn(first - 1)) first -= 1;
  while (goesOn(last)) last += 1;
  return { from: first, to: last + 1 };
}

/** Two syllables without diacritics may be English by chance (in an): they have so many letters at least. */
const leastLetters = 6;

/** What a syllable without its diacritics looks like: an onset, vowels, a final. */
const syllable = /^(?:ngh|[cgknpt]h|ng|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Stretches with nothing between them but what may be Vietnamese too (gia, 35) are one. They come in any order. */
export function joinedStretches(stretches: readonly Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || !mayGoOn(text.slice(last.end, stretch.start))) joined.push(stretch);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return joined;
}

function mayGoOn(between: string): boolean {
  const words = between.split(/[\s,;–-]/u).map((word) => withoutDiacritics(word).toLowerCase());
  return words.every((word) => /^\d*$/.test(word) || syllable.test(word));
}

function plainRuns(words: readonly Word[], text: string, neighbours: Neighbours): Run[] {
  const syllables = words.map((word) => syllable.test(word.text));
  const isPlain = (at: number): boolean => {
    if (syllables[at] !== true || syllables[at + 1] !== true) return false;
    const letters = (words[at]?.text ?? '').length + (words[at + 1]?.text ?? '').length;
    return letters >= leastLetters && areNeighbours(words, at, text, neighbours);
  };
  return runs(words, text, isPlain)
    .map(({ from, to }) => extended({ from, to: to + 1 }, (at) => areNeighbours(words, at, text, neighbours)))
    .filter((run, index, all) => all.findIndex(({ to }) => to === run.to) === index);
}

/** Words that are so, with nothing but a space or a hyphen between. */
function runs(words: readonly Word[], text: string, isSo: (at: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isSo(at)) continue;
    const from = at;
    while (isSo(at + 1) && areJoined(words, at, text)) at += 1;
    found.push({ from, to: at + 1 });
  }
  return found;
}

function areJoined(words: readonly Word[], at: number, text: string): boolean {
  return /^[\s-]$/u.test(text.slice(words[at]?.end, words[at + 1]?.start));
}

/** A word and the next without diacritics. */
function plainPair(words: readonly Word[], at: number): string {
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return withoutDiacritics(`${word} ${next}`).toLowerCase();
}
