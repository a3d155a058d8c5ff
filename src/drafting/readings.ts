import type { LexiconSense, LexiconWords } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import { remembered } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital } from './capitals.ts';
import type { Sentence, Setting } from './sense-conditions.ts';

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

/** Every stretch of words that the lexicon has, by their beginning, the shorter first. */
export function readingsOf(atoms: readonly Atom[], words: Pick<LexiconWords, 'get'>): readonly Reading[] {
  const readings: Reading[] = [];
  let farthest = 0;
  for (let from = 0; from < atoms.length; from++) {
    const found = stretchesFrom(from, atoms, words);
    const last = found.at(-1)?.to ?? 0;
    for (const { to, key, senses } of found)
      readings.push({ from, to, key, senses, isPart: farthest >= to || last > to });
    farthest = Math.max(farthest, last);
  }
  return readings;
}

function stretchesFrom(
  from: number,
  atoms: readonly Atom[],
  words: Pick<LexiconWords, 'get'>,
): readonly Pick<Reading, 'to' | 'key' | 'senses'>[] {
  const found: Pick<Reading, 'to' | 'key' | 'senses'>[] = [];
  const first = atoms[from];
  if (first === undefined || first.is === 'sign' || !isWordOrTerm(first)) return found;
  let key = first.key;
  let wasSign = false;
  for (let to = from + 1; ; to++) {
    const senses = to === from + 1 && first.is !== 'word' ? undefined : words.get(key);
    if (senses !== undefined) found.push({ to, key, senses });
    const next = atoms[to];
    if (next === undefined || to === from + longest || !isWordOrTerm(next)) return found;
    key += next.is === 'sign' || wasSign ? next.key : ` ${next.key}`;
    wasSign = next.is === 'sign';
  }
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
  const sentence = sentenceOf(atoms, readings, classesOf);
  const arePredicates = atoms.map((_, at) => isPredicate(atoms, at, verbMarks));
  const isListedQuality = listedQualities(atoms, readings, qualities);
  return ({ from, to }) => ({
    sentence,
    from,
    to,
    isPredicate: arePredicates[from] ?? false,
    isQuality: isListedQuality(from, to),
  });
}

function sentenceOf(
  atoms: readonly Atom[],
  readings: readonly Reading[],
  classesOf: (mention: Mention, key: string) => readonly string[],
): Sentence {
  const starts: Set<string>[] = Array.from({ length: atoms.length + 1 }, () => new Set());
  const ends: Set<string>[] = Array.from({ length: atoms.length + 1 }, () => new Set());
  const note = (from: number, to: number, name: string): void => {
    starts[from]?.add(name);
    ends[to]?.add(name);
  };
  for (const { from, to, senses } of readings) for (const sense of senses) note(from, to, sense.class);
  atoms.forEach(({ mention, key }, at) => {
    if (mention !== undefined) for (const name of classesOf(mention, key)) note(at, at + 1, name);
    else if (hasOwnCapital(atoms, at)) note(at, at + 1, 'name');
    else if (/^\d/.test(key)) note(at, at + 1, 'num');
  });
  const words = ` ${atoms.map(({ key }) => key).join(' ')} `;
  const places = [1];
  for (const { key } of atoms) places.push((places.at(-1) ?? 0) + key.length + 1);
  return {
    atoms,
    classesFrom: (at) => starts[at] ?? none,
    classesTo: (at) => ends[at] ?? none,
    words,
    places,
    says: remembered((word: string) => words.includes(` ${word} `)), // many senses ask for the same words
  };
}

const none: ReadonlySet<string> = new Set();

/** Whether a stretch is one of several qualities in a row: khách quan, khoa học và thống nhất. */
function listedQualities(atoms: readonly Atom[], readings: readonly Reading[], qualities: ReadonlySet<string>) {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const note = (key: string, from: number, to: number): void => {
    if (!qualities.has(key)) return;
    starts.add(from);
    ends.add(to);
  };
  for (const { key, from, to } of readings) note(key, from, to);
  atoms.forEach(({ key }, at) => {
    note(key, at, at + 1);
  });
  const isJoint = (at: number) => atoms[at]?.text === ',' || atoms[at]?.text === 'và';
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
