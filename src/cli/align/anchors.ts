import type { Sentence } from '../../alignment/index.ts';
import { readInput } from '../input.ts';
import { fail, type Shell } from '../shell.ts';

type Sides = { readonly vi: readonly Sentence[]; readonly en: readonly Sentence[] };

/**
 * Reads a file of anchors: a line for each place where both texts are known to begin a pair, the number of the Vietnamese sentence, a tab or
 * space, that of the English one, counted from 1 and going up. `#` begins a comment. What is wrong is told with its line and ends the command.
 */
export async function anchorsIn(
  shell: Shell,
  path: string,
  { vi, en }: Sides,
): Promise<readonly (readonly [vi: number, en: number])[]> {
  const anchors: (readonly [number, number])[] = [];
  const lines = (await readInput(shell, path)).split(/\r\n|\r|\n/);
  for (const [index, written] of lines.entries()) {
    const text = written.replace(/#.*/, '').trim();
    if (text === '') continue;
    const place = { path, line: index + 1, text };
    const found = /^(\d+)\s+(\d+)$/.exec(text);
    if (found === null) fail(shell, 'align.badAnchor', place);
    const [i, j] = [Number(found[1]) - 1, Number(found[2]) - 1];
    if (i < 0 || j < 0 || i >= vi.length || j >= en.length)
      fail(shell, 'align.farAnchor', { ...place, vi: vi.length, en: en.length });
    const [before = [-1, -1]] = anchors.slice(-1);
    if (i <= before[0] || j <= before[1]) fail(shell, 'align.crossedAnchor', place);
    anchors.push([i, j]);
  }
  return anchors;
}
