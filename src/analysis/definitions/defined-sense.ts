import type { Concept } from '../../model/concept.ts';
import type { DefinitionDoubt } from '../../model/mention.ts';
import { acronymPieces, isPassedOver } from '../../text/index.ts';
import { alignLeftwards, type Word, wordsOf } from '../acronym-words.ts';
import { heads } from './definition-words.ts';
import type { FoundDefinition } from './long-forms.ts';

/** What a glossary says beside a definition in the text. The first of several concepts counts. */
export type Known = {
  /** Concepts that have the acronym. */
  readonly shortened: (acronym: string) => readonly Concept[];
  /** Concepts by full form. */
  readonly named: (long: string) => readonly Concept[];
};

export type DefinedSense = {
  readonly found: FoundDefinition;
  readonly concept: Concept | null;
  readonly doubts: readonly DefinitionDoubt[];
};

/**
 * A definition with its concept. Where the letters tell, the text is believed, against the glossary too, which is then reported as a
 * doubt. Where they do not, words of the glossary that are all but the beginning of the long form are the long form; and a bracket
 * alone says nothing against a glossary that knows the acronym from its letters: «phòng chức năng (CSGT)».
 */
export function definedSense(found: FoundDefinition, known: Known): DefinedSense | undefined {
  const senses = known.shortened(found.acronym);
  const named = found.letters === 'all' ? undefined : namedAtEnd(found, known);
  if (named !== undefined) return { ...named, doubts: [] };
  const concepts = known.named(found.long);
  const concept =
    concepts.find(({ acronyms }) => acronyms?.includes(found.acronym)) ?? concepts[0] ?? likest(found, senses) ?? null;
  if (concept === null && found.letters !== 'all' && !isBelieved(found, senses)) return undefined;
  return { found, concept, doubts: doubtsOf(found, concept, senses) };
}

/** Of the words of two names that one of them has at most, this share at least is the other's where they name the same. */
const sharedByLike = { all: 0.75, some: 0.6, none: 0.5 } as const;

/** The sense whose name has most words of the long form: «tổng sản phẩm nội tỉnh» (GRDP). */
function likest({ long, letters }: FoundDefinition, senses: readonly Concept[]): Concept | undefined {
  const words = wordsIn(long);
  const shares: readonly Share[] = senses.map((concept) => ({ concept, share: shareOf(words, wordsIn(concept.vi)) }));
  const best = shares.reduce<Share>((one, other) => (other.share > one.share ? other : one), { share: 0 });
  return best.share >= sharedByLike[letters] ? best.concept : undefined;
}

type Share = { readonly concept?: Concept; readonly share: number };

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ isMark, key, text: word }) => (isMark || isPassedOver(word) ? [] : [key])));
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

function doubtsOf(
  { letters }: FoundDefinition,
  concept: Concept | null,
  senses: readonly Concept[],
): readonly DefinitionDoubt[] {
  const isOther = senses.length > 0 && !senses.some(({ id }) => id === concept?.id);
  return [...(letters === 'all' ? [] : (['letters'] as const)), ...(isOther ? (['sense'] as const) : [])];
}

/** «vốn hỗ trợ phát triển chính thức (ODA)»: the glossary has «hỗ trợ phát triển chính thức». */
function namedAtEnd(
  found: FoundDefinition,
  known: Known,
): { readonly found: FoundDefinition; readonly concept: Concept } | undefined {
  for (const word of wordsOf(found.long)) {
    const long = found.long.slice(word.start);
    const concept = known.named(long).find(({ acronyms }) => acronyms?.includes(found.acronym));
    // A long form with spaces of one kind stands in the text as it is.
    if (concept !== undefined) return { found: { ...found, long, longStart: found.longEnd - long.length }, concept };
  }
  return undefined;
}

function isBelieved({ acronym, long, letters, isTold }: FoundDefinition, senses: readonly Concept[]): boolean {
  if (isTold || senses.length === 0) return true;
  const words = wordsOf(long);
  const isOfItsLetters = senses.some(({ vi }) => hasLetters(acronym, wordsOf(vi)));
  return letters === 'none' && !isOfItsLetters && heads(words, 0) > 0 && words.length > 2;
}

function hasLetters(acronym: string, words: readonly Word[]): boolean {
  return alignLeftwards(acronymPieces(acronym), words, words.length - 1) !== undefined;
}
