import type { InlineMark } from '../document/index.ts';
import type { Piece } from './say.ts';

/** Pieces from `first` to `last`, both of them in it. */
export type Stretch = { readonly first: number; readonly last: number };

type Node = { readonly mark: InlineMark; readonly at: number; readonly inside: Node[] };

/**
 * Where marks stand in English, which takes marked words apart and puts them elsewhere: each around the longest stretch that renders its
 * words, what is within another mark within it, and no two across each other. Where none of its words is left a mark stands around the piece
 * nearest to them, and none is lost as long as there are as many pieces as marks.
 * @param marks the outer before the inner
 * @returns one for each mark, in their order
 */
export function stretchesOf(marks: readonly InlineMark[], pieces: readonly Piece[]): readonly Stretch[] {
  const said = pieces.flatMap((piece, index) => (piece.text === '' ? [] : [{ ...piece, index }]));
  const found = new Array<Stretch>(marks.length).fill({ first: -1, last: -1 });
  if (said.length > 0) place(treeOf(marks), { first: 0, last: said.length - 1 });
  return found.map(({ first, last }) => ({ first: said[first]?.index ?? -1, last: said[last]?.index ?? -1 }));

  /** Marks beside each other in the order in which English says their words; each leaves room for those behind it. */
  function place(nodes: readonly Node[], within: Stretch): void {
    const wanted = nodes
      .map((node) => ({ node, ...longestStretch(node.mark, said, within) }))
      .sort((one, other) => one.first - other.first || one.last - other.last);
    let next = within.first;
    let waiting = sum(nodes.map(roomFor));
    wanted.forEach(({ node, first, last }, order) => {
      const room = roomFor(node);
      waiting -= room;
      const end = within.last - waiting;
      const begun = Math.min(Math.max(first, next), Math.max(next, end - room + 1), within.last);
      const before = wanted[order + 1]?.first ?? Number.POSITIVE_INFINITY;
      const ended = Math.min(Math.max(begun + room - 1, Math.min(last, before - 1, end)), within.last);
      found[node.at] = { first: begun, last: ended };
      place(node.inside, { first: begun, last: ended });
      next = ended + 1;
    });
  }
}

/** How many pieces a mark needs so that those within it have one each. */
function roomFor({ inside }: Node): number {
  return Math.max(1, sum(inside.map(roomFor)));
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

function treeOf(marks: readonly InlineMark[]): readonly Node[] {
  const roots: Node[] = [];
  const around: Node[] = [];
  marks.forEach((mark, at) => {
    while (around.length > 0 && mark.from >= (around.at(-1)?.mark.to ?? 0)) around.pop();
    const node: Node = { mark, at, inside: [] };
    (around.at(-1)?.inside ?? roots).push(node);
    around.push(node);
  });
  return roots;
}

/** The longest row of pieces that render these words; what English adds does not break it. */
function longestStretch({ from, to }: InlineMark, pieces: readonly Piece[], within: Stretch): Stretch {
  let best: Stretch | undefined;
  let begun: number | undefined;
  for (let at = within.first; at <= within.last; at++) {
    const { start, end = 0 } = pieces[at] ?? {};
    if (start === undefined) continue;
    const isInside = start < to && end > from;
    begun = isInside ? (begun ?? at) : undefined;
    if (begun !== undefined && (best === undefined || at - begun > best.last - best.first))
      best = { first: begun, last: at };
  }
  return best ?? nearest(from, pieces, within);
}

function nearest(from: number, pieces: readonly Piece[], within: Stretch): Stretch {
  let best = within.first;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = within.first; at <= within.last; at++) {
    const { start, text = '' } = pieces[at] ?? {};
    if (start === undefined || !/[\p{L}\p{N}]/u.test(text) || Math.abs(start - from) >= distance) continue;
    best = at;
    distance = Math.abs(start - from);
  }
  return { first: best, last: best };
}
