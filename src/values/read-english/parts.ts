import type { Bound, FractionValue } from '../../model/value.ts';
import { isYear } from '../calendar.ts';
import { endsBefore } from '../date-cues.ts';
import { toExact } from '../decimal.ts';
import { extended } from '../extended.ts';
import { beginsFree, endsFree } from '../figure-places.ts';
import { beginsPhrase, phraseAt } from '../phrases.ts';
import { type Found, found, passedOver } from '../reading.ts';
import { isCapital, isPlainFigure, isSign, type Token } from '../tokens.ts';
import { perAt, standsAlone } from './figures.ts';
import { amountAt, outOf, rankAt } from './numbers.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';
import { tailAfter, tailAt } from './tails.ts';

/** Parts of a whole, ratios, scores and magnitudes: two thirds, more than half, 2/3, 8 of 11 targets, 1:500, 2–1, hundreds of households. */
export const readPart: EnglishReader = ({ tokens, tables }, at) => {
  const bound = phraseAt(tables.boundsBefore, tokens, at);
  const from = bound?.to ?? at;
  const hit = partAt(tokens, from, tables);
  if (hit !== undefined) return partFound(at, from, hit, bound?.meaning.bound);
  return bound === undefined ? (pairAt(tokens, at, tables) ?? vagueAt(tokens, at, tables)) : undefined;
};

type PartHit = { readonly to: number; readonly value: FractionValue };

function partFound(at: number, from: number, { to, value }: PartHit, bound: Bound | undefined): Found {
  if (bound === undefined) return found({ from: at, to }, value);
  return found({ from: at, to }, extended(value, { bound }), { core: { from, to }, coreValue: value });
}

function partAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  return (
    halfAt(tokens, at, tables) ??
    articleAt(tokens, at, tables) ??
    wordsAt(tokens, at, tables) ??
    slashAt(tokens, at) ??
    oneInAt(tokens, at, tables) ??
    perManyAt(tokens, at, tables) ??
    ofAt(tokens, at, tables)
  );
}

/** half; not the half of a year, nor two and a half */
function halfAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  if (tokens[at]?.key !== tables.half || tokens[at]?.kind !== 'word') return undefined;
  const before = tokens[at - 1]?.key ?? '';
  const ranked = tables.ranks.has(before) || isSign(tokens[at - 1], '-') || isSign(tokens[at + 1], '-');
  const counted = tables.articles.has(before) && tables.and.has(tokens[at - 2]?.key ?? '');
  const follows = tokens[at + 1];
  const free = follows?.kind !== 'word' || tables.stops.has(follows.key);
  if (ranked || counted || !free || amountAt(tokens, at, tables) !== undefined) return undefined;
  return { to: at + 1, value: { type: 'fraction', numerator: '1', denominator: '2' } };
}

/** a third of; elsewhere it is one more: a third time */
function articleAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  if (!tables.articles.has(tokens[at]?.key ?? '')) return undefined;
  const part = phraseAt(tables.partWords, tokens, at + 1);
  if (part === undefined || part.meaning.plural || !tables.of.has(tokens[part.to]?.key ?? '')) return undefined;
  return { to: part.to, value: { type: 'fraction', numerator: '1', denominator: String(part.meaning.parts) } };
}

/** two thirds, one-third, three quarters */
function wordsAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  const count = tokens[at]?.kind === 'word' ? tables.numbers.get(tokens[at]?.key ?? '') : undefined;
  if (count === undefined || count < 1 || count > 9) return undefined;
  const from = isSign(tokens[at + 1], '-') && tokens[at + 1]?.glued ? at + 2 : at + 1;
  const part = phraseAt(tables.partWords, tokens, from);
  if (part === undefined || part.meaning.plural !== count > 1 || part.meaning.parts <= count) return undefined;
  // The first two quarters are half a year.
  if (tables.ranks.has(tokens[at - 1]?.key ?? '')) return undefined;
  return {
    to: part.to,
    value: { type: 'fraction', numerator: String(count), denominator: String(part.meaning.parts) },
  };
}

/** 2/3 */
function slashAt(tokens: readonly Token[], at: number): PartHit | undefined {
  const [numerator, slash, denominator] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(numerator) || !isSign(slash, '/') || slash?.glued !== true) return undefined;
  if (!isPlainFigure(denominator) || !denominator.glued || !beginsFree(tokens, at)) return undefined;
  const fit = [numerator, denominator].every(({ text }) => /^[1-9]\d{0,2}$/.test(text));
  if (!fit || !standsAlone(tokens, at, at + 3)) return undefined;
  return { to: at + 3, value: { type: 'fraction', numerator: numerator.text, denominator: denominator.text } };
}

/** 1 in 25, 1 in 10 adults; not 1 in 2018, nor one of so many years */
function oneInAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  const [one, word] = [tokens[at], phraseAt(tables.oneIn, tokens, at + 1)];
  const all = word === undefined ? undefined : tokens[word.to];
  if (word === undefined || one?.text !== '1' || !isPlainFigure(all) || !beginsFree(tokens, at)) return undefined;
  const to = word.to + 1;
  if (!/^[1-9]\d{0,3}$/.test(all.text) || all.text === '1' || isYear(all.text) || !endsFree(tokens, to))
    return undefined;
  const value = { type: 'fraction', numerator: '1', denominator: all.text } as const;
  const tail = tailAt(tokens, to, tables, false) ?? tailAfter(tokens, to, tables);
  if (tail === undefined) return { to, value };
  if (tail.tail.kind !== 'unit' || tail.tail.unit.measure === true) return undefined;
  return { to: tail.to, value: extended(value, { unit: tail.tail.unit.key }) };
}

/** 16 per 1,000; with what there are so many of it is a figure and its rate */
function perManyAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  const some = tokens[at];
  if (!isPlainFigure(some) || !/^[1-9]\d{0,3}$/.test(some.text) || !beginsFree(tokens, at)) return undefined;
  const word = tables.articles.has(tokens[at + 1]?.key ?? '') ? undefined : phraseAt(tables.per, tokens, at + 1);
  const all = word === undefined ? undefined : tokens[word.to];
  const denominator = all?.kind === 'figure' ? all.text.replaceAll(',', '') : '';
  if (word === undefined || isSign(tokens[at + 1], '/') || !/^10{2,}$/.test(denominator)) return undefined;
  const to = word.to + 1;
  if (Number(some.text) >= Number(denominator) || !endsFree(tokens, to)) return undefined;
  const tail = tailAt(tokens, to, tables, false) ?? tailAfter(tokens, to, tables);
  return tail === undefined ? { to, value: { type: 'fraction', numerator: some.text, denominator } } : undefined;
}

/** 8 of 11 targets, 12 out of the 19 criteria */
function ofAt(tokens: readonly Token[], at: number, tables: EnglishTables): PartHit | undefined {
  if (tokens[at]?.kind === 'figure' && !mayBePart(tokens[at + 1], tables)) return undefined;
  const some = amountAt(tokens, at, tables);
  if (some === undefined || some.power > 0 || !beginsFree(tokens, at)) return undefined;
  const joint = phraseAt(tables.outOf, tokens, some.to);
  if (joint === undefined) return undefined;
  const from = tables.the.has(tokens[joint.to]?.key ?? '') ? joint.to + 1 : joint.to;
  const all = amountAt(tokens, from, tables);
  const tail =
    all === undefined ? undefined : (tailAt(tokens, all.to, tables, false) ?? tailAfter(tokens, all.to, tables));
  if (all === undefined || tail?.tail.kind !== 'unit') return undefined;
  if (tail.tail.unit.measure === true && tail.tail.unit.spelled !== true) return undefined;
  const [numerator, denominator] = [toExact(some.amount), toExact(all.amount)];
  if (!/^\d+(?:\.\d+)?$/.test(numerator) || /\D/.test(denominator) || Number(numerator) > Number(denominator))
    return undefined;
  return { to: tail.to, value: { type: 'fraction', numerator, denominator, unit: tail.tail.unit.key } };
}

/** Whether what follows a figure says of how many it is: *out of*, or first *and a half*. */
function mayBePart(next: Token | undefined, { outOf, and }: EnglishTables): boolean {
  return next !== undefined && (beginsPhrase(outOf, next) || and.has(next.key));
}

/** a ratio of *1:18*, a *1:18* ratio */
export function isRatioSaid(tokens: readonly Token[], at: number, { ratios }: EnglishTables): boolean {
  return endsBefore(ratios, tokens, at) || phraseAt(ratios, tokens, at + 3) !== undefined;
}

/** 70–30: two shares of a whole, the larger first. */
const areShares = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && Number(one) >= Number(other) && Number(one) + Number(other) === 100;

/** 1:500; 2–1; 70–30 */
function pairAt(tokens: readonly Token[], at: number, tables: EnglishTables): Found | undefined {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'figure' || second?.kind !== 'figure' || sign?.glued !== true || !second.glued) return undefined;
  if (!beginsFree(tokens, at) || !standsAlone(tokens, at, at + 3)) return undefined;
  const [one, other] = [first.text.replaceAll(',', ''), second.text.replaceAll(',', '')];
  if (/\D/.test(one + other) || one.length + other.length > 12) return undefined;
  if (isCapital(tokens[at + 3]) && phraseAt(tables.notDays, tokens, at + 3) !== undefined) return passedOver(at + 3);
  const mayBeTime = /^\d{2}$/.test(other) && !isRatioSaid(tokens, at, tables);
  if (isSign(sign, ':') && !mayBeTime && !/^0/.test(one) && !(isYear(other) && one.length > 2))
    return found({ from: at, to: at + 3 }, { type: 'ratio', first: one, second: other });
  if (isSign(sign, '-') && areShares(one, other))
    return found({ from: at, to: at + 3 }, { type: 'ratio', first: one, second: other });
  const fits = [one, other].every((goals) => /^(?:\d|1\d)$/.test(goals));
  const isScore = isSign(sign, '-') && fits && Number(one) >= Number(other);
  return isScore ? found({ from: at, to: at + 3 }, { type: 'score', first: one, second: other }) : undefined;
}

/** hundreds of households, tens of thousands of people, trillions of dong, a few dozen people, several communes */
function vagueAt(tokens: readonly Token[], at: number, tables: EnglishTables): Found | undefined {
  const hit = fewAt(tokens, at, tables) ?? manyAt(tokens, at, tables);
  if (hit === undefined) return undefined;
  const from = tables.of.has(tokens[hit.to]?.key ?? '') ? hit.to + 1 : hit.to;
  const tail = tailAt(tokens, from, tables, false) ?? tailAfter(tokens, from, tables);
  const of = tail?.tail;
  // A few of what no reader knows are no figure.
  if (hit.power === 0 && of?.kind !== 'unit') return undefined;
  const rate = perAt(tokens, tail?.to ?? hit.to, tables);
  return found(
    { from: at, to: rate.to },
    {
      type: 'vague',
      power: hit.power,
      ...(hit.few ? { few: true } : {}),
      ...(of?.kind === 'unit' ? { unit: of.unit.key } : of?.kind === 'currency' ? { currency: of.code } : {}),
      ...(rate.per.length === 0 ? {} : { per: rate.per }),
    },
  );
}

type VagueHit = { readonly to: number; readonly power: number; readonly few: boolean };

function manyAt(tokens: readonly Token[], at: number, tables: EnglishTables): VagueHit | undefined {
  const first = phraseAt(tables.vague, tokens, at);
  if (first === undefined) return undefined;
  const second = tables.of.has(tokens[first.to]?.key ?? '') ? scaleOfMany(tokens, first.to + 1, tables) : undefined;
  if (second === undefined || second.meaning <= first.meaning)
    return { to: first.to, power: first.meaning, few: false };
  return { to: second.to, power: first.meaning + second.meaning, few: false };
}

/** tens of *thousands*; some leave it in the singular: dozens of *billion*, but not dozens of *million-dollar* houses */
function scaleOfMany(tokens: readonly Token[], at: number, { vague, fewScales }: EnglishTables) {
  const plural = phraseAt(vague, tokens, at);
  const scale = plural ?? phraseAt(fewScales, tokens, at);
  return scale === undefined || isHyphened(tokens, scale.to) ? undefined : scale;
}

function fewAt(tokens: readonly Token[], at: number, tables: EnglishTables): VagueHit | undefined {
  const few = phraseAt(tables.few, tokens, at);
  const first = few === undefined ? undefined : phraseAt(tables.fewScales, tokens, few.to);
  if (few === undefined) return undefined;
  if (first === undefined) return { to: few.to, power: 0, few: true };
  const second = phraseAt(tables.fewScales, tokens, first.to);
  const power = first.meaning + (second?.meaning ?? 0);
  return { to: second?.to ?? first.to, power, few: true };
}

/** So many times in one word: twice, more than tripled, twice a month. */
export const readMultiple: EnglishReader = ({ tokens, tables }, at) => {
  const bound = phraseAt(tables.boundsBefore, tokens, at);
  const from = bound?.to ?? at;
  const times = tokens[from]?.kind === 'word' ? tables.multiples.get(tokens[from]?.key ?? '') : undefined;
  if (times === undefined) return undefined;
  const rate = perAt(tokens, from + 1, tables);
  const plain = { type: 'quantity', amount: String(times), unit: tables.multipleUnit } as const;
  const coreValue = rate.per.length === 0 ? plain : extended(plain, { per: rate.per });
  const value = bound === undefined ? coreValue : extended(coreValue, { bound: bound.meaning.bound });
  return found({ from: at, to: rate.to }, value, { core: { from, to: rate.to }, coreValue });
};

/** It is part of a word that describes: second-hand, third-party. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return isSign(hyphen, '-') && hyphen?.glued === true && word?.kind === 'word' && word.glued;
}

/** Ranks: sixth, 6th, fifth of 63; “first” and “second” only after the words that make them one. */
export const readRank: EnglishReader = ({ tokens, tables }, at) => {
  const rank = beginsFree(tokens, at) ? rankAt(tokens, at, tables) : undefined;
  if (rank === undefined) return undefined;
  const determined = tables.determiners.has(tokens[at - 1]?.key ?? '');
  if (Number(rank.number) < 3 && tokens[at]?.kind === 'word' && !determined) return undefined;
  if (isHyphened(tokens, rank.to)) return undefined;
  const all = outOf(tokens, rank.to, rank.number, tables);
  const of = all === undefined ? {} : { of: all.of };
  return found({ from: at, to: all?.to ?? rank.to }, { type: 'ordinal', number: rank.number, ...of });
};
