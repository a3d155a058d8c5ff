import type { BoundWords } from '../model/symbols.ts';
import type { Bound } from '../model/value.ts';
import { changingFigure } from './changes.ts';
import { endsBefore } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import type { BoundHit } from './figure-tables.ts';
import {
  endsQuantity,
  type Figure,
  type FigureValue,
  figureAt,
  oneMeasureAt,
  scaleAloneAt,
  withBound,
} from './figures.ts';
import { listAt } from './lists.ts';
import { type PhraseHit, type Phrases, phraseAt } from './phrases.ts';
import { type FigureRange, mayBeRange, rangeAt, sumsFrom } from './ranges.ts';
import { tailAt } from './rates.ts';
import { type Found, found, passedOver, type Reader, type Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isTimeAt } from './times.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

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
  const value = range.joint === 'word' ? extended(range.value, { fromTo: true as const }) : range.value;
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
  if (hit === undefined) return undefined;
  if (isComparison(tokens, at, hit.meaning, tables)) return comparedAt(tokens, at, hit, tables);
  // In «khoảng 15 tháng 11» no months are counted.
  if (dayItem(tokens, hit.to, false, tables)?.month !== undefined || isTimeAt(tokens, hit.to, tables)) return undefined;
  const opened =
    hit.meaning.unit === undefined ? openedRange(tokens, at, hit.meaning.words, hit.to, tables) : undefined;
  if (opened !== undefined) return opened;
  const alone = figureAt(tokens, hit.to, tables);
  const figure =
    rangeFrom(tokens, hit.to, alone, true, tables) ??
    changingFigure(tokens, hit.to, alone, tables) ??
    (alone === undefined ? unnumberedAt(tokens, hit.to, hit.meaning, tables) : orBroken(alone, tokens, tables));
  if (figure === undefined || isTimesAsLittle(figure, tokens, at, hit.to, tables))
    return figure === undefined ? undefined : plain(figure, figure.doubt);
  if (!mayBound(hit.meaning, figure, tokens, at, tables)) return undefined;
  if (mayBeHour(tokens, at, hit.to, tables)) return passedOver(figure.to);
  // In «22 cháu trên 01 cô giáo» it says of how many; dưới can only bound.
  const isAbove = hit.meaning.place && hit.meaning.words.bound === 'more-than';
  if (isAbove && endsCount(tokens, at, tables)) return plain(figure, 'place-or-bound');
  return boundOrPlace(at, figure, hit.meaning);
}

/** tường cao hơn *3 m*: so much higher than another, or higher than so much. Of times and shares it is the difference: cao hơn *5%*. */
function comparedAt(
  tokens: readonly Token[],
  at: number,
  { to, meaning: { words } }: PhraseHit<BoundHit>,
  tables: Tables,
): Found | undefined {
  const figure = endsIn(tables.doubtfulAfter.get(words), tokens, at) ? figureAt(tokens, to, tables) : undefined;
  if (figure === undefined || !isMuchOfSomething(figure, tables)) return undefined;
  if (mayBeRange(figure, tokens, tables) || phraseAt(tables.comparedWith, tokens, figure.to) !== undefined)
    return undefined;
  return plain(figure, figure.doubt ?? 'comparison-or-bound');
}

function isMuchOfSomething({ value }: Figure, { measures, spelledUnits }: Tables): boolean {
  return (
    value.type === 'money' || (value.type === 'quantity' && measures.has(value.unit) && !spelledUnits.has(value.unit))
  );
}

/** What only a bound says to be a number: hơn *một tháng*, ít nhất *một người*, gần *chục cây số*; but gần *một ngôi chùa* is a place, and hơn *một tỉnh* compares. */
function unnumberedAt(
  tokens: readonly Token[],
  at: number,
  { words: { bound } }: BoundHit,
  tables: Tables,
): Figure | undefined {
  const isCounted = bound === 'at-least' || bound === 'at-most';
  return oneMeasureAt(tokens, at, isCounted, tables) ?? scaleAloneAt(tokens, at, tables);
}

/** *ngoài* 60 tuổi; but *ngoài* 60 triệu đồng is besides, and người nước *ngoài* 60 tuổi is a foreigner. */
function mayBound(
  { unit, words }: BoundHit,
  { value }: Figure,
  tokens: readonly Token[],
  at: number,
  { notOfUnit }: Tables,
): boolean {
  if (unit === undefined) return true;
  return value.type === 'quantity' && value.unit === unit && !endsIn(notOfUnit.get(words), tokens, at);
}

/** `họp đến hơn 20 giờ`: the hour that it went on to, or how many it took. */
function mayBeHour(tokens: readonly Token[], at: number, from: number, { dates: { until, clock } }: Tables): boolean {
  const hour = tokens[from];
  if (!endsBefore(until, tokens, at) || !isPlainFigure(hour) || Number(hour.text) > 24) return false;
  return phraseAt(clock.hour, tokens, from + 1) !== undefined;
}

/** `cao hơn 5%`, `hiệu quả hơn 10 lần` say by how much, `26 giường bệnh trên 1 vạn dân` of how many. */
export function isComparison(
  tokens: readonly Token[],
  at: number,
  { words, place, sure }: BoundHit,
  tables: Tables,
): boolean {
  if (sure === true) return false;
  if (place) return endsIn(tables.placeExpressions.get(words), tokens, at + 1);
  return endsIn(tables.notBeforeBound.get(words), tokens, at) || endsIn(tables.comparing.get(words), tokens, at);
}

const endsIn = (phrases: Phrases<true> | undefined, tokens: readonly Token[], at: number): boolean =>
  phrases !== undefined && endsBefore(phrases, tokens, at);

/** `nhỏ hơn 10 lần` is a tenth: of times a comparative says how many, and bounds none. */
function isTimesAsLittle(
  { value, to: figureTo }: Figure,
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: Tables,
): boolean {
  if (value.type !== 'quantity' || !tables.multipleUnits.has(value.unit) || to !== from + 2) return false;
  // «lớn hơn 10 lần mức lương cơ sở» is more than so many of it.
  const next = tokens[figureTo];
  if (
    next?.kind === 'figure' ||
    (next?.kind === 'word' && phraseAt(tables.citations.followers, tokens, figureTo) === undefined)
  )
    return false;
  const than = phraseAt(tables.boundsBefore, tokens, from + 1);
  return than?.to === to && isComparison(tokens, from + 1, than.meaning, tables);
}

function endsCount(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return tokens[at - 1]?.kind === 'word' && endsQuantity(tokens, at, tables);
}

/** `trên 2 tuyến đường` is on two roads: under ten, things that are counted are taken to be a place. */
function boundOrPlace(at: number, figure: Figure, { words, place }: BoundHit): Found {
  if (place && figure.few) return plain(figure, 'place-or-bound');
  return bounded({ from: at, to: figure.to }, figure, words.bound);
}

function unbounded(tokens: readonly Token[], at: number, alone: Figure | undefined, tables: Tables): Found | undefined {
  const range = rangeFrom(tokens, at, alone, false, tables);
  if (range !== undefined) return plain(range, range.doubt);
  const list = listAt(tokens, at, tables);
  if (list !== undefined) return list;
  const changing = changingFigure(tokens, at, alone, tables);
  if (changing !== undefined) return plain(changing, changing.doubt);
  if (alone !== undefined && isBarePair(alone, tokens, tables)) return passedOver(alone.to + 2);
  const figure = alone === undefined ? undefined : orBroken(alone, tokens, tables);
  if (figure === undefined) return asMuchAs(tokens, at, tables);
  if (figure.year === undefined) return plain(figure, figure.doubt);
  return found(figure, { type: 'date', date: figure.year }, { doubt: 'bare-year' });
}

/** chỉ còn *chục con*, tới *trăm năm*: about one of the scale, where a word before says that it is an amount. */
function asMuchAs(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  if (!endsBefore(tables.changes, tokens, at) && !endsBefore(tables.rangeTo, tokens, at)) return undefined;
  const figure = scaleAloneAt(tokens, at, tables);
  if (figure?.value.type !== 'quantity') return undefined;
  return found(figure, withBound(figure.value, 'about'), { doubt: 'no-figure' });
}

/** The range at a place where the figure alone is known already, if there is one. A bound opens one as «từ» does: khoảng 6 đến 9 lượt. */
function rangeFrom(tokens: readonly Token[], at: number, alone: Figure | undefined, opened: boolean, tables: Tables) {
  const may = alone === undefined || mayBeRange(alone, tokens, tables);
  if (!may) return undefined;
  return rangeAt(tokens, at, opened, tables) ?? (alone === undefined ? undefined : sumsFrom(alone, tokens, tables));
}

/** `kết thúc 1 - 1`, `ngày 5 - 7`: two small figures of nothing that is said are a score, days or parts, and no two numbers. */
function isBarePair({ from, to, value }: Figure, tokens: readonly Token[], tables: Tables): boolean {
  const [first, second] = [tokens[from], tokens[to + 1]];
  if (value.type !== 'number' || to !== from + 1 || !isSign(tokens[to], '-')) return false;
  const areSmall = isPlainFigure(first) && isPlainFigure(second) && first.text.length < 3 && second.text.length < 3;
  return areSmall && endsFree(tokens, to + 2) && tailAt(tokens, to + 2, tables) === undefined;
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
  // No name has a bound, and no saying: hơn nghìn tỷ đồng.
  const isSettled = figure.doubt === 'name-or-number' || figure.doubt === 'no-figure';
  const doubt = isSettled ? undefined : figure.doubt;
  return found(whole, withBound(coreValue, bound), { core: { from, to }, coreValue, doubt });
}
