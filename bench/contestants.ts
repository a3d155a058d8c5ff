import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Ahocorasick from 'ahocorasick';
import Modern from 'modern-ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { buildMatcher } from '../src/text/index.ts';

/** Where something was found, and which term it is when the contestant says so. */
export type Found = { readonly start: number; readonly end: number; readonly term?: number };

/** `find` is what is measured; `found` turns its raw result into places, outside the clock. */
export type Search = { readonly find: (text: string) => unknown; readonly found: (raw: unknown) => Found[] };

/** Folds: is given the text as written and finds whole words only. The others are given folded text. */
export type Contestant = {
  readonly name: string;
  readonly folds: boolean;
  readonly build: (terms: readonly string[]) => Search;
};

type Keyword = { begin: number; end: number };

const places = (raw: unknown): Found[] => raw as Found[];
const keywords = (raw: unknown): Found[] => (raw as Keyword[]).map(({ begin, end }) => ({ start: begin, end }));

/** The peer's places are the last unit of each match, with all terms that end there. */
const lastUnits = (raw: unknown): Found[] =>
  (raw as [number, string[]][]).flatMap(([last, terms]) =>
    terms.map((term) => ({ start: last + 1 - term.length, end: last + 1 })),
  );

const literal = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

export const contestants: readonly Contestant[] = [
  {
    name: 'songngu',
    folds: true,
    build: (terms) => {
      const matcher = buildMatcher(terms);
      return { find: (text) => matcher.findLongest(text), found: places };
    },
  },
  {
    name: '@monyone/aho-corasick',
    folds: false,
    build: (terms) => {
      const automaton = new Monyone([...terms]);
      return { find: (text) => automaton.matchInText(text), found: keywords };
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    folds: false,
    build: (terms) => {
      const automaton = new MonyoneFast([...terms]);
      return { find: (text) => automaton.matchInText(text), found: keywords };
    },
  },
  {
    name: 'ahocorasick',
    folds: false,
    build: (terms) => {
      const automaton = new Ahocorasick([...terms]);
      return { find: (text) => automaton.search(text), found: lastUnits };
    },
  },
  {
    name: 'modern-ahocorasick',
    folds: false,
    build: (terms) => {
      const automaton = new Modern(terms);
      return { find: (text) => automaton.search(text), found: places };
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    folds: false,
    build: (terms) => {
      const automaton = new ModernFast(terms);
      return { find: (text) => automaton.search(text), found: places };
    },
  },
  {
    name: 'one RegExp',
    folds: false,
    build: (terms) => {
      const longestFirst = [...terms].sort((a, b) => b.length - a.length).map(literal);
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
        'gu',
      );
      pattern.test('');
      return {
        find: (text) =>
          Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
        found: places,
      };
    },
  },
];

/** Whole words only, from the left the longest, never overlapping. */
export function reduced(text: string, found: readonly Found[]): Found[] {
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  const whole = found.filter(({ start, end }) => !isLetter(start - 1) && !isLetter(end));
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return whole.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
