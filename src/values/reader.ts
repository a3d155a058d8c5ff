import type { Symbols } from '../model/symbols.ts';
import type { Value } from '../model/value.ts';
import type { Doubt } from './digits.ts';
import { Dispatch, readersAt } from './dispatch.ts';
import { extended } from './extended.ts';
import { doubtPoints } from './mixed-notation.ts';
import { onceEach } from './once-each.ts';
import { openings, openingsOf } from './openings.ts';
import { readers } from './readers.ts';
import type { Found, Reader, Reading } from './reading.ts';
import { readReferences } from './references.ts';
import { type Tables, tablesOf } from './tables.ts';
import { type Token, tokensOf, wallOff } from './tokens.ts';
import { findAddresses } from './walls.ts';
import { WrittenWords } from './written-words.ts';

/** A value in a text. Offsets are UTF-16 units of the text as given. */
export type ReadValue = {
  readonly start: number;
  readonly end: number;
  /**
   * The figure itself without words of bound or kind: `31-10-2011` in `ngày 31-10-2011`, `50,2 tỷ đồng` in `trên 50,2 tỷ đồng`,
   * `166/KH-UBND` in `Kế hoạch số 166/KH-UBND`.
   */
  readonly core: { readonly start: number; readonly end: number };
  readonly value: Value;
  /** The value of the core alone. */
  readonly coreValue: Value;
  /** A document's number whose type the sentence says further back: its English needs only the number. */
  readonly typeSaid?: true;
  /** The document inside a citation: the `Nghị định 30/2020/NĐ-CP` of `Điều 5 Nghị định 30/2020/NĐ-CP`. */
  readonly inside?: ReadValue;
  /** A date of a row whose year is said with the last one: its English needs only what is written here. */
  readonly shared?: true;
  /** Why a person should look at it. */
  readonly doubt?: Doubt;
};

/** Finds the values of a Vietnamese text: ascending, never overlapping. */
export type ValueReader = { read(text: string): readonly ReadValue[] };

export const valueReader: (symbols: Symbols) => ValueReader = onceEach((symbols) => {
  const tables = tablesOf(symbols);
  const dispatch = new Dispatch(readers, tables);
  const words = new WrittenWords((key, kind) => openingsOf(key, kind, tables, dispatch));
  return {
    read: (text) => {
      const tokens = tokensOf(text, words);
      wallOff(tokens, findAddresses(text));
      return readValues(text, tokens, tables, dispatch);
    },
  };
});

function readValues(text: string, tokens: readonly Token[], tables: Tables, dispatch: Dispatch): readonly ReadValue[] {
  const references = readReferences(text, tokens, tables);
  wallOff(tokens, references);
  const others = doubtPoints(text, readOthers(tokens, tables, dispatch), tables.measures);
  return references.length === 0 ? others : [...references, ...others].sort((one, other) => one.start - other.start);
}

function readOthers(tokens: readonly Token[], tables: Tables, dispatch: Dispatch): readonly ReadValue[] {
  const values: ReadValue[] = [];
  let passed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < passed || !mayOpen(tokens[at])) continue;
    const hit = firstFound(readersAt(tokens, at, dispatch), tokens, at, tables);
    if (hit === undefined) continue;
    for (const reading of hit.readings) values.push(placed(reading, tokens));
    passed = hit.to;
  }
  return values;
}

function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && (token.opens & openings.value) !== 0;
}

function firstFound(some: readonly Reader[], tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  for (const read of some) {
    const hit = read(tokens, at, tables);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function placed({ from, to, core, value, coreValue, shared, doubt }: Reading, tokens: readonly Token[]): ReadValue {
  const span = (one: number, other: number) => ({ start: tokens[one]?.start ?? 0, end: tokens[other - 1]?.end ?? 0 });
  const { start, end } = span(from, to);
  const plain = { start, end, core: span(core.from, core.to), value, coreValue };
  if (shared === undefined && doubt === undefined) return plain;
  return extended(plain, { ...(shared === undefined ? {} : { shared }), ...(doubt === undefined ? {} : { doubt }) });
}
