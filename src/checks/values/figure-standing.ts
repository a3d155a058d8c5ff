import type { Amount } from './amount.ts';
import { isSameRatio, times } from './exact-ratio.ts';

/**
 * How an English figure stands to a Vietnamese one: the `same`; the same amount of something else (`unit`) or bounded otherwise (`bound`);
 * or another amount (nothing).
 */
export type Standing = 'same' | 'bound' | 'unit';

export function figureStanding(vi: Amount, en: Amount): Standing | undefined {
  if (isOfOneKind(vi, en)) {
    if (!isSameEnds(vi, en)) return undefined;
    if (!isSameRate(vi, en)) return 'unit';
    if (isSameBound(vi, en)) return 'same';
    return (vi.measure.kind === 'rank') === (en.measure.kind === 'rank') ? 'bound' : undefined;
  }
  return isAsWritten(vi, en) ? 'unit' : undefined;
}

/**
 * What one side leaves out it does not gainsay: English says fifty million where dong were named before. Of things that are counted English
 * has many words (patients, people); only those of one group are known to be others.
 */
export function isOfOneKind({ measure: vi }: Amount, { measure: en }: Amount): boolean {
  if (vi.kind === 'percent' || en.kind === 'percent') return isShare(vi) && isShare(en);
  if (vi.key === undefined || en.key === undefined || vi.key === en.key) return true;
  if (vi.kind !== en.kind) return vi.kind !== 'money' && en.kind !== 'money';
  return (
    (vi.kind === 'count' || vi.kind === 'rank' || vi.kind === 'share') &&
    !vi.groups?.some((group) => en.groups?.includes(group))
  );
}

type Measure = Amount['measure'];

/** Half is fifty percent. */
const isShare = ({ kind }: Measure): boolean => kind === 'percent' || kind === 'part';

/** Two tonnes are 2,000 kg, but where one side has no unit the figures are compared as they stand. */
function isSameEnds(vi: Amount, en: Amount): boolean {
  const isBare = vi.measure.key !== en.measure.key;
  if (isBare && !isShare(vi.measure)) return isAsWritten(vi, en);
  return isAsWritten(scaled(vi), scaled(en));
}

const scaled = (amount: Amount): Pick<Amount, 'ends'> => ({
  ends: amount.ends.map((end) => times(end, amount.factor)),
});

function isAsWritten({ ends }: Pick<Amount, 'ends'>, other: Pick<Amount, 'ends'>): boolean {
  return (
    ends.length === other.ends.length &&
    ends.every((end, at) => {
      const opposite = other.ends[at];
      return opposite !== undefined && isSameRatio(end, opposite);
    })
  );
}

const isSameRate = ({ per }: Amount, { per: other }: Amount): boolean =>
  per.length === 0 || other.length === 0 || per.join() === other.join();

const isSameBound = (vi: Amount, en: Amount): boolean => vi.bounds[0] === en.bounds[0] && vi.bounds[1] === en.bounds[1];
