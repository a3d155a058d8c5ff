import type { EnglishStyle } from '../model/house-style.ts';
import type { Symbols } from '../model/symbols.ts';
import type { TimeValue } from '../model/value.ts';
import { withBound } from './english-figures.ts';
import { filled } from './english-templates.ts';

/** 7:30 a.m.; 2 p.m.; noon; about 10:45 p.m.; from 7:30 a.m. to 11 a.m.; 7:30–11 a.m. */
export function timeEnglish(value: TimeValue, symbols: Symbols, style: Pick<EnglishStyle, 'ranges'>): string {
  const { dateEnglish: words } = symbols;
  const first = clockOf(value.time, words);
  if (value.to === undefined) return withBound(said(first), value.bound, symbols);
  const last = clockOf(value.to, words);
  if (value.fromTo === true) return filled(words.fromTo, { from: said(first), to: said(last) });
  const sign = style.ranges === 'dash' ? '–' : '-';
  const sameHalf = first.half !== undefined && first.half === last.half;
  return withBound(`${sameHalf ? first.figure : said(first)}${sign}${said(last)}`, value.bound, symbols);
}

/** A figure with its half of the day, or noon and midnight by name. */
type Clock = { readonly figure: string; readonly half?: string };

const said = ({ figure, half }: Clock): string => (half === undefined ? figure : `${figure} ${half}`);

function clockOf(time: string, words: Symbols['dateEnglish']): Clock {
  const [hour = '', ...rest] = time.split(':');
  const number = Number(hour);
  const isSharp = rest.every((part, at) => at === 0 && part === '00');
  if (isSharp && number % 12 === 0) return { figure: number === 12 ? words.noon : words.midnight };
  const figure = String(number % 12 === 0 ? 12 : number % 12);
  return { figure: isSharp ? figure : [figure, ...rest].join(':'), half: number % 24 < 12 ? words.am : words.pm };
}
