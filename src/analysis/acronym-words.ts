import { type AcronymPiece, isPassedOver, standsFor, tokens } from '../text/index.ts';

/** A word or sign of a text, where it stands there. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly text: string;
  readonly isMark: boolean;
};

export function wordsOf(text: string): Word[] {
  return tokens(text).map(({ start, end, key, kind }) => ({
    start,
    end,
    key,
    text: text.slice(start, end),
    isMark: kind === 'mark',
  }));
}

/**
 * Lays an acronym over words from the right, its last piece on the word `last`.
 * @returns the index of the word that has the first piece
 */
export function alignLeftwards(
  pieces: readonly AcronymPiece[],
  words: readonly Word[],
  last: number,
): number | undefined {
  const piece = pieces.at(-1);
  const word = words[last];
  if (piece === undefined || word === undefined) return undefined;
  if (!word.isMark && standsFor(piece, word.text)) {
    if (pieces.length === 1) return last;
    const first = alignLeftwards(pieces.slice(0, -1), words, last - 1);
    if (first !== undefined) return first;
  }
  return passes(word) ? alignLeftwards(pieces, words, last - 1) : undefined;
}

function passes({ text, isMark }: Word): boolean {
  return isMark ? /^[-–,/&]$/.test(text) : isPassedOver(text.normalize('NFC').toLowerCase());
}
