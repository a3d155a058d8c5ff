import type { LexiconSense, SenseCondition } from '../model/lexicon.ts';
import type { Atom } from './atoms.ts';
import { hasOwnCapital } from './capitals.ts';

/** Where a word stands, for what tells its senses apart. */
export type Setting = {
  readonly atoms: readonly Atom[];
  readonly from: number;
  readonly to: number;
  /** Whether a word stands before it behind which only verbs do. */
  readonly isPredicate: boolean;
  /** Whether it is one of several qualities in a row. */
  readonly isQuality: boolean;
  /** The classes that a stretch beginning or ending at an atom may have: n, v, num, name, time, place. */
  readonly classesFrom: (at: number) => ReadonlySet<string>;
  readonly classesTo: (at: number) => ReadonlySet<string>;
  /** The words of the sentence, with a space around each. */
  readonly sentence: string;
  /** Where in `sentence` the space before each atom is, and at last the one behind all. */
  readonly places: readonly number[];
  /** Whether a word, which may have several syllables, stands anywhere in the sentence. */
  readonly says: (word: string) => boolean;
};

/**
 * What a sense costs where it stands: nothing where its conditions hold, little where it is the usual one. Where nothing tells any of them
 * and none is usual, the first is. Behind a mark of verbs one of the verbs is meant: đã quyết định is “decided”, though quyết định is a decision;
 * among qualities a quality is: khách quan, khoa học is “objective and scientific”, though khoa học is science.
 */
export function senseCost(sense: LexiconSense, senses: readonly LexiconSense[], setting: Setting): number {
  const favour = closed.has(sense.class) ? costs.closed : 0;
  const cost = conditionCost(sense, setting);
  const meant = setting.isQuality ? qualities : setting.isPredicate ? predicates : undefined;
  const others = meant?.has(sense.class) === true ? senses.filter((one) => meant.has(one.class)) : senses;
  const isLeft =
    cost === costs.untold && sense === others[0] && others.every((one) => conditionCost(one, setting) === cost);
  const isOther = setting.isPredicate && sense.class === 'n' && senses.some((one) => one.class === 'v');
  return favour + (isLeft ? costs.usual : cost) + (isOther ? costs.other : 0);
}

/** Whether every sense of a class is meant where something else stands around it. */
export function isMeantElsewhere(senses: readonly LexiconSense[], wordClass: string, setting: Setting): boolean {
  return senses.every((sense) => sense.class !== wordClass || conditionCost(sense, setting) === costs.untold);
}

const predicates: ReadonlySet<string> = new Set(['v', 'adj']);
const qualities: ReadonlySet<string> = new Set(['adj']);

/** Words of a closed class are seldom anything else. */
const closed: ReadonlySet<string> = new Set(['prep', 'conj', 'det', 'aux', 'cl', 'pron']);

function conditionCost(sense: LexiconSense, setting: Setting): number {
  const told = sense.when.filter(({ kind }) => kind !== 'default');
  const isUsual = told.length < sense.when.length;
  if (told.length === 0) return isUsual ? costs.usual : costs.only;
  const held = told.filter((condition) => holds(condition, setting)).length;
  if (held === told.length) return costs.told;
  return isUsual ? costs.usual : costs.untold;
}

/** `other`: of a noun that is a verb too, behind a mark of verbs. */
const costs = { closed: -0.4, told: 0, only: 0.2, usual: 0.3, untold: 2.6, other: 0.8 } as const;

function holds({ kind, words }: SenseCondition, setting: Setting): boolean {
  const { from, to, atoms } = setting;
  if (kind === 'start') return from === 0 || /^[,.:;]$/.test(atoms[from - 1]?.text ?? '');
  if (kind === 'end') return to === atoms.length || /^[.;,!?]$/.test(atoms[to]?.text ?? '');
  if (kind === 'capital') return atoms.slice(from, to).some((_, at) => hasOwnCapital(atoms, from + at));
  if (kind === 'with') return words.some(setting.says);
  const classes = kind === 'before' ? setting.classesFrom(to) : setting.classesTo(from);
  return words.some((word) => classes.has(word) || stands(kind, word, setting));
}

/** Whether a word, which may have several syllables, stands right behind or before. */
function stands(kind: SenseCondition['kind'], word: string, { sentence, places, from, to }: Setting): boolean {
  if (kind === 'before') return sentence.startsWith(` ${word} `, places[to]);
  return sentence.endsWith(` ${word} `, (places[from] ?? 0) + 1);
}
