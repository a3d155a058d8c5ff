import { preferredEnglish } from '../glossary/index.ts';
import type { WrittenConcept } from '../glossary/source.ts';
import type { Concept } from '../model/concept.ts';
import type { Parsed, Place } from '../model/problem.ts';
import { matchKey, slug } from '../text/index.ts';
import type { ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';

/** An entry that is not taken: it stands in the file before, or the glossary has its term. */
export type Skipped = { readonly place: Place; readonly vi: string } & (
  | { readonly code: 'repeated'; readonly first: Place }
  | { readonly code: 'known'; readonly id: string; readonly en: string }
);

export type Settled = { readonly concepts: readonly WrittenConcept[]; readonly skipped: readonly Skipped[] };

export type SettleOptions = {
  /** Of entries that say none. */
  readonly domain: string;
  /** The glossary that the entries come to. */
  readonly known: Iterable<Concept>;
  /** Whether a term that the glossary has is taken all the same, to lie over the concept there. */
  readonly overrides: boolean;
};

/**
 * Makes the entries of an import fit into a glossary: a term comes once, unless ids tell that it is two; an id that is taken by another term gets the domain behind it,
 * as lint proposes; an id that says no more than its slug is left out.
 */
export function settleEntries(entries: readonly ReadEntry[], options: SettleOptions): Parsed<Settled, FormatProblem> {
  const known = new Map<string, Concept[]>();
  const taken = new Set<string>();
  for (const concept of options.known) {
    known.set(termKey(concept.vi), [...(known.get(termKey(concept.vi)) ?? []), concept]);
    taken.add(concept.id);
  }
  const seen = new Map<string, ReadEntry[]>();
  const concepts: WrittenConcept[] = [];
  const skipped: Skipped[] = [];
  const problems: FormatProblem[] = [];
  for (const entry of entries) {
    const { concept, place } = entry;
    const key = termKey(concept.vi);
    const before = seen.get(key)?.find((one) => isMeant(one.concept, concept.id));
    const there = known.get(key)?.find((one) => isMeant(one, concept.id)) ?? known.get(key)?.at(-1);
    if (before !== undefined) {
      if (saysTheSame(before.concept, concept))
        skipped.push({ code: 'repeated', place, vi: concept.vi, first: before.place });
      else problems.push({ code: 'duplicate-concept', place, id: idOf(concept), vi: concept.vi, first: before.place });
    } else if (there !== undefined && !options.overrides) {
      skipped.push({ code: 'known', place, vi: concept.vi, id: there.id, en: preferredEnglish(there) });
    } else if (idOf(concept) === '') problems.push({ code: 'no-id', place, vi: concept.vi });
    else concepts.push(withId(concept, there?.id ?? freeId(concept, options.domain, taken)));
    if (before === undefined) seen.set(key, [...(seen.get(key) ?? []), entry]);
  }
  return { value: { concepts, skipped }, problems };
}

/** Of two that are spelled alike, ids tell whether they are one: dân tộc, an ethnic group, and Dân tộc, a field of work. */
function isMeant(one: WrittenConcept, id: string | undefined): boolean {
  return id === undefined || idOf(one) === id;
}

/** Spellings of one term have one key, whether a slot of it may stay empty or not. */
function termKey(vi: string): string {
  return matchKey(vi.replaceAll('?}', '}'));
}

function saysTheSame(one: WrittenConcept, other: WrittenConcept): boolean {
  return matchKey(preferredEnglish(one)) === matchKey(preferredEnglish(other));
}

function idOf({ id, vi }: WrittenConcept): string {
  return id ?? slug(vi);
}

function freeId(concept: WrittenConcept, domain: string, taken: Set<string>): string {
  const wanted = idOf(concept);
  let id = wanted;
  if (taken.has(id)) id = `${wanted}-${slug(concept.domain ?? domain)}`;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${slug(concept.domain ?? domain)}-${number}`;
  taken.add(id);
  return id;
}

function withId(concept: WrittenConcept, id: string): WrittenConcept {
  const { id: _, ...rest } = concept;
  return id === slug(concept.vi) ? rest : { ...rest, id };
}
