import { capitaliseFirst } from '../../text/index.ts';
import { afterSpaces } from '../names/capitals.ts';
import { findNames } from '../names/names.ts';
import type { PlaceReader } from '../names/places.ts';
import type { FoundName } from '../names/templates.ts';
import type { PatternHit, Patterns, TermPattern } from '../patterns.ts';

/**
 * The longest term or name of the glossary that some words would be a part of between others: between «Cục Quản lý» and «tỉnh» the words
 * «thị trường» are part of «Cục Quản lý thị trường».
 */
export type PhraseFinder = (before: string, words: string, after: string) => string | undefined;

export function phraseFinder(reader: PlaceReader & { readonly patterns: Patterns }): PhraseFinder {
  const longestWith = (before: string, words: string, after: string): string | undefined => {
    const text = before + words + after;
    const [start, end] = [before.length, before.length + words.length];
    const terms = reader.patterns.find(text).filter(isTerm);
    return findNames(text, terms, [], reader)
      .filter((name) => name.start <= start && name.end >= end && !name.pattern.isAcronym && !isOfPlace(name))
      .map((name) => text.slice(name.start, name.end))
      .filter((name) => name.length > words.length)
      .sort((a, b) => b.length - a.length)[0];
  };
  // An acronym does not tell whether its words begin with a capital: Sở TP, án TP.
  return (before, words, after) => {
    const text = before + words + after;
    const stretch = { start: before.length, end: before.length + words.length };
    if (!mayReachOver(reader.patterns.findTerms(text), text, stretch)) return undefined;
    const capitalised = capitaliseFirst(words);
    return (
      longestWith(before, words, after) ?? (capitalised === words ? undefined : longestWith(before, capitalised, after))
    );
  };
}

/**
 * Whether terms that stand one behind another, each with room for the next, reach over a stretch and further: otherwise no name does, and
 * reading the names of all windows was an eighth of the time of analysis.
 */
function mayReachOver(
  terms: readonly PatternHit<TermPattern>[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  /** Where fields and bodies may go on with terms, and where the first of those began. */
  const awaited = { field: new Map<number, number>(), body: new Map<number, number>() };
  for (const { start: from, end: to, pattern } of terms) {
    const asField = pattern.part === 'field' ? awaited.field.get(from) : undefined;
    const asBody = pattern.role.body === undefined ? undefined : awaited.body.get(from);
    const begun = asField ?? asBody ?? (from <= start && !pattern.isAcronym ? from : undefined);
    if (begun === undefined) continue;
    if (to >= end && (to > end || begun < start)) return true;
    const rooms = roomsBehind(pattern);
    if (rooms === 'anything') return true;
    const next = afterSpaces(text, to);
    for (const room of rooms) if (!awaited[room].has(next)) awaited[room].set(next, begun); // terms ascend
  }
  return false;
}

type Room = 'field' | 'body';

/** What a name may have behind the first words of its term, but for a place: a field, a body, or what no list has. */
function roomsBehind({ rest, role }: TermPattern): readonly Room[] | 'anything' {
  const others = rest.flatMap((part) => ('literal' in part ? part.literal.trim() : part.slot)).filter(isRoom);
  const [slot] = others;
  if (slot === undefined) return role.hasBody ? ['body'] : [];
  if (others.length > 1 || (slot !== 'field' && slot !== 'body')) return 'anything';
  return role.hasBody && slot !== 'body' ? [slot, 'body'] : [slot];
}

const isRoom = (slotOrWords: string): boolean => slotOrWords !== '' && slotOrWords !== 'place';

/** «Thành ủy Gia Lai»: any place fills a template, and tells nothing. */
const isOfPlace = ({ filled }: FoundName): boolean => filled.includes('place');

const isTerm = (hit: PatternHit): hit is PatternHit<TermPattern> => hit.pattern.is === 'term';
