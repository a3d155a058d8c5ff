import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import type { CheckedPair } from '../check.ts';

const quotes = /“[^“”]*”|"[^"]*"|‘[^‘’]*’(?!\p{L})|«[^«»]*»/gu;

/** Titles are no longer than this, and end without a stop; what is longer is speech. */
const mostWords = 12;

/** Whether a stretch stands in quotation marks or in italics, as titles and words of other languages do. */
export function isQuoted(segment: Segment, stretch: Span, pair: CheckedPair): boolean {
  const quote = quoteAround(segment, stretch, pair);
  if (quote === undefined) return isInItalics(segment, stretch, pair);
  return quote.split(/\s+/u).length <= mostWords && !/[.,!?…][”"’»]$/u.test(quote);
}

/** The innermost quotation that a stretch stands in. */
export function quoteAround({ start, end }: Segment, stretch: Span, { en }: CheckedPair): string | undefined {
  const [from, to] = [stretch.start - start, stretch.end - start];
  const found = Array.from(en.text.slice(start, end).matchAll(quotes));
  return found.find(({ 0: quote, index }) => index <= from && index + quote.length >= to)?.[0];
}

export function isInItalics({ start, end }: Segment, stretch: Span, { en }: CheckedPair): boolean {
  const before = en.text.slice(start, stretch.start);
  const behind = en.text.slice(stretch.end, end);
  return /[*_][^*_]*$/u.test(before) && /^[^*_]*[*_]/u.test(behind) && isOpen(before);
}

/** An odd number of marks of emphasis: the last one opens. Strong emphasis (**) is no sign of a title. */
function isOpen(before: string): boolean {
  return (before.replace(/\*\*|__/gu, '').match(/[*_]/gu)?.length ?? 0) % 2 === 1;
}
