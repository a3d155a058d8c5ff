import { escapeInline } from '../document/index.ts';
import { capitaliseFirst, indefiniteArticle, splitSentences } from '../text/index.ts';
import type { ResolvedReference } from './references.ts';

/** Marks that may stand before the first letter of a sentence: emphasis, quotes, brackets. */
const openers = String.raw`[\s*_~"“‘'«(\[]*`;
/** And the number of a list's item: `1.`, `2)`. */
const onlyOpeners = new RegExp(String.raw`^${openers}(?:\d{1,3}\\?[.)]\s${openers})?$`);
const articleBefore = new RegExp(String.raw`(?<![\p{L}\p{N}'’.])([Aa]n?)(\s${openers})$`, 'u');

/**
 * A stretch that stands in the written English and in the rendered alike: `length` units from `written` are those from `start`. An empty one
 * between references is a place where words may be put.
 */
export type KeptStretch = { readonly start: number; readonly written: number; readonly length: number };

/** The English of a unit written out, and which of it a person wrote so: all but references and what they changed beside them. */
export type RenderedEnglish = { readonly text: string; readonly kept: readonly KeptStretch[] };

/**
 * The English of a unit with its references written out. A reference that begins a sentence gets its capital, “a” or “an” before one
 * follows its sound; nothing else is added to a concept's English.
 */
export function renderEnglish(
  en: string,
  references: readonly ResolvedReference[],
  write: (reference: ResolvedReference) => string,
): RenderedEnglish {
  const kept: KeptStretch[] = [];
  let text = '';
  let at = 0;
  for (const reference of references) {
    const before = text + en.slice(at, reference.start);
    const piece = withReference(before, write(reference));
    kept.push({ start: text.length, written: at, length: lengthKept(before, piece, text.length) });
    text = piece;
    at = reference.end;
  }
  kept.push({ start: text.length, written: at, length: en.length - at });
  return { text: text + en.slice(at), kept };
}

/** What stands before a reference stays, but for an “a” that became “an”. */
function lengthKept(before: string, after: string, start: number): number {
  let end = start;
  while (end < before.length && before[end] === after[end]) end += 1;
  return end - start;
}

function withReference(before: string, words: string): string {
  const capitalised = capitaliseFirst(words);
  if (beginsSentence(before, capitalised)) return before + escapeInline(capitalised);
  return withArticle(before, words) + escapeInline(words);
}

function beginsSentence(before: string, words: string): boolean {
  if (onlyOpeners.test(before)) return true;
  const start =
    splitSentences(before + words, 'en').findLast((sentence) => sentence.start <= before.length)?.start ?? 0;
  return onlyOpeners.test(before.slice(start));
}

/** A capital “A” is an article only where a sentence begins: in “Annex A” it is a name. */
function withArticle(before: string, words: string): string {
  const match = articleBefore.exec(before);
  if (match === null) return before;
  const [, article = '', gap = ''] = match;
  const head = before.slice(0, match.index);
  const isCapital = article.startsWith('A');
  if (isCapital && !beginsSentence(head, article)) return before;
  const right = indefiniteArticle(words);
  return head + (isCapital ? capitaliseFirst(right) : right) + gap;
}
