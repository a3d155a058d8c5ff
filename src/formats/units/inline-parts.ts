import { forbidden } from '../xml-text.ts';
import type { ProtectedStretch, TermMark } from './exchange.ts';

/** A piece of a side as it is written in XML: what may be changed, and what is marked. */
export type InlinePart =
  | { readonly kind: 'text'; readonly text: string }
  /** A character that XML has no way to write. */
  | { readonly kind: 'code-point'; readonly hex: string }
  | { readonly kind: 'protected'; readonly text: string; readonly shown: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: TermMark };

type Marks = { readonly codes?: readonly ProtectedStretch[]; readonly terms?: readonly TermMark[] };

/** The parts of a side, in order; together they are its text. */
export function inlineParts(text: string, { codes = [], terms = [] }: Marks): readonly InlinePart[] {
  const marks = [
    ...codes.map(({ start, end, shown }) => ({ start, end, mark: (part: string) => protectedPart(part, shown) })),
    ...terms.map((term) => ({ ...term, mark: (part: string) => ({ kind: 'term' as const, text: part, term }) })),
  ];
  const parts: InlinePart[] = [];
  let at = 0;
  for (const { start, end, mark } of marks.sort((a, b) => a.start - b.start)) {
    const marked = text.slice(start, end);
    if (start < at || marked === '' || marked.search(forbidden) >= 0) continue;
    parts.push(...plainParts(text.slice(at, start)), mark(marked));
    at = end;
  }
  return [...parts, ...plainParts(text.slice(at))];
}

function protectedPart(text: string, shown: string | undefined): InlinePart {
  return { kind: 'protected', text, shown: shown ?? text };
}

function plainParts(text: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    if (index > at) parts.push({ kind: 'text', text: text.slice(at, index) });
    parts.push({ kind: 'code-point', hex: character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase() });
    at = index + character.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** The character of a code point as `inlineParts` writes it; undefined for what is none. */
export function readCodePoint(hex: string): string | undefined {
  const value = /^[0-9a-fA-F]{2,6}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
