import type { Concept, ConceptId, ConceptStatus } from '../model/concept.ts';
import { isAdministrativeUnit, isOfficialName } from './official-names.ts';
import { slotsOf, withoutSlots } from './template.ts';

/** How many concepts there are of a kind, and how far their official names are looked up. */
export type Count = {
  readonly concepts: number;
  readonly officialNames: number;
  /** Official names that say where their English was looked up. */
  readonly withSource: number;
};

export type DomainCount = Count & { readonly domain: string };

/** The numbers of a glossary. An acronym's sense is one concept that it may name. */
export type GlossaryStats = Count & {
  /** Provinces, districts, communes: among the concepts, and no measure of a glossary's depth. */
  readonly administrativeUnits: number;
  readonly templates: number;
  readonly terms: { readonly vi: number; readonly en: number };
  readonly acronyms: number;
  readonly acronymSenses: number;
  /** Acronyms with two senses or more. */
  readonly ambiguousAcronyms: number;
  /** Names that were not always, or are no longer in force. */
  readonly dated: number;
  readonly statuses: Readonly<Record<ConceptStatus | 'none', number>>;
  /** In alphabetical order. */
  readonly domains: readonly DomainCount[];
};

export function glossaryStats(concepts: readonly Concept[]): GlossaryStats {
  const senses = acronymSenses(concepts);
  const senseCounts = [...senses.values()].map(({ size }) => size);
  return {
    ...count(concepts),
    administrativeUnits: concepts.filter(isAdministrativeUnit).length,
    templates: concepts.filter(({ vi }) => slotsOf(vi).length > 0).length,
    terms: { vi: sum(concepts.map(vietnameseTerms)), en: sum(concepts.map(englishTerms)) },
    acronyms: senses.size,
    acronymSenses: sum(senseCounts),
    ambiguousAcronyms: senseCounts.filter((size) => size > 1).length,
    dated: concepts.filter(({ from, until }) => from !== undefined || until !== undefined).length,
    statuses: statuses(concepts),
    domains: domainCounts(concepts),
  };
}

function count(concepts: readonly Concept[]): Count {
  const names = concepts.filter(isOfficialName);
  return {
    concepts: concepts.length,
    officialNames: names.length,
    withSource: names.filter(({ source }) => source !== undefined).length,
  };
}

function domainCounts(concepts: readonly Concept[]): readonly DomainCount[] {
  const byDomain = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const others = byDomain.get(concept.domain);
    if (others) others.push(concept);
    else byDomain.set(concept.domain, [concept]);
  }
  return [...byDomain].sort().map(([domain, members]) => ({ domain, ...count(members) }));
}

/** By acronym, without its slots: the concepts that it names. */
function acronymSenses(concepts: readonly Concept[]): ReadonlyMap<string, ReadonlySet<ConceptId>> {
  const senses = new Map<string, Set<ConceptId>>();
  for (const { id, acronyms = [] } of concepts) {
    for (const acronym of acronyms.map(withoutSlots)) {
      senses.set(acronym, (senses.get(acronym) ?? new Set()).add(id));
    }
  }
  return senses;
}

function vietnameseTerms({ variants = [], acronyms = [] }: Concept): number {
  return 1 + variants.length + acronyms.length;
}

function englishTerms({ admitted = [], abbreviation }: Concept): number {
  return 1 + admitted.length + (abbreviation === undefined ? 0 : 1);
}

function statuses(concepts: readonly Concept[]): GlossaryStats['statuses'] {
  const found = { proposed: 0, approved: 0, official: 0, none: 0 };
  for (const { status } of concepts) found[status ?? 'none']++;
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
