import type { Analyser } from '../analysis/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { MemoryLookup, MemoryMatch } from '../model/memory.ts';
import type { Origin } from '../model/unit.ts';
import { writingOf } from './find-same.ts';
import type { Candidate, Memory } from './memory.ts';
import { type Repairer, repairer } from './repair/repair.ts';
import { wordKeys, wordLikeness } from './spelling.ts';

/**
 * A memory's matches for a segment, with what differs in values, references, names and terms repaired.
 * @param analyser of the same glossary
 */
export function memoryLookup(memory: Memory, glossary: Glossary, analyser: Analyser): MemoryLookup {
  const repair = repairer(glossary, analyser);
  return async (query, { least = usualLeast, limit = usualLimit } = {}) => {
    const candidates = await memory.candidates(query, {
      least: Math.min(least, reachOf(query.vi)),
      limit: Math.max(limit * spare, fewest),
    });
    const matches = candidates
      .map((candidate) => matchOf(query.vi, candidate, repair))
      .filter(({ match }) => match >= least)
      .sort((one, other) => other.match - one.match || kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
    return distinct(matches).slice(0, limit);
  };
}

/** Per cent, and matches. */
const usualLeast = 70;
const usualLimit = 5;
/**
 * So far, in per cent, is looked for what repairing may make the same: a name of two words is a good part of a short segment. With longer
 * ones it would take time and find what differs in more than names.
 */
const reach = { short: 60, long: 70 };
const shortWords = 10;

function reachOf(vi: string): number {
  return wordKeys(vi).length <= shortWords ? reach.short : reach.long;
}

/** Repairing changes which are the best: so many times what is wanted are looked at, and no fewer. */
const spare = 3;
const fewest = 8;

const kinds: readonly MemoryMatch['kind'][] = ['context', 'exact', 'repaired', 'fuzzy'];

function matchOf(wanted: string, { unit, kind }: Candidate, repair: Repairer): MemoryMatch {
  if (kind !== 'alike') return { kind, match: 100, en: unit.en, repaired: [], unrepaired: [], unit };
  const { vi, en, repaired, unrepaired } = repair(wanted, unit);
  const isSame = writingOf(vi) === writingOf(wanted);
  const match = isSame ? 100 : Math.min(mostOfOther, Math.floor(wordLikeness(vi, wanted) * 100 + rounding));
  return { kind: isSame ? 'repaired' : 'fuzzy', match, en, repaired, unrepaired, unit };
}

/** Per cent of what is the same in words, and not in capitals or signs. */
const mostOfOther = 99;
const rounding = 1e-9;

/** How a unit that takes the English of a match says where it comes from. */
export function memoryOrigin({ match, repaired }: MemoryMatch): Origin {
  return { by: 'memory', match, ...(repaired.length > 0 && { repaired: repaired.length }) };
}

/** Of units that come to the same English the first. */
function distinct(matches: readonly MemoryMatch[]): readonly MemoryMatch[] {
  const english = new Set<string>();
  return matches.filter(({ en }) => !english.has(en) && english.add(en));
}
