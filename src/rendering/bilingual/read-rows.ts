import type { Place } from '../../model/problem.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { AsWritten } from './unit.ts';

export type Language = 'vi' | 'en';

/** A stretch of text as it was found, with the unit that its mark names. In a cell, text without a mark stands before all others or behind them. */
export type ReadPiece = {
  readonly text: string;
  readonly place: Place;
  /** `isFound`: it had none of its own, and what stands around it told. */
  readonly mark?: { readonly id: SegmentId; readonly language: Language; readonly isFound?: true };
};

/**
 * A row of a table, or a paragraph, which is a row of one cell. Rows of one table say so; `frame` tells paragraphs that stand in the same
 * quotes and items, or have the same style.
 */
export type ReadRow = {
  readonly cells: readonly (readonly ReadPiece[])[];
  readonly table?: number;
  readonly frame?: string;
};

/** The Vietnamese of each unit, and the one unit that has it, as they are compared. */
export type Known = { readonly byId: ReadonlyMap<SegmentId, string>; readonly byText: ReadonlyMap<string, SegmentId> };

export function knownVietnamese(written: AsWritten | undefined): Known {
  const units = [...(written?.units ?? [])];
  const byId = new Map(units.flatMap(([id, { vi }]) => (vi === undefined ? [] : [[id, compared(vi)] as const])));
  const byText = new Map([...byId].map(([id, text]) => [text, id]));
  return { byId, byText };
}

/** Rows are split and joined at spaces. */
export function compared(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
