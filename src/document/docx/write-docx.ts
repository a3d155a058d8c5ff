import type { Segment } from '../../model/segment.ts';
import { rewriteZip } from '../../zip/index.ts';
import type { Edit } from '../edits.ts';
import { type InlinePart, readInline, readInserted } from '../inline-parts.ts';
import { withLostGaps } from '../lost-gaps.ts';
import { type Rewriting, rewrite } from '../nested-edits.ts';
import { blockOf } from '../places.ts';
import type { Block, WordDocument } from '../source-document.ts';
import { cut } from './cut.ts';
import { styleAt } from './looks.ts';
import type { RunStyle } from './run-style.ts';
import { paragraphAt } from './spelling.ts';
import type { WordFile, WordParagraph, WordPart } from './word-file.ts';
import { linkAt, writeRuns } from './write-runs.ts';

/** What is to stand in place of a stretch of a paragraph's text, in units from the paragraph's start. */
type Writing = {
  readonly from: number;
  readonly to: number;
  readonly block: Block;
  readonly parts: readonly InlinePart[];
  readonly look: RunStyle;
};

/** The package with segments written anew from inline Markdown; every other part, and every other paragraph, byte for byte as it was. */
export function replaceInDocx(
  document: WordDocument,
  replacements: readonly { readonly segment: Segment; readonly inline: string }[],
): Uint8Array {
  const { word } = document;
  return written(
    word,
    replacements.flatMap(({ segment, inline }) => {
      const block = blockOf(document, segment);
      const paragraph = paragraphAt(word, segment.start);
      if (block === undefined || paragraph === undefined) return [];
      const parts = withLostGaps(document, segment, readInline(inline));
      const [from, to] = [segment.start - paragraph.start, segment.end - paragraph.start];
      return inTwins(paragraph, { from, to, block, parts, look: lookOf(segment, block, paragraph) });
    }),
  );
}

/** The look of a sentence's own words: that of its paragraph, unless a mark is around it and others too. */
function lookOf({ start, end }: Segment, { markup }: Block, paragraph: WordParagraph): RunStyle {
  const isAround = markup.some(
    (mark) => mark.start <= start && mark.end >= end && mark.end - mark.start > end - start && mark.kind !== 'opaque',
  );
  return isAround ? styleAt(paragraph, start - paragraph.start) : paragraph.base;
}

/** The package with inline Markdown put at places of its text, or in place of stretches of it within one paragraph. */
export function editDocx(document: WordDocument, edits: readonly Edit[]): Uint8Array {
  const { word } = document;
  return written(
    word,
    edits.flatMap(({ start, end, text }) => {
      const paragraph = paragraphAt(word, Math.max(0, start - 1));
      const block = document.blocks.findLast((each) => each.start <= start);
      if (block === undefined || paragraph === undefined) return [];
      const parts = readInserted(text);
      const look = styleAt(paragraph, Math.max(0, start - 1 - paragraph.start));
      return inTwins(paragraph, { from: start - paragraph.start, to: end - paragraph.start, block, parts, look });
    }),
  );
}

type InPart = Rewriting & { readonly part: WordPart; readonly isForSpace: boolean };

function inTwins(paragraph: WordParagraph, writing: Writing): readonly InPart[] {
  return [paragraph, ...paragraph.twins].flatMap((each) => rewritings(each, writing));
}

function rewritings(paragraph: WordParagraph, { from, to, block, parts, look }: Writing): readonly InPart[] {
  const { part } = paragraph;
  const { start, end, closes, opens, within, before, behind, keepsSpaceAt } = cut(
    paragraph,
    from,
    to,
    linksOf(block, paragraph),
  );
  const write: Rewriting['write'] = (slice) =>
    closes + before + writeRuns(parts, { block, paragraph, within }, look, slice) + behind + opens;
  const written: InPart = { part, start, end, write, isForSpace: false };
  if (keepsSpaceAt === undefined) return [written];
  const place = { part, start: keepsSpaceAt, end: keepsSpaceAt };
  return [{ ...place, write: () => ' xml:space="preserve"', isForSpace: true }, written];
}

/** The links that are marks of a block, by the tokens that open them. */
function linksOf(block: Block, paragraph: WordParagraph): ReadonlySet<number> {
  const marks = block.markup.filter(({ kind }) => kind === 'link');
  return new Set(marks.flatMap(({ start }) => linkAt({ block, paragraph }, start) ?? []));
}

function written({ bytes, parts }: WordFile, all: readonly InPart[]): Uint8Array {
  const contents = new Map<string, Uint8Array>();
  for (const part of parts) {
    const own = once(all.filter((each) => each.part === part));
    if (own.length > 0) contents.set(part.name, new TextEncoder().encode(rewrite(part.xml, own)));
  }
  if (contents.size === 0) return bytes;
  const rewritten = rewriteZip(bytes, contents);
  if ('code' in rewritten) throw new Error(`the package was read and cannot be written: ${rewritten.code}`);
  return rewritten;
}

/** Two stretches of one text ask for its spaces to count: once is enough. */
function once(rewritings: readonly InPart[]): readonly InPart[] {
  const asked = new Set<number>();
  return rewritings.filter(({ start, isForSpace }) => {
    if (!isForSpace) return true;
    const isFirst = !asked.has(start);
    asked.add(start);
    return isFirst;
  });
}
