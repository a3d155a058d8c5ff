import type { ConceptId } from './concept.ts';
import type { Span } from './span.ts';
import type { Value } from './value.ts';

/** What an English term is to its concept. */
export type EnglishRole = 'english' | 'admitted' | 'deprecated' | 'abbreviation';

/** A concept that an English term may name: “plan” names kế hoạch and quy hoạch both. */
export type EnglishName = { readonly concept: ConceptId; readonly role: EnglishRole };

/**
 * What is doubtful of a value: figures in which the day may be the month, a document whose type word is not that of its code, and a figure
 * that was read as Vietnamese writes it (16.554 people, 81,6%).
 */
export type EnglishDoubt = 'day-or-month' | 'type-differs' | 'point-thousands' | 'comma-decimal';

/**
 * A stretch of an English text that means something known. `names` are all the concepts it may name, for nothing is decided in English:
 * what the Vietnamese says does that. Names stand inside one another (the *People's Committee* of a *Provincial People's Committee*), and
 * each is told; values never overlap.
 */
export type EnglishMention = Span & {
  /** `text.slice(start, end)`. */
  readonly text: string;
} & (
    | { readonly kind: 'name'; readonly names: readonly EnglishName[] }
    | { readonly kind: 'value' | 'reference'; readonly value: Value; readonly doubt?: EnglishDoubt }
  );
