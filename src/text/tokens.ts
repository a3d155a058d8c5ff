import { foldUnit, markKey, PLAIN, unitClass } from './fold.ts';
import { wordKeyAt } from './kept-keys.ts';

/** A word (letters, digits and their marks, in one run) or a single other sign. `key` is what matching compares. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: 'word' | 'mark';
};

/**
 * The words and signs of a text; spaces only separate. Offsets are UTF-16 units of the text as given.
 * `KT-XH` gives the same keys as `KT – XH`; `UBND` is no token of `TTUBND`.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachToken(text, (start, end, key, kind) => found.push({ start, end, key, kind }));
  return found;
}

/** The same, of which nothing is kept but what is made of each. */
export function eachToken(
  text: string,
  take: (start: number, end: number, key: string, kind: Token['kind']) => void,
): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = kindAt(text, at);
    if (kind === 'gap') {
      at++;
    } else {
      at = kind === 'word' ? wordEnd(text, start) : at + characterLength(text, start);
      take(start, at, tokenKey(text, start, at), kind);
    }
  }
}

/** The key of the word or sign `text.slice(start, end)`. */
export function tokenKey(text: string, start: number, end: number): string {
  return isMarkAt(text, start) ? markKey(text.slice(start, end)) : wordKeyAt(text, start, end);
}

/** Whether what begins at a place is a sign by itself, and no word. */
export function isMarkAt(text: string, at: number): boolean {
  return kindAt(text, at) === 'mark';
}

/**
 * The key under which spellings are the same: normal forms and mark order, tone placement (hòa/hoà), case, i/y, Ð/Đ,
 * spaces (none around signs), zero-width characters, kinds of dashes. Texts have one key when their tokens have.
 */
export function matchKey(text: string): string {
  let key = '';
  let last: Token['kind'] = 'mark';
  eachToken(text, (_start, _end, own, kind) => {
    key += last === 'word' && kind === 'word' ? ` ${own}` : own;
    last = kind;
  });
  return key;
}

function kindAt(text: string, at: number): Token['kind'] | 'gap' {
  const folded = foldUnit(text.charCodeAt(at));
  if (folded >= PLAIN || folded === unitClass.other) return 'word';
  return folded === unitClass.mark || folded === unitClass.half ? 'mark' : 'gap';
}

/** The end of the word that starts at `start`, without trailing zero-width characters. */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start + 1;
  for (let at = end; at < length; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded >= PLAIN || folded === unitClass.other) end = at + 1;
    else if (folded !== unitClass.ignored) break;
  }
  return end;
}

/** In UTF-16 units: 2 for a surrogate pair. */
export function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
