import { capitaliseFirst } from '../../text/index.ts';
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
    if (!terms.some(({ start: from, end: to }) => from < end && to > start)) return undefined;
    return findNames(text, terms, [], reader)
      .filter((name) => name.start <= start && name.end >= end && !name.pattern.isAcronym && !isOfPlace(name))
      .map((name) => text.slice(name.start, name.end))
      .filter((name) => name.length > words.length)
      .sort((a, b) => b.length - a.length)[0];
  };
  // An acronym does not tell whether its words begin with a capital: Sở TP, án TP.
  return (before, words, after) =>
    longestWith(before, words, after) ?? longestWith(before, capitaliseFirst(words), after);
}

/** «Thành ủy Gia Lai»: any place fills a template, and tells nothing. */
const isOfPlace = ({ filled }: FoundName): boolean => filled.includes('place');

const isTerm = (hit: PatternHit): hit is PatternHit<TermPattern> => hit.pattern.is === 'term';
