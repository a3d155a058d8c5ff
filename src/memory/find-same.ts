import type { MemoryQuery, MemoryUnit } from '../model/memory.ts';
import { matchKey, tokens } from '../text/index.ts';
import { keyOf } from './entry.ts';
import type { Candidate } from './memory.ts';
import { wordKeys } from './spelling.ts';
import type { Store, StoredUnit } from './store.ts';

/**
 * The units whose Vietnamese is that of the query but for its spelling (hòa/hoà, spaces, kinds of dashes), each English once. Those between
 * the same neighbours come first, then those of one same neighbour, reviewed ones, later ones.
 */
export async function findSame(store: Store, query: MemoryQuery): Promise<readonly Candidate[]> {
  const writing = writingOf(query.vi);
  const same = (await store.withKey(keyOf(wordKeys(query.vi)))).filter(({ unit }) => writingOf(unit.vi) === writing);
  const best = [...same].sort((a, b) => rank(b, query) - rank(a, query) || b.id - a.id);
  const byEnglish = new Map<string, MemoryUnit>();
  for (const { unit } of best) if (!byEnglish.has(unit.en)) byEnglish.set(unit.en, unit);
  return [...byEnglish.values()].map((unit) => ({
    unit,
    kind: neighboursShared(unit, query) === 2 ? 'context' : 'exact',
    likeness: 1,
  }));
}

function rank({ unit }: StoredUnit, query: MemoryQuery): number {
  return 2 * neighboursShared(unit, query) + (unit.status === 'reviewed' ? 1 : 0);
}

function neighboursShared(unit: MemoryUnit, { before, after }: MemoryQuery): number {
  return Number(isShared(unit.before, before)) + Number(isShared(unit.after, after));
}

function isShared(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && matchKey(one) === matchKey(other);
}

/** What tells two ways of writing a segment that ask for another English: its words, signs and capitals. */
export function writingOf(text: string): string {
  return tokens(text)
    .map(({ start, end, key }) => `${capitalsOf(text.slice(start, end))}${key}`)
    .join(' ');
}

/** `A` where all of several letters are capitals, `a` where the first is, nothing for other words. */
function capitalsOf(word: string): string {
  if (!/^\p{Lu}/u.test(word)) return '';
  return word.length > 1 && word === word.toUpperCase() ? 'A' : 'a';
}
