import type { Mention } from '../../model/mention.ts';
import type { CheckedPair } from '../check.ts';
import { isTold } from '../names/named-mentions.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import {
  figuresIn,
  type LooseFigure,
  looseFigures,
  looseNumerals,
  looseRomans,
  plain,
  tallyOf,
} from './loose-figures.ts';

type Claims = { readonly vi: readonly Claim[]; readonly en: readonly Claim[] };

/** In names small numbers are told in many ways (Thứ Ba, Trường THCS số 2): alone they are not missed. */
const smallest = 12;

/**
 * Figures outside all values, most of them in names (Quốc lộ 1A, Chương trình 135), that the other side has nowhere. What the English alone
 * has is told only as what a Vietnamese one became.
 */
export function lostFigures({ vi, en }: CheckedPair, all: Claims, comparison: Comparison): readonly Difference[] {
  const ours = looseFigures(vi, all.vi).filter((figure) => !isLeftOutOfName(figure, vi.mentions));
  if (ours.length === 0) return [];
  const lost = absentFrom(ours, [
    ...figuresIn(en.text),
    ...looseNumerals(en, [], comparison.numerals),
    ...looseRomans(en, []),
  ]);
  if (lost.length === 0) return [];
  const added = absentFrom(looseFigures(en, all.en), [...figuresIn(vi.text), ...looseRomans(vi, [])]);
  return lost.flatMap((figure, at): Difference[] => {
    const became = lost.length === added.length ? added[at] : undefined;
    const isTied = tieOf(figure, vi.text) !== '';
    if (became !== undefined && tieOf(figure, vi.text) === tieOf(became, en.text))
      return [{ kind: 'value', vi: asClaim(figure), en: asClaim(became) }];
    const isMissed = Number(plain(figure.text)) > smallest && !isTied;
    return isMissed ? [{ kind: 'missing', vi: asClaim(figure) }] : [];
  });
}

/** The official English of a name may tell it without its figure: cách mạng công nghiệp 4.0 is the Fourth Industrial Revolution. */
const isLeftOutOfName = ({ start, end, text }: LooseFigure, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (one) => isTold(one) && one.start <= start && one.end >= end && !tallyOf(figuresIn(one.en)).has(plain(text)),
  );

/** The letters that a hyphen ties a figure to. A name may lose what is tied to it, or be told by another: Covid-19, or the coronavirus. */
const tieOf = ({ start, end }: LooseFigure, text: string): string =>
  (/\p{L}+-$/u.exec(text.slice(0, start))?.[0] ?? '') + (/^-\p{L}+/u.exec(text.slice(end))?.[0] ?? '');

function absentFrom(
  figures: readonly LooseFigure[],
  others: readonly { readonly text: string }[],
): readonly LooseFigure[] {
  if (figures.length === 0) return [];
  const tally = tallyOf(others);
  return figures.filter(({ text }) => !waysToWrite(text).some((digits) => digits.every((one) => tally.has(one))));
}

/** What has to stand on the other side: the digits of the figure, or of a clock those of hour and minutes apart, the full hour without (05:00, 5 a.m.). */
function waysToWrite(text: string): readonly (readonly string[])[] {
  const parts = text.split(':').map(plain);
  return parts.length === 1 ? [parts] : [[plain(text)], parts.filter((digits) => digits !== '0')];
}

function asClaim({ start, end, text }: LooseFigure): Claim {
  return { start, end, text, topic: 'figure', value: { type: 'number', amount: plain(text) }, amount: undefined };
}
