import { endsBefore } from './date-cues.ts';
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

/** `một tuần tới`, `5 năm qua`; but `thứ hai tuần tới` */
function isCountOf(tokens: readonly Token[], at: number, { labels }: Tables): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return before?.kind === 'figure';
  return numerals.has(before.key) && !endsBefore(labels, tokens, at - 1);
}

const numerals: ReadonlySet<string> = new Set(numeralStarts);

/** `cuối tháng 9` */
function isNumbered(tokens: readonly Token[], to: number, { month }: Tables): boolean {
  return tokens[to]?.kind === 'figure' && phraseAt(month, tokens, to - 1)?.to === to;
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
