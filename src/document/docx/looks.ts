import { lastAtOrBefore } from '../ordered.ts';
import { keyWithout, plainStyle, type RunStyle, saysProperty } from './run-style.ts';
import type { WordParagraph, WordPiece, WordToken } from './word-file.ts';

type Read = Pick<WordParagraph, 'tokens' | 'pieces'>;

/** The look of a piece: that of the run it stands in. */
export function styleOf(tokens: readonly WordToken[], { token }: WordPiece): RunStyle {
  for (let next = tokens[token]; next !== undefined; next = tokens[next.parent])
    if (next.is === 'open' && next.style !== undefined) return next.style;
  return plainStyle;
}

/** The look of most letters of a paragraph: of those outside its links, where there are any. */
export function baseStyle(tokens: Read['tokens'], pieces: Read['pieces']): RunStyle {
  const letters = pieces.filter(({ is }) => is === 'letters');
  const outside = letters.filter((piece) => linkAround(tokens, piece) === undefined);
  const counts = new Map<string, { style: RunStyle; count: number }>();
  for (const piece of outside.length > 0 ? outside : letters) {
    const style = styleOf(tokens, piece);
    const counted = counts.get(style.key) ?? { style, count: 0 };
    counted.count += piece.text.replace(/\s/g, '').length;
    counts.set(style.key, counted);
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.style ?? plainStyle;
}

/** Index of the token that opens the link a piece stands in. */
export function linkAround(tokens: readonly WordToken[], { token }: WordPiece): number | undefined {
  for (let index = tokens[token]?.parent ?? -1; index >= 0; index = tokens[index]?.parent ?? -1) {
    const holder = tokens[index];
    if (holder?.is === 'open' && holder.link !== undefined) return index;
  }
  return undefined;
}

/** The piece that holds a unit of a paragraph's text, counted from its start. */
export function pieceAt({ pieces }: Read, at: number): number {
  return lastAtOrBefore(pieces, (piece) => piece.at, at);
}

/** The look at a place of a paragraph. */
export function styleAt(paragraph: Read, at: number): RunStyle {
  const piece = paragraph.pieces[pieceAt(paragraph, at)];
  return piece === undefined ? plainStyle : styleOf(paragraph.tokens, piece);
}

/** How inline Markdown writes a look, where it is only bold or italic beside the one of the paragraph. */
export function spellingOf(
  style: RunStyle,
  base: RunStyle,
): { readonly open: string; readonly close: string } | undefined {
  if (keyWithout(style) !== keyWithout(base)) return undefined;
  const names = (['b', 'i'] as const).filter((name) => saysProperty(style, name) && !saysProperty(base, name));
  const isAddedTo =
    names.length > 0 && (['b', 'i'] as const).every((name) => saysProperty(style, name) || !saysProperty(base, name));
  if (!isAddedTo) return undefined;
  return {
    open: names.map((name) => `<${name}>`).join(''),
    close: names
      .map((name) => `</${name}>`)
      .reverse()
      .join(''),
  };
}
