import { endsBefore } from './date-cues.ts';
import { phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, isSign, type Token } from './tokens.ts';

/** Whether the words that end before a place, which a label does, are one. In «thí điểm 5 trường» and «trong vòng 3 năm» they are not. */
export function isLabelEnd(tokens: readonly Token[], to: number, { notLabels }: Tables): boolean {
  return !endsBefore(notLabels, tokens, to);
}

/** Whether a label ends right before the place, so that what stands there names and counts nothing: thứ *hai*, khu vực *ba*. */
export function isLabelled(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return endsBefore(tables.labels, tokens, at) && isLabelEnd(tokens, at, tables);
}

/** Whether a label stands at the place before a name or a figure, so that what is before it belongs to an address: 68 *phố* Huế, 15/7 *ngõ* 5, tại 68, *phố* Huế. */
export function isNamedBehind(tokens: readonly Token[], at: number, { labels }: Tables): boolean {
  const label = phraseAt(labels, tokens, isSign(tokens[at], ',') ? at + 1 : at);
  return label !== undefined && (isCapital(tokens[label.to]) || tokens[label.to]?.kind === 'figure');
}

/** Whether a numeral at the place is part of a name or another word: thứ *hai*, khu vực *ba*, ngã *ba* chợ. In «điều hai tàu ngầm» the label is a verb. */
export function isNumeralOfName(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const isLabel = isLabelled(tokens, at, tables) && !endsBefore(tables.verbLabels, tokens, at);
  return isLabel || endsBefore(tables.numeralNames, tokens, at);
}
