import type { Concept, ConceptId } from '../../model/concept.ts';
import type { ConceptEdit } from '../edit/edit.ts';
import type { GlossarySource, SourceConcept } from '../load.ts';
import type { Fix, GlossaryFinding } from './finding.ts';
import { fixFor } from './lint.ts';

/** The edits that mend what has one right mending, by the file that each is to be made in, and how many findings they mend. */
export type Fixes = { readonly count: number; readonly byFile: ReadonlyMap<string, readonly ConceptEdit[]> };

/** A concept that several layers have a say in is left alone: which of its files is to be mended is for a person to say. */
export function fixesFor(source: GlossarySource, findings: readonly GlossaryFinding[]): Fixes {
  const entries = new Map(source.concepts.map((entry) => [entry.concept.id, entry]));
  const byFile = new Map<string, ConceptEdit[]>();
  let count = 0;
  for (const [id, found] of byConcept(findings)) {
    const entry = entries.get(id);
    if (entry === undefined || entry.origins !== undefined) continue;
    const { changes, mended } = mend(entry, found);
    if (mended === 0) continue;
    count += mended;
    const { file } = entry.place;
    byFile.set(file, [...(byFile.get(file) ?? []), { kind: 'change', id, changes }]);
  }
  return { count, byFile };
}

function byConcept(findings: readonly GlossaryFinding[]): ReadonlyMap<ConceptId, readonly GlossaryFinding[]> {
  const found = new Map<ConceptId, GlossaryFinding[]>();
  for (const finding of findings) found.set(finding.concept, [...(found.get(finding.concept) ?? []), finding]);
  return found;
}

/** One fix after the other, each on what the last has left. */
function mend(
  { concept }: SourceConcept,
  findings: readonly GlossaryFinding[],
): { readonly changes: Fix; readonly mended: number } {
  let now: Concept = concept;
  let changes: Fix = {};
  let mended = 0;
  for (const finding of findings) {
    const fix = fixFor(now, finding);
    if (fix === undefined) continue;
    now = { ...now, ...fix } as Concept; // only keys that may be missing are taken out
    changes = { ...changes, ...fix };
    mended++;
  }
  return { changes, mended };
}
