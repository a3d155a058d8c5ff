import type { LexiconSense, WordClass } from '../model/lexicon.ts';
import { withoutDiacritics } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital, isBehindLabel, isCapital, isInName, isOfPersonName, type NameWords } from './capitals.ts';
import type { Leaf, LeafItem } from './item.ts';
import type { LeafMaker } from './leaves.ts';
import type { Reading } from './readings.ts';

/** Whether a sentence or a quote begins somewhere. */
function isBeginning(atoms: readonly Atom[], at: number): boolean {
  return at === 0 || isBehindLabel(atoms, at) || /^["“‘]$/.test(atoms[at - 1]?.text ?? '');
}

/** Whether a term has a capital on each of its words, as names of persons have: «ông Huỳnh Cách Mạng». */
function isTermInCapitals(atom: Atom | undefined): boolean {
  return atom?.mention?.kind === 'term' && /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*$/u.test(atom.text);
}

const littleWords: ReadonlySet<WordClass> = new Set(['prep', 'conj', 'det', 'aux', 'cl', 'adv', 'part']);

/** Words that nothing is known of: a run of them in capitals is a name, another one is left as it is. */
export function unknownLeaves(maker: LeafMaker, readings: readonly Reading[], names: NameWords): readonly LeafItem[] {
  const { atoms } = maker;
  const known = new Set<number>();
  /** What single words mean. */
  const senses = new Map<number, readonly LexiconSense[]>();
  for (const reading of readings) {
    for (let at = reading.from; at < reading.to; at++) known.add(at);
    if (reading.to === reading.from + 1) senses.set(reading.from, reading.senses);
  }
  const isName = (at: number): boolean => isCapital(atoms[at]) && (!maker.isInCapitals || !known.has(at));
  const isCountry = (from: number): boolean =>
    senses.get(from)?.some(({ gram }) => gram.includes('name')) === true &&
    hasOwnCapital(atoms, from) &&
    !isOfPersonName(atoms, { from, to: from + 1 }, names);
  const isTitle = (from: number, key: string): boolean =>
    names.titles.has(key) && (isName(from + 1) || !isInName(atoms, { from, to: from + 1 }, names));
  /** A word that has its capital from the beginning of a sentence or of what somebody says. */
  const isOpening = (at: number, { key, text }: Atom): boolean =>
    (isBeginning(atoms, at) || atoms[at - 1]?.text === ':') &&
    !/^\p{Lu}{2}/u.test(text) &&
    (names.official.has(key) || senses.get(at)?.some(({ class: kind }) => littleWords.has(kind)) === true);
  const beginsName = (at: number, atom: Atom): boolean =>
    isName(at) &&
    !isTitle(at, atom.key) &&
    !isOpening(at, atom) &&
    !isCountry(at) &&
    (!isBeginning(atoms, at) || !known.has(at) || isName(at + 1));
  const nameFrom = (from: number): readonly LeafItem[] => {
    let to = from + 1;
    const isPerson = names.titles.has(atoms[from - 1]?.key ?? '');
    while ((isName(to) || (isPerson && isTermInCapitals(atoms[to]))) && to - from < longestName) to += 1;
    const words = atoms.slice(from, to).map(({ text }) => text);
    const isDoubtful = known.has(from) && to - from === 1 && !isInName(atoms, { from, to }, names);
    const cost = isDoubtful ? 2.5 : 1 + 0.1 * (to - from);
    const leaf: Leaf = { is: 'unknown', text: withoutDiacritics(words.join(' ')) };
    return maker.named(from, to, 'name', to - from > 1 ? ['person'] : [], cost, leaf);
  };
  const unknownAt = (at: number, { text }: Atom): readonly LeafItem[] =>
    maker.named(at, at + 1, /^\d/.test(text) ? 'num' : 'n', ['unknown'], 5, { is: 'unknown', text });
  return atoms.flatMap((atom, at) =>
    atom.is === 'word'
      ? [...(beginsName(at, atom) ? nameFrom(at) : []), ...(known.has(at) ? [] : unknownAt(at, atom))]
      : [],
  );
}

/** In words. */
const longestName = 6;
