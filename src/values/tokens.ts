import { kindOf, unitAt, unitKind } from './unit-kinds.ts';
import { asWritten, closedWall, dashes, type Written, WrittenWords } from './written-words.ts';

/**
 * A piece of the text: a run of letters, a figure with its inner points and commas (`1.069,5`, `15.7.2016`), one sign,
 * or a wall, which no value crosses. `m2` is two pieces, so that the letters and the figure of `15ha` come apart.
 * Of itself it has only its place. It is filled anew for the next text, so nothing may keep one: a text has thousands, and to make and collect
 * them would take as long as to find them.
 */
export class Token {
  written: Written = closedWall;
  start = 0;
  end = 0;
  /** What may begin with it, as bits: see `openings`. Beside its place, since of most tokens nobody asks more. */
  opens = 0;
  /** Nothing stands between this piece and the one before. */
  glued = false;

  fill(written: Written, start: number, end: number, opens: number): void {
    this.written = written;
    this.start = start;
    this.end = end;
    this.opens = opens;
  }

  get kind(): Written['kind'] {
    return this.written.kind;
  }

  get text(): string {
    return this.written.text;
  }

  get key(): string {
    return this.written.key;
  }

  get number(): number {
    return this.written.number;
  }

  get plain(): boolean {
    return this.written.plain;
  }
}

/** Longer texts may not keep their tokens in memory. */
const mostKept = 50_000;

/** `words` remembers the words and signs from text to text; the tokens hold until it opens the next. */
export function tokensOf(text: string, words: WrittenWords = new WrittenWords()): readonly Token[] {
  let count = 0;
  const { pool } = words;
  const units = words.open(text);
  const { length } = text;
  let end = -1;
  for (let start = 0; start < length; start += 1) {
    const kind = kindOf(units[start] ?? 0);
    if (kind === unitKind.space || kind === unitKind.hidden) continue;
    const token = pool[count] ?? newToken(pool);
    if (kind === unitKind.letter) words.wordAt(start, token);
    else if (!fillOther(token, text, start, words)) continue;
    token.glued = start === end;
    end = token.end;
    start = end - 1;
    count += 1;
  }
  const tokens = pool.slice(0, count);
  if (pool.length > mostKept) pool.length = mostKept;
  return tokens;
}

function newToken(pool: Token[]): Token {
  const token = new Token();
  pool.push(token);
  return token;
}

/** Fills the token with what begins at an offset and is no word, unless nothing does. */
function fillOther(token: Token, text: string, start: number, words: WrittenWords): boolean {
  switch (unitAt(text, start)) {
    case unitKind.letter:
      words.wordAt(start, token);
      return true;
    case unitKind.digit:
      words.figureAt(start, figureEnd(text, start), token);
      return true;
    case unitKind.lineFeed: {
      const end = paragraphBreakEnd(text, start);
      if (end !== undefined) token.fill(asWritten('wall', text.slice(start, end)), start, end, 0);
      return end !== undefined;
    }
    default:
      words.signAt(start, token);
      return true;
  }
}

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

/** Puts walls in place of all that stands in the stretches. */
export function wallOff(
  tokens: readonly Token[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): void {
  for (const { start, end } of stretches)
    for (let at = firstAfter(tokens, start); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.start >= end) break;
      token.written = closedWall;
      token.opens = 0;
    }
}

/** The place of the first token that ends behind an offset. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A word that is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.written.capital === true;
}

/** One with small letters behind its capital, as names are written where not all is in capitals. */
export function isProper(token: Token | undefined): boolean {
  return isCapital(token) && /^.\p{Ll}/u.test(token?.text ?? '');
}

export function isSign(token: Token | undefined, key: string): boolean {
  return token !== undefined && token.written.key === key && token.written.kind === 'sign';
}

/** Plain digits, no point or comma. */
export function isPlainFigure(token: Token | undefined): token is Token & { readonly kind: 'figure' } {
  return token?.written.plain === true;
}
