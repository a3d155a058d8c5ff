import type { Block } from '../../document/index.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn } from './matches.ts';

/** A piece of markup or a place to fill, by what must be the same on both sides. */
export type MarkupPiece = Span & { readonly kind: MarkupKind; readonly key: string };

export type MarkupKind = 'emphasis' | 'code' | 'tag' | 'image' | 'footnote' | 'placeholder' | 'heading';

type Marked = { readonly text: string; readonly blocks: readonly Block[] };

type Markup = Block['markup'][number];

/** The markup of a text, in order. Emphasis counts by its number alone, code and tags by what they say. */
export function markupOf({ text, blocks }: Marked): readonly MarkupPiece[] {
  const marks = blocks.flatMap(({ markup }) => markup).flatMap((mark) => pieceOf(mark, text));
  const headings = blocks.flatMap(({ kind, level, start }) =>
    kind === 'heading' ? [{ kind: 'heading' as const, key: `#${level ?? ''}`, start, end: start }] : [],
  );
  return [...headings, ...marks, ...found(text, 'placeholder', placeholder), ...found(text, 'footnote', footnote)];
}

function pieceOf({ kind, start, end, innerStart }: Markup, text: string): MarkupPiece[] {
  const place = { start, end };
  switch (kind) {
    case 'emphasis':
      return [{ ...place, kind: 'emphasis', key: 'emphasis' }];
    case 'image':
      return [{ ...place, kind: 'image', key: 'image' }];
    case 'html':
      return [{ ...place, kind: 'tag', key: text.slice(start, innerStart).toLowerCase().split(/[\s>]/)[0] ?? '' }];
    case 'opaque':
      return opaque(text.slice(start, end), place);
    case 'link':
    case 'key':
    case 'attribute':
    case 'line':
    case 'break':
      return [];
  }
}

function opaque(written: string, place: Span): MarkupPiece[] {
  return written.startsWith('`') ? [{ ...place, kind: 'code', key: written }] : [];
}

/** Places that a program fills: {name}, {{count}}, ${path}, %s, %1$d, %(name)s. */
const placeholder = /\{\{?\s?[a-z_][\w.]*\s?\}?\}|\$\{[\w.]+\}|%(?:\d\$)?[sd](?![\p{L}\p{N}])|%\([a-z_]\w*\)[sd]/giu;

/** Of a footnote that stands in another unit the mark is plain text here. */
const footnote = /\[\^[^\]\s]+\]/g;

function found(text: string, kind: MarkupKind, pattern: RegExp): readonly MarkupPiece[] {
  return matchesIn(text, pattern).map(({ index, 0: piece }) => ({
    kind,
    key: piece.replace(/\s/g, ''),
    start: index as Span['start'],
    end: (index + piece.length) as Span['end'],
  }));
}

/** Those of one side that the other has not as often. */
export function lacking(pieces: readonly MarkupPiece[], others: readonly MarkupPiece[]): readonly MarkupPiece[] {
  const left = others.map(nameOf);
  return pieces.filter((piece) => {
    const at = left.indexOf(nameOf(piece));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const nameOf = ({ kind, key }: MarkupPiece): string => `${kind} ${key}`;
