import { capitaliseFirst, RowOfParts, remembered, type WordRow } from '../../text/index.ts';
import { findNames } from '../names/names.ts';
import type { PlaceReader } from '../names/places.ts';
import type { FoundName } from '../names/templates.ts';
import type { Patterns } from '../patterns.ts';

/** Words of a text, from the one number up to the other, that others are tried in the place of. */
export type Gap = { readonly text: string; readonly row: WordRow; readonly first: number; readonly after: number };

/**
 * The longest term or name of the glossary that some words would be a part of in a gap: between «Cục Quản lý» and «tỉnh» the words
 * «thị trường» are part of «Cục Quản lý thị trường».
 */
export type PhraseFinder = (words: string, gap: Gap) => string | undefined;

/** No term is longer, with so many words on either side of the gap. */
const reach = 8;

/** So many full forms are kept by their numbers. */
const mostForms = 5_000;

export function phraseFinder(reader: PlaceReader & { readonly patterns: Patterns }): PhraseFinder {
  const { patterns } = reader;
  const rowOf = remembered(patterns.rowOf, mostForms);
  const filled = new RowOfParts();
  const longestWith = (before: string, words: string, after: string): string | undefined => {
    const text = before + words + after;
    const [start, end] = [before.length, before.length + words.length];
    return findNames(text, patterns.find(text), [], reader)
      .filter((name) => name.start <= start && name.end >= end && !name.pattern.isAcronym && !isOfPlace(name))
      .map((name) => text.slice(name.start, name.end))
      .filter((name) => name.length > words.length)
      .sort((a, b) => b.length - a.length)[0];
  };
  return (words, gap) => {
    const own = rowOf(words);
    const { row, first, after } = gap;
    const from = Math.max(0, first - reach);
    filled.clear();
    filled.add(row, from, first);
    filled.add(own, 0, own.length);
    filled.add(row, after, after + reach);
    if (!mayReachOver(patterns, filled, first - from, first - from + own.length)) return undefined;
    // An acronym does not tell whether its words begin with a capital: Sở TP, án TP.
    const [before, behind] = textAround(gap);
    const capitalised = capitaliseFirst(words);
    return (
      longestWith(before, words, behind) ??
      (capitalised === words ? undefined : longestWith(before, capitalised, behind))
    );
  };
}

function textAround({ text, row, first, after }: Gap): readonly [string, string] {
  const { starts, ends, length } = row;
  const startOf = (word: number): number => (word < length ? (starts[row.first + word] ?? 0) : text.length);
  const end = after > 0 && after <= length ? (ends[row.first + after - 1] ?? 0) : text.length;
  return [text.slice(startOf(Math.max(0, first - reach)), startOf(first)), text.slice(end, startOf(after + reach))];
}

/**
 * Whether terms that stand one behind another, each with room for the next, reach over the words from one number up to another and
 * further: otherwise no name does, and reading the names of all gaps was an eighth of the time of analysis.
 */
function mayReachOver({ eachTerm }: Patterns, row: WordRow, start: number, end: number): boolean {
  let does = false;
  /** By where fields and bodies may go on with terms, where the first of those began. */
  let awaited: Readonly<Record<'field' | 'body', Map<number, number>>> | undefined;
  eachTerm(row, (from, to, pattern) => {
    if (does) return;
    const asField = pattern.part === 'field' ? awaited?.field.get(from) : undefined;
    const asBody = pattern.role?.body === undefined ? undefined : awaited?.body.get(from);
    const begun = asField ?? asBody ?? (from <= start && !pattern.isAcronym ? from : undefined);
    if (begun === undefined) return;
    const { rooms } = pattern;
    does = rooms === 'anything' || (to >= end && (to > end || begun < start));
    if (rooms === 'anything') return;
    for (const room of rooms) {
      awaited ??= { field: new Map(), body: new Map() };
      if (!awaited[room].has(to)) awaited[room].set(to, begun); // terms ascend
    }
  });
  return does;
}

/** «Thành ủy Gia Lai»: any place fills a template, and tells nothing. */
const isOfPlace = ({ filled }: FoundName): boolean => filled.includes('place');
