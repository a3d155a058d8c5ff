/** A letter as it is seen: with its combining marks, and the columns it takes on a terminal. */
type Glyph = { readonly text: string; readonly start: number; readonly width: number };

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Takes no column by itself. */
const empty = /^[\p{M}\p{Cf}\p{Zl}\p{Zp}]*$/u;
/** East Asian letters and pictures take two: Unicode Standard Annex 11. */
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})/u;

/** The glyphs of a line. */
export function glyphsOf(line: string): readonly Glyph[] {
  return [...graphemes.segment(line)].map(({ segment, index }) => ({
    text: segment,
    start: index,
    width: empty.test(segment) ? 0 : wide.test(segment) ? 2 : 1,
  }));
}

/** The columns that a line takes on a terminal. */
export function columnsOf(line: string): number {
  return glyphsOf(line).reduce((sum, { width }) => sum + width, 0);
}
