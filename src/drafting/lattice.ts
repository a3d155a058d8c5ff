import type { Glossary } from '../glossary/index.ts';
import type { Lexicon, LexiconSense } from '../model/lexicon.ts';
import type { Mention, NamedMention } from '../model/mention.ts';
import { matchKey, pluralOf } from '../text/index.ts';
import type { Atom } from './atoms.ts';
import { isCapitalised, isInName, isOfPersonName, isTitleOfName, type NameWords } from './capitals.ts';
import { isForeignAcronym } from './foreign-acronyms.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';
import type { LeafMaker } from './leaves.ts';
import { classesOfMention, partOfSpeech, valueClass } from './mention-classes.ts';
import { isWordOrTerm, type Reading, readingsOf, settingOf } from './readings.ts';
import { isMeantElsewhere, type Setting } from './sense-conditions.ts';
import { featuresOf, senseLeaves, shapeOf } from './sense-leaves.ts';
import { unknownLeaves } from './unknown-words.ts';
import { countabilityReader, kindsReader } from './word-kinds.ts';

/** What words and mentions may be, by where they stand. */
export type Lattice = readonly LeafItem[];

export type LatticeMaker = (leaves: LeafMaker) => Lattice;

/** Makes a lexicon ready for reading any number of segments. */
export function latticeMaker(lexicon: Lexicon, grammar: Grammar, glossary: Glossary): LatticeMaker {
  const { words } = lexicon;
  const kindsOf = kindsReader(lexicon);
  const countability = countabilityReader(lexicon);
  const units = new Map(glossary.symbols.units.map((unit) => [unit.key, unit]));
  const nameWords: NameWords = {
    titles: new Set(lexicon.kinds.title),
    official: new Set(lexicon.kinds.official),
    isPost: (key) => kindsOf(key).includes('post'),
  };
  const joins = new Set(lexicon.kinds.joins);
  const marks = { verbMarks: new Set(lexicon.kinds.mark), qualities: new Set(lexicon.kinds.quality) };
  const isNamedByCapital = (reading: Reading, { class: kind, gram }: LexiconSense, setting: Setting): boolean => {
    const { atoms } = setting.sentence;
    if (gram.includes('name') || gram.includes('origin')) return isOfPersonName(atoms, reading, nameWords);
    // «kèm theo Quyết định này Quy định về …» are regulations
    if (kind === 'v' && atoms[reading.from - 1]?.is !== 'sign' && isCapitalised(atoms, reading.from)) return true;
    return isInName(atoms, reading, nameWords) || (isTitleOfName(atoms, reading, nameWords) && !gram.includes('title'));
  };
  const ofSenses = senseLeaves(lexicon, grammar, kindsOf);
  const costOfSense = (areNamesTold: boolean) => (reading: Reading, sense: LexiconSense, setting: Setting) =>
    (areNamesTold && isNamedByCapital(reading, sense, setting) ? costInName : 0) +
    (reading.isPart ? costOfPart(reading.key) : 0) +
    (sense.gram.includes('origin') && isInRowOfNames(setting.sentence.atoms, reading.from) ? costInName : 0);
  const [whereNamesAreTold, elsewhere] = [costOfSense(true), costOfSense(false)];
  return (leaves) => {
    const { atoms } = leaves;
    const readings = readingsOf(atoms, words);
    const setting = settingOf(atoms, readings, classesOf, marks);
    const costThere = leaves.isInCapitals ? elsewhere : whereNamesAreTold;
    const inExpressions = atomsInExpressions(readings);
    return [
      ...readings.flatMap((reading) => ofSenses(reading, setting(reading), costThere, leaves)),
      ...literalsOf(leaves, grammar),
      ...atoms.flatMap((atom, at) => {
        if (atom.mention !== undefined)
          return ofMention(atom.mention, atom, setting({ from: at, to: at + 1 }), inExpressions.has(at), leaves);
        const leaf: Leaf = { is: 'sign', text: atom.text };
        const own = atom.is === 'sign' ? leaves.named(at, at + 1, `'${atom.key}'`, [], 0, leaf) : [];
        return [...own, ...leaves.named(at, at + 1, 'any', [], atom.is === 'sign' ? 1 : 6, leaf)];
      }),
      ...unknownLeaves(leaves, readings, nameWords),
    ];
  };

  /** What conditions may call a mention: what its concept is, and what the lexicon has its words for. */
  function classesOf(mention: Mention, key: string): readonly string[] {
    if (mention.kind !== 'term' && mention.kind !== 'acronym') return classesOfMention(mention);
    const { pos } = (mention.concept === null ? undefined : glossary.concept(mention.concept)) ?? {};
    return [partOfSpeech(pos), ...(words.get(key) ?? []).map((sense) => sense.class)];
  }

  /** Whether a name stands in a row with others: leaders of China and Viet Nam, not Chinese leaders and Viet Nam. */
  function isInRowOfNames(atoms: readonly Atom[], at: number): boolean {
    return [-1, 1].some((step) => {
      const [joint, other] = [atoms[at + step], atoms[at + 2 * step]];
      const isJoint = joint?.is === 'sign' ? /^[-–/,]$/.test(joint.text) : joins.has(joint?.key ?? '');
      return isJoint && /^\p{Lu}/u.test(other?.text ?? '');
    });
  }

  /** The EU, the WTO; but ASEAN, UNESCO, which are spoken as words, and what is no name: FDI. */
  function ofForeignAcronym(mention: NamedMention, at: number, leaves: LeafMaker): readonly LeafItem[] {
    const takesArticle = mention.text.length <= 3 && isEnglishName(mention.en ?? '');
    const features = takesArticle ? ['body'] : ['body', 'bare'];
    return leaves.named(at, at + 1, 'name', features, 0.5, { is: 'mention', mention, en: mention.text });
  }

  function ofMention(
    mention: Mention,
    atom: Atom,
    setting: Setting,
    isPart: boolean,
    leaves: LeafMaker,
  ): readonly LeafItem[] {
    const at = setting.from;
    if ('value' in mention) {
      const [category, features] = valueClass(mention, units);
      const kinds = category === 'amount' ? kindsOf(atom.key) : [];
      return leaves.named(at, at + 1, category, [...features, ...kinds], 0.5, {
        is: 'mention',
        mention,
        en: mention.en,
      });
    }
    if (isForeignAcronym(mention)) return ofForeignAcronym(mention, at, leaves);
    // whose position it is, a sentence tells: abuse one's position
    const en = (mention.en ?? mention.alternatives[0]?.en)?.replace("one's", 'their');
    if (en === undefined) return leaves.named(at, at + 1, 'name', ['unknown'], 1, { is: 'unknown', text: atom.text });
    if (beginsWithPreposition.test(en)) return leaves.named(at, at + 1, 'pp', [], 0.5, { is: 'mention', mention, en });
    const id = mention.concept ?? mention.alternatives[0]?.concept;
    const concept = id === undefined ? undefined : glossary.concept(id);
    const senses = words.get(atom.key) ?? [];
    const kinds = kindsOf(mention.kind === 'acronym' && concept !== undefined ? matchKey(concept.vi) : atom.key);
    if (mention.kind === 'place') {
      const origin = senses.find(({ gram }) => gram.includes('origin'));
      return [
        ...leaves.named(at, at + 1, 'name', ['place', ...kinds], 0.5, { is: 'mention', mention, en }),
        ...(origin === undefined || isInRowOfNames(leaves.atoms, at)
          ? []
          : leaves.named(at, at + 1, 'origin', kinds, 0.5, { is: 'mention', mention, en: origin.en })),
      ];
    }
    const isName =
      mention.kind === 'name' || concept?.pos === 'name' || (concept?.pos !== 'phrase' && isEnglishName(en));
    if (isName)
      return leaves.named(at, at + 1, 'name', ['body', ...numberOfName(en), ...kinds], 0.5, {
        is: 'mention',
        mention,
        en,
      });
    const category = partOfSpeech(concept?.pos);
    // what the lexicon has as many and the glossary as one (positive results) counts as the glossary has it
    const own = senses.find(
      (sense) => sense.class === category && (en.endsWith(sense.en) || !sense.gram.includes('pl')),
    );
    const plural = en === own?.en || en === own?.plural ? own.plural : concept?.plural;
    const leaf: Leaf = { is: 'mention', mention, en, plural, ...(own === undefined ? {} : { sense: own }) };
    const features =
      own === undefined
        ? [...(category === 'n' ? [countability(en), ...shapeOf(en)] : ['t']), ...kinds]
        : [...featuresOf(own, kinds), ...(isPluralOf(en, own) ? ['plural'] : [])];
    const isEveryday = mention.kind === 'term' && concept?.gloss === 'never' && own === undefined;
    const others = senses.filter(({ class: kind }) => kind !== category);
    const isOther = others.length > 0 && own !== undefined && isMeantElsewhere(senses, category, setting);
    const isWork = category === 'n' && others.some(({ class: kind, gram }) => kind === 'v' && gram.includes('i'));
    const usual = senses.some((sense) => sense !== own) ? (isEveryday ? costOfEveryday : 1.1) : 0.5;
    const cost = usual + (isOther ? costElsewhere : 0);
    return [
      ...leaves.named(
        at,
        at + 1,
        category,
        isWork ? [...features, 'work'] : features,
        cost + (isPart ? costOfPart(atom.key) : 0),
        leaf,
      ),
      ...ofSenses({ from: at, to: at + 1, key: atom.key, senses, isPart: false }, setting, elsewhere, leaves),
    ];
  }
}

/** Whether the glossary has as many what the lexicon has as one: regulations. */
function isPluralOf(en: string, { class: kind, en: one, plural }: LexiconSense): boolean {
  return kind === 'n' && en !== one && en.endsWith(plural ?? pluralOf(one));
}

/** What an everyday word costs as the glossary has it, where the lexicon knows other uses: tổng hợp is “compile” before it is “general affairs”. */
const costOfEveryday = 2.5;

/** What a term costs more where the lexicon has it in other places only: tổ chức is no body in «tổ chức tiêm phòng». */
const costElsewhere = 2;

/**
 * What a word costs more where it is part of a longer one that the lexicon has: thông qua may pass the resolution of thông qua nghị quyết,
 * but the syllables of chính thức are no words there.
 */
function costOfPart(key: string): number {
  return key.includes(' ') ? 0.8 : 1.6;
}

/** In the province, for the advancement of women: what stands behind nouns and verbs as such phrases do. */
const beginsWithPreposition = /^(?:in|across|throughout|for|at|on|by|under|within|through|towards|against) /;

/** What a word costs more where its capital says that it is part of a name. */
const costInName = 2;

/** Which atoms stand in an expression: kết quả, a term, in kết quả thực hiện. */
function atomsInExpressions(readings: readonly Reading[]): ReadonlySet<number> {
  return new Set(
    readings.flatMap(({ from, to }) => (to > from + 1 ? Array.from({ length: to - from }, (_, at) => from + at) : [])),
  );
}

/** Whether English is a name by the capital of its head: Department of Health, but not Party member. */
function isEnglishName(en: string): boolean {
  const head = /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under|and)\b|$)/.exec(en)?.[0] ?? en;
  return /^\p{Lu}/u.test(en) && /(?:^|[ -])\p{Lu}[^ -]*$/u.test(head);
}

/** Typhoon No. 3 and Programme 135 take no article; the Chairmen of … are many. */
function numberOfName(en: string): readonly string[] {
  if (/ (?:No\. )?\d[\d./-]*$/.test(en)) return ['bare'];
  return /^(?:(?! (?:of|at|for) ).)*(?:men|[^s]s) (?:of|at|for) /.test(en) ? ['plural'] : [];
}

/** Words that rules name: `'để'`. */
function literalsOf(maker: LeafMaker, grammar: Grammar): readonly LeafItem[] {
  const { atoms } = maker;
  const leaves: LeafItem[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = '';
    for (let to = from + 1; to <= Math.min(atoms.length, from + 4); to++) {
      const atom = atoms[to - 1];
      if (atom === undefined || atom.is === 'sign' || (to > from + 1 && !isWordOrTerm(atom))) break;
      key = key === '' ? atom.key : `${key} ${atom.key}`;
      if (grammar.category(`'${key}'`) !== undefined)
        leaves.push(...maker.named(from, to, `'${key}'`, [], 0.8, { is: 'sign', text: key }));
      if (!isWordOrTerm(atom)) break;
    }
  }
  return leaves;
}
