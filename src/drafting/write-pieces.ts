import { indefiniteArticle } from '../text/index.ts';
import type { Piece } from './say.ts';

/** What to put around each piece, such as marks of emphasis; and how its own words are written. */
export type PieceWriter = {
  readonly before: (index: number) => string;
  readonly after: (index: number) => string;
  readonly words: (piece: Piece) => string;
};

const plain: PieceWriter = { before: () => '', after: () => '', words: ({ text }) => text };

/** The pieces as one text, with the spaces that English puts between them, and “an” where “a” would not sound. */
export function writePieces(pieces: readonly Piece[], writer: PieceWriter = plain): string {
  const kept = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => piece.text !== '');
  const texts = kept.map(({ piece }) => piece.text);
  let line = '';
  let last = '';
  kept.forEach(({ piece, index }, at) => {
    const around = [writer.before(index), writer.after(index)] as const;
    const isSpare = isSecondArticle(piece.text, texts[at + 1]) || isSecondPreposition(last, piece.text);
    if (isSpare && around.every((mark) => mark === '')) return;
    const said = piece.text === 'a' ? { ...piece, text: indefiniteArticle(texts[at + 1] ?? '') } : piece;
    line += (line === '' || clings(last, said.text) ? '' : ' ') + around[0] + writer.words(said) + around[1];
    last = said.text;
  });
  return line;
}

/** A name may bring its own article. */
function isSecondArticle(word: string, next = ''): boolean {
  return /^(?:the|a)$/.test(word) && /^(?:the|a|an) |^(?:the|a)$/.test(next);
}

/** So may the noun of a verb bring its own preposition: compliance with | of. */
function isSecondPreposition(last: string, word: string): boolean {
  return word === 'of' && / (?:with|for|to|on|in|into|against|from|at|among|towards|of)$/.test(last);
}

function clings(before: string, word: string): boolean {
  return /^[,.;:!?)\]”’%…/]/.test(word) || word === "'s" || /[(“‘[/]$/.test(before);
}
