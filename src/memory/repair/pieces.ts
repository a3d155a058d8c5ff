import type { Mention, NamedMention, ValueMention } from '../../model/mention.ts';
import { tokens } from '../../text/index.ts';

/** A mention that may be another in the next text: a value, a reference, a name or a term. */
export type Slot = ValueMention | NamedMention;

/** A text as repairing sees it: its words and, each as one piece, its mentions. `length` is in words, one at least. */
export type Piece = { readonly key: string; readonly length: number; readonly slot?: Slot };

/** Cuts a text at its mentions, which ascend and never overlap. Signs between words are no pieces: they are no words. */
export function piecesOf(text: string, mentions: readonly Mention[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const mention of mentions) {
    pieces.push(...wordsIn(text.slice(last, mention.start)));
    const words = wordsIn(mention.text);
    const length = Math.max(1, words.length);
    pieces.push({ key: words.map(({ key }) => key).join(' '), length, slot: mention });
    last = mention.end;
  }
  return [...pieces, ...wordsIn(text.slice(last))];
}

function wordsIn(text: string): Piece[] {
  return tokens(text).flatMap(({ key, kind }) => (kind === 'word' ? [{ key, length: 1 }] : []));
}
