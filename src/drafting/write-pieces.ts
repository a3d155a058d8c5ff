import { capitaliseFirst, indefiniteArticle } from '../text/index.ts';
import type { Piece } from './say.ts';

/** What to put around each piece, such as marks of emphasis; and how its own words are written. */
export type PieceWriter = {
  readonly before: (index: number) => string;
  readonly after: (index: number) => string;
  readonly words: (piece: Piece) => string;
};

const plain: PieceWriter = { before: () => '', after: () => '', words: ({ text }) => text };

/**
 * The pieces as one text, with the spaces that English puts between them, “an” where “a” would not sound, and a capital where it begins:
 * that of its first words, not of an image or an address before them.
 */
export function writePieces(pieces: readonly Piece[], writer: PieceWriter = plain): string {
  const kept = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.text !== '')
    .map(({ piece, index }, at, all) => ({ piece: withoutSecondWord(piece, all[at - 1]?.piece), index }));
  const texts = kept.map(({ piece }) => piece.text);
  let line = '';
  let last: Piece = { text: '' };
  let isBegun = false;
  kept.forEach(({ piece, index }, at) => {
    const around = [writer.before(index), writer.after(index)] as const;
    const next = texts[at + 1];
    const isSpare =
      isSecondArticle(piece.text, next) ||
      isSecondPreposition(last.text, piece.text) ||
      isSecondWord(piece.text, last.text) ||
      isSecondComma(piece.text, last.text, next);
    if (isSpare && around.every((mark) => mark === '')) return;
    const text = piece.text === 'a' ? indefiniteArticle(next ?? '') : piece.text;
    const isJoined = clings(last.text, text) || isOneFigure(last, { ...piece, text }) || isBesideSlash(last, piece);
    if (!isJoined && isLabel(line)) isBegun = false;
    const isLetterOfPoint = line === '' && next === ')';
    const said = { ...piece, text: isBegun || isLetterOfPoint ? text : capitaliseFirst(text) };
    isBegun ||= /[\p{L}\p{N}]/u.test(text);
    line += (line === '' || isJoined ? '' : ' ') + around[0] + writer.words(said) + around[1];
    last = said;
  });
  return line;
}

/** What numbers or names a sentence before it: 1. II. a) Article 1. */
function isLabel(line: string): boolean {
  return /^[^\p{L}\p{N}]*(?:(?:\p{L}+ )?(?:\d+(?:\.\d+)*|[IVXLC]+)|\p{L})[.)]\W*$/u.test(line);
}

/** A name may bring its own article. */
function isSecondArticle(word: string, next = ''): boolean {
  return /^(?:the|a)$/.test(word) && /^(?:the|a|an) |^(?:the|a)$/.test(next);
}

/** A word that the one before it ends with. */
function isSecondWord(word: string, last: string): boolean {
  return /^[a-z]+$/.test(word) && last.toLowerCase().split(' ').at(-1) === word;
}

/** A noun may begin with the one that stands before it: project | project owner. */
function withoutSecondWord(piece: Piece, before: Piece = { text: '' }): Piece {
  const [, word = '', rest = ''] = /^([a-z]+) (.+)$/.exec(piece.text) ?? [];
  return isSecondWord(word, before.text) ? { ...piece, text: rest } : piece;
}

/** What stands between commas may end where a mark is. */
function isSecondComma(word: string, last: string, next = ','): boolean {
  return word === ',' && (last.endsWith(',') || /^[,.;:!?()”]$/.test(next));
}

/** So may the noun of a verb bring its own preposition: compliance with | of; or a verb the one that a rule gives: allocate funds for | for. */
function isSecondPreposition(last: string, word: string): boolean {
  if (/^(?:of|with|for|to|on|in|at|by|from|about|into)$/.test(word) && last.endsWith(` ${word}`)) return true;
  if (/^(?:on|in|at)$/.test(word) && / (?:from|since|until)$/.test(last)) return true;
  return word === 'of' && / (?:with|for|to|on|in|into|against|from|at|among|towards|of)$/.test(last);
}

/** A figure that nobody could read stays in one piece: 1.200-1.500. */
function isOneFigure(before: Piece, piece: Piece): boolean {
  const isBeside = before.end !== undefined && before.end === piece.start;
  return isBeside && /[\d.,/:+-]$/.test(before.text) && /^[\d.,/:+-]/.test(piece.text);
}

/** A slash is as close to what is beside it as in the Vietnamese: 44 leaders / 46 civil servants, and/or. */
function isBesideSlash(before: Piece, piece: Piece): boolean {
  return (before.text === '/' || piece.text === '/') && before.end !== undefined && before.end === piece.start;
}

function clings(before: string, word: string): boolean {
  return /^[,.;:!?)\]”’%…]/.test(word) || word === "'s" || /[(“‘[]$/.test(before);
}
