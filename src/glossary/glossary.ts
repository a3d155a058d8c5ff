import type { Concept, ConceptId } from '../model/concept.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Place } from '../model/problem.ts';
import type { Symbols } from '../model/symbols.ts';
import type { Matcher } from '../text/index.ts';
import type { ListedCompanies } from './companies.ts';
import type { EnglishFinder } from './english-terms.ts';

/** What a term is to its concept. The first three are Vietnamese, the others English. */
export type TermRole = 'preferred' | 'variant' | 'acronym' | 'english' | 'admitted' | 'deprecated' | 'abbreviation';

/** A word or phrase that names a concept, as written in the glossary, slots included. */
export type GlossaryTerm = { readonly text: string; readonly concept: ConceptId; readonly role: TermRole };

/** Where a concept was read, and in which layer: the path that was given. */
export type ConceptPlace = Place & { readonly layer: string };

/**
 * How a term was found: as written; as folded (capitals, tone place, spaces); without diacritics; by its beginning; by a few wrong
 * letters.
 */
export type LookupRank = 'exact' | 'folded' | 'toneless' | 'prefix' | 'fuzzy';

/** `distance` is the number of letters that differ, for `fuzzy` only. */
export type LookupHit = { readonly term: GlossaryTerm; readonly rank: LookupRank; readonly distance?: number };

/** `exact`: the query names these. `near`: it does not, but these are close. Both best first. */
export type LookupAnswer = { readonly exact: readonly LookupHit[]; readonly near: readonly LookupHit[] };

/** `limit`: how many near hits at most, 10 where not said. */
export type LookupOptions = { readonly limit?: number };

/** A glossary ready to use. Concepts are decoded when asked for, so that opening one costs nothing. */
export type Glossary = {
  /** How many concepts. */
  readonly size: number;
  concept(id: ConceptId): Concept | undefined;
  placeOf(id: ConceptId): ConceptPlace | undefined;
  /** Where each field of a concept comes from, for one that several layers have a say in; undefined for any other. */
  originsOf(id: ConceptId): Readonly<Record<string, ConceptPlace>> | undefined;
  /** In the order of their files. */
  concepts(): Iterable<Concept>;
  /** The Vietnamese terms only (preferred, variant, acronym), templates as written. */
  terms(): Iterable<GlossaryTerm>;
  /** How many Vietnamese terms there are. */
  termCount(): number;
  /** The Vietnamese term of a number, as `terms` counts them from 0; undefined past the last. */
  termAt(number: number): GlossaryTerm | undefined;
  /**
   * What finds the Vietnamese terms in a text, each by its number and up to its first slot; by the numbers behind those, the words for
   * levels of units; and by the numbers behind these, the words of the cues that stand anywhere in a text (see `AnywhereCue`).
   */
  termFinder(): Matcher;
  /** The words of the cue of a number, counted from 0. */
  cueAt(number: number): string;
  /** The Vietnamese terms that are spelled like one, slots aside, in any order. */
  termsSpelled(like: string): readonly GlossaryTerm[];
  /** What finds the English terms, of every house style, by the keys of words. */
  englishFinder(): EnglishFinder;
  /** The words that the senses of an acronym have beside them in running text, by concept; undefined where none are listed. */
  companiesOf(acronym: string): ListedCompanies | undefined;
  readonly symbols: Symbols;
  /**
   * Looks a word up in both languages: `UBND`, `uy ban nhan dan`, `people's committee`. All senses of an acronym come, the most common
   * first.
   */
  find(query: string, options?: LookupOptions): LookupAnswer;
  /** The house style that its English is in; left out, that of its files. */
  readonly style?: HouseStyle;
};
