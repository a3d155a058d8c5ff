import type { Parsed } from '../../model/problem.ts';
import type { ExchangeUnit, UnitsToWrite } from './exchange.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** Some of a file's units, in order, and what is wrong with them. */
export type UnitBatch = Parsed<readonly ExchangeUnit[], UnitFormatProblem>;

/** Reads a file by chunks that are cut anywhere; gives the units that have become whole. Memory does not grow with the file but for ids. */
export type UnitReader = {
  readonly take: (chunk: Uint8Array) => UnitBatch;
  readonly end: () => UnitBatch;
};

/** One format of translation units: a file here and its line in `unit-formats.ts`. */
export type UnitFormat = {
  readonly reader: (file: string) => UnitReader;
  readonly write: (units: UnitsToWrite) => Iterable<string>;
};
