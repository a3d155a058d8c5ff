import type { Ruling } from '../../analysis/index.ts';
import type { PairReader } from '../../checks/index.ts';
import { inlineSource, type SourceDocument } from '../../document/index.ts';
import { type Drafter, inlineDraft } from '../../drafting/index.ts';
import { memoryOrigin } from '../../memory/index.ts';
import type { MemoryLookup } from '../../model/memory.ts';
import type { Analysis } from '../../model/mention.ts';
import type { Draft } from './candidate.ts';
import type { SegmentAtHand } from './engine-task.ts';
import { fromInline, unitText } from './unit-text.ts';

/** What is needed before anybody is asked. */
export type BeginParts = {
  readonly reader: PairReader;
  readonly drafter: Drafter;
  readonly memory?: MemoryLookup;
  /** The lowest match that is taken from the memory, 0–100: 100 where not said. */
  readonly leastMatch?: number;
};

/** A document with what is known of each segment, and the English that it has without an engine: of the memory, or the offline draft. */
export type Begun = {
  readonly document: SourceDocument;
  readonly analysis: Analysis;
  readonly atHand: readonly SegmentAtHand[];
  readonly drafts: readonly Draft[];
};

export async function begin(document: SourceDocument, ruling: Ruling, parts: BeginParts): Promise<Begun> {
  const analysis = parts.reader.vietnamese.analyse(document, ruling);
  const atHand = parts.drafter.draft(document, analysis).map((draft, index) => ({
    segment: draft.segment,
    vi: unitText(document, draft.segment),
    mentions: analysis.segments[index]?.mentions ?? [],
    draft: fromInline(document, inlineDraft(document, draft)),
  }));
  const remembered = await recall(document, parts);
  const drafts = atHand.map(
    ({ draft }, index) => remembered[index] ?? { en: draft, origin: { by: 'offline' as const } },
  );
  return { document, analysis, atHand, drafts };
}

/** The segments that an engine would be asked for. */
export function openIn({ drafts }: Begun): readonly number[] {
  return drafts.flatMap(({ origin }, index) => (origin.by === 'offline' ? [index] : []));
}

/** What the memory has for each segment. A value that it could not put in is found by the checks. */
async function recall(
  document: SourceDocument,
  { memory, leastMatch = 100 }: BeginParts,
): Promise<readonly (Draft | undefined)[]> {
  if (memory === undefined) return [];
  const inline = document.segments.map((segment) => inlineSource(document, segment));
  const found: (Draft | undefined)[] = [];
  for (const [index, vi] of inline.entries()) {
    const query = { vi, before: inline[index - 1] ?? '', after: inline[index + 1] ?? '' };
    const [match] = await memory(query, { least: leastMatch, limit: 1 });
    found.push(match && { en: fromInline(document, match.en), origin: memoryOrigin(match) });
  }
  return found;
}
