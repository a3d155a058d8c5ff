import { fillEnglish, parseTemplate, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { LeftOut } from './format.ts';

/** What a Vietnamese term is to its concept; the first says best what it means. */
export type PairRole = 'preferred' | 'variant' | 'acronym';

/** One Vietnamese term with one English, both without slots. */
export type Pair = {
  readonly vi: string;
  readonly en: string;
  readonly concept: Concept;
  readonly role: PairRole;
  /** How common this sense of an acronym is, 0–1, where the glossary says it. */
  readonly prior?: number;
};

export type Pairs = { readonly pairs: readonly Pair[]; readonly leftOut: readonly LeftOut[] };

/**
 * The terms of concepts for readers that know no templates: an optional slot is left empty, and a term with one that must be filled is
 * left out. In the order of the concepts: the preferred term, variants, acronyms.
 */
export function pairsOf(concepts: readonly Concept[]): Pairs {
  const pairs: Pair[] = [];
  const leftOut: LeftOut[] = [];
  for (const concept of concepts) {
    for (const { text, role } of termsOf(concept)) {
      const en = bareEnglish(concept);
      if (hasRequiredSlot(text) || en === undefined) leftOut.push({ code: 'template', concept: concept.id, text });
      else pairs.push({ vi: withoutSlots(text), en, concept, role, ...priorOf(concept, text, role) });
    }
  }
  return { pairs, leftOut };
}

function termsOf({ vi, variants = [], acronyms = [] }: Concept): readonly { text: string; role: PairRole }[] {
  return [
    { text: vi, role: 'preferred' },
    ...variants.map((text) => ({ text, role: 'variant' as const })),
    ...acronyms.map((text) => ({ text, role: 'acronym' as const })),
  ];
}

/** How common an acronym's sense is, where the glossary says it. */
export function priorOf({ priors }: Concept, text: string, role: PairRole): { prior?: number } {
  const prior = role === 'acronym' && priors && Object.hasOwn(priors, text) ? priors[text] : undefined;
  return prior === undefined ? {} : { prior };
}

export function hasRequiredSlot(text: string): boolean {
  return parseTemplate(text).some((part) => 'slot' in part && !part.optional);
}

/** The English with no slot filled, on one line; undefined where nothing is left of it. */
export function bareEnglish({ en }: Pick<Concept, 'en'>): string | undefined {
  const bare = fillEnglish(en, {}).replace(/\s+/g, ' ');
  return bare === '' ? undefined : bare;
}

const roleRank: Readonly<Record<PairRole, number>> = { preferred: 0, variant: 1, acronym: 2 };
const statusRank = { official: 0, approved: 1, proposed: 3 } as const;
const withoutStatus = 2;

/** A sense this common is taken for an acronym of several: it is wrong less than once in twenty. */
const clearlyUsual = 0.95;

/**
 * One English for each Vietnamese text, for readers that take a source once. A term in full goes before an acronym; then what is in force
 * on `date`, the higher prior, the better status, the earlier concept. Of an acronym with several senses none is taken unless it is
 * clearly the usual one: a wrong sense would pass unseen.
 */
export function settlePairs(pairs: readonly Pair[], date: string): Pairs {
  const bySource = groupedBySource(pairs);
  const settled = new Set<Pair>();
  const leftOut: LeftOut[] = [];
  for (const rivals of bySource.values()) {
    const [best, ...others] = rivals.length === 1 ? rivals : rivals.toSorted((a, b) => compare(a, b, date));
    if (best === undefined) continue;
    const differing = others.filter(({ en }) => en !== best.en);
    const isOpen = best.role === 'acronym' && differing.length > 0 && (best.prior ?? 0) < clearlyUsual;
    if (!isOpen) settled.add(best);
    const code = isOpen ? 'ambiguous-acronym' : 'duplicate-source';
    for (const { concept, vi } of differing)
      leftOut.push({ code, concept: concept.id, text: vi, other: best.concept.id });
    if (isOpen) leftOut.push({ code, concept: best.concept.id, text: best.vi, other: otherId(differing) });
  }
  return { pairs: pairs.filter((pair) => settled.has(pair)), leftOut };
}

function groupedBySource(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const source = pair.vi.normalize('NFC');
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [pair]);
    else group.push(pair);
  }
  return groups;
}

function otherId([first]: readonly Pair[]): ConceptId {
  return first?.concept.id ?? ('' as ConceptId); // asked only where there is one
}

function compare(a: Pair, b: Pair, date: string): number {
  return (
    Number(a.role === 'acronym') - Number(b.role === 'acronym') ||
    Number(isOutOfForce(a, date)) - Number(isOutOfForce(b, date)) ||
    roleRank[a.role] - roleRank[b.role] ||
    (b.prior ?? 0) - (a.prior ?? 0) ||
    statusOf(a) - statusOf(b)
  );
}

function statusOf({ concept }: Pair): number {
  return concept.status === undefined ? withoutStatus : statusRank[concept.status];
}

function isOutOfForce({ concept: { from, until } }: Pair, date: string): boolean {
  return (from !== undefined && from > date) || (until !== undefined && until < date);
}
