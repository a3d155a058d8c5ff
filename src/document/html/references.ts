import { fromMarkdown } from 'mdast-util-from-markdown';

/** Names that are references without their semicolon too: HTML Standard, 13.5. */
const withoutSemicolon: ReadonlySet<string> = new Set(
  (
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde ' +
    'Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde ' +
    'auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave ' +
    'iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo ' +
    'reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml'
  ).split(' '),
);

/** What may be a reference; for `readReference` to say whether it is one, and how much of it. */
export const mayBeReference: RegExp = /&(?:#(?:\d{1,8}|[xX][\da-fA-F]{1,7});?|[A-Za-z][A-Za-z\d]{0,31};?)/y;

export type HtmlReference = { readonly text: string; readonly length: number };

/**
 * What a reference stands for, and how much of the source it takes: `&copycat` is © and “cat” in text, but no reference in an attribute.
 * @param spelled what `mayBeReference` found
 * @returns undefined where it is no reference, but the sign itself
 */
export function readReference(spelled: string, isAttribute = false): HtmlReference | undefined {
  if (spelled.startsWith('&#')) return { text: numbered(spelled), length: spelled.length };
  const whole = spelled.endsWith(';') ? named(spelled) : undefined;
  if (whole !== undefined) return { text: whole, length: spelled.length };
  for (let end = Math.min(7, spelled.length); end > 2; end -= 1) {
    const name = spelled.slice(1, end);
    if (!withoutSemicolon.has(name) || (isAttribute && end < spelled.length)) continue;
    const text = named(`&${name};`);
    if (text !== undefined) return { text, length: end };
  }
  return undefined;
}

/** By the parser of Markdown, which has the table of names. */
function named(spelled: string): string | undefined {
  const [block] = fromMarkdown(`.${spelled}.`).children;
  const [node] = block?.type === 'paragraph' ? block.children : [];
  const text = node?.type === 'text' ? node.value.slice(1, -1) : spelled;
  return text === spelled ? undefined : text;
}

/** What windows-1252 has from 128 on, where Unicode has control characters; a space where it has nothing. */
const fromWindows = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];

/** Numbers of control characters are those of windows-1252, as old programs wrote them: `&#150;` is a dash. */
function numbered(spelled: string): string {
  const isHex = /^&#x/i.test(spelled);
  const code = Number.parseInt(spelled.slice(isHex ? 3 : 2), isHex ? 16 : 10);
  const windows = fromWindows[code - 0x80];
  if (windows !== undefined && windows !== ' ') return windows;
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
