import type { TermRole } from './glossary.ts';
import type { Layer } from './layers.ts';
import type { FieldOrigin } from './overlay.ts';
import { type SectionReader as ReaderOf, type SectionFile, sectionFile } from './section-file.ts';

/**
 * A compiled glossary is one file of sections. Lists of texts are two sections: the UTF-8 of all of them, and where each starts (u32, one
 * more than there are texts).
 */
const magic = 0x55474e53; // SNGU
export const version = 6;

const sections = [
  /** JSON: the layers with their files, to tell whether the index is still true. */
  'header',
  /** JSON. */
  'symbols',
  /** Concepts as JSON, in the order of their files. */
  'concepts',
  'conceptStarts',
  /** Four u32 a concept: layer, file in the layer, line, column. */
  'places',
  /** JSON: of a concept that several layers have a say in, by its id, where each field comes from. */
  'origins',
  /** Ids in ascending order of their bytes, and the number of the concept of each. */
  'ids',
  'idStarts',
  'idConcepts',
  /** Terms as written: those of Vietnamese first, and of each the number of its concept and its role. */
  'terms',
  'termStarts',
  'termConcepts',
  'termRoles',
  /** f32 a term: how common this sense is among those of the same acronym, 0–1. */
  'termPriors',
  /** u32: how many terms are Vietnamese. */
  'counts',
  /** Folded keys in ascending order of their bytes, and the number of the term of each. */
  'folded',
  'foldedStarts',
  'foldedTerms',
  /** The same for keys without diacritics. */
  'toneless',
  'tonelessStarts',
  'tonelessTerms',
  /** What finds Vietnamese terms, words for levels and cues in a text: see finders.ts; and the words of each cue. */
  'termFinder',
  'cues',
  'cueStarts',
  /** What finds English terms, and each of them as JSON: see english-terms.ts. */
  'englishFinder',
  'englishTerms',
  'englishTermStarts',
  /** Acronyms in ascending order of their bytes, and as JSON the company of their senses: see companies.ts. */
  'companyAcronyms',
  'companyAcronymStarts',
  'companies',
  'companyStarts',
] as const;

type Section = (typeof sections)[number];

/** Roles by the number they are written as. */
export const roles: readonly TermRole[] = [
  'preferred',
  'variant',
  'acronym',
  'english',
  'admitted',
  'deprecated',
  'abbreviation',
];

/** What an index says about where it came from. */
export type IndexHeader = { readonly layers: readonly Layer[] };

/** The section `origins`; the file of a place is told by its layer and number. */
export type IndexOrigins = Readonly<Record<string, Readonly<Record<string, FieldOrigin>>>>;

export type SectionReader = ReaderOf<Section>;

export const indexFile: SectionFile<Section> = sectionFile(magic, version, sections);
