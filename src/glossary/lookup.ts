import type { GlossaryTerm, LookupAnswer, LookupHit, LookupRank } from './glossary.ts';
import { foldedKey, tonelessKey } from './lookup-keys.ts';
import { type SimilarKey, similarKeys } from './similar-keys.ts';
import { withoutSlots } from './template.ts';
import type { TextList } from './text-list.ts';

/** Keys in order, and the term of each. */
export type KeyTable = { readonly keys: TextList; readonly terms: Uint32Array };

/** The terms of an index by number, Vietnamese ones first. */
export type TermTable = {
  termAt(term: number): GlossaryTerm;
  /** How common a sense is among those of the same acronym, 0–1. */
  priorAt(term: number): number;
  readonly vietnamese: number;
  readonly folded: KeyTable;
  readonly toneless: KeyTable;
};

type Candidate = { readonly term: number; readonly rank: LookupRank; readonly distance?: number };

/**
 * Finds what a query names, and what is close to it. The same word without its diacritics counts as named only where nothing fits it
 * better: `CSDT` names chính sách dân tộc and is close to cảnh sát điều tra. Slips of the keyboard are looked for last.
 */
export function findTerms(table: TermTable, query: string, limit: number): LookupAnswer {
  const folded = foldedKey(query);
  const toneless = tonelessKey(query);
  if (toneless === '') return { exact: [], near: [] };
  const spelled = termsUnder(table.folded, folded).map((term) => spelledAs(table, query, term));
  const typed = termsUnder(table.toneless, toneless).map((term): Candidate => ({ term, rank: 'toneless' }));
  const begun = termsBeginning(table.toneless, toneless, limit);
  const named = spelled.length > 0 ? spelled : typed;
  const close = spelled.length > 0 ? [...typed, ...begun] : begun;
  const near = named.length + close.length > 0 ? close : similarTerms(table.toneless, toneless, limit);
  return { exact: hits(table, named), near: hits(table, without(near, named), limit) };
}

/** The terms of a key. */
export function termsUnder({ keys, terms }: KeyTable, key: string): readonly number[] {
  const found: number[] = [];
  for (let index = keys.firstFrom(key); index < keys.length && keys.at(index) === key; index++) {
    found.push(terms[index] ?? 0);
  }
  return found;
}

function spelledAs(table: TermTable, query: string, term: number): Candidate {
  const asWritten = withoutSlots(table.termAt(term).text).normalize('NFC') === query.trim().normalize('NFC');
  return { term, rank: asWritten ? 'exact' : 'folded' };
}

/** Whole words are begun rather than cut: `ban d` begins ban dân tộc, and the shortest come first. */
function termsBeginning({ keys, terms }: KeyTable, key: string, limit: number): readonly Candidate[] {
  const end = keys.endOfPrefix(key);
  const size = Buffer.byteLength(key);
  let first = keys.firstFrom(key);
  while (first < end && keys.sizeAt(first) === size) first++; // the key itself
  return shortest(keys, first, end, limit * 4).map((index) => ({ term: terms[index] ?? 0, rank: 'prefix' }));
}

/** The shortest of a stretch of keys, in order. A short beginning has tens of thousands: they are not sorted for the sake of a few. */
function shortest(keys: TextList, from: number, to: number, count: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const size = keys.sizeAt(index);
    const longest = found.length < count ? undefined : found.at(-1);
    if (longest !== undefined && keys.sizeAt(longest) <= size) continue;
    const place = found.findLastIndex((each) => keys.sizeAt(each) <= size) + 1;
    found.splice(place, 0, index);
    found.length = Math.min(found.length, count);
  }
  return found;
}

/**
 * One letter wrong in every four and two at most, but never the half of a word: what that finds would be another word. The second slip is
 * allowed only while one has not found enough.
 */
function similarTerms({ keys, terms }: KeyTable, key: string, enough: number): readonly Candidate[] {
  const most = Math.max(1, Math.min(2, Math.floor(key.length / 4)));
  const size = Buffer.byteLength(key);
  const isLongEnough = ({ index }: SimilarKey): boolean => Math.min(keys.sizeAt(index), size) > most * 2;
  for (let allowed = 1; ; allowed++) {
    const found = similarKeys(keys, key, allowed).filter(isLongEnough);
    if (allowed < most && found.length < enough) continue;
    return found.map(({ index, distance }) => ({ term: terms[index] ?? 0, rank: 'fuzzy', distance }));
  }
}

function without(candidates: readonly Candidate[], named: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(named.map(({ term }) => term));
  return candidates.filter(({ term }) => !known.has(term));
}

const ranks: readonly LookupRank[] = ['exact', 'folded', 'toneless', 'prefix', 'fuzzy'];

/** Best first, so many at most; of one concept only its best term. */
function hits(
  table: TermTable,
  candidates: readonly Candidate[],
  most: number = candidates.length,
): readonly LookupHit[] {
  const sorted = [...candidates].sort((a, b) => compare(table, a, b));
  const seen = new Set<string>();
  const found: LookupHit[] = [];
  for (const { term: number, ...facts } of sorted) {
    if (found.length >= most) break;
    const term = table.termAt(number);
    if (seen.has(term.concept)) continue;
    seen.add(term.concept);
    found.push({ term, ...facts });
  }
  return found;
}

function compare(table: TermTable, a: Candidate, b: Candidate): number {
  return (
    ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
    (a.distance ?? 0) - (b.distance ?? 0) ||
    table.priorAt(b.term) - table.priorAt(a.term) ||
    a.term - b.term
  );
}
