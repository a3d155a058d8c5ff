import { foldUnit, markKey, PLAIN, unitClass, wordKey } from './fold.ts';

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
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === 'gap') {
      at++;
      continue;
    }
    const end = kind === 'word' ? wordEnd(text, at) : at + characterLength(text, at);
    const piece = text.slice(at, end);
    found.push({ start: at, end, key: kind === 'word' ? wordKey(piece) : markKey(piece), kind });
    at = end;
  }
  return found;
}

/**
 * The key under which spellings are the same: normal forms and mark order, tone placement (hòa/hoà), case, i/y, Ð/Đ,
 * spaces (none around signs), zero-width characters, kinds of dashes. Texts have one key when their tokens have.
 */
export function matchKey(text: string): string {
  let key = '';
  let last: Token['kind'] = 'mark';
  for (const token of tokens(text)) {
    key += last === 'word' && token.kind === 'word' ? ` ${token.key}` : token.key;
    last = token.kind;
  }
  return key;
}

function kindAt(text: string, at: number): Token['kind'] | 'gap' {
  const folded = foldUnit(text.charCodeAt(at));
  if (folded >= PLAIN || folded === unitClass.other) return 'word';
  return folded === unitClass.mark || folded === unitClass.half ? 'mark' : 'gap';
}

/** The end of the word that starts at `start`, without trailing zero-width characters. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
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
