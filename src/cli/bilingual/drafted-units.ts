import type { SourceDocument } from '../../document/index.ts';
import { type Drafter, inlineDraft } from '../../drafting/index.ts';
import type { Analysis } from '../../model/mention.ts';
import { type BilingualUnits, segmentText } from '../../rendering/index.ts';

/** The offline draft of a document nobody has translated. */
export function draftedUnits(document: SourceDocument, analysis: Analysis, { draft }: Drafter): BilingualUnits {
  const drafts = draft(document, analysis).map((one) => {
    const en = document.format === 'markdown' ? inlineDraft(document, one) : one.en;
    return [one.segment.id, { vi: segmentText(document, one.segment), en, status: 'draft' }] as const;
  });
  return new Map(drafts);
}
