import type { UnitStatus } from '../../model/unit.ts';

/** Every status that a file of ours may give a unit. */
export const statuses: readonly [UnitStatus, ...UnitStatus[]] = ['draft', 'translated', 'reviewed', 'stale'];
