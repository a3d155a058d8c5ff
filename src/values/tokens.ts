import { unitAt, unitKind } from './unit-kinds.ts';
import { dashes, type Written, WrittenWords } from './written-words.ts';

/**
 * A piece of the text: a run of letters, a figure with its inner points and commas (`1.069,5`, `15.7.2016`), one sign,
 * or a wall, which no value crosses. `m2` is two pieces, so that the letters and the figure of `15ha` come apart.
 */
export type Token = {
  readonly kind: 'word' | 'figure' | 'sign' | 'wall';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is compared: folded letters, digits as they are, all dashes as one. */
  readonly key: string;
  /** What a word or sign may begin: see `openings`. */
  readonly opens: number;
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
  /** It is a figure of digits alone, without point or comma. */
  readonly plain: boolean;
};

/** `words` remembers the words and signs from text to text. */
export function tokensOf(text: string, words: WrittenWords = new WrittenWords()): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let start = 0; start < text.length; start += 1) {
    const kind = kindAt(text, start);
    if (kind === 'gap') continue;
    const { text: piece, key, opens } = pieceAt(kind, text, start, words);
    const glued = start === end;
    end = start + piece.length;
    tokens.push({ kind, start, end, text: piece, key, opens, glued, plain: kind === 'figure' && isPlain(piece) });
    start = end - 1;
  }
  return tokens;
}

function kindAt(text: string, at: number): Token['kind'] | 'gap' {
  switch (unitAt(text, at)) {
    case unitKind.letter:
      return 'word';
    case unitKind.digit:
      return 'figure';
    case unitKind.space:
      return 'gap';
    case unitKind.lineFeed:
      return paragraphBreakEnd(text, at) === undefined ? 'gap' : 'wall';
    default:
      return 'sign';
  }
}

function pieceAt(kind: Token['kind'], text: string, start: number, words: WrittenWords): Written {
  switch (kind) {
    case 'word':
      return words.wordAt(text, start);
    case 'figure':
      return asWritten(text.slice(start, figureEnd(text, start)));
    case 'sign':
      return words.signAt(text, start);
    case 'wall':
      return asWritten(text.slice(start, paragraphBreakEnd(text, start)));
  }
}

const isPlain = (figure: string): boolean => !figure.includes('.') && !figure.includes(',');

const asWritten = (text: string): Written => ({ text, key: text, opens: 0 });

/** Past the digits, and the points and commas that have digits on both sides. */
function figureEnd(text: string, start: number): number {
  let end = start + 1;
  while (unitAt(text, end) === unitKind.digit || isInnerMark(text, end)) end += 1;
  return end;
}

function isInnerMark(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 0x2e || mark === 0x2c) && unitAt(text, at + 1) === unitKind.digit;
}

/** The end of a paragraph that a line feed at the place ends: of an empty line, or of a line before the bullet of the next. */
function paragraphBreakEnd(text: string, start: number): number | undefined {
  let end = start + 1;
  while (unitAt(text, end) === unitKind.space) end += 1;
  if (unitAt(text, end) === unitKind.lineFeed) return end + 1;
  // No dash there joins two figures.
  return bullet.test(text.charAt(end)) && unitAt(text, end + 1) === unitKind.space ? end : undefined;
}

const bullet = new RegExp(`^[${dashes}+*•]$`, 'u');

/** The tokens with walls in place of the stretches, which are ascending and do not overlap. */
export function walledOff(
  tokens: readonly Token[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): readonly Token[] {
  if (stretches.length === 0) return tokens;
  const result: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const stretch = stretches[next];
    if (stretch === undefined || token.end <= stretch.start) result.push(token);
    else if (result.at(-1)?.start !== stretch.start) result.push(wall(stretch, token.glued));
  }
  return result;
}

function wall(stretch: { readonly start: number; readonly end: number }, glued: boolean): Token {
  return { kind: 'wall', start: stretch.start, end: stretch.end, text: '', key: '', opens: 0, glued, plain: false };
}

export function isSign(token: Token | undefined, key: string): boolean {
  return token?.kind === 'sign' && token.key === key;
}

/** Plain digits, no point or comma. */
export function isPlainFigure(token: Token | undefined): token is Token & { readonly kind: 'figure' } {
  return token?.plain === true;
}
