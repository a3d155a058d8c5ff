import type { Place } from '../../model/problem.ts';

/** Finds lines and columns of offsets in a text; a byte order mark takes no column, since editors do not show it. */
export function linePlaces(file: string, text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    const isMarked = line === 0 && text.startsWith('\uFEFF');
    return { file, line: line + 1, column: Math.max(1, offset - (starts[line] ?? 0) + (isMarked ? 0 : 1)) };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
