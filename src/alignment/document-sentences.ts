import type { Block, SourceDocument } from '../document/index.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of a document, with what of their structure can be seen in any language. */
export function sentencesOf(document: SourceDocument): readonly Sentence[] {
  return document.blocks.flatMap((block, index) =>
    block.segments.map((segment) => ({
      text: segment.text,
      block: index,
      traits: [...traitsOf(block), ...addressesIn(document, segment)],
    })),
  );
}

/** The kinds that markup tells; that of a paragraph follows from its words, which differ. */
const seen: ReadonlySet<SegmentKind> = new Set(['heading', 'item', 'cell', 'quote']);

function traitsOf({ kind, level }: Block): readonly string[] {
  return seen.has(kind) ? [level === undefined ? kind : `${kind} ${level}`] : [];
}

/** Where links lead and images are from: a translation seldom changes it. */
function addressesIn({ source }: SourceDocument, { start, end }: Segment): readonly string[] {
  return source.slice(start, end).match(address) ?? [];
}

const address = /(?:https?:\/\/|www\.)[^\s()<>"\]]+/g;
