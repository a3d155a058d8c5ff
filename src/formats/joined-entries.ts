import { preferredEnglish } from '../glossary/index.ts';
import { matchKey } from '../text/index.ts';
import type { ReadEntry } from './format.ts';

/** Rows of one Vietnamese term as one entry: the first English is preferred, that of later rows is admitted. */
export function joinedEntries(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const joined = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const key = matchKey(entry.concept.vi);
    const before = joined.get(key);
    joined.set(key, before === undefined ? entry : withAdmitted(before, entry));
  }
  return [...joined.values()];
}

function withAdmitted({ concept, place }: ReadEntry, later: ReadEntry): ReadEntry {
  const { admitted = [] } = concept;
  const en = preferredEnglish(later.concept);
  const isKnown = [concept.en, ...admitted].includes(en);
  return { concept: isKnown ? concept : { ...concept, admitted: [...admitted, en] }, place };
}
