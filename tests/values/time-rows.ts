import { expect } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { type Doubt, valueReader, writeInPlace } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

/** A sentence with what is read in it, each as `plain` tells it, and its English there. */
export type TimeRow = {
  readonly vi: string;
  readonly is: readonly string[];
  readonly en: readonly string[];
  readonly doubt?: Doubt;
};

/**
 * A time as a person would note it: `2016-07-15`, `---25 monthly`, `late 2016-07`, `lunar --03-10`, `2011..2015 giai-doan`, `2016..now`, `from 2016..2018`,
 * `decade 1990`, `century 20`, `07:30..11`, `about 22:45`, `today`, `first-n-months 6 2018`.
 */
function plain(value: Value): string {
  switch (value.type) {
    case 'date':
      return noted(
        value.part,
        value.calendar,
        value.newYear === true ? 'new-year' : undefined,
        value.date,
        value.word,
        value.monthly && 'monthly',
      );
    case 'impossible-date':
      return noted('impossible', value.written);
    case 'period':
      return noted(value.fromTo === true ? 'from' : undefined, `${value.from}..${value.to}`, value.word);
    case 'decade':
      return noted(value.part, 'decade', value.decade);
    case 'century':
      return noted(value.part, 'century', value.century);
    case 'time':
      return noted(
        value.bound,
        value.fromTo === true ? 'from' : undefined,
        [value.time, value.to].filter(Boolean).join('..'),
      );
    case 'relative':
      return value.when;
    case 'part-of-year':
      return noted(value.part, value.months, value.quarter, value.year, value.when);
    default:
      return JSON.stringify(value);
  }
}

const noted = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

export function readsAsMarked({ vi, is, en, doubt }: TimeRow): void {
  const { text, stretches } = marked(vi);
  const found = reader.read(text);
  expect(found.map((one) => [text.slice(one.start, one.end), plain(one.value)])).toEqual(
    stretches.map(({ start, end }, at) => [text.slice(start, end), is[at]]),
  );
  expect(found.map((one) => writeInPlace(one, symbols))).toEqual(en);
  expect(found.flatMap((one) => one.doubt ?? [])).toEqual(doubt === undefined ? [] : [doubt]);
}

/** Of the kinds that tell time, what is read in the text. */
export function timesIn(text: string): readonly string[] {
  const kinds = new Set(['date', 'impossible-date', 'period', 'decade', 'century', 'time', 'relative', 'part-of-year']);
  return reader.read(text).flatMap(({ value }) => (kinds.has(value.type) ? [plain(value)] : []));
}
