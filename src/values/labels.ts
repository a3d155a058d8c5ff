import { endsBefore } from './date-cues.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** The place after the label at a place. In «thí điểm 5 trường» and «trong vòng 3 năm» there is none. */
export function labelEnd(
  labels: Phrases<true>,
  tokens: readonly Token[],
  at: number,
  { notLabels }: Tables,
): number | undefined {
  const to = phraseAt(labels, tokens, at)?.to;
  return to === undefined || endsBefore(notLabels, tokens, to) ? undefined : to;
}

/** Whether a label ends right before the place, so that what stands there names and counts nothing: thứ *hai*, khu vực *ba*. */
export function isLabelled(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return endsBefore(tables.labels, tokens, at) && !endsBefore(tables.notLabels, tokens, at);
}
