import { endsBefore } from './date-cues.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** Whether the words that end before a place, which a label does, are one. In «thí điểm 5 trường» and «trong vòng 3 năm» they are not. */
export function isLabelEnd(tokens: readonly Token[], to: number, { notLabels }: Tables): boolean {
  return !endsBefore(notLabels, tokens, to);
}

/** Whether a label ends right before the place, so that what stands there names and counts nothing: thứ *hai*, khu vực *ba*. */
export function isLabelled(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return endsBefore(tables.labels, tokens, at) && isLabelEnd(tokens, at, tables);
}
