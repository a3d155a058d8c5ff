import type { BoundWords } from '../model/symbols.ts';
import type { Bound } from '../model/value.ts';
import { type Figure, type FigurePair, figureAt, pairAt, withBound } from './figures.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, type Reader, type Stretch } from './reading.ts';
import type { BoundHit, Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** Figures with their bounds: `trên 50,2 tỷ đồng`, `từ 5 ha trở lên`, `khoảng 20 - 30 triệu đồng`, and bare ones. */
export const readBounded: Reader = (tokens, at, tables) =>
  boundedAfter(tokens, at, tables) ?? boundedBefore(tokens, at, tables) ?? unbounded(tokens, at, tables);

/** `từ 5 ha trở lên`, `5 ha trở lên` */
function boundedAfter(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const from = phraseAt(tables.boundOpenings, tokens, at)?.to ?? at;
  const figure = figureAt(tokens, from, tables);
  const after = figure === undefined ? undefined : phraseAt(tables.boundsAfter, tokens, figure.to);
  if (figure === undefined || after === undefined) return undefined;
  return bounded({ from: at, to: after.to }, figure, after.meaning.bound);
}

function boundedBefore(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const hit = phraseAt(tables.boundsBefore, tokens, at);
  if (hit === undefined || isComparison(tokens, at, hit.meaning.words, tables)) return undefined;
  const pair = pairAt(tokens, hit.to, tables);
  if (pair !== undefined) return pairFound(at, pair, hit.meaning.words.bound);
  const figure = figureAt(tokens, hit.to, tables);
  return figure === undefined ? undefined : boundOrPlace(at, figure, hit.meaning);
}

/** `cao hơn 5%` says by how much. */
function isComparison(tokens: readonly Token[], at: number, words: BoundWords, tables: Tables): boolean {
  const before = tables.notBeforeBound.get(words);
  return before !== undefined && at > 0 && phraseAt(before, tokens, at - 1)?.to === at;
}

/** `trên 2 tuyến đường` is on two roads: under ten, things that are counted are taken to be a place. */
function boundOrPlace(at: number, figure: Figure, { words, place }: BoundHit): Found {
  if (place && figure.few) return plain(figure, 'place-or-bound');
  return bounded({ from: at, to: figure.to }, figure, words.bound);
}

function unbounded(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const pair = pairAt(tokens, at, tables);
  if (pair !== undefined) return pairFound(at, pair);
  const figure = figureAt(tokens, at, tables);
  if (figure?.year === undefined) return figure === undefined ? undefined : plain(figure, figure.doubt);
  return found(figure, { type: 'date', date: figure.year }, { doubt: 'bare-year' });
}

function plain(figure: Figure, doubt: Figure['doubt']): Found {
  return found({ from: figure.from, to: figure.to }, figure.value, { doubt });
}

function bounded(whole: Stretch, figure: Figure, bound: Bound): Found {
  const { from, to, value: coreValue, doubt } = figure;
  return found(whole, withBound(coreValue, bound), { core: { from, to }, coreValue, doubt });
}

/** The bound of two is written once, before the first. */
function pairFound(at: number, { first, second }: FigurePair, bound?: Bound): Found {
  const opening = bound === undefined ? plain(first, first.doubt) : bounded({ from: at, to: first.to }, first, bound);
  const closing = plain(second, second.doubt);
  return { to: closing.to, readings: [...opening.readings, ...closing.readings] };
}
