import type { Glossary } from '../glossary/index.ts';
import type { Lexicon, LexiconSense } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { Atom } from './atoms.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';
import { leafMaker, type MakeLeaf, placed, type Unplaced } from './leaves.ts';
import { partOfSpeech, valueClass } from './mention-classes.ts';
import { type Reading, readingsOf, settingOf } from './readings.ts';
import { type Setting, senseCost } from './sense-conditions.ts';
import { unknownLeaves } from './unknown-words.ts';
import { countabilityReader, kindsReader } from './word-kinds.ts';

/** What words and mentions may be, by where they stand. */
export type Lattice = readonly LeafItem[];

export type LatticeMaker = (atoms: readonly Atom[]) => Lattice;

/** Makes a lexicon ready for reading any number of segments. */
export function latticeMaker(lexicon: Lexicon, grammar: Grammar, glossary: Glossary): LatticeMaker {
  const words = new Map(Object.entries(lexicon.words));
  const kindsOf = kindsReader(lexicon);
  const countability = countabilityReader(lexicon);
  const measures = new Set(glossary.symbols.units.flatMap(({ key, measure }) => (measure === true ? [key] : [])));
  const titles = new Set(lexicon.kinds.title);
  const item = leafMaker(grammar);
  const ofSense = (reading: Reading, sense: LexiconSense, setting: Setting): Unplaced[] => {
    const { from, to, key } = reading;
    const leaf: Leaf = { is: 'sense', vi: key, sense };
    const cost = 1 + senseCost(sense, setting) + (isInName(setting.atoms, from) ? costInName : 0);
    return item(from, to, sense.class, featuresOf(sense, kindsOf(key)), cost, leaf);
  };
  return (atoms) => {
    const readings = readingsOf(atoms, words);
    const setting = settingOf(atoms, readings);
    const leaves = [
      ...readings.flatMap((reading) => reading.senses.flatMap((sense) => ofSense(reading, sense, setting(reading)))),
      ...literalsOf(atoms, grammar, item),
      ...atoms.flatMap((atom, at) => {
        if (atom.mention !== undefined) return ofMention(atom.mention, atom, setting({ from: at, to: at + 1 }));
        const leaf: Leaf = { is: 'sign', text: atom.text };
        const own = atom.is === 'sign' ? item(at, at + 1, `'${atom.key}'`, [], 0, leaf) : [];
        return [...own, ...item(at, at + 1, 'any', [], atom.is === 'sign' ? 1 : 6, leaf)];
      }),
      ...unknownLeaves(atoms, readings, titles, item),
    ];
    return placed(leaves, atoms);
  };

  function ofMention(mention: Mention, atom: Atom, setting: Setting): Unplaced[] {
    const at = setting.from;
    if ('value' in mention) {
      const [category, features] = valueClass(mention, measures);
      return item(at, at + 1, category, features, 0.5, { is: 'mention', mention, en: mention.en });
    }
    const en = mention.en ?? mention.alternatives[0]?.en;
    if (en === undefined) return item(at, at + 1, 'name', ['unknown'], 1, { is: 'unknown', text: atom.text });
    const id = mention.concept ?? mention.alternatives[0]?.concept;
    const concept = id === undefined ? undefined : glossary.concept(id);
    const known = words.get(atom.key) ?? [];
    const kinds = kindsOf(atom.key);
    if (mention.kind === 'place')
      return item(at, at + 1, 'name', ['place', ...kinds], 0.5, { is: 'mention', mention, en });
    const isName = mention.kind === 'name' || concept?.pos === 'name' || /^\p{Lu}/u.test(en);
    if (isName) return item(at, at + 1, 'name', ['body', ...kinds], 0.5, { is: 'mention', mention, en });
    const category = partOfSpeech(concept?.pos);
    const own = known.find((sense) => sense.class === category);
    const leaf: Leaf = { is: 'mention', mention, en, ...(own === undefined ? {} : { sense: own }) };
    const features = own === undefined ? [category === 'n' ? countability(en) : 't', ...kinds] : featuresOf(own, kinds);
    return [
      ...item(at, at + 1, category, features, known.length > 1 ? 1.1 : 0.5, leaf),
      ...known.flatMap((sense) => ofSense({ from: at, to: at + 1, key: atom.key, senses: known }, sense, setting)),
    ];
  }
}

/** What a word costs more where its capital says that it is part of a name: «Ông Đỗ Thắng Hải» parks nothing. */
const costInName = 2;

/** A capital beside another one, past the first word of a sentence. A word all in capitals is a headline's. */
function isInName(atoms: readonly Atom[], at: number): boolean {
  const isCapital = (place: number) =>
    place > 0 && /^\p{Lu}\p{Ll}/u.test(atoms[place]?.is === 'word' ? atoms[place].text : '');
  return isCapital(at) && (isCapital(at - 1) || isCapital(at + 1));
}

function featuresOf({ gram, noun }: LexiconSense, kinds: readonly string[]): readonly string[] {
  return [...gram, ...kinds, ...(noun === undefined ? [] : ['noun'])];
}

/** Words that rules name: `'để'`. */
function literalsOf(atoms: readonly Atom[], grammar: Grammar, item: MakeLeaf): Unplaced[] {
  const leaves: Unplaced[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = '';
    for (let to = from + 1; to <= Math.min(atoms.length, from + 4); to++) {
      const atom = atoms[to - 1];
      if (atom === undefined || atom.is === 'sign' || (atom.mention !== undefined && to > from + 1)) break;
      key = key === '' ? atom.key : `${key} ${atom.key}`;
      if (grammar.category(`'${key}'`) !== undefined)
        leaves.push(...item(from, to, `'${key}'`, [], 0.8, { is: 'sign', text: key }));
      if (atom.mention !== undefined) break;
    }
  }
  return leaves;
}
