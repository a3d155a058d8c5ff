import type { MemoryUnit } from '../model/memory.ts';
import type { StoredUnit } from './store.ts';

/** The columns of `Row`, in order, as both databases name them. */
export const unitColumns = 'id, vi, en, before, after, status, note, document, unit';

type Text = string | null;

export type Row = readonly [
  id: number,
  vi: string,
  en: string,
  before: Text,
  after: Text,
  status: MemoryUnit['status'],
  note: Text,
  document: Text,
  unit: Text,
];

export function unitOf([id, vi, en, before, after, status, note, document, unit]: Row): StoredUnit {
  return {
    id,
    unit: {
      vi,
      en,
      ...(before !== null && { before }),
      ...(after !== null && { after }),
      status,
      ...(note !== null && { note }),
      ...(document !== null && unit !== null && { from: { document, unit } }),
    },
  };
}

/** The columns behind the number. */
export function rowOf({ vi, en, before, after, status, note, from }: MemoryUnit): readonly (string | null)[] {
  return [vi, en, before ?? null, after ?? null, status, note ?? null, from?.document ?? null, from?.unit ?? null];
}
