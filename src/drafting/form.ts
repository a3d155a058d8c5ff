import type { Item } from './item.ts';
import type { VerbForm } from './verbs.ts';

/** How a part is to be said: what its surroundings ask of its head. */
export type Form = {
  readonly number?: 'singular' | 'plural';
  /** What is said of one: each of its list is one too. */
  readonly isOne?: boolean;
  readonly article?: 'the' | 'a' | 'none';
  /** Of a noun phrase that is mostly known where it stands: a subject, or behind a preposition. */
  readonly isGiven?: boolean;
  /** `finite` by the tense of its clause and its subject; `noun` as the noun of the verb; `passive` the participle of what is done to somebody; `reduced` what stands behind a noun: rising, damaged. */
  readonly verb?: VerbForm | 'finite' | 'to' | 'noun' | 'passive' | 'reduced';
  readonly tense?: 'past' | 'present';
  /** Of a clause that says when: what has been done was done on that day. */
  readonly isDated?: boolean;
  readonly subjectIsPlural?: boolean;
  /** The subject, for what it is called when it is spoken of again. */
  readonly subject?: Item;
  /** Of a clause that somebody told in the past: that they would go. */
  readonly isReported?: boolean;
  /** A verb with nothing behind it: construction commenced, not commenced construction of. */
  readonly isAlone?: boolean;
  readonly isState?: boolean;
  readonly adverb?: boolean;
  /** Of an adjective: higher, highest. */
  readonly degree?: 'comparative' | 'superlative';
  /** A figure in words where it is small. */
  readonly spelled?: boolean;
  readonly object?: boolean;
  /** Of a pronoun: their. */
  readonly possessive?: boolean;
  /** An ordinal without its noun: the 10th, not the 10th tenure. */
  readonly ordinal?: boolean;
  /** A figure, or that of a measure, as a rank: fourth, the 95th of 95 years. */
  readonly nth?: boolean;
  /** An age behind a person: aged 60 and over. */
  readonly aged?: boolean;
  /** A body's own name for each of several: People's Committees. */
  readonly many?: boolean;
  /** A post in each of several bodies: Chairmen of the People's Committees. */
  readonly each?: boolean;
  /** A term that a document defines for itself: the Steering Committee. */
  readonly defined?: boolean;
};

/** The forms that the English of a rule may ask for, by name. */
export const forms: Readonly<Record<string, Form>> = {
  plural: { number: 'plural' },
  singular: { number: 'singular' },
  attr: { number: 'singular', article: 'none' },
  none: { article: 'none' },
  the: { article: 'the' },
  a: { number: 'singular', article: 'a' },
  bare: { verb: 'bare' },
  to: { verb: 'to' },
  ing: { verb: 'ing' },
  participle: { verb: 'participle' },
  passive: { verb: 'passive' },
  reduced: { verb: 'reduced' },
  noun: { verb: 'noun', article: 'none' },
  finite: { verb: 'finite' },
  alone: { isAlone: true },
  'finite-present': { verb: 'finite', tense: 'present', subjectIsPlural: false },
  was: { verb: 'finite', tense: 'past' },
  'finite-dated': { verb: 'finite', isDated: true },
  past: { tense: 'past' },
  present: { tense: 'present' },
  /** A state: in the present where nothing says otherwise. */
  state: { isState: true },
  /** The same of a verb that no clause asks to be finite: there is. */
  is: { verb: 'finite', isState: true },
  dated: { isDated: true },
  adverb: { adverb: true },
  comparative: { degree: 'comparative' },
  superlative: { degree: 'superlative' },
  spelled: { spelled: true },
  object: { object: true },
  possessive: { possessive: true },
  ordinal: { ordinal: true },
  nth: { nth: true },
  aged: { aged: true },
  many: { many: true },
  each: { number: 'plural', each: true },
  defined: { number: 'singular', article: 'the', defined: true },
  /** A common noun as part of a name: the Muong Thanh Hotel. */
  title: { article: 'none', defined: true },
};

/**
 * Forms that depend on what is asked of the whole, see `askedOf`: the same; behind “do not” the bare verb and behind “have” the participle, where
 * the whole is a finite verb; modal verbs, which have that form alone; “be” before -ing, but not where -ing is asked; the number of the subject;
 * the same of what somebody serves as, without an article: as Chairman, as members;
 * what somebody told, which moves back with a verb of the past; the finite verb behind the subject's pronoun.
 */
export const formsOfWhole = [
  'same',
  'negated',
  'modal',
  'progressive',
  'perfect',
  'agreeing',
  'role',
  'reported',
  'again',
] as const;
