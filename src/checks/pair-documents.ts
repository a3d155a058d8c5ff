import type { Block, SourceDocument } from '../document/index.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/** A stretch of each of two documents that say the same. `text` stands at the span, its line prefixes (quote marks) made spaces. */
export type PairedStretch = { readonly id: string; readonly vi: Stretch; readonly en: Stretch };
export type Stretch = Span & { readonly text: string };

/** Where two documents part: the first block of each that has no like, undefined where the document ends. */
export type StructureDifference = {
  readonly vi: Block | undefined;
  readonly en: Block | undefined;
  readonly blocks: { readonly vi: number; readonly en: number };
};

/**
 * Pairs two documents of the same structure: block with block, sentence with sentence. Where a block has another number of sentences on
 * the two sides, it is one pair, since nothing tells which of them belong together.
 */
export function pairDocuments(vi: SourceDocument, en: SourceDocument): readonly PairedStretch[] | StructureDifference {
  const hasLevels = vi.format !== 'text' && en.format !== 'text';
  const different = vi.blocks.findIndex((block, index) => !isLike(block, en.blocks[index], hasLevels));
  if (different >= 0 || vi.blocks.length !== en.blocks.length) {
    const at = different >= 0 ? different : vi.blocks.length;
    const blocks = { vi: vi.blocks.length, en: en.blocks.length };
    return { vi: vi.blocks[at], en: en.blocks[at], blocks };
  }
  return vi.blocks.flatMap((block, index) => {
    const other = en.blocks[index];
    return other === undefined ? [] : pairBlocks({ document: vi, block }, { document: en, block: other });
  });
}

/**
 * What a block of running text is called follows from its words, which differ, and so does what is a heading in plain text; other headings,
 * and cells, are seen in any language.
 */
function isLike(vi: Block, en: Block | undefined, hasLevels: boolean): boolean {
  return en !== undefined && (!hasLevels || vi.level === en.level) && (vi.kind === 'cell') === (en.kind === 'cell');
}

type BlockIn = { readonly document: SourceDocument; readonly block: Block };

function pairBlocks(vi: BlockIn, en: BlockIn): readonly PairedStretch[] {
  if (vi.block.segments.length !== en.block.segments.length) {
    return [{ id: vi.block.id, vi: stretchOf(vi, spanOf(vi.block)), en: stretchOf(en, spanOf(en.block)) }];
  }
  return vi.block.segments.flatMap((segment, index) => {
    const other = en.block.segments[index];
    return other === undefined ? [] : [{ id: segment.id, vi: stretchOf(vi, segment), en: stretchOf(en, other) }];
  });
}

/** From the first sentence to the last: a block's own start and end may lie around marks that no sentence has. */
function spanOf({ segments, start, end }: Block): Span {
  return { start: segments[0]?.start ?? start, end: segments.at(-1)?.end ?? end };
}

function stretchOf({ document, block }: BlockIn, { start, end }: Span | Segment): Stretch {
  let text = document.source.slice(start, end);
  for (const mark of block.markup) {
    if ((mark.kind !== 'line' && mark.kind !== 'break') || mark.start < start || mark.end > end) continue;
    const [from, to] = [mark.start - start, mark.end - start];
    text = text.slice(0, from) + withoutPrefix(text.slice(from, to)) + text.slice(to);
  }
  return { start, end, text };
}

/** Of what leads the next line only the line break stays; a `\` or spaces before it mean a break, and stay too. */
function withoutPrefix(mark: string): string {
  const lineEnd = /\r\n|\r|\n/.exec(mark);
  if (lineEnd === null) return mark;
  const kept = lineEnd.index + lineEnd[0].length;
  return mark.slice(0, kept) + mark.slice(kept).replace(/[^\r\n]/g, ' ');
}
