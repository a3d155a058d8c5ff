import { isCapitalAt, wordList, wordStem } from '../../text/index.ts';
import type { EnglishSentence, EnglishSide } from './english-side.ts';
import { isSmallWord, stemsOf } from './known-names.ts';

/** Named by its head alone, as if it was named before: the Committee, this department, the Commission's. */
export function isShortened(english: string, { sentences }: EnglishSide): boolean {
  const head = headOf(english);
  return (
    head !== undefined && sentences.some((sentence) => sentence.words.keys.some((_, at) => isShort(sentence, at, head)))
  );
}

/** Committee of Committee for Ethnic Minority Affairs, and of Lang Son Provincial People's Committee. */
function headOf(english: string): string | undefined {
  const keys = stemsInOrder(/^(.*?\S)(?:\s+(?:of|for|on|in|under|to|at)\s.*)?$/u.exec(english)?.[1] ?? english);
  return keys.at(-1);
}

function stemsInOrder(english: string): readonly string[] {
  return english
    .split(/\s+/u)
    .flatMap((word) => stemsOf(word))
    .filter((stem) => stem.length > 2);
}

let determiners: ReadonlySet<string> | undefined;

function isShort({ words, segment }: EnglishSentence, at: number, head: string): boolean {
  const key = words.keys[at] ?? '';
  if (isSmallWord(key) || wordStem(key) !== head) return false;
  const text = segment.text;
  const next = words.starts[at + 1];
  const goesOn =
    /^\s*(?:of|for|on)\b/u.test(text.slice(words.ends[at] ?? 0)) || (next !== undefined && isCapitalAt(text, next));
  determiners ??= new Set(wordList('determiners'));
  const before = /([\p{L}’']+)\s+$/u.exec(text.slice(0, words.starts[at]))?.[1]?.toLowerCase() ?? 'the';
  return !goesOn && (determiners.has(before) || /['’]s?$/u.test(before));
}
