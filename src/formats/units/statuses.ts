import type { UnitStatus } from '../../model/unit.ts';

/** Every status that a file of ours may give a unit. */
export const statuses = ['draft', 'translated', 'reviewed', 'stale'] as const satisfies readonly UnitStatus[];
