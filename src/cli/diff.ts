/** Lines that stay, go or come, in the order of the file. */
type Line = { readonly mark: ' ' | '-' | '+'; readonly text: string };

/** How many lines that stay are shown around those that change. */
const context = 3;

/** A unified diff of two texts, as `diff -u` and git write it; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = diffLines(linesOf(before), linesOf(after));
  return `--- ${path}\n+++ ${path}\n${hunksOf(lines)
    .map((hunk) => written(lines, hunk))
    .join('')}`;
}

/** With their line breaks, so that a change of these is seen. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** What begins and ends alike is set aside first: an edit touches a few lines of thousands. */
function diffLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const same = (text: string): Line => ({ mark: ' ', text });
  return [
    ...before.slice(0, head).map(same),
    ...middleLines(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

/** By the longest common sequence: `lengths[i][j]` is that of what is left from i and j. */
function middleLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  for (
    let [old, now] = [before[0], after[0]];
    old !== undefined || now !== undefined;
    [old, now] = [before[i], after[j]]
  ) {
    const goes = old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1));
    const mark = old === now ? ' ' : goes ? '-' : '+';
    lines.push({ mark, text: (mark === '+' ? now : old) ?? '' });
    if (mark !== '+') i++;
    if (mark !== '-') j++;
  }
  return lines;
}

/** Lines of the diff from one index to another. */
type Hunk = { readonly from: number; readonly to: number };

/** Changes that stand close are told together. */
function hunksOf(lines: readonly Line[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { mark }] of lines.entries()) {
    if (mark === ' ') continue;
    const hunk = { from: Math.max(0, index - context), to: Math.min(lines.length, index + context + 1) };
    const last = hunks.at(-1);
    if (last !== undefined && hunk.from <= last.to) hunks[hunks.length - 1] = { from: last.from, to: hunk.to };
    else hunks.push(hunk);
  }
  return hunks;
}

function written(lines: readonly Line[], { from, to }: Hunk): string {
  const range = (other: Line['mark']): string => {
    const count = (part: readonly Line[]): number => part.filter(({ mark }) => mark !== other).length;
    const [above, inside] = [count(lines.slice(0, from)), count(lines.slice(from, to))];
    return `${inside === 0 ? above : above + 1},${inside}`;
  };
  const body = lines
    .slice(from, to)
    .map(({ mark, text }) => mark + (text.endsWith('\n') ? text : `${text}\n${unended}`));
  return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`;
}

/** As every program that reads diffs knows it. */
const unended = '\\ No newline at end of file\n';
