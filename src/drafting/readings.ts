import type { LexiconSense } from '../model/lexicon.ts';
import type { Atom } from './atoms.ts';
import { classesOfMention } from './mention-classes.ts';
import type { Setting } from './sense-conditions.ts';

/** Expressions have no more atoms than this. */
const longest = 9;

/** A stretch of words that the lexicon has. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly senses: readonly LexiconSense[];
};

/** An expression may hold a term that is not a name: trang thiết bị, though thiết bị is a term. */
function isWordOrTerm({ mention }: Atom): boolean {
  return mention === undefined || (!('value' in mention) && mention.kind !== 'place' && mention.kind !== 'name');
}

/** Every stretch of words that the lexicon has. */
export function readingsOf(
  atoms: readonly Atom[],
  words: ReadonlyMap<string, readonly LexiconSense[]>,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = '';
    for (let to = from + 1; to <= Math.min(atoms.length, from + longest); to++) {
      const atom = atoms[to - 1];
      if (atom === undefined || !isWordOrTerm(atom)) break;
      key += key !== '' && atom.is !== 'sign' && atoms[to - 2]?.is !== 'sign' ? ` ${atom.key}` : atom.key;
      const senses = atoms[from]?.is === 'word' || to > from + 1 ? words.get(key) : undefined;
      if (senses !== undefined && atoms[from]?.is !== 'sign') readings.push({ from, to, key, senses });
    }
  }
  return readings;
}

/** Where a stretch stands, for its senses. */
export function settingOf(
  atoms: readonly Atom[],
  readings: readonly Reading[],
): (place: Pick<Reading, 'from' | 'to'>) => Setting {
  const starts = new Map<number, Set<string>>();
  const ends = new Map<number, Set<string>>();
  const note = (map: Map<number, Set<string>>, at: number, name: string) =>
    map.set(at, (map.get(at) ?? new Set<string>()).add(name));
  for (const { from, to, senses } of readings) {
    for (const sense of senses) {
      note(starts, from, sense.class);
      note(ends, to, sense.class);
    }
  }
  atoms.forEach(({ mention }, at) => {
    for (const name of mention === undefined ? [] : classesOfMention(mention)) {
      note(starts, at, name);
      note(ends, at + 1, name);
    }
  });
  const nothing: ReadonlySet<string> = new Set();
  const sentence = ` ${atoms.map(({ key }) => key).join(' ')} `;
  return ({ from, to }) => ({
    atoms,
    from,
    to,
    classesFrom: (at) => starts.get(at) ?? nothing,
    classesTo: (at) => ends.get(at) ?? nothing,
    sentence,
  });
}
