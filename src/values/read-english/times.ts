import type { TimeValue } from '../../model/value.ts';
import { aboutThen } from '../about-times.ts';
import { extended } from '../extended.ts';
import { beginsFree, endsFree } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { found } from '../reading.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import { boundAt } from './bound-words.ts';
import { isRatioSaid } from './parts.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';

/** A time as said, the seconds with the minutes: without a half of the day it may have that of the other end. */
type Clock = { readonly to: number; readonly hour: number; readonly minute?: string; readonly half?: 12 | 24 };

/** Times: 7:30 a.m.; 2 p.m.; 14:30; noon; about 10:45 p.m.; 7:30–11 a.m.; from 7:30 a.m. to 11 a.m. */
export const readTime: EnglishReader = (source, at) => {
  const bound = boundAt(source.tokens, at, source.tables);
  return bound?.bound === 'about' ? aboutThen(at, clockTime(source, bound.to)) : clockTime(source, at);
};

const clockTime: EnglishReader = ({ tokens, tables }, at) => {
  const opened = phraseAt(tables.from, tokens, at);
  const from = opened?.to ?? at;
  const first = clockAt(tokens, from, tables);
  if (first === undefined || !beginsFree(tokens, from) || isRatioSaid(tokens, from, tables)) return undefined;
  const joint = isSign(tokens[first.to], '-') ? first.to + 1 : jointAt(tokens, first.to, opened !== undefined, tables);
  const last = joint === undefined ? undefined : clockAt(tokens, joint, tables);
  if (last !== undefined) return stretch(at, first, last, !isSign(tokens[first.to], '-'));
  const time = timeOf(first);
  return time === undefined || !endsFree(tokens, first.to)
    ? undefined
    : found({ from, to: first.to }, { type: 'time', time });
};

/** The place after the words between the ends; “and” only after “between”, since 9 a.m. and 5 p.m. are two times. */
function jointAt(tokens: readonly Token[], at: number, opened: boolean, tables: EnglishTables): number | undefined {
  return !opened && tables.and.has(tokens[at]?.key ?? '') ? undefined : phraseAt(tables.to, tokens, at)?.to;
}

function stretch(from: number, first: Clock, last: Clock, words: boolean): ReturnType<EnglishReader> {
  const time = timeOf(
    first.half === undefined && last.half !== undefined ? extended(first, { half: last.half }) : first,
  );
  const to = timeOf(last);
  if (time === undefined || to === undefined) return undefined;
  const value: TimeValue = { type: 'time', time, to, ...(words ? { fromTo: true as const } : {}) };
  return found({ from, to: last.to }, value);
}

/** Whether a time of the day stands at a place, told by its half: around *5.40 a.m.* */
export function isTimeAt(tokens: readonly Token[], at: number, tables: EnglishTables): boolean {
  return clockAt(tokens, at, tables)?.half !== undefined;
}

function clockAt(tokens: readonly Token[], at: number, tables: EnglishTables): Clock | undefined {
  const token = tokens[at];
  const named = token?.text === '12' ? at + 1 : at;
  if (tokens[named]?.key === tables.noon) return { to: named + 1, hour: 12, half: 24 };
  if (tokens[named]?.key === tables.midnight) return { to: named + 1, hour: 12, half: 12 };
  const pointed = pointedClock(tokens, at, tables);
  if (pointed !== undefined) return pointed;
  if (!isPlainFigure(token) || token.text.length > 2) return undefined;
  const minute = isSign(tokens[at + 1], ':') && tokens[at + 1]?.glued ? minuteOf(tokens[at + 2]) : undefined;
  const second = minute !== undefined && isSign(tokens[at + 3], ':') ? minuteOf(tokens[at + 4]) : undefined;
  const to = second !== undefined ? at + 5 : minute === undefined ? at + 1 : at + 3;
  const half = phraseAt(tables.halves, tokens, to);
  const rest = minute === undefined ? {} : { minute: second === undefined ? minute : `${minute}:${second}` };
  return {
    to: half?.to ?? to,
    hour: Number(token.text),
    ...rest,
    ...(half === undefined ? {} : { half: half.meaning }),
  };
}

/** 10.15 p.m., which is a time by its half alone. */
function pointedClock(tokens: readonly Token[], at: number, { halves }: EnglishTables): Clock | undefined {
  const token = tokens[at];
  if (token?.kind !== 'figure' || token.plain) return undefined;
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/.exec(token.text) ?? [];
  const half = hour === undefined ? undefined : phraseAt(halves, tokens, at + 1);
  if (hour === undefined || minute === undefined || half === undefined) return undefined;
  return { to: half.to, hour: Number(hour), minute, half: half.meaning };
}

function minuteOf(token: Token | undefined): string | undefined {
  return isPlainFigure(token) && token.glued && /^[0-5]\d$/.test(token.text) ? token.text : undefined;
}

/** On the clock of 24 hours. A bare hour is no time; with minutes it is where it is written so that it can be one. */
function timeOf({ hour, minute, half }: Clock): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const ending = minute === undefined ? '' : `:${minute}`;
  if (half === undefined) return minute === undefined || hour > 23 ? undefined : `${two(hour)}${ending}`;
  if (hour < 1 || hour > 12) return undefined;
  return `${two((hour % 12) + (half === 24 ? 12 : 0))}${ending}`;
}
