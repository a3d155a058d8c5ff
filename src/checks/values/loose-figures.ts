import type { Block } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Offset, Span } from '../../model/span.ts';
import { readRoman } from '../../values/index.ts';
import { findAddresses } from '../form/addresses.ts';
import { matchesIn } from '../form/matches.ts';

/** A figure that stands outside all values: the number of a road, a figure in a name, one that no reader took. */
export type LooseFigure = Span & { readonly text: string };

/** The text that figures are looked for in. */
export type LooseText = {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
};

const figure = /\d+(?:[.,:]\d+)*/g;

/** A figure whose thousands are set apart by spaces: 8 848 m. */
const spacedFigure = /(?<![\d.,]|\d )\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d|[.,]\d|[ \u00a0\u202f]\d)/g;

/** All figures of a text, wherever they stand. */
export const figuresIn = (text: string): readonly { readonly text: string }[] =>
  [...matchesIn(text, figure), ...spacedFiguresIn(text)].map(([found]) => ({ text: found }));

/** Most texts have no two digits with a space between, and are not searched. */
const maySpace = /\d[ \u00a0\u202f]\d/;

/** Those that spaces cut into groups. */
export const spacedFiguresIn = (text: string): readonly RegExpExecArray[] =>
  maySpace.test(text) ? matchesIn(text, spacedFigure) : [];

/** The figures of the words of a text that stand outside the given stretches. Addresses, code and footnote marks are no words. */
export function looseFigures({ text, segments, blocks }: LooseText, taken: readonly Span[]): readonly LooseFigure[] {
  if (!/\d/.test(text)) return [];
  const shut = [...taken, ...notWords(blocks), ...findAddresses(text), ...noteMarksIn(text)];
  return matchesIn(text, figure)
    .map(({ index, 0: found }) => ({ start: index as Offset, end: (index + found.length) as Offset, text: found }))
    .filter((one) => isIn(one, segments) && !isIn(one, shut));
}

const isIn = ({ start, end }: Span, stretches: readonly Span[]): boolean =>
  stretches.some((stretch) => start < stretch.end && end > stretch.start);

function notWords(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap(({ markup }) =>
    markup.flatMap(({ kind, start, end, innerStart, innerEnd }) =>
      kind === 'opaque'
        ? [{ start, end }]
        : [
            { start, end: innerStart },
            { start: innerEnd, end },
          ],
    ),
  );
}

const noteMark = /\[\d+\]/g;

/** The marks of notes in plain text: [9]. */
export function noteMarksIn(text: string): readonly Span[] {
  if (!text.includes('[')) return [];
  return matchesIn(text, noteMark).map(({ index, 0: found }) => ({
    start: index as Offset,
    end: (index + found.length) as Offset,
  }));
}

const roman = /(?<![\p{L}\p{N}])[IVXLC]+(?![\p{L}\p{N}])/gu;

/** Roman figures outside the given stretches: khóa XII. A single letter is one as well. */
export function looseRomans({ text }: LooseText, taken: readonly Span[]): readonly { readonly text: string }[] {
  return matchesIn(text, roman).flatMap(({ index, 0: found }) => {
    const number = readRoman(found);
    const place = { start: index as Offset, end: (index + found.length) as Offset };
    return number === undefined || isIn(place, taken) ? [] : [{ text: String(number) }];
  });
}

const word = /[a-z]+/gi;

/** Numbers in words outside the given stretches: a six-pack. */
export function looseNumerals(
  { text }: LooseText,
  taken: readonly Span[],
  numerals: ReadonlyMap<string, number>,
): readonly { readonly text: string }[] {
  return matchesIn(text, word).flatMap(({ index, 0: found }) => {
    const number = numerals.get(found.toLowerCase());
    const place = { start: index as Offset, end: (index + found.length) as Offset };
    return number === undefined || isIn(place, taken) ? [] : [{ text: String(number) }];
  });
}

/** How often the digits of each figure stand, and of each of its pieces: Article 5.2 holds 52, 5 and 2. */
export function tallyOf(figures: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const { text } of figures) {
    for (const digits of new Set([text, ...text.split(/[.,:]/)].map(plain)))
      tally.set(digits, (tally.get(digits) ?? 0) + 1);
  }
  return tally;
}

/** A figure by its digits alone, without the zeros before them. */
export const plain = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
