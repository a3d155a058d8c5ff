import type { DraftBlock } from '../draft-block.ts';
import { cutHeadLine } from './header.ts';
import { isInCapitals, rawOffset, type Stretch } from './line-text.ts';
import type { LinePart } from './named-lines.ts';
import { opensPart } from './openings.ts';

/** A line of a block: its words in NFC, and where they stand among the block's own. */
export type Line = Stretch & { readonly block: number; readonly text: string };

/** The lines of all blocks; those without words are left out, and one that was only wrapped is joined to the line before it. */
export function linesOf(blocks: readonly DraftBlock[]): readonly Line[] {
  return blocks.flatMap((block, index) => {
    const lines: Line[] = [];
    for (const { isWrapped, ...stretch } of linesIn(block)) {
      const line = lineOf(block, index, stretch);
      const before = lines.at(-1);
      if (line === undefined) continue;
      if (before !== undefined && isWrapped && goesOn(before.text, line.text)) {
        lines[lines.length - 1] = lineOf(block, index, { start: before.start, end: line.end }) ?? before;
      } else lines.push(line);
    }
    return lines;
  });
}

/** Where the lines of a block lie in its words: soft breaks are marked, hard ones stand among the words. */
function linesIn({ words: { text, marks } }: DraftBlock): readonly (Stretch & { readonly isWrapped: boolean })[] {
  if (marks.length === 0 && !text.includes('\n')) return [{ start: 0, end: text.length, isWrapped: false }];
  const soft = new Set(marks.flatMap(({ kind, from }) => (kind === 'line' ? [from] : [])));
  const hard = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const breaks = [...new Set([...soft, ...hard])].sort((one, other) => one - other);
  return [-1, ...breaks].map((at, index) => ({
    start: at + 1,
    end: breaks[index] ?? text.length,
    isWrapped: soft.has(at),
  }));
}

function lineOf({ words }: DraftBlock, block: number, { start, end }: Stretch): Line | undefined {
  const raw = words.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const text = raw.trim().replaceAll('\n', ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { block, start: from, end: from + text.length, text: text.normalize('NFC') };
}

/** Whether a line is the rest of the one before: that one does not end a part, and this one begins none. */
function goesOn(before: string, line: string): boolean {
  if (isInCapitals(before) || /[;:]$/.test(before) || opensPart(line)) return false;
  return cutHeadLine(before) === undefined && cutHeadLine(line) === undefined;
}

/** A part of a line, in units of the block's words. */
export function inBlock({ words }: DraftBlock, line: Line, { kind, start, end }: LinePart): LinePart {
  const raw = words.text.slice(line.start, line.end);
  if (raw.length === line.text.length) return { kind, start: line.start + start, end: line.start + end };
  return { kind, start: line.start + rawOffset(raw, start), end: line.start + rawOffset(raw, end) };
}
