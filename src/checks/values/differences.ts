import { equal } from '../../values/index.ts';
import type { CheckedPair } from '../check.ts';
import { type Claim, englishClaims, vietnameseClaims } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Difference, Open, Task } from './difference.ts';
import { kindOfChange } from './kind-of-change.ts';
import { unlikeness } from './likeness.ts';
import { isSaid, isSaidBy, loneClaims } from './lone-claims.ts';
import { lostFigures } from './lost-figures.ts';
import { isHalfDaySaid, isSameWithSpaces, withoutCopied } from './read-in-part.ts';
import { isSameButSaid, isSettled, outsideAddresses, settledBy, settledByHalves } from './settling.ts';
import { slipOf, standing } from './standing.ts';
import { withoutUnread } from './unread-figures.ts';
import { isFigureIn } from './weak-claims.ts';

const known = new WeakMap<CheckedPair, readonly Difference[]>();

/** The differences of a pair in the order of its texts. Worked out once, since several rules tell of them. */
export function differences(pair: CheckedPair, comparison: Comparison): readonly Difference[] {
  const found = known.get(pair) ?? differencesOf(pair, comparison);
  known.set(pair, found);
  return found;
}

/**
 * A figure may move within its pair, since English puts dates and amounts elsewhere: sets are compared, not sequences. Claims that say
 * the same settle each other; what is left is set against what is most like it.
 */
function differencesOf(pair: CheckedPair, comparison: Comparison): readonly Difference[] {
  if (pair.en.segments.length === 0) return [];
  const all = {
    vi: vietnameseClaims(pair.vi.mentions, comparison),
    en: englishClaims(pair.en.mentions, comparison),
  };
  const task = { pair, comparison, all };
  let open = settledBy(all, (vi, en) => equal(vi.value, en.value) && slipOf(en) === undefined);
  const lost = lostFigures(pair, all, comparison);
  if (isSettled(open)) return lost;
  open = outsideAddresses(open, pair);
  open = settledBy(open, (vi, en) => standing(vi, en, comparison) === 'same');
  open = settledBy(open, (vi, en) => isSameWithSpaces(vi, en, task) || isHalfDaySaid(vi, en, task));
  open = settledByHalves(open, task);
  open = settledBy(open, (vi, en) => isSameButSaid(vi, en, task));
  const near = nearlySame(open, comparison);
  open = withoutUnread(withoutCopied(without(open, near), pair.en), task);
  const changed = changedOf(open, task);
  open = without(open, changed);
  return [...near, ...changed, ...loneClaims(open, task), ...lost].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The same amount with another bound or unit, the same day without its year. */
function nearlySame({ vi, en }: Open, comparison: Comparison): readonly Difference[] {
  const left = [...en];
  return vi.flatMap((claim): Difference[] => {
    const at = left.findIndex((other) => standing(claim, other, comparison) !== undefined);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    const kind = other && standing(claim, other, comparison);
    if (other === undefined || kind === undefined || kind === 'same') return [];
    return [{ kind, vi: claim, en: other }];
  });
}

function without({ vi, en }: Open, told: readonly Difference[]): Open {
  const gone = new Set(told.flatMap((one) => ['vi' in one ? one.vi : undefined, 'en' in one ? one.en : undefined]));
  return { vi: vi.filter((claim) => !gone.has(claim)), en: en.filter((claim) => !gone.has(claim)) };
}

/** What is left of both sides, the most alike first. */
function changedOf({ vi, en }: Open, task: Task): readonly Difference[] {
  const pairs = vi
    .flatMap((ours) => en.map((theirs) => ({ vi: ours, en: theirs, by: unlikeness(ours, theirs) })))
    .flatMap(({ by, ...both }) =>
      by === undefined || isSaidTwice(both, task) || isReadOtherwise(both, task) ? [] : [{ ...both, by }],
    )
    .sort((one, other) => one.by - other.by);
  const taken = new Set<Claim>();
  return pairs.flatMap(({ vi: ours, en: theirs }): Difference[] => {
    if (taken.has(ours) || taken.has(theirs)) return [];
    taken.add(ours).add(theirs);
    return [{ kind: kindOfChange(ours, theirs), vi: ours, en: theirs }];
  });
}

type Both = { readonly vi: Claim; readonly en: Claim };

/** Said twice by one side and once by the other: it has not become something of another kind. */
function isSaidTwice({ vi, en }: Both, { all, comparison }: Task): boolean {
  if (vi.amount?.measure.key !== undefined && vi.amount.measure.key === en.amount?.measure.key) return false;
  return isSaid(vi, all.en, comparison) || isSaidBy(en, all.vi, comparison);
}

/** Times of two kinds whose figures all stand on the other side as well: one of them was read in part (between 2010 and 2017). */
function isReadOtherwise({ vi, en }: Both, { pair }: Task): boolean {
  const isClock = vi.value.type === 'time' || en.value.type === 'time';
  if (vi.topic !== 'time' || en.topic !== 'time' || vi.value.type === en.value.type || isClock) return false;
  return isFigureIn(pair.en.text, vi) && isFigureIn(pair.vi.text, en);
}

/** By the place in the Vietnamese; what English adds comes last. */
const placeOf = (one: Difference): number => ('vi' in one ? one.vi.start : Number.MAX_SAFE_INTEGER);
