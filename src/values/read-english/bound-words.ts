import type { Bound } from '../../model/value.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { EnglishTables } from './tables.ts';

export type BoundAt = { readonly to: number; readonly bound: Bound; readonly place: boolean };

/** The bound that begins at a place: about, more than. Behind some words it is none: no more than, spoke about. */
export function boundAt(tokens: readonly Token[], at: number, tables: EnglishTables): BoundAt | undefined {
  const hit = phraseAt(tables.boundsBefore, tokens, at);
  if (hit === undefined) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (tables.notBeforeBound.get(hit.meaning.bound)?.has(before) === true) return undefined;
  return { to: hit.to, ...hit.meaning };
}
