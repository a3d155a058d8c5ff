import type { Symbols } from '../model/symbols.ts';
import type { Value } from '../model/value.ts';
import { readBounded } from './bounds.ts';
import { passCode, passCoordinate, passPlate } from './codes.ts';
import type { Doubt } from './digits.ts';
import { readFraction } from './fractions.ts';
import { doubtPoints } from './mixed-notation.ts';
import { readMultiple } from './multiples.ts';
import { readOrdinal } from './ordinals.ts';
import { passItemNumber, passLabelled } from './passed-over.ts';
import type { Found, Reader, Reading } from './reading.ts';
import { readReferences } from './references.ts';
import { mayStart, startsOf } from './starts.ts';
import { type Tables, tablesOf } from './tables.ts';
import { readFiguredTime, readNamedTime } from './time-readers.ts';
import { type Token, tokensOf, walledOff } from './tokens.ts';
import { readVague } from './vague.ts';
import { findAddresses } from './walls.ts';

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

/** In the order of trial: what is told by its words comes before what is told by its digits. */
const readers: readonly Reader[] = [
  passItemNumber,
  passCode,
  passPlate,
  passCoordinate,
  readVague,
  readNamedTime,
  readOrdinal,
  readFraction,
  readFiguredTime,
  passLabelled,
  readMultiple,
  readBounded,
];

export function valueReader(symbols: Symbols): ValueReader {
  const tables = tablesOf(symbols);
  const starts = startsOf(tables);
  const keys = new Map<string, string>();
  return { read: (text) => readValues(text, walledOff(tokensOf(text, keys), findAddresses(text)), tables, starts) };
}

function readValues(
  text: string,
  all: readonly Token[],
  tables: Tables,
  starts: ReadonlySet<string>,
): readonly ReadValue[] {
  const references = readReferences(text, all, tables);
  const others = doubtPoints(text, readOthers(walledOff(all, references), tables, starts), tables.measures);
  return [...references, ...others].sort((one, other) => one.start - other.start);
}

function readOthers(tokens: readonly Token[], tables: Tables, starts: ReadonlySet<string>): readonly ReadValue[] {
  const values: ReadValue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = mayStart(tokens[at], starts) ? firstFound(tokens, at, tables) : undefined;
    values.push(...(hit?.readings ?? []).map((reading) => placed(reading, tokens)));
    at = hit === undefined ? at + 1 : Math.max(hit.to, at + 1);
  }
  return values;
}

function firstFound(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  for (const reader of readers) {
    const hit = reader(tokens, at, tables);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function placed({ from, to, core, value, coreValue, shared, doubt }: Reading, tokens: readonly Token[]): ReadValue {
  const span = (one: number, other: number) => ({ start: tokens[one]?.start ?? 0, end: tokens[other - 1]?.end ?? 0 });
  return {
    ...span(from, to),
    core: span(core.from, core.to),
    value,
    coreValue,
    ...(shared === undefined ? {} : { shared }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}
