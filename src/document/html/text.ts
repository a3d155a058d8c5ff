import type { WordsWriter } from '../words.ts';
import { type HtmlReference, mayBeReference, readReference } from './references.ts';

/** What is not its own letter: white space that is not one space, references, and NUL, which is nothing. */
const special = /[\t\n\f\r ]{2,}|[\t\n\f\r]|&|\0/g;

/** Puts the texts of one block, from left to right. */
export type HtmlText = {
  readonly put: (start: number, end: number) => void;
  /** What comes next begins a line, or follows a space: its own white space is none. */
  readonly afterSpace: () => void;
  /** What comes next follows something that is no space. */
  readonly afterWords: () => void;
};

/**
 * @param known references that were read before, by their spelling: a page has the same ones over and over
 * @param isAttribute in the value of an attribute, `&copy=` is no reference
 */
export function htmlText(
  source: string,
  words: WordsWriter,
  known: Map<string, HtmlReference | undefined>,
  isAttribute = false,
): HtmlText {
  let endsInSpace = true;
  const reference = (at: number): HtmlReference | undefined => {
    mayBeReference.lastIndex = at;
    const spelled = mayBeReference.exec(source)?.[0];
    if (spelled === undefined) return undefined;
    if (!known.has(spelled)) known.set(spelled, readReference(spelled, isAttribute));
    return known.get(spelled);
  };
  const verbatim = (start: number, end: number): void => {
    const from = endsInSpace && source[start] === ' ' ? start + 1 : start;
    if (from >= end) return;
    words.verbatim(from, end);
    endsInSpace = source[end - 1] === ' ';
  };
  const space = (start: number, end: number): void => {
    if (!endsInSpace) words.instead(' ', start, end);
    endsInSpace = true;
  };
  return {
    put(start, end) {
      let from = start;
      for (const { 0: sign, index } of source.slice(start, end).matchAll(special)) {
        const at = start + index;
        if (at < from) continue; // within a reference
        const found = sign === '&' ? reference(at) : undefined;
        if (sign === '&' && (found === undefined || at + found.length > end)) continue;
        verbatim(from, at);
        from = at + (found?.length ?? sign.length);
        if (found !== undefined) {
          words.instead(found.text, at, from);
          endsInSpace = false;
        } else if (sign !== '\0') space(at, from);
      }
      verbatim(from, end);
    },
    afterSpace() {
      endsInSpace = true;
    },
    afterWords() {
      endsInSpace = false;
    },
  };
}
