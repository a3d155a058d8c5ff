import { endsBefore } from './date-cues.ts';
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
  { dates }: Tables,
): { readonly to: number; readonly when: string } | undefined {
  const hit = phraseAt(dates.relatives, tokens, at);
  if (hit === undefined || tokens[at - 1]?.kind === 'figure') return undefined;
  const notAfter = dates.notAfter.get(hit.meaning);
  if (notAfter !== undefined && endsBefore(notAfter, tokens, at)) return undefined;
  return { to: hit.to, when: hit.meaning.key };
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
