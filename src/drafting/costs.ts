/**
 * What a reading costs is added up in whole thousandths: whole numbers that are small take no memory of their own, and what costs the same
 * is the same however it was added up.
 */
export function inThousandths(cost: number): number {
  return Math.round(1000 * cost);
}

/** A cost as a person reads it: 0.5. */
export function costText(thousandths: number): string {
  return (thousandths / 1000).toFixed(1);
}
