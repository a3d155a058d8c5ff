import type { WrittenConcept } from '../concept-schema.ts';
import { writtenKeys } from '../edit/concept-keys.ts';
import { writePair } from '../edit/write-value.ts';
import type { MergeConflict } from './merge.ts';
import type { KeyConflict } from './merge-concept.ts';

/** What stands above the entries, a line each, and what is said of a conflict: the words are the caller's. */
export type ConflictWords = {
  readonly head: readonly string[];
  readonly ofKey: (conflict: KeyConflict) => string;
  readonly ofRemoval: (conflict: Exclude<MergeConflict, { kind: 'keys' }>) => string;
};

/**
 * Conflicts as a glossary file: each entry with their values of the keys in conflict, and above it what ours says. Whoever has made the
 * entries what they shall be merges the file again, with its values winning.
 */
export function conflictFile(domain: string, conflicts: readonly MergeConflict[], words: ConflictWords): string {
  const head = [...words.head.map(comment), writePair('domain', domain, false), 'concepts:'];
  return `${[...head, ...conflicts.flatMap((conflict) => ['', ...entryLines(conflict, words)])].join('\n')}\n`;
}

function entryLines(conflict: MergeConflict, words: ConflictWords): readonly string[] {
  const said = conflict.kind === 'keys' ? conflict.keys.map(words.ofKey) : [words.ofRemoval(conflict)];
  const pairs = writtenKeys(entryOf(conflict)).map(([key, value]) => writePair(key, value, false));
  const entry = pairs.map((pair, index) => `${index === 0 ? '  - ' : '    '}${pair}`);
  return [...said.map((line) => `  ${comment(line)}`), ...entry];
}

/** Of a conflict between keys only those: the others are merged already, and theirs may be old. */
function entryOf(conflict: MergeConflict): WrittenConcept {
  if (conflict.kind === 'removed-by-us') return conflict.theirs;
  if (conflict.kind === 'removed-by-them') return conflict.ours;
  const { theirs, merged, keys } = conflict;
  const open = keys.filter(({ key }) => theirs[key] !== undefined).map(({ key }) => [key, theirs[key]]);
  const id = merged.id === undefined ? {} : { id: merged.id };
  return { vi: merged.vi, en: merged.en, ...id, ...Object.fromEntries(open) };
}

function comment(line: string): string {
  return `# ${line.replace(/\s+/g, ' ')}`;
}
