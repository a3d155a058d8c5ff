import type { DocumentAdjective, DocumentType } from '../model/symbols.ts';
import { hasNumber } from './key-numbers.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/** What stands before a document's number: `Nghị quyết chuyên đề số `. */
export type DocumentWords = {
  /** Where the words begin, with the type where there is one. */
  readonly from: number;
  /** Where `số` begins, or the number itself. */
  readonly number: number;
  readonly numberWord: boolean;
  readonly adjective?: DocumentAdjective;
  readonly type?: DocumentType;
};

/** The words right before the number at a place. Most figures have none, which one look at the word before tells. */
export function wordsBefore(tokens: readonly Token[], at: number, tables: Tables): DocumentWords {
  const end = numberWordEnd(tokens, at);
  const none = { from: at, number: at, numberWord: false };
  if (!hasNumber(tables.documents.before, tokens[end - 1]?.number ?? 0)) return none;
  const numberWord = phraseBefore(tables.numberWord, tokens, end);
  const to = numberWord?.from ?? at;
  const spoken = { from: to, number: to, numberWord: numberWord !== undefined };
  // Thông tư liên tịch is a type of its own, Nghị quyết chuyên đề is not.
  const direct = phraseBefore(tables.documentWords, tokens, to);
  if (direct !== undefined) return { type: direct.meaning, ...spoken, from: direct.from };
  const adjective = phraseBefore(tables.documentAdjectives, tokens, to);
  const type = adjective === undefined ? undefined : phraseBefore(tables.documentWords, tokens, adjective.from);
  if (adjective === undefined || type === undefined) return spoken;
  return { type: type.meaning, adjective: adjective.meaning, ...spoken, from: type.from };
}

/** Past the colon of `Số: 166/KH-UBND`. */
function numberWordEnd(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at - 1], ':') || isSign(tokens[at - 1], '.') ? at - 1 : at;
}

export type PhraseBefore<T> = { readonly from: number; readonly meaning: T };

/** The longest phrase that ends at a place. No phrase of the data has more words than six. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  to: number,
): PhraseBefore<T> | undefined {
  for (let from = Math.max(0, to - 6); from < to; from += 1) {
    const hit = phraseAt(phrases, tokens, from);
    if (hit?.to === to) return { from, meaning: hit.meaning };
  }
  return undefined;
}
