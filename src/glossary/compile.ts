import type { Concept, EnglishForms } from '../model/concept.ts';
import { compileMatcher } from '../text/index.ts';
import { companiesOf } from './companies.ts';
import { englishTerms as englishToFind, keysToFind } from './english-terms.ts';
import { cueWords, wordsToFind } from './finders.ts';
import type { GlossaryTerm, TermRole } from './glossary.ts';
import { type IndexHeader, type IndexOrigins, indexFile, roles } from './index-format.ts';
import type { GlossarySource, SourceConcept } from './load.ts';
import { foldedKey, tonelessKey } from './lookup-keys.ts';
import { bytesOf, json, numbers, sortedSections, textSections } from './section-contents.ts';
import { withoutSlots } from './template.ts';

/** Makes the binary index that `openIndex` reads: nothing of it needs parsing before it is asked for. */
export function compileGlossary(source: GlossarySource): Uint8Array {
  const concepts = source.concepts.map(({ concept }) => concept);
  const terms = [...termsIn(concepts, vietnameseTerms), ...termsIn(concepts, englishTerms)];
  const vietnamese = terms.filter(({ role }) => isVietnamese(role));
  const cues = cueWords(concepts);
  const cueTexts = textSections(cues);
  const english = englishToFind(concepts);
  const englishTexts = textSections(english.map((term) => JSON.stringify(term)));
  const companies = companiesOf(concepts);
  const companyAcronyms = textSections(companies.map(([acronym]) => acronym));
  const companyTexts = textSections(companies.map(([, senses]) => JSON.stringify(senses)));
  const priors = priorsOf(terms, concepts);
  const conceptTexts = textSections(concepts.map((concept) => JSON.stringify(concept)));
  const ids = sortedSections(concepts.map(({ id }) => id));
  const termTexts = textSections(terms.map(({ text }) => text));
  const folded = sortedSections(terms.map(({ text }) => foldedKey(text)));
  const toneless = sortedSections(terms.map(({ text }) => tonelessKey(text)));
  return indexFile.write({
    header: json({ layers: source.layers } satisfies IndexHeader),
    symbols: json(source.symbols),
    concepts: conceptTexts.texts,
    conceptStarts: conceptTexts.starts,
    origins: json(originsOf(source)),
    places: numbers(source.concepts.flatMap(placeNumbers)),
    ids: ids.texts,
    idStarts: ids.starts,
    idConcepts: ids.order,
    terms: termTexts.texts,
    termStarts: termTexts.starts,
    termConcepts: numbers(terms.map(({ number }) => number)),
    termRoles: Uint8Array.from(terms, ({ role }) => roles.indexOf(role)),
    termPriors: bytesOf(Float32Array.from(priors)),
    counts: numbers([vietnamese.length]),
    folded: folded.texts,
    foldedStarts: folded.starts,
    foldedTerms: folded.order,
    toneless: toneless.texts,
    tonelessStarts: toneless.starts,
    tonelessTerms: toneless.order,
    termFinder: compileMatcher(
      wordsToFind(
        vietnamese.map(({ text }) => text),
        source.symbols,
        cues,
      ),
    ),
    cues: cueTexts.texts,
    cueStarts: cueTexts.starts,
    englishFinder: compileMatcher(keysToFind(english)),
    englishTerms: englishTexts.texts,
    englishTermStarts: englishTexts.starts,
    companyAcronyms: companyAcronyms.texts,
    companyAcronymStarts: companyAcronyms.starts,
    companies: companyTexts.texts,
    companyStarts: companyTexts.starts,
  });
}

function originsOf({ concepts }: GlossarySource): IndexOrigins {
  return Object.fromEntries(concepts.flatMap(({ concept, origins }) => (origins ? [[concept.id, origins]] : [])));
}

function placeNumbers({ layer, file, place }: SourceConcept): readonly number[] {
  return [layer, file, place.line, place.column];
}

type Term = Omit<GlossaryTerm, 'concept'>;
type NumberedTerm = Term & { readonly number: number };

function termsIn(concepts: readonly Concept[], of: (concept: Concept) => readonly Term[]): readonly NumberedTerm[] {
  return concepts.flatMap((concept, number) => of(concept).map((term) => ({ ...term, number })));
}

function vietnameseTerms(concept: Concept): readonly Term[] {
  return [
    { text: concept.vi, role: 'preferred' },
    ...withRole(concept.variants, 'variant'),
    ...withRole(concept.acronyms, 'acronym'),
  ];
}

function englishTerms(concept: Concept): readonly Term[] {
  const { abbreviation } = concept;
  return [
    ...withRole(differentForms(concept.en), 'english'),
    ...withRole(concept.admitted, 'admitted'),
    ...withRole(stylesEnglish(concept), 'admitted'),
    ...withRole(concept.deprecated, 'deprecated'),
    ...withRole(abbreviation === undefined ? [] : [abbreviation], 'abbreviation'),
  ];
}

/** What house styles call it, where that is other words than any before. */
function stylesEnglish({ en, admitted = [], styles = {} }: Concept): readonly string[] {
  const known = new Set([...differentForms(en), ...admitted].map(withoutSlots));
  return Object.values(styles)
    .flatMap(differentForms)
    .filter((english) => !known.has(withoutSlots(english)) && known.add(withoutSlots(english)));
}

/** Forms that are the same words once their slots are gone are one term to look up. */
function differentForms(en: string | EnglishForms): readonly string[] {
  if (typeof en === 'string') return [en];
  const byWords = new Map(
    Object.values(en)
      .reverse()
      .map((form): [string, string] => [withoutSlots(form), form]),
  );
  return [...byWords.values()].reverse();
}

function withRole(texts: readonly string[] | undefined, role: TermRole): readonly Term[] {
  return (texts ?? []).map((text) => ({ text, role }));
}

function isVietnamese(role: TermRole): boolean {
  return role === 'preferred' || role === 'variant' || role === 'acronym';
}

/** What the senses with a written prior leave of 1 is shared by those without one. */
function priorsOf(terms: readonly NumberedTerm[], concepts: readonly Concept[]): readonly number[] {
  const senses = new Map<string, { given: number; open: number }>();
  const rows = terms.map((term) => ({ key: foldedKey(term.text), given: givenPrior(term, concepts) }));
  for (const { key, given } of rows) {
    const sum = senses.get(key) ?? { given: 0, open: 0 };
    senses.set(key, given === undefined ? { ...sum, open: sum.open + 1 } : { ...sum, given: sum.given + given });
  }
  return rows.map(({ key, given }) => {
    const { given: sum, open } = senses.get(key) ?? { given: 0, open: 1 };
    return given ?? Math.max(0, 1 - sum) / open;
  });
}

function givenPrior({ text, role, number }: NumberedTerm, concepts: readonly Concept[]): number | undefined {
  const priors = concepts[number]?.priors;
  if (role !== 'acronym' || !priors) return undefined;
  const key = foldedKey(text);
  return Object.entries(priors).find(([acronym]) => foldedKey(acronym) === key)?.[1];
}
