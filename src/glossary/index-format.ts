import type { OpenBytes } from '../files/index.ts';
import type { TermRole } from './glossary.ts';
import type { Layer } from './layers.ts';
import type { FieldOrigin } from './overlay.ts';

/**
 * A compiled glossary is one file, little endian:
 *
 *   magic    4 bytes
 *   version  u32, which changes with anything below
 *   length   u32 of the whole file
 *   then for each section, in the order of `sections`: start u32, end u32
 *   then the sections, each starting at a multiple of 4
 *
 * Lists of texts are two sections: the UTF-8 of all of them, and where each starts (u32, one more than there are texts).
 */
const magic = 0x55474e53; // SNGU
export const version = 2;

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
] as const;

export type Section = (typeof sections)[number];

const headerSize: number = 12 + sections.length * 8;

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

/** An index in memory, or in a file of which only what is asked for is read. */
export type IndexBytes = Uint8Array | OpenBytes;

/** The bytes of one section, of a stretch of it where its own offsets are given. */
export type SectionReader = (name: Section, start?: number, end?: number) => Uint8Array;

/** Reads the sections of an index, each when it is asked for; undefined where the bytes are no whole index of this version. */
export function sectionsOf(bytes: IndexBytes): SectionReader | undefined {
  if (bytes.length < headerSize) return undefined;
  const head = stretch(bytes, 0, headerSize);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return undefined;
  if (view.getUint32(8, true) !== bytes.length) return undefined;
  return (name, start = 0, end) => {
    const at = 12 + sections.indexOf(name) * 8;
    const first = view.getUint32(at, true);
    return stretch(bytes, first + start, end === undefined ? view.getUint32(at + 4, true) : first + end);
  };
}

function stretch(bytes: IndexBytes, start: number, end: number): Uint8Array {
  return bytes instanceof Uint8Array ? bytes.subarray(start, end) : bytes.slice(start, end);
}

/** Lays sections out one after the other behind the table of where they are. */
export function writeSections(contents: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  let end = headerSize;
  const starts = sections.map((name) => {
    const start = aligned(end);
    end = start + contents[name].length;
    return start;
  });
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  [magic, version, end].forEach((value, index) => void view.setUint32(index * 4, value, true));
  sections.forEach((name, index) => {
    const start = starts[index] ?? 0;
    view.setUint32(12 + index * 8, start, true);
    view.setUint32(16 + index * 8, start + contents[name].length, true);
    bytes.set(contents[name], start);
  });
  return bytes;
}

function aligned(offset: number): number {
  return (offset + 3) & ~3;
}
