import type { WordClass } from '../model/lexicon.ts';
import { withoutDiacritics } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital, isBehindLabel, isInCapitals, isInName, isOfPersonName, type NameWords } from './capitals.ts';
import type { MakeLeaf, Unplaced } from './leaves.ts';
import type { Reading } from './readings.ts';

/** Whether a word of a closed class stands somewhere, which has its capital from the beginning of a sentence or of what somebody says. */
function isLittleWord(readings: readonly Reading[], at: number): boolean {
  return readings.some(
    ({ from, to, senses }) => from === at && to === at + 1 && senses.some(({ class: kind }) => littleWords.has(kind)),
  );
}

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
export function unknownLeaves(
  atoms: readonly Atom[],
  readings: readonly Reading[],
  names: NameWords,
  leaf: MakeLeaf,
): Unplaced[] {
  const known = new Set(
    readings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const leaves: Unplaced[] = [];
  const areNames = !isInCapitals(atoms);
  const isCountry = (at: number) =>
    readings.some(
      ({ from, to, senses }) =>
        from === at &&
        to === at + 1 &&
        senses.some(({ gram }) => gram.includes('name')) &&
        hasOwnCapital(atoms, at) &&
        !isOfPersonName(atoms, { from, to }, names),
    );
  const isName = (at: number) =>
    atoms[at]?.is === 'word' && /^\p{Lu}/u.test(atoms[at]?.text ?? '') && (areNames || !known.has(at));
  for (let from = 0; from < atoms.length; from++) {
    const atom = atoms[from];
    if (atom === undefined || atom.is !== 'word') continue;
    const isTitle = names.titles.has(atom.key) && (isName(from + 1) || !isInName(atoms, { from, to: from + 1 }, names));
    const isOpening =
      (isBeginning(atoms, from) || atoms[from - 1]?.text === ':') &&
      !/^\p{Lu}{2}/u.test(atom.text) &&
      (names.official.has(atom.key) || isLittleWord(readings, from));
    if (
      isName(from) &&
      !isTitle &&
      !isOpening &&
      !isCountry(from) &&
      (!isBeginning(atoms, from) || !known.has(from) || isName(from + 1))
    ) {
      let to = from + 1;
      const isPerson = names.titles.has(atoms[from - 1]?.key ?? '');
      while ((isName(to) || (isPerson && isTermInCapitals(atoms[to]))) && to - from < 6) to += 1;
      const words = atoms.slice(from, to).map(({ text }) => text);
      const en = withoutDiacritics(words.join(' '));
      const isDoubtful = known.has(from) && to - from === 1 && !isInName(atoms, { from, to }, names);
      const cost = isDoubtful ? 2.5 : 1 + 0.1 * (to - from);
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
