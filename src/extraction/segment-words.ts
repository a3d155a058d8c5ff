import type { AnalysedSegment, Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { isVietnameseSyllable, tokens } from '../text/index.ts';

/** A word or sign of a segment, in offsets of its words, with the outermost mention that it stands in. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly text: string;
  readonly is: 'capitalised' | 'capitals' | 'small' | 'figure' | 'mark';
  readonly mention: Mention | undefined;
};

/** One segment made ready for finding names and phrases. */
export type SegmentWords = { readonly segment: Segment; readonly words: readonly Word[] };

export function readWords(segment: Segment, { mentions }: AnalysedSegment): SegmentWords {
  const stretches = mentions.map((mention) => ({ mention, ...inWords(segment, mention) }));
  let next = 0;
  const words = tokens(segment.text).map(({ start, end, key, kind }): Word => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const here = stretches[next];
    const text = segment.text.slice(start, end);
    const mention = here !== undefined && here.start <= start ? here.mention : undefined;
    return { start, end, key, text, is: kind === 'mark' ? 'mark' : shapeOf(text), mention };
  });
  return { segment, words };
}

/** Where a stretch of the source stands in a segment's words. */
function inWords(
  { runs }: Segment,
  stretch: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const first = runs.findLast((run) => run.start <= stretch.start);
  const last = runs.findLast((run) => run.start < stretch.end);
  const isCut = (run: typeof first): boolean => run?.length === run?.sourceLength;
  const start = (first?.at ?? 0) + (isCut(first) ? stretch.start - (first?.start ?? 0) : 0);
  const inner = isCut(last) ? stretch.end - (last?.start ?? 0) : (last?.length ?? 0);
  return { start, end: (last?.at ?? 0) + inner };
}

/** Khóa X, nhiệm kỳ VII. */
const roman = /^[IVX]+$/;

function shapeOf(text: string): Word['is'] {
  if (/^\p{N}/u.test(text) || roman.test(text)) return 'figure';
  if (!/^\p{Lu}/u.test(text)) return 'small';
  return /\p{Ll}/u.test(text) || [...text.normalize('NFC')].length === 1 ? 'capitalised' : 'capitals';
}

/** More of its letters are capitals than this: a heading in capitals, whose capitals tell nothing. */
const capitalsOfHeading = 0.6;

export function isInCapitals({ text }: Segment): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * capitalsOfHeading;
}

const syllables = new Map<string, boolean>();
/** Foreign words would fill the memory of a long run; the syllables of Vietnamese are fewer than this. */
const mostRemembered = 20_000;

/** `isVietnameseSyllable`, remembered: a text has few different words. */
export function isSyllable({ key, is }: Word): boolean {
  if (is === 'mark' || is === 'figure') return false;
  const known = syllables.get(key);
  if (known !== undefined) return known;
  const answer = isVietnameseSyllable(key);
  if (syllables.size < mostRemembered) syllables.set(key, answer);
  return answer;
}
