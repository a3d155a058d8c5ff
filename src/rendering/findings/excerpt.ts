import { glyphsOf } from './columns.ts';

type Glyphs = ReturnType<typeof glyphsOf>;

/** A line of a text, and under it carets where something is in question; empty where nothing is. */
export type Excerpt = { readonly line: string; readonly carets: string };

/** What stands for a stretch that is left out. */
const gap = '…';

/**
 * The text on one line of so many columns, cut around what is in question. Line breaks and tabs are shown as spaces, other controls as
 * `�`: none may reach a terminal.
 */
export function excerptOf(
  text: string,
  stretch: { readonly start: number; readonly end: number } | undefined,
  columns: number,
): Excerpt {
  const glyphs = glyphsOf(text.replace(/[\r\n\t\u2028\u2029]/g, ' ').replace(/\p{Cc}/gu, '\uFFFD'));
  const marked = markedGlyphs(glyphs, stretch);
  const { from, to } = window(glyphs, marked, columns);
  const [before, after] = [from > 0 ? gap : '', to < glyphs.length ? gap : ''];
  const line =
    before +
    glyphs
      .slice(from, to)
      .map(({ text: letter }) => letter)
      .join('') +
    after;
  if (stretch === undefined) return { line, carets: '' };
  const indent = before.length + width(glyphs, from, marked.from);
  const carets = Math.max(1, width(glyphs, Math.max(from, marked.from), Math.min(to, marked.to)));
  return { line, carets: ' '.repeat(indent) + '^'.repeat(carets) };
}

type Range = { readonly from: number; readonly to: number };

/** By index of glyphs. An empty stretch is a place before a glyph. */
function markedGlyphs(glyphs: Glyphs, stretch: { readonly start: number; readonly end: number } | undefined): Range {
  if (stretch === undefined) return { from: 0, to: 0 };
  const from = glyphs.findIndex(({ start, text }) => start + text.length > stretch.start);
  if (from < 0) return { from: glyphs.length, to: glyphs.length };
  const behind = glyphs.findIndex(({ start }) => start >= stretch.end);
  return { from, to: Math.max(from, behind < 0 ? glyphs.length : behind) };
}

function width(glyphs: Glyphs, from: number, to: number): number {
  return glyphs.slice(from, Math.max(from, to)).reduce((sum, glyph) => sum + glyph.width, 0);
}

/** As much as fits, with what is in question in it and about as much before it as behind. */
function window(glyphs: Glyphs, marked: Range, columns: number): Range {
  if (width(glyphs, 0, glyphs.length) <= columns) return { from: 0, to: glyphs.length };
  const room = columns - 2 * gap.length;
  let { from, to } = { from: marked.from, to: marked.from };
  let taken = 0;
  const take = (at: number): boolean => {
    const more = glyphs[at]?.width;
    if (more === undefined || taken + more > room) return false;
    taken += more;
    return true;
  };
  while (to < marked.to && take(to)) to += 1;
  for (let grew = true; grew; ) {
    grew = false;
    if (take(to)) [to, grew] = [to + 1, true];
    if (take(from - 1)) [from, grew] = [from - 1, true];
  }
  return { from, to };
}
