import { z } from 'zod';
import { type NounUsage, nounUsages, wordClasses } from '../../model/lexicon.ts';

/** A row as written: its English under its word class, and its features. */
export type WrittenRow = Readonly<Record<string, string | readonly string[] | undefined>>;

type WrittenEntries = Readonly<Record<string, WrittenRow | readonly WrittenRow[]>>;

export type LexiconFile = {
  readonly words?: WrittenEntries | undefined;
  readonly expressions?: WrittenEntries | undefined;
};

export type WrittenRule = {
  /** The class of the whole, with the features that it gets: `np`, `vp[passive]`. */
  readonly makes: string;
  /** The parts in Vietnamese order; `*` marks the head, words in small quotes stand for themselves. */
  readonly of: string;
  /** The parts in English order, by number, with the form they take: `2 1.plural`. */
  readonly en: string;
  /** What a use of the rule costs; 1 where it is not said. */
  readonly cost?: number | undefined;
  /** Vietnamese that the rule reads. */
  readonly eg?: string | undefined;
};

export type GrammarFile = {
  readonly rules?: readonly WrittenRule[] | undefined;
  readonly kinds?: Readonly<Record<string, readonly string[]>> | undefined;
  /** English nouns by how they stand where nothing tells their number or article. */
  readonly usages?: Readonly<Partial<Record<NounUsage, readonly string[]>>> | undefined;
  readonly verbs?: Readonly<Record<string, readonly [string, string]>> | undefined;
  readonly beforeVerbs?: readonly string[] | undefined;
  readonly verbsInLy?: readonly string[] | undefined;
  readonly pieces?: Readonly<Record<string, number>> | undefined;
};

const text = z.string().min(1);

/** The keys of a row beside its word class, whose value is its English. */
const features = {
  gram: text.optional(),
  noun: text.optional(),
  plural: text.optional(),
  past: text.optional(),
  participle: text.optional(),
  ing: text.optional(),
  adverb: text.optional(),
  object: text.optional(),
  possessive: text.optional(),
  when: text.optional(),
  also: z.array(text).optional(),
  note: text.optional(),
};

const english = Object.fromEntries(wordClasses.map((name) => [name, text.optional()]));

const row = z
  .strictObject({ ...english, ...features })
  .refine((written) => wordClasses.filter((name) => name in written).length === 1, {
    message: 'a row has one word class',
  });

const entries = z.record(text, z.union([row, z.array(row).min(1)]));

/** A file of words or of expressions: each with its row, or its rows. */
export const lexiconFileSchema: z.ZodType<LexiconFile> = z.strictObject({
  words: entries.optional(),
  expressions: entries.optional(),
});

const rule = z.strictObject({
  makes: text,
  of: text,
  en: text,
  cost: z.number().optional(),
  eg: text.optional(),
});

/** A file of the grammar. */
export const grammarFileSchema: z.ZodType<GrammarFile> = z.strictObject({
  rules: z.array(rule).optional(),
  kinds: z.record(text, z.array(text)).optional(),
  usages: z.partialRecord(z.enum(nounUsages), z.array(text)).optional(),
  verbs: z.record(text, z.tuple([text, text])).optional(),
  beforeVerbs: z.array(text).optional(),
  verbsInLy: z.array(text).optional(),
  pieces: z.record(text, z.number()).optional(),
});
