/** Lines of a file as it is now, both ends included. */
type Lines = { readonly first: number; readonly last: number };

/**
 * Reads which lines a diff without context (`git diff --unified=0`) changes, by the path of the file. Where lines only went, it is the line
 * before them. The lines of a hunk are counted, so that text that looks like a diff is passed over.
 */
export function readDiff(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const changed = new Map<string, Lines[]>();
  let path: string | undefined;
  let left = 0;
  for (const line of diff.split('\n')) {
    if (left > 0) {
      if (!line.startsWith('\\')) left -= 1;
      continue;
    }
    path = pathIn(line) ?? path;
    const hunk = hunkIn(line);
    if (hunk === undefined || path === undefined) continue;
    changed.set(path, [...(changed.get(path) ?? []), hunk.lines]);
    left = hunk.length;
  }
  return changed;
}

function pathIn(line: string): string | undefined {
  const [, quoted, plain] = /^\+\+\+ (?:"b\/((?:[^"\\]|\\.)*)"|b\/([^\t]*))/.exec(line) ?? [];
  return plain ?? quoted?.replace(/\\(["\\])/g, '$1');
}

function hunkIn(line: string): { readonly lines: Lines; readonly length: number } | undefined {
  const [, gone = '1', first, came = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  if (first === undefined) return undefined;
  const start = Math.max(1, Number(first));
  const count = Number(came);
  return { lines: { first: start, last: start + Math.max(count, 1) - 1 }, length: Number(gone) + count };
}
