import type { Piece, Slot } from './pieces.ts';

/** Two mentions that stand at one place of two texts and may differ. */
export type PairedSlots = { readonly was: Slot; readonly now: Slot };

/** What it costs to have a mention where another of its kind stands: less than to leave out both, more than to have the same. */
const otherMention = 0.5;

/**
 * Lays two texts beside each other with the fewest edits, in words, a mention of one kind being nearly as good as another; gives the
 * mentions that come to stand beside each other.
 */
export function pairSlots(was: readonly Piece[], now: readonly Piece[]): readonly PairedSlots[] {
  const costs = costsOf(was, now);
  const costAt = (row: number, column: number): number => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const pairs: PairedSlots[] = [];
  for (let row = was.length, column = now.length; row > 0 && column > 0; ) {
    const [one, other] = [was[row - 1], now[column - 1]] as [Piece, Piece]; // both counts are above 0
    if (costAt(row, column) === costAt(row - 1, column - 1) + exchange(one, other)) {
      if (one.slot !== undefined && other.slot !== undefined) pairs.unshift({ was: one.slot, now: other.slot });
      row--;
      column--;
    } else if (costAt(row, column) === costAt(row - 1, column) + one.length) row--;
    else column--;
  }
  return pairs;
}

/** `costs[i][j]` is the least that making the first j pieces of one out of the first i of the other takes. */
function costsOf(was: readonly Piece[], now: readonly Piece[]): readonly (readonly number[])[] {
  const first = [0];
  for (const { length } of now) first.push((first.at(-1) ?? 0) + length);
  const costs = [first];
  for (const one of was) {
    const above = costs.at(-1) ?? [];
    const row = [(above[0] ?? 0) + one.length];
    now.forEach((other, column) => {
      const least = Math.min(
        (above[column] ?? 0) + exchange(one, other),
        (above[column + 1] ?? 0) + one.length,
        (row[column] ?? 0) + other.length,
      );
      row.push(least);
    });
    costs.push(row);
  }
  return costs;
}

function exchange(one: Piece, other: Piece): number {
  const isOneKind = one.slot !== undefined && other.slot !== undefined && kindOf(one.slot) === kindOf(other.slot);
  if (one.key === other.key && (one.slot === undefined) === (other.slot === undefined)) return 0;
  return isOneKind ? otherMention : Math.max(one.length, other.length);
}

/** Values by their type, so that no date is taken for an amount; of names, places for themselves. */
function kindOf(slot: Slot): string {
  if ('value' in slot) return slot.value.type;
  return slot.kind === 'place' ? 'place' : 'name';
}
