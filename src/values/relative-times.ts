import { endsBefore } from './date-cues.ts';
import { monthAt } from './date-items.ts';
import { isLabelled } from './labels.ts';
import { numeralStarts } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** Times told from the day of speaking: `hôm nay`, `tuần trước`, `cùng kỳ năm ngoái`. */
export const readRelative: Reader = (tokens, at, tables) => {
  const hit = relativeAt(tokens, at, tables);
  return hit === undefined ? undefined : found({ from: at, to: hit.to }, { type: 'relative', when: hit.when });
};

function relativeAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly when: string } | undefined {
  const { dates } = tables;
  const hit = phraseAt(dates.relatives, tokens, at);
  if (hit === undefined || isCountOf(tokens, at, tables) || isNumbered(tokens, hit.to, tables)) return undefined;
  const notAfter = dates.notAfter.get(hit.meaning);
  if (notAfter !== undefined && endsBefore(notAfter, tokens, at)) return undefined;
  return { to: hit.to, when: hit.meaning.key };
}

/** `một tuần tới`, but `thứ hai tuần tới`. After other numbers the week is counted already. */
function isCountOf(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && numerals.has(before.key) && !isLabelled(tokens, at - 1, tables);
}

const numerals: ReadonlySet<string> = new Set(numeralStarts);

/** `cuối tháng 9`, `cuối tháng Chạp` */
function isNumbered(tokens: readonly Token[], to: number, tables: Tables): boolean {
  return phraseAt(tables.month, tokens, to - 1)?.to === to && monthAt(tokens, to, tables) !== undefined;
}

/** What stands in place of a year there: 6 tháng đầu *năm ngoái*. */
export function relativeYearAt(
  tokens: readonly Token[],
  at: number,
  { dates }: Tables,
): { readonly to: number; readonly when: string } | undefined {
  const hit = phraseAt(dates.relatives, tokens, at);
  return hit?.meaning.year === true ? { to: hit.to, when: hit.meaning.key } : undefined;
}
