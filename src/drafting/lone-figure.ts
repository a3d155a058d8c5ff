import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { groupedEnglish } from '../values/index.ts';
import type { Piece } from './say.ts';

/** What is nothing but a whole number, such as a cell of a table, keeps its digits, so that a column can be added up: 185,400,000, not 185.4 million. */
export function loneFigure({ text }: Segment, mentions: readonly Mention[]): Piece | undefined {
  const [only] = mentions.length === 1 ? mentions : [];
  if (only === undefined || !('value' in only) || only.value.type !== 'number' || only.value.to !== undefined) return;
  const { amount } = only.value;
  const isDigits = /^\d+$/.test(amount) && text.replaceAll(/[.\s]/g, '') === amount;
  return isDigits ? { text: groupedEnglish(amount), start: 0, end: text.length } : undefined;
}
