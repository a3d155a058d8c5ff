import { type Features, holdsAll, holdsAny } from './features.ts';
import type { State } from './grammar.ts';

/** The place in the rules behind an item that begins them. */
export type Openings = (category: number, features: Features) => State;

/** A category with its features, as one number. */
export function keyOf(category: number, features: Features): number {
  return category * 65_536 + features.id;
}

/**
 * What an item may begin, by its category and features: the places behind it as one, made when it is first asked for. A noun phrase begins
 * dozens of rules that ask different features of it; so each reading is begun once, not dozens of times.
 */
export function openingsOf(start: State): Openings {
  const known = new Map<number, State>();
  return (category, features) => {
    const key = keyOf(category, features);
    let opening = known.get(key);
    if (opening === undefined) {
      const edges = start.next[category] ?? [];
      const open = edges.filter(
        ({ symbol: { needs, bars } }) => holdsAll(features, needs) && !holdsAny(features, bars),
      );
      opening = asOne(open.map(({ to }) => to));
      known.set(key, opening);
    }
    return opening;
  };
}

function asOne(states: readonly State[]): State {
  const next: State['next'] = [];
  let wants = 0;
  for (const state of states) {
    wants |= state.wants;
    state.next.forEach((edges, category) => {
      if (edges !== undefined) next[category] = [...(next[category] ?? []), ...edges];
    });
  }
  return { next, wants, whole: states.flatMap(({ whole }) => whole) };
}
