import { matchKey } from '../text/index.ts';

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
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
};

const letters = '\\p{L}[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]*';
const figure = '\\d+(?:[.,]\\d+)*';
const paragraphBreak = '\\n[^\\S\\n]*\\n';
const pieces = new RegExp(`(${letters})|(${figure})|(${paragraphBreak})|\\S`, 'gu');
const dash = /^[-\u2010-\u2015\u2212\uF02D]$/u;
const slash = /^[/\u2044\u2215\uFF0F]$/u;

/** No syllable is longer; longer runs of letters are left unfolded. */
const longestWord = 24;

/** Vietnamese has some seven thousand syllables; names and codes may not fill the memory beside them. */
const mostKeys = 50_000;

/** `keys` remembers the folded words from text to text. */
export function tokensOf(text: string, keys: Map<string, string> = new Map()): readonly Token[] {
  if (keys.size > mostKeys) keys.clear();
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(pieces)) {
    const token = tokenOf(match, end, keys);
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, previousEnd: number, keys: Map<string, string>): Token {
  const [text, word, digits, gap] = match;
  const kind = word !== undefined ? 'word' : digits !== undefined ? 'figure' : gap !== undefined ? 'wall' : 'sign';
  const key = kind === 'word' ? wordKey(text, keys) : kind === 'sign' ? signKey(text) : text;
  return { kind, start: match.index, end: match.index + text.length, text, key, glued: match.index === previousEnd };
}

function wordKey(word: string, keys: Map<string, string>): string {
  if (word.length > longestWord) return word;
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = matchKey(word);
  keys.set(word, key);
  return key;
}

function signKey(sign: string): string {
  if (dash.test(sign)) return '-';
  return slash.test(sign) ? '/' : sign;
}

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
  return { kind: 'wall', start: stretch.start, end: stretch.end, text: '', key: '', glued };
}

export function isSign(token: Token | undefined, key: string): boolean {
  return token?.kind === 'sign' && token.key === key;
}

/** Plain digits, no point or comma. */
export function isPlainFigure(token: Token | undefined): token is Token & { readonly kind: 'figure' } {
  return token?.kind === 'figure' && /^\d+$/.test(token.text);
}
