import type { LexiconSense, LexiconWords } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import { remembered } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital } from './capitals.ts';
import type { Setting } from './sense-conditions.ts';

/** Expressions have no more atoms than this. */
const longest = 9;

/** A stretch of words that the lexicon has. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Whether it is part of a longer stretch that the lexicon has: ý of đồng ý. */
  readonly isPart: boolean;
  readonly senses: readonly LexiconSense[];
};

/** An expression may hold a term that is not a name: trang thiết bị, though thiết bị is a term. */
export function isWordOrTerm({ mention }: Atom): boolean {
  return mention === undefined || (!('value' in mention) && mention.kind !== 'place' && mention.kind !== 'name');
}

/** Every stretch of words that the lexicon has. */
export function readingsOf(atoms: readonly Atom[], words: Pick<LexiconWords, 'get'>): readonly Reading[] {
  const readings: Omit<Reading, 'isPart'>[] = [];
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
  return withParts(readings);
}

/** Readings come by their beginning, the shorter first. */
function withParts(readings: readonly Omit<Reading, 'isPart'>[]): readonly Reading[] {
  const farthest = new Map<number, number>();
  for (const { from, to } of readings) farthest.set(from, to);
  let [at, before] = [-1, 0];
  return readings.map((reading) => {
    if (reading.from > at) before = Math.max(before, farthest.get(at) ?? 0);
    at = reading.from;
    return { ...reading, isPart: before >= reading.to || (farthest.get(at) ?? 0) > reading.to };
  });
}

/** Words by which the senses of those beside them are told: marks of verbs, and names of qualities. */
export type WordMarks = { readonly verbMarks: ReadonlySet<string>; readonly qualities: ReadonlySet<string> };

/** Where a stretch stands, for its senses. */
export function settingOf(
  atoms: readonly Atom[],
  readings: readonly Reading[],
  classesOf: (mention: Mention, key: string) => readonly string[],
  { verbMarks, qualities }: WordMarks,
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
  atoms.forEach(({ mention, key }, at) => {
    const isName = mention === undefined && hasOwnCapital(atoms, at);
    const own = isName ? ['name'] : /^\d/.test(key) ? ['num'] : [];
    for (const name of mention === undefined ? own : classesOf(mention, key)) {
      note(starts, at, name);
      note(ends, at + 1, name);
    }
  });
  const nothing: ReadonlySet<string> = new Set();
  const isListedQuality = listedQualities(atoms, readings, qualities);
  const sentence = ` ${atoms.map(({ key }) => key).join(' ')} `;
  const says = remembered((word: string) => sentence.includes(` ${word} `)); // many senses ask for the same words
  const places = [0];
  for (const { key } of atoms) places.push((places.at(-1) ?? 0) + key.length + 1);
  return ({ from, to }) => ({
    atoms,
    from,
    to,
    isPredicate: isPredicate(atoms, from, verbMarks),
    isQuality: isListedQuality(from, to),
    classesFrom: (at) => starts.get(at) ?? nothing,
    classesTo: (at) => ends.get(at) ?? nothing,
    sentence,
    places,
    says,
  });
}

/** Whether a stretch is one of several qualities in a row: khách quan, khoa học và thống nhất. */
function listedQualities(atoms: readonly Atom[], readings: readonly Reading[], qualities: ReadonlySet<string>) {
  const terms = atoms.map(({ key }, at) => ({ key, from: at, to: at + 1 }));
  const found = [...readings, ...terms].filter(({ key }) => qualities.has(key));
  const starts = new Set(found.map(({ from }) => from));
  const ends = new Set(found.map(({ to }) => to));
  const isJoint = (at: number) => /^(?:,|và)$/.test(atoms[at]?.text ?? '');
  return (from: number, to: number): boolean =>
    starts.has(from) &&
    ends.has(to) &&
    ((isJoint(to) && starts.has(to + 1)) || (isJoint(from - 1) && ends.has(from - 1)));
}

/** Whether a mark of verbs stands right before an atom: đã, có thể. */
function isPredicate(atoms: readonly Atom[], at: number, verbMarks: ReadonlySet<string>): boolean {
  const [one, other] = [atoms[at - 1]?.key ?? '', atoms[at - 2]?.key ?? ''];
  return verbMarks.has(one) || verbMarks.has(`${other} ${one}`);
}
