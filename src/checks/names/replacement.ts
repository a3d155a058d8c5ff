import type { Fix } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { capitaliseFirst, indefiniteArticle } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import { isSmallWord } from './known-names.ts';

/**
 * Other English for a stretch, as it has to be written there: in capitals where the stretch is, with a capital at the start of a sentence,
 * without an article that stands there already. An “a” before it becomes “an”.
 */
export function replacement(pair: CheckedPair, span: Span, english: string): Fix {
  const { text } = pair.en;
  const before = text.slice(0, span.start);
  const withoutArticle = /\b(?:the|a|an)\s+$/iu.test(before) ? english.replace(/^the\s+/iu, '') : english;
  const written = withCapitalsOf(text.slice(span.start, span.end), withoutArticle, opensSentence(pair, span));
  const article = /\b(an?)\s+$/iu.exec(before);
  const found = article?.[1];
  if (article === null || found === undefined) return { edits: [{ ...span, text: written }] };
  const fitting = indefiniteArticle(written);
  if (fitting === found.toLowerCase()) return { edits: [{ ...span, text: written }] };
  const start = article.index as Span['start'];
  const other = /^\p{Lu}/u.test(found) ? capitaliseFirst(fitting) : fitting;
  return {
    edits: [
      { start, end: (start + found.length) as Span['end'], text: other },
      { ...span, text: written },
    ],
  };
}

/** One word for another, in capitals where that is: PROGRAM, PROGRAMME. Not for acronyms, which are always in capitals. */
export function inCapitalsOf(found: string, english: string): string {
  return found === found.toUpperCase() ? english.toUpperCase() : english;
}

/** Whether nothing but marks stands between the start of a sentence and a stretch. */
export function opensSentence({ en }: CheckedPair, { start }: Pick<Span, 'start'>): boolean {
  return en.segments.some(
    (segment) => segment.start <= start && !/[\p{L}\p{N}]/u.test(en.text.slice(segment.start, start)),
  );
}

function withCapitalsOf(found: string, english: string, atStart: boolean): string {
  const letters = found.replace(/[^\p{L}]/gu, '');
  const words = found.split(/\s+/u).filter((word) => !isSmallWord(word.toLowerCase()));
  if (letters.length > 1 && words.length > 1 && letters === letters.toUpperCase()) return english.toUpperCase();
  const isTitle = words.length > 1 && words.every((word) => /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(word));
  const cased = isTitle ? inTitleCase(english) : english;
  return atStart ? capitaliseFirst(cased) : cased;
}

function inTitleCase(english: string): string {
  return english.replace(/[\p{L}\p{M}’']+/gu, (word) =>
    isSmallWord(word.toLowerCase()) ? word : capitaliseFirst(word),
  );
}
