import type { SegmentId } from '../model/segment.ts';
import type { Origin, Unit, UnitStatus } from '../model/unit.ts';

/** What comes back to a unit from another program. What is missing stays as it is; the unit is stale no more. */
export type TakenEdit = {
  readonly kind: 'taken';
  readonly id: SegmentId;
  readonly en?: string;
  readonly status?: Exclude<UnitStatus, 'stale'>;
  readonly origin?: Origin;
  readonly note?: string;
};

/** The unit after the edit. */
export function takenUnit(unit: Unit, { en, status, origin, note }: TakenEdit): Unit {
  const { was: _, ...kept } = unit;
  return {
    ...(status === undefined ? unit : kept),
    ...(en === undefined ? {} : { en }),
    ...(status === undefined ? {} : { status }),
    ...(origin === undefined ? {} : { origin }),
    ...(note === undefined ? {} : { note }),
  };
}
