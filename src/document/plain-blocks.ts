import type { DraftBlock } from './draft-block.ts';
import { markLength } from './markdown-tree.ts';
import { WordsWriter } from './words.ts';

/** A line without the white space around it. */
type Line = { readonly start: number; readonly end: number; readonly text: string };

/** A wrapped line is no longer than this, and the widest of a text no shorter than that. */
const widths = { narrowest: 50, widest: 120 };

/**
 * The blocks of a plain text. The title is a heading of level 1. A line is a paragraph, as in the text of news; but hard-wrapped lines are joined: those between blank
 * lines that are each so full that the next line's first word would not have fitted, where at least one breaks off within a sentence.
 */
export function readPlain(source: string): readonly DraftBlock[] {
  const groups = linesBetweenBlanks(source);
  const width = Math.max(0, ...groups.filter(isWrapped).map(widthOf));
  const blocks = groups.flatMap((group) => paragraphsOf(group, width)).map((lines) => readBlock(source, lines));
  const [first, ...others] = blocks;
  return first && others.length > 0 && isTitle(first) ? [{ ...first, kind: 'heading', level: 1 }, ...others] : blocks;
}

/** A short first line without a stop; a question or three dots may be a title too. */
function isTitle({ words: { text } }: DraftBlock): boolean {
  return text.length <= 200 && (!/[.;:,][”"’')\]]*$/.test(text) || text.endsWith('...'));
}

function linesBetweenBlanks(source: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  const shift = markLength(source);
  for (const match of source.slice(shift).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const line = match[1] ?? '';
    const text = line.trim();
    const start = shift + match.index + line.length - line.trimStart().length;
    if (text === '') groups.push([]);
    else groups.at(-1)?.push({ start, end: start + text.length, text });
  }
  return groups.filter((group) => group.length > 0);
}

function widthOf(group: readonly Line[]): number {
  return group.reduce((width, line) => Math.max(width, line.text.length), 0);
}

function isWrapped(group: readonly Line[]): boolean {
  const width = widthOf(group);
  if (width < widths.narrowest || width > widths.widest) return false;
  const joints = group.slice(1).map((line, index) => [group[index], line] as const);
  return joints.every(([line, next]) => isFull(line, next, width)) && joints.some(([line, next]) => runsOn(line, next));
}

function isFull(line: Line | undefined, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line !== undefined && line.text.length + 1 + word.length > width;
}

function runsOn(line: Line | undefined, next: Line): boolean {
  return line !== undefined && !/[.!?…:;][”"’')\]]*$/.test(line.text) && /^[\p{Ll}\d(]/u.test(next.text);
}

/** In a wrapped text a full line of another group runs on too, when it breaks off within a sentence. */
function paragraphsOf(group: readonly Line[], width: number): readonly (readonly Line[])[] {
  if (isWrapped(group)) return [group];
  const paragraphs: Line[][] = [];
  for (const line of group) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph && isFull(last, line, width) && width > 0 && runsOn(last, line)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function readBlock(source: string, lines: readonly Line[]): DraftBlock {
  const words = new WordsWriter(source);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) {
      words.instead(' ', before.end, line.start);
      words.mark('line', { start: before.end, end: line.start, from: words.length - 1 });
    }
    words.verbatim(line.start, line.end);
  });
  return { kind: 'sentence', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, words: words.done() };
}
