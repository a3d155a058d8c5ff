import { withoutDiacritics } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import type { MakeLeaf, Unplaced } from './leaves.ts';
import type { Reading } from './readings.ts';

/** Words that nothing is known of: a run of them in capitals is a name, another one is left as it is. */
export function unknownLeaves(
  atoms: readonly Atom[],
  readings: readonly Reading[],
  titles: ReadonlySet<string>,
  leaf: MakeLeaf,
): Unplaced[] {
  const known = new Set(
    readings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const leaves: Unplaced[] = [];
  const isName = (at: number) => atoms[at]?.is === 'word' && /^\p{Lu}/u.test(atoms[at]?.text ?? '');
  for (let from = 0; from < atoms.length; from++) {
    const atom = atoms[from];
    if (atom === undefined || atom.is !== 'word') continue;
    if (isName(from) && !titles.has(atom.key) && (from > 0 || !known.has(from) || isName(from + 1))) {
      let to = from + 1;
      while (isName(to) && to - from < 6) to += 1;
      const words = atoms.slice(from, to).map(({ text }) => text);
      const en = withoutDiacritics(words.join(' '));
      const cost = known.has(from) && to - from === 1 ? 2.5 : 1 + 0.1 * (to - from);
      leaves.push(...leaf(from, to, 'name', to - from > 1 ? ['person'] : [], cost, { is: 'unknown', text: en }));
    }
    if (!known.has(from))
      leaves.push(
        ...leaf(from, from + 1, /^\d/.test(atom.text) ? 'num' : 'n', ['unknown'], 5, {
          is: 'unknown',
          text: atom.text,
        }),
      );
  }
  return leaves;
}
