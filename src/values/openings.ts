import type { Dispatch } from './dispatch.ts';
import { knownNumber } from './key-numbers.ts';
import type { Tables } from './tables.ts';
import type { Written } from './written-words.ts';

/** What may begin with a word or sign, as bits of `Token.opens`: most words open nothing, and are passed over by looking at them once. */
export const openings = { value: 1, document: 2, citation: 4, amount: 8 } as const;

export function openingsOf(key: string, kind: Written['kind'], tables: Tables, dispatch: Dispatch): number {
  const { documents, citations, amountStarts } = tables;
  if (kind === 'figure') return openings.value | openings.document | openings.amount;
  const number = knownNumber(key);
  return (
    (dispatch.begins(number) ? openings.value : 0) |
    (documents.starts.begins(number) ? openings.document : 0) |
    (citations.starts.begins(number) ? openings.citation : 0) |
    (amountStarts.has(key) ? openings.amount : 0)
  );
}
