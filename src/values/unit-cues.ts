import type { Amount } from './amounts.ts';
import { namesAlone } from './bare-figures.ts';
import { endsBefore } from './date-cues.ts';
import { compare, ten } from './decimal.ts';
import { phraseBefore } from './document-words.ts';
import type { TailHit } from './rates.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, type Token } from './tokens.ts';

/** lập thành *3 bản* are copies, and in «7 thôn, 5 bản» they are none. Of «bản ĐBKK» whoever knows the acronym reads the whole. */
export function isOfIt(hit: TailHit | undefined, tokens: readonly Token[], at: number, { onlyAfter }: Tables): boolean {
  const cues = hit?.tail.kind === 'unit' ? onlyAfter.get(hit.tail.unit.key) : undefined;
  if (hit === undefined || cues === undefined) return true;
  return endsBefore(cues, tokens, at) || /^\p{Lu}{3,}$/u.test(tokens[hit.to]?.text ?? '');
}

/** `ông có hai con`, `vợ và 2 con` are children, `hai con bò` and `tiêu hủy 7 con` are none. */
export function isSomethingElse(
  { amount, form }: Amount,
  hit: TailHit | undefined,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): boolean {
  const cues = hit?.tail.kind === 'unit' ? tables.elseAfter.get(hit.tail.unit.key) : undefined;
  if (hit === undefined || cues === undefined || compare(amount, ten) >= 0) return false;
  const [isAlone, isCued] = [namesAlone(tokens, hit.to, tables), endsBefore(cues, tokens, at)];
  return form === 'digits' ? isAlone && isCued : isAlone || isCued;
}

/** từ 11 xuống còn *7 phòng*, từ 11 phòng xuống *7 phòng*: of whatever they are, there are so many. */
export function endsChange(tokens: readonly Token[], at: number, { changes }: Tables): boolean {
  const words = phraseBefore(changes, tokens, at);
  if (words === undefined || !isPlainFigure(tokens[at])) return false;
  return isPlainFigure(tokens[words.from - 1]) || isPlainFigure(tokens[words.from - 2]);
}
