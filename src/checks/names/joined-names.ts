import { namesToKeep, withoutDiacritics, wordList } from '../../text/index.ts';
import { matchesIn } from '../form/matches.ts';

/** Where a text has a name that English writes in one word or in two, half open in UTF-16 units. `name` is as the glossary writes it: Viet Nam. */
export type JoinedName = { readonly name: string; readonly start: number; readonly end: number };

/** Finds the names that a document is to spell in one way, whatever their spelling, capitals and diacritics. */
export function findJoinedNames(text: string): JoinedName[] {
  finder ??= finderOf(wordList('joinedNames'));
  const { pattern, byKey } = finder;
  return matchesIn(plain(text), pattern).map(({ 0: found, index }) => ({
    name: byKey.get(joinedKey(found)) ?? found,
    start: index,
    end: index + found.length,
  }));
}

type Finder = { readonly pattern: RegExp; readonly byKey: ReadonlyMap<string, string> };

let finder: Finder | undefined;

function finderOf(names: readonly string[]): Finder {
  const any = names.map((name) => name.split(' ').join('[ \u00A0-]?')).join('|');
  return {
    // The names are looked for before what stands around them, which costs twice as much to ask.
    pattern: new RegExp(String.raw`(?=${any})(?<![\p{L}\p{N}@./-])(?:${any})(?![\p{L}\p{N}@]|[./-]\p{L})`, 'giu'),
    byKey: new Map(names.map((name) => [joinedKey(name), name])),
  };
}

const joinedKey = (written: string): string => written.toLowerCase().replace(/[^a-z]/g, '');

/** Without diacritics, letter for letter; a text in which a letter is several units is taken as it is. */
function plain(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  const folded = withoutDiacritics(text);
  return folded.length === text.length ? folded : text;
}

/** What spellings are compared by: capitals and diacritics are another matter. */
export function spellingKey(written: string): string {
  return withoutDiacritics(written)
    .toLowerCase()
    .replace(/[\s\u00A0-]+/gu, ' ');
}

let own: readonly string[] | undefined;

/** Whether a stretch is part of a name that is spelled so whatever a house does: Vietnam Airlines. */
export function isOwnSpelling(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  own ??= [...namesToKeep(), ...wordList('ownSpellings')];
  return own.some((name) => {
    const from = text.lastIndexOf(name, start);
    return from >= 0 && from + name.length >= end;
  });
}
