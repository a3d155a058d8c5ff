import type { Ruling } from '../../analysis/index.ts';
import { allChecks, checker, type PairReader, type RuleSettings } from '../../checks/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import type { Finding } from '../../model/finding.ts';
import { broughtIn } from './brought-in.ts';
import { better, type Candidate, type Draft } from './candidate.ts';
import type { SegmentAtHand } from './engine-task.ts';
import { repaired } from './faults.ts';
import type { StrayCheck } from './strays.ts';
import { unitFormat } from './unit-text.ts';

/**
 * Holds English against the Vietnamese of one document, by the rules of `songngu check`. All segments are given each time, for some rules
 * compare one with those before it.
 */
export type Looking = {
  readonly look: (drafts: readonly Draft[]) => readonly Candidate[];
  /** The same English with what has one right mending mended, where that made it better. */
  readonly mend: (candidates: readonly Candidate[]) => readonly Candidate[];
};

export type LookingParts = {
  readonly reader: PairReader;
  readonly rules: RuleSettings;
  readonly straysIn: StrayCheck;
  readonly document: SourceDocument;
  readonly ruling: Ruling;
  readonly atHand: readonly SegmentAtHand[];
};

export function lookingAt({ reader, rules, straysIn, document, ruling, atHand }: LookingParts): Looking {
  const look = (drafts: readonly Draft[]): readonly Candidate[] => {
    const pairs = atHand.map(({ segment, vi }, index) => ({ id: segment.id, vi, en: drafts[index]?.en ?? '' }));
    const found = byUnit(checker(reader, allChecks, rules).check({ pairs, format: unitFormat(document), ruling }));
    return drafts.map((draft, index) => {
      const { segment, vi, draft: offline } = atHand[index] as SegmentAtHand; // one for each
      const ofEngine =
        draft.origin.by === 'engine'
          ? [...straysIn(segment.id, draft.en, offline), ...broughtIn(segment.id, vi, draft.en)]
          : [];
      return { ...draft, findings: [...(found.get(segment.id) ?? []), ...ofEngine] };
    });
  };
  const mend = (candidates: readonly Candidate[]): readonly Candidate[] => {
    const mended = candidates.map((one) => ({ ...one, en: repaired(one.en, one.findings) }));
    if (mended.every(({ en }, index) => en === candidates[index]?.en)) return candidates;
    const looked = look(mended);
    return candidates.map((one, index) => better(one, looked[index] ?? one));
  };
  return { look, mend };
}

function byUnit(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = found.get(finding.unit);
    if (own === undefined) found.set(finding.unit, [finding]);
    else own.push(finding);
  }
  return found;
}
