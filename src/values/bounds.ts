import type { BoundWords } from '../model/symbols.ts';
import type { Bound } from '../model/value.ts';
import { endsBefore } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import type { BoundHit } from './figure-tables.ts';
import { type Figure, type FigureValue, figureAt, oneMeasureAt, withBound } from './figures.ts';
import { listAt } from './lists.ts';
import { phraseAt } from './phrases.ts';
import { type FigureRange, rangeAt } from './ranges.ts';
import { type Found, found, type Reader, type Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/** Figures with their bounds: `trên 50,2 tỷ đồng`, `từ 5 ha trở lên`, `khoảng 20 - 30 triệu đồng`, and bare ones. */
export const readBounded: Reader = (tokens, at, tables) => {
  const opened = openedRange(tokens, at, undefined, at, tables);
  if (opened !== undefined) return opened;
  const opening = phraseAt(tables.boundOpenings, tokens, at);
  const figure = figureAt(tokens, opening?.to ?? at, tables);
  return (
    boundedAfter(at, figure, opening !== undefined, tokens, tables) ??
    boundedBefore(tokens, at, tables) ??
    (opening === undefined ? unbounded(tokens, at, figure, tables) : undefined)
  );
};

/** `từ 5 đến 10 ha`, `từ trên 5 đến dưới 10 ha`; after a bound `khoảng từ 5 đến 10 ha`. */
function openedRange(
  tokens: readonly Token[],
  whole: number,
  bound: BoundWords | undefined,
  at: number,
  tables: Tables,
): Found | undefined {
  const opening = phraseAt(tables.rangeFrom, tokens, at);
  if (opening === undefined) return undefined;
  const inner = phraseAt(tables.boundsBefore, tokens, opening.to);
  const range = rangeAt(tokens, inner?.to ?? opening.to, true, tables);
  if (range === undefined) return undefined;
  const words = inner?.meaning.words ?? bound;
  const value = { ...range.value, ...(range.joint === 'word' ? { fromTo: true as const } : {}) };
  return rangeFound({ from: whole, to: range.to }, range, value, words?.bound);
}

function rangeFound(whole: Stretch, range: FigureRange, value: FigureValue, bound?: Bound): Found {
  const { from, to, value: coreValue, doubt } = range;
  return found(whole, bound === undefined ? value : withBound(value, bound), { core: { from, to }, coreValue, doubt });
}

/** `từ 5 ha trở lên`, `5 ha trở lên`, `từ 15 đảng viên chính thức trở lên` */
function boundedAfter(
  from: number,
  figure: Figure | undefined,
  opened: boolean,
  tokens: readonly Token[],
  tables: Tables,
): Found | undefined {
  const after = figure === undefined ? undefined : boundAfter(tokens, figure.to, opened ? mostWordsBetween : 0, tables);
  if (figure === undefined || after === undefined) return undefined;
  return bounded({ from, to: after.to }, figure, after.meaning.bound);
}

/** What is said of a thing behind its noun. */
const mostWordsBetween = 2;

function boundAfter(tokens: readonly Token[], at: number, words: number, tables: Tables) {
  for (let to = at; to <= at + words; to += 1) {
    const hit = phraseAt(tables.boundsAfter, tokens, to);
    if (hit !== undefined) return hit;
    if (tokens[to]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function boundedBefore(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const hit = phraseAt(tables.boundsBefore, tokens, at);
  if (hit === undefined || isComparison(tokens, at, hit.meaning.words, tables)) return undefined;
  // In «khoảng 15 tháng 11» no months are counted.
  if (dayItem(tokens, hit.to, false, tables)?.month !== undefined) return undefined;
  const opened = openedRange(tokens, at, hit.meaning.words, hit.to, tables);
  if (opened !== undefined) return opened;
  const figure =
    rangeAt(tokens, hit.to, false, tables) ??
    figureOrBroken(tokens, hit.to, tables) ??
    oneMeasureAt(tokens, hit.to, tables);
  return figure === undefined ? undefined : boundOrPlace(at, figure, hit.meaning);
}

/** `cao hơn 5%` says by how much, `26 giường bệnh trên 1 vạn dân` of how many. */
function isComparison(tokens: readonly Token[], at: number, words: BoundWords, tables: Tables): boolean {
  const before = tables.notBeforeBound.get(words);
  return before !== undefined && endsBefore(before, tokens, at);
}

/** `trên 2 tuyến đường` is on two roads: under ten, things that are counted are taken to be a place. */
function boundOrPlace(at: number, figure: Figure, { words, place }: BoundHit): Found {
  if (place && figure.few) return plain(figure, 'place-or-bound');
  return bounded({ from: at, to: figure.to }, figure, words.bound);
}

function unbounded(tokens: readonly Token[], at: number, alone: Figure | undefined, tables: Tables): Found | undefined {
  const range = rangeAt(tokens, at, false, tables);
  if (range !== undefined) return plain(range, range.doubt);
  const list = listAt(tokens, at, tables);
  if (list !== undefined) return list;
  const figure = alone === undefined ? undefined : orBroken(alone, tokens, tables);
  if (figure?.year === undefined) return figure === undefined ? undefined : plain(figure, figure.doubt);
  return found(figure, { type: 'date', date: figure.year }, { doubt: 'bare-year' });
}

function figureOrBroken(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const figure = figureAt(tokens, at, tables);
  return figure === undefined ? undefined : orBroken(figure, tokens, tables);
}

function orBroken(figure: Figure, tokens: readonly Token[], tables: Tables): Figure {
  return isBrokenRange(figure, tokens, tables) ? { ...figure, doubt: 'broken-range' } : figure;
}

/** `500 - 1 tỷ đồng`: of the first nobody knows the scale. */
function isBrokenRange({ value, to }: Figure, tokens: readonly Token[], tables: Tables): boolean {
  if (value.type !== 'number') return false;
  const joint = isSign(tokens[to], '-') ? to + 1 : phraseAt(tables.rangeTo, tokens, to)?.to;
  const last = joint === undefined ? undefined : figureAt(tokens, joint, tables);
  return last !== undefined && last.value.type !== 'number';
}

function plain(figure: Figure, doubt: Figure['doubt']): Found {
  return found({ from: figure.from, to: figure.to }, figure.value, { doubt });
}

function bounded(whole: Stretch, figure: Figure, bound: Bound): Found {
  const { from, to, value: coreValue } = figure;
  // No name has a bound.
  const doubt = figure.doubt === 'name-or-number' ? undefined : figure.doubt;
  return found(whole, withBound(coreValue, bound), { core: { from, to }, coreValue, doubt });
}
