import type { Concept, ConceptId } from '../model/concept.ts';
import type { Symbols } from '../model/symbols.ts';
import { openMatcher, remembered } from '../text/index.ts';
import type { ListedCompanies } from './companies.ts';
import type { EnglishFinder, EnglishTerm } from './english-terms.ts';
import type { ConceptPlace, Glossary } from './glossary.ts';
import { type IndexHeader, type IndexOrigins, indexFile, roles, type SectionReader } from './index-format.ts';
import { pathOf } from './layers.ts';
import { findTerms, type TermTable, termsUnder } from './lookup.ts';
import { foldedKey } from './lookup-keys.ts';
import { numbersIn, parsedJson } from './section-contents.ts';
import type { FileBytes } from './section-file.ts';
import { type TextList, textList } from './text-list.ts';
import { textPages } from './text-pages.ts';

/** Where an index came from; undefined where the bytes are no whole index of this version. */
export function readHeader(bytes: FileBytes): IndexHeader | undefined {
  const section = indexFile.open(bytes);
  return section && parsedJson<IndexHeader>(section('header'));
}

/**
 * Opens what `compileGlossary` made. Nothing is read or decoded before it is asked for.
 * @param paths where the layers lie now, if not where they lay when the index was made
 * @throws when the bytes are no whole index of this version: ask `readHeader` first
 */
export function openIndex(bytes: FileBytes, paths?: readonly string[]): Glossary {
  const section = indexFile.open(bytes);
  if (!section) throw new TypeError('not a glossary index of this version');
  const conceptStarts = numbersIn(section('conceptStarts'));
  const conceptText = textPages((start, end) => section('concepts', start, end), conceptStarts);
  const ids = once(() => textList(section('ids'), numbersIn(section('idStarts'))));
  const idConcepts = once(() => numbersIn(section('idConcepts')));
  const places = once(() => numbersIn(section('places')));
  /** Checks ask for the same few thousands of times: searching the ids was a twentieth of their time. */
  const byId = new Map<ConceptId, Concept>();

  const conceptAt = remembered((number: number) => parsedJson<Concept>(conceptText(number)));
  const numberOf = (id: ConceptId): number | undefined => positionOf(ids(), idConcepts(), id);
  const header = once(() => parsedJson<IndexHeader>(section('header')));
  const origins = once(() => parsedJson<IndexOrigins>(section('origins')));
  const symbols = once(() => parsedJson<Symbols>(section('symbols')));
  const terms = once(() => termReader(section, idOf(ids(), idConcepts())));
  const table = once(() => termTable(section, terms()));
  const termFinder = once(() => openMatcher(section('termFinder')));
  const englishFinder = once(() => finderOfEnglish(section));
  const companies = once(() => companyReader(section));
  const cues = once(() => textList(section('cues'), numbersIn(section('cueStarts'))));
  const size = conceptStarts.length - 1;

  return {
    size,
    concept: (id) => {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const number = numberOf(id);
      if (number === undefined) return undefined;
      const concept = conceptAt(number);
      byId.set(id, concept);
      return concept;
    },
    placeOf: (id) => {
      const number = numberOf(id);
      return number === undefined ? undefined : placeAt(places(), number, header(), paths);
    },
    originsOf: (id) => fieldPlaces(origins()[id], header(), paths),
    *concepts() {
      for (let number = 0; number < size; number++) yield conceptAt(number);
    },
    *terms() {
      const { termAt, vietnamese } = terms();
      for (let term = 0; term < vietnamese; term++) yield termAt(term);
    },
    termCount: () => terms().vietnamese,
    termAt: (number) => (number < terms().vietnamese ? terms().termAt(number) : undefined),
    termFinder,
    cueAt: (number) => cues().at(number),
    termsSpelled: (like) => {
      const { folded, termAt, vietnamese } = table();
      return termsUnder(folded, foldedKey(like)).flatMap((term) => (term < vietnamese ? [termAt(term)] : []));
    },
    englishFinder,
    companiesOf: (acronym) => companies()(acronym),
    get symbols() {
      return symbols();
    },
    find: (query, options) => findTerms(table(), query, options?.limit ?? 10),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function positionOf(ids: TextList, order: Uint32Array, id: string): number | undefined {
  const index = ids.firstFrom(id);
  return index < ids.length && ids.at(index) === id ? order[index] : undefined;
}

function placeAt(
  places: Uint32Array,
  number: number,
  header: IndexHeader,
  paths: readonly string[] | undefined,
): ConceptPlace | undefined {
  const [layerNumber = 0, fileNumber = 0, line = 1, column = 1] = places.subarray(number * 4, number * 4 + 4);
  return placeIn(header, paths, { layer: layerNumber, file: fileNumber, place: { line, column } });
}

type IndexPlace = {
  readonly layer: number;
  readonly file: number;
  readonly place: { readonly line: number; readonly column: number };
};

/** The layers may lie elsewhere than when the index was made. */
function placeIn(
  header: IndexHeader,
  paths: readonly string[] | undefined,
  { layer: layerNumber, file: fileNumber, place: { line, column } }: IndexPlace,
): ConceptPlace | undefined {
  const layer = header.layers[layerNumber];
  const file = layer?.files[fileNumber];
  if (!layer || !file) return undefined;
  const path = paths?.[layerNumber] ?? layer.path;
  return { file: pathOf({ path }, file), line, column, layer: path };
}

function fieldPlaces(
  origins: IndexOrigins[string] | undefined,
  header: IndexHeader,
  paths: readonly string[] | undefined,
): Readonly<Record<string, ConceptPlace>> | undefined {
  if (!origins) return undefined;
  return Object.fromEntries(
    Object.entries(origins).flatMap(([key, origin]) => {
      const place = placeIn(header, paths, origin);
      return place ? [[key, place]] : [];
    }),
  );
}

/** Concept number to id: the sorted table of ids read the other way. */
function idOf(ids: TextList, order: Uint32Array): (number: number) => ConceptId {
  const positions = new Uint32Array(order.length);
  order.forEach((number, index) => {
    positions[number] = index;
  });
  return (number) => ids.at(positions[number] ?? 0) as ConceptId; // the brand was made when the file was read
}

function finderOfEnglish(section: SectionReader): EnglishFinder {
  const { find } = openMatcher(section('englishFinder'));
  const textAt = textPages(
    (start, end) => section('englishTerms', start, end),
    numbersIn(section('englishTermStarts')),
  );
  return { find, termAt: remembered((term: number) => parsedJson<EnglishTerm>(textAt(term))) };
}

function companyReader(section: SectionReader): (acronym: string) => ListedCompanies | undefined {
  const acronyms = textList(section('companyAcronyms'), numbersIn(section('companyAcronymStarts')));
  const textAt = textPages((start, end) => section('companies', start, end), numbersIn(section('companyStarts')));
  return (acronym) => {
    const at = acronyms.firstFrom(acronym);
    return at < acronyms.length && acronyms.at(at) === acronym ? parsedJson<ListedCompanies>(textAt(at)) : undefined;
  };
}

type TermReader = Pick<TermTable, 'termAt' | 'vietnamese'>;

function termReader(section: SectionReader, id: (concept: number) => ConceptId): TermReader {
  const textAt = textPages((start, end) => section('terms', start, end), numbersIn(section('termStarts')));
  const concepts = numbersIn(section('termConcepts'));
  const roleNumbers = section('termRoles');
  return {
    termAt: (term) => ({
      text: textAt(term),
      concept: id(concepts[term] ?? 0),
      role: roles[roleNumbers[term] ?? 0] ?? 'preferred',
    }),
    vietnamese: numbersIn(section('counts'))[0] ?? 0,
  };
}

function termTable(section: SectionReader, terms: TermReader): TermTable {
  const priors = section('termPriors');
  const view = new DataView(priors.buffer, priors.byteOffset, priors.byteLength);
  return {
    ...terms,
    priorAt: (term) => view.getFloat32(term * 4, true),
    folded: {
      keys: textList(section('folded'), numbersIn(section('foldedStarts'))),
      terms: numbersIn(section('foldedTerms')),
    },
    toneless: {
      keys: textList(section('toneless'), numbersIn(section('tonelessStarts'))),
      terms: numbersIn(section('tonelessTerms')),
    },
  };
}
