import type { LexiconSense, SenseCondition } from '../model/lexicon.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital } from './capitals.ts';

/** A sentence, for what tells the senses of its words apart. */
export type Sentence = {
  readonly atoms: readonly Atom[];
  /** The classes that a stretch beginning or ending at an atom may have: n, v, num, name, time, place. */
  readonly classesFrom: (at: number) => ReadonlySet<string>;
  readonly classesTo: (at: number) => ReadonlySet<string>;
  /** Its words, with a space around each. */
  readonly words: string;
  /** Where in `words` each atom begins, and at last where one more would. */
  readonly places: readonly number[];
  /** Whether a word, which may have several syllables, stands anywhere. */
  readonly says: (word: string) => boolean;
};

/** Where a word stands. */
export type Setting = {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Whether a word stands before it behind which only verbs do. */
  readonly isPredicate: boolean;
  /** Whether it is one of several qualities in a row. */
  readonly isQuality: boolean;
};

/**
 * What each sense of a word costs where it stands: nothing where its conditions hold, little where it is the usual one. Where nothing tells any
 * of them and none is usual, the first is. Behind a mark of verbs one of the verbs is meant: đã quyết định is “decided”, though quyết định is a
 * decision; among qualities a quality is: khách quan, khoa học is “objective and scientific”, though khoa học is science.
 */
export function senseCosts(senses: readonly LexiconSense[], setting: Setting): readonly number[] {
  const own = senses.map((sense) => conditionCost(sense, setting));
  const meant = setting.isQuality ? qualities : setting.isPredicate ? predicates : undefined;
  const leftOf = (isAmong: (sense: LexiconSense) => boolean): LexiconSense | undefined =>
    senses.every((sense, at) => own[at] === costs.untold || !isAmong(sense)) ? senses.find(isAmong) : undefined;
  const isMeant = ({ class: kind }: LexiconSense): boolean => meant?.has(kind) === true;
  const left = own.includes(costs.untold) ? [leftOf(isMeant), leftOf(() => true)] : [];
  const hasVerb = setting.isPredicate && senses.some(({ class: kind }) => kind === 'v');
  return senses.map((sense, at) => {
    const isLeft = sense === left[isMeant(sense) ? 0 : 1];
    const favour = closed.has(sense.class) ? costs.closed : 0;
    const isOther = hasVerb && sense.class === 'n';
    return favour + (isLeft ? costs.usual : (own[at] ?? 0)) + (isOther ? costs.other : 0);
  });
}

/** Whether every sense of a class is meant where something else stands around it. */
export function isMeantElsewhere(senses: readonly LexiconSense[], wordClass: string, setting: Setting): boolean {
  return senses.every((sense) => sense.class !== wordClass || conditionCost(sense, setting) === costs.untold);
}

const predicates: ReadonlySet<string> = new Set(['v', 'adj']);
const qualities: ReadonlySet<string> = new Set(['adj']);

/** Words of a closed class are seldom anything else. */
const closed: ReadonlySet<string> = new Set(['prep', 'conj', 'det', 'aux', 'cl', 'pron']);

function conditionCost({ when }: LexiconSense, setting: Setting): number {
  const isUsual = when.some(({ kind }) => kind === 'default');
  if (when.length === (isUsual ? 1 : 0)) return isUsual ? costs.usual : costs.only;
  if (when.every((condition) => condition.kind === 'default' || holds(condition, setting))) return costs.told;
  return isUsual ? costs.usual : costs.untold;
}

/** `other`: of a noun that is a verb too, behind a mark of verbs. */
const costs = { closed: -0.4, told: 0, only: 0.2, usual: 0.3, untold: 2.6, other: 0.8 } as const;

function holds({ kind, words }: SenseCondition, { sentence, from, to }: Setting): boolean {
  const { atoms } = sentence;
  if (kind === 'start') return from === 0 || /^[,.:;]$/.test(atoms[from - 1]?.text ?? '');
  if (kind === 'end') return to === atoms.length || /^[.;,!?]$/.test(atoms[to]?.text ?? '');
  if (kind === 'capital') return atoms.slice(from, to).some((_, at) => hasOwnCapital(atoms, from + at));
  if (kind === 'with') return words.some(sentence.says);
  if (kind === 'before') {
    const classes = sentence.classesFrom(to);
    return words.some((word) => classes.has(word) || beginsAt(sentence.places[to] ?? 0, word, sentence));
  }
  const classes = sentence.classesTo(from);
  const end = (sentence.places[from] ?? 0) - 1;
  return words.some((word) => classes.has(word) || beginsAt(end - word.length, word, sentence));
}

/** Whether a word, which may have several syllables, stands at a place of the words of a sentence. */
function beginsAt(place: number, word: string, { words }: Sentence): boolean {
  return words[place - 1] === ' ' && words.startsWith(word, place) && words[place + word.length] === ' ';
}
