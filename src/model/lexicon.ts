/** Kinds of Vietnamese words, as the files of the lexicon name them. `cl` are classifiers, `part` words of discourse. */
export const wordClasses = [
  'n',
  'v',
  'adj',
  'adv',
  'prep',
  'conj',
  'pron',
  'det',
  'num',
  'cl',
  'aux',
  'part',
  'interj',
  'phrase',
] as const;
export type WordClass = (typeof wordClasses)[number];

/**
 * What tells a sense from the others of its word: a class or a word right before or behind it, a word in the sentence, the first or the
 * last word of a sentence, a capital where no sentence begins. Any of `words` will do.
 */
export type SenseCondition = {
  readonly kind: 'before' | 'after' | 'with' | 'start' | 'end' | 'capital' | 'default';
  readonly words: readonly string[];
};

/** One translation of a Vietnamese word or expression. */
export type LexiconSense = {
  readonly class: WordClass;
  /** In its dictionary form; `∅` where English leaves it out. */
  readonly en: string;
  /** Features of grammar: t, +in, c, u, plural; see glossary/lexicon/README.md. */
  readonly gram: readonly string[];
  /** The noun of a verb: strengthening. */
  readonly noun?: string;
  readonly plural?: string;
  readonly past?: string;
  readonly participle?: string;
  readonly ing?: string;
  readonly adverb?: string;
  /** Of a pronoun: him. */
  readonly object?: string;
  /** Of a pronoun: their. */
  readonly possessive?: string;
  readonly when: readonly SenseCondition[];
  readonly also?: readonly string[];
};

/** What a part of a rule must be, or what the rule makes. The category of a word that stands for itself is its key in quotes: `'việc'`. */
export type RuleSymbol = {
  readonly category: string;
  /** Features that it has, or gets. */
  readonly needs: readonly string[];
  /** Of these one at least, where there are any. */
  readonly some: readonly string[];
  /** Features that it has not, or loses. */
  readonly bars: readonly string[];
};

/** A rule of the grammar. Its symbols are told by their places in the lexicon's `symbols`; see glossary/lexicon/README.md. */
export type GrammarRule = {
  /** As it is written: `np = n* adj`. */
  readonly name: string;
  readonly makes: number;
  /** The parts in Vietnamese order. */
  readonly of: readonly number[];
  /** The place of the head among them. */
  readonly head: number;
  /** The parts in English order, by number, with the form they take: `2 1.plural`. */
  readonly en: string;
  readonly cost: number;
};

/** Vietnamese words of a kind that rules and articles go by, by the name of the kind: `person`, `event`. */
export type LexiconKinds = Readonly<Record<string, readonly string[]>>;

/** An irregular English verb: its past and its participle. */
export type IrregularVerb = readonly [past: string, participle: string];

/** Words by their key, as matching folds them, and what each may be. Any `Map` is one; that of a compiled lexicon decodes a word when it is asked for. */
export type LexiconWords = Pick<ReadonlyMap<string, readonly LexiconSense[]>, 'get'> &
  Iterable<readonly [key: string, senses: readonly LexiconSense[]]>;

/** How an English noun may stand: counted, not counted, or in the plural only. */
export type Countability = 'c' | 'u' | 'pl';

/**
 * How an English noun stands where the Vietnamese tells neither its number nor its article: the environment, a record, aid, households. Of
 * two, the first for what is mostly known (a subject, behind a preposition), the second elsewhere.
 */
export const nounUsages = ['the', 'a', 'bare', 'many', 'the or many', 'the or a', 'the or bare'] as const;
export type NounUsage = (typeof nounUsages)[number];

/** All that the offline drafter knows of words. */
export type Lexicon = {
  readonly words: LexiconWords;
  /** English nouns of which the words say how they are counted. */
  readonly nouns: Pick<ReadonlyMap<string, Countability>, 'get'>;
  /** English nouns that stand otherwise than rules say. */
  readonly usages: Pick<ReadonlyMap<string, NounUsage>, 'get'>;
  readonly symbols: readonly RuleSymbol[];
  readonly rules: readonly GrammarRule[];
  readonly kinds: LexiconKinds;
  readonly verbs: Readonly<Record<string, IrregularVerb>>;
  /** English words that may stand before the verb of a phrase (also, still), beside adverbs in -ly. */
  readonly beforeVerbs: readonly string[];
  /** Verbs that end like adverbs: supply. */
  readonly verbsInLy: readonly string[];
  /** What a part of each category costs that stands by itself in a sentence which no rule reads whole. */
  readonly pieces: Readonly<Record<string, number>>;
};
