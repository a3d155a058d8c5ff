import { applyEdits } from '../document/index.ts';
import type { Finding } from '../model/finding.ts';

/** The English with the fixes made, and the findings whose fixes these were. */
export type Fixed = { readonly text: string; readonly applied: readonly Finding[] };

/**
 * Makes the fixes of the findings of one unit in its English. A fix that touches what an earlier one changes waits: read the text that comes
 * out again and apply what is found then. Each fix is made whole or not at all.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const applied: Finding[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    if (finding.fix === undefined || finding.fix.edits.some((edit) => edits.some((other) => touches(edit, other))))
      continue;
    edits.push(...finding.fix.edits);
    applied.push(finding);
  }
  return { text: applyEdits(text, edits), applied };
}

type Edit = NonNullable<Finding['fix']>['edits'][number];

const touches = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;
