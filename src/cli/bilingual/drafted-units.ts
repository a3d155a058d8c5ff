import type { SourceDocument } from '../../document/index.ts';
import { drafter, inlineDraft } from '../../drafting/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { Analysis } from '../../model/mention.ts';
import { type BilingualUnits, segmentText } from '../../rendering/index.ts';
import { lexiconFor } from '../lexicon.ts';
import type { Shell } from '../shell.ts';

/** The offline draft of a document nobody has translated. */
export async function draftedUnits(
  shell: Shell,
  document: SourceDocument,
  analysis: Analysis,
  glossary: Glossary,
): Promise<BilingualUnits> {
  const { draft } = drafter(glossary, await lexiconFor(shell));
  const drafts = draft(document, analysis).map((one) => {
    const en = document.format === 'markdown' ? inlineDraft(document, one) : one.en;
    return [one.segment.id, { vi: segmentText(document, one.segment), en, status: 'draft' }] as const;
  });
  return new Map(drafts);
}
