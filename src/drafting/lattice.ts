import type { Glossary } from '../glossary/index.ts';
import type { Lexicon, LexiconSense } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import { withoutDiacritics } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';
import { type Setting, senseCost } from './sense-conditions.ts';

/** Expressions have no more atoms than this. */
const longest = 9;

/** What words and mentions may be, by where they stand. */
export type Lattice = readonly LeafItem[];

/** A leaf that has not been given its place in the words. */
export type Unplaced = Omit<LeafItem, 'start' | 'end'>;

/** Gives leaves their places. */
export function placed(leaves: readonly Unplaced[], atoms: readonly Atom[]): Lattice {
  return leaves.map((leaf) => ({ ...leaf, start: atoms[leaf.from]?.start ?? 0, end: atoms[leaf.to - 1]?.end ?? 0 }));
}

export type LatticeMaker = (atoms: readonly Atom[]) => Lattice;

type Reading = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly senses: readonly LexiconSense[];
};

/** Makes a lexicon ready for reading any number of segments. */
export function latticeMaker(lexicon: Lexicon, grammar: Grammar, glossary: Glossary): LatticeMaker {
  const words = new Map(Object.entries(lexicon.words));
  const kindsOf = kindsReader(lexicon);
  const countability = countabilityReader(lexicon);
  const measures = new Set(glossary.symbols.units.flatMap(({ key, measure }) => (measure === true ? [key] : [])));
  const titles = new Set(lexicon.kinds.title);
  const item = (
    from: number,
    to: number,
    category: string,
    features: readonly string[],
    cost: number,
    leaf: Leaf,
  ): Unplaced[] => {
    const number = grammar.category(category);
    return number === undefined
      ? []
      : [{ from, to, category: number, features: grammar.features.of(features), cost, leaf }];
  };
  const ofSense = (reading: Reading, sense: LexiconSense, setting: Setting): Unplaced[] => {
    const { from, to, key } = reading;
    const features = [...sense.gram, ...kindsOf(key), ...(sense.noun === undefined ? [] : ['noun'])];
    return item(from, to, sense.class, features, 1 + senseCost(sense, setting), { is: 'sense', vi: key, sense });
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
    const features = own?.gram ?? (category === 'n' ? [countability(en)] : ['t']);
    return [
      ...item(
        at,
        at + 1,
        category,
        [...features, ...kinds, ...(own?.noun === undefined ? [] : ['noun'])],
        known.length > 1 ? 1.1 : 0.5,
        leaf,
      ),
      ...known.flatMap((sense) =>
        item(
          at,
          at + 1,
          sense.class,
          [...sense.gram, ...kinds, ...(sense.noun === undefined ? [] : ['noun'])],
          1 + senseCost(sense, setting),
          { is: 'sense', vi: atom.key, sense },
        ),
      ),
    ];
  }
}

function partOfSpeech(pos: 'noun' | 'name' | 'verb' | 'adjective' | 'phrase' | undefined): string {
  if (pos === 'verb') return 'v';
  if (pos === 'adjective') return 'adj';
  return pos === 'phrase' ? 'phrase' : 'n';
}

function valueClass(
  { value, en }: Extract<Mention, { kind: 'value' | 'reference' }>,
  measures: ReadonlySet<string>,
): [string, readonly string[]] {
  switch (value.type) {
    case 'number':
    case 'fraction':
    case 'vague':
    case 'ratio':
    case 'score':
      return ['num', 'unit' in value && value.unit !== undefined ? ['counted'] : []];
    case 'money':
      return ['amount', ['money']];
    case 'percent':
      return ['amount', ['percent']];
    case 'quantity':
      return ['amount', [measures.has(value.unit) ? 'measure' : 'counted']];
    case 'date':
      return [
        'time',
        [value.date.length > 7 || (value.date.startsWith('--') && value.date.length > 4) ? 'day' : 'month'],
      ];
    case 'time':
      return ['time', ['clock']];
    case 'relative':
      return ['time', ['relative']];
    case 'part-of-year':
    case 'decade':
    case 'century':
      return ['time', ['month']];
    case 'period':
      return ['time', [en.startsWith('from ') ? 'from' : 'period']];
    case 'ordinal':
      return ['ord', []];
    case 'document':
    case 'citation':
      return ['name', ['document']];
    default:
      return ['amount', []];
  }
}

/** Whether an English noun phrase can be counted, by what the lexicon knows of its head. */
function countabilityReader({ words }: Lexicon): (en: string) => 'c' | 'u' | 'pl' {
  const known = new Map<string, 'c' | 'u' | 'pl'>();
  for (const senses of Object.values(words)) {
    for (const { class: kind, en, gram } of senses) {
      const found = (['u', 'pl', 'c'] as const).find((feature) => gram.includes(feature));
      if (kind === 'n' && found !== undefined && !known.has(en)) known.set(en, found);
    }
  }
  return (en) => {
    const head = /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under)\b|$)/.exec(en)?.[0] ?? en;
    return known.get(head) ?? known.get(head.split(' ').at(-1) ?? '') ?? (/s$/.test(head) ? 'pl' : 'c');
  };
}

/** The kinds of a word: those of its longest beginning that has any. */
function kindsReader({ kinds }: Lexicon): (key: string) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(kinds)) {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return (key) => {
    const syllables = key.split(' ');
    for (let length = syllables.length; length > 0; length--) {
      const found = byWord.get(syllables.slice(0, length).join(' '));
      if (found !== undefined) return found;
    }
    return [];
  };
}

/** An expression may hold a term that is not a name: trang thiết bị, though thiết bị is a term. */
function isWordOrTerm({ mention }: Atom): boolean {
  return mention === undefined || (!('value' in mention) && mention.kind !== 'place' && mention.kind !== 'name');
}

/** Every stretch of words that the lexicon has. */
function readingsOf(atoms: readonly Atom[], words: ReadonlyMap<string, readonly LexiconSense[]>): readonly Reading[] {
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

function settingOf(
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

function classesOfMention(mention: Mention): readonly string[] {
  if (mention.kind === 'value') {
    return mention.value.type === 'date' || mention.value.type === 'period' ? ['time', 'num'] : ['num'];
  }
  if (mention.kind === 'place') return ['place', 'name', 'n'];
  return mention.kind === 'name' ? ['org', 'name', 'n'] : ['n'];
}

type MakeItem = (
  from: number,
  to: number,
  category: string,
  features: readonly string[],
  cost: number,
  leaf: Leaf,
) => Unplaced[];

/** Words that rules name: `'để'`. */
function literalsOf(atoms: readonly Atom[], grammar: Grammar, item: MakeItem): Unplaced[] {
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

/** Words that nothing is known of: a run of them in capitals is a name, another one is left as it is. */
function unknownLeaves(
  atoms: readonly Atom[],
  readings: readonly Reading[],
  titles: ReadonlySet<string>,
  item: MakeItem,
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
      leaves.push(...item(from, to, 'name', to - from > 1 ? ['person'] : [], cost, { is: 'unknown', text: en }));
    }
    if (!known.has(from))
      leaves.push(
        ...item(from, from + 1, /^\d/.test(atom.text) ? 'num' : 'n', ['unknown'], 5, {
          is: 'unknown',
          text: atom.text,
        }),
      );
  }
  return leaves;
}
