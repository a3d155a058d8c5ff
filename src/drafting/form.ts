import type { VerbForm } from './verbs.ts';

/** How a part is to be said: what its surroundings ask of its head. */
export type Form = {
  readonly number?: 'singular' | 'plural';
  readonly article?: 'the' | 'a' | 'none';
  /** `finite` by the tense of its clause and its subject; `noun` as the noun of the verb. */
  readonly verb?: VerbForm | 'finite' | 'to' | 'noun';
  readonly tense?: 'past' | 'present';
  readonly subjectIsPlural?: boolean;
  readonly isState?: boolean;
  readonly adverb?: boolean;
  readonly object?: boolean;
  /** An ordinal without its noun: the 10th, not the 10th tenure. */
  readonly ordinal?: boolean;
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
  noun: { verb: 'noun', article: 'none' },
  finite: { verb: 'finite' },
  past: { tense: 'past' },
  present: { tense: 'present' },
  /** A state: in the present where nothing says otherwise. */
  state: { isState: true },
  adverb: { adverb: true },
  object: { object: true },
  ordinal: { ordinal: true },
};
