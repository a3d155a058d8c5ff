import type { YearPart } from '../model/symbols.ts';
import { type Beginning, figure, wordsBefore } from './dispatch.ts';
import { numeralSeconds, numeralStarts } from './numerals.ts';
import { keysIn, type Phrases, phrasesOf } from './phrases.ts';

/** A token to be there, or a figure to be read. */
export type PatternStep = { readonly key: string } | { readonly slot: 'months' | 'quarter' };

export type YearPartPattern = {
  readonly part: YearPart;
  readonly steps: readonly PatternStep[];
  readonly except: ReadonlySet<string>;
  readonly notAfter: Phrases<true>;
};

/** The patterns by the key of their first token; those that begin with a figure under ''. */
export type YearPartPatterns = ReadonlyMap<string, readonly YearPartPattern[]>;

/** The Vietnamese of each part of a year as steps, the longest first. */
export function yearPartPatterns(parts: readonly YearPart[]): YearPartPatterns {
  const patterns = parts.flatMap(patternsOf).sort((one, other) => other.steps.length - one.steps.length);
  const byFirst = new Map<string, YearPartPattern[]>();
  for (const pattern of patterns) byFirst.set(firstKey(pattern), [...(byFirst.get(firstKey(pattern)) ?? []), pattern]);
  return byFirst;
}

function patternsOf(part: YearPart): readonly YearPartPattern[] {
  const except = new Set(part.except?.flatMap(keysIn));
  const notAfter = phrasesOf<true>([{ vi: part.notAfter ?? [], meaning: true }]);
  return part.vi.map((text) => ({ part, steps: stepsOf(text), except, notAfter }));
}

function firstKey({ steps: [first] }: YearPartPattern): string {
  return first !== undefined && 'key' in first ? first.key : '';
}

function stepsOf(text: string): readonly PatternStep[] {
  return text.split(/(\{months\}|\{quarter\})/).flatMap((piece): readonly PatternStep[] => {
    if (piece === '{months}') return [{ slot: 'months' }];
    if (piece === '{quarter}') return [{ slot: 'quarter' }];
    return keysIn(piece).map((key) => ({ key }));
  });
}

/** With the first two steps of a pattern; what counts its months comes first in some: *6* tháng đầu năm, *mười hai* tháng. */
export function patternsBegin(patterns: YearPartPatterns): readonly Beginning[] {
  const all = [...patterns.values()].flat();
  const [worded, counted] = [new Map<string, Set<string | undefined>>(), new Set<string | undefined>()];
  for (const {
    steps: [first, second],
  } of all) {
    const next = second !== undefined && 'key' in second ? second.key : undefined;
    if (first === undefined || !('key' in first)) counted.add(next);
    else worded.set(first.key, (worded.get(first.key) ?? new Set()).add(next));
  }
  return [
    ...[...worded].flatMap(([first, nexts]) => wordsBefore([...nexts], [first])),
    ...[...counted].flatMap((next) => [
      { first: figure, next } as const,
      ...wordsBefore(next === undefined ? [undefined] : [next, ...numeralSeconds], numeralStarts),
    ]),
  ];
}
