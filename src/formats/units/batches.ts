import type { ExchangeUnit } from './exchange.ts';
import type { UnitBatch } from './unit-format.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** A file with more is of another kind than it says. */
const mostProblems = 10_000;

/** Gathers what is read until it is asked for. */
export class Batches {
  #units: ExchangeUnit[] = [];
  #problems: UnitFormatProblem[] = [];
  #told = 0;

  readonly add = (unit: ExchangeUnit): void => {
    const { id, vi, en } = unit;
    this.#units.push({ ...unit, id: own(id), ...(vi && { vi: own(vi) }), ...(en && { en: own(en) }) });
  };

  readonly report = (problem: UnitFormatProblem): void => {
    if (++this.#told < mostProblems) this.#problems.push(problem);
    else if (this.#told === mostProblems)
      this.#problems.push({ code: 'too-many-problems', place: problem.place, limit: mostProblems });
  };

  get isFull(): boolean {
    return this.#told >= mostProblems;
  }

  give(): UnitBatch {
    const given = { value: this.#units, problems: this.#problems };
    this.#units = [];
    this.#problems = [];
    return given;
  }
}

/**
 * A text apart from the chunk that it was cut out of. V8 keeps a piece of a string as a place in it: whoever remembers one word of a file, as
 * the tables of words do, would keep its whole chunk, and in the end the file.
 */
const own = (text: string): string => ` ${text}`.slice(1);
