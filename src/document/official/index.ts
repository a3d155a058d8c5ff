import type { DraftBlock } from '../draft-block.ts';
import type { FileFormat } from '../source-document.ts';
import { nameAppendices, nameDivisions } from './body.ts';
import { nameClosings } from './closing.ts';
import { nameAddressees, nameGrounds } from './grounds.ts';
import { nameHeads } from './head.ts';
import { joinBlocks, joinParts } from './joining.ts';
import { inBlock, type Line, linesOf } from './lines.ts';
import type { NamedLines, Naming } from './named-lines.ts';
import { isOfficial, mayBeOfficial } from './recognise.ts';

/** What names the parts of a document, in this order: each takes what the ones before it left. */
const namings: readonly Naming[] = [
  nameHeads,
  nameAppendices,
  nameAddressees,
  nameGrounds,
  nameClosings,
  nameDivisions,
];

/**
 * Gives the parts of an official document their kinds: one laid out as Decree 30/2020/NĐ-CP or, for the Party, Guidance 36-HD/VPTW asks. How a
 * block is marked up stays as it is; of a plain text the title and the heads of divisions become headings.
 * @returns undefined where the blocks are no such document
 */
export function nameOfficialParts(
  blocks: readonly DraftBlock[],
  source: string,
  format: FileFormat,
): readonly DraftBlock[] | undefined {
  if (!mayBeOfficial(source)) return undefined;
  const lines = linesOf(blocks);
  const texts = lines.map(({ text }) => text);
  if (!isOfficial(texts)) return undefined;
  const named = namings.reduce<NamedLines>(
    (result, name) => name(texts, result),
    texts.map(() => undefined),
  );
  const withParts = blocks.map((block, index) => blockWithParts(block, index, lines, named));
  return format === 'text' ? joinBlocks(source, withParts).map(asHeading) : withParts;
}

function blockWithParts(block: DraftBlock, index: number, lines: readonly Line[], named: NamedLines): DraftBlock {
  const inside = lines.flatMap((line, at) => (line.block === index ? [{ line, parts: named[at] }] : []));
  if (inside.every(({ parts }) => parts === undefined)) return block;
  const kind = block.kind === 'heading' ? 'sentence' : block.kind;
  const parts = inside.flatMap(({ line, parts }) =>
    parts === undefined
      ? [{ kind, start: line.start, end: line.end }]
      : parts.map((part) => inBlock(block, line, part)),
  );
  return { ...block, parts: joinParts(block.words.text, parts) };
}

/** What heads a document of plain text or a division of it, by its level. */
const levels: Partial<Record<DraftBlock['kind'], number>> = { title: 1, appendix: 2, chapter: 2, section: 3 };

/** The first line of a plain text was taken for its title; in a document the title has its own place. */
function asHeading(block: DraftBlock): DraftBlock {
  const [only, ...others] = block.parts ?? [];
  const level = only !== undefined && others.length === 0 ? levels[only.kind] : undefined;
  const { level: _, ...rest } = block;
  return level === undefined ? { ...rest, kind: 'sentence' } : { ...rest, kind: 'heading', level };
}
