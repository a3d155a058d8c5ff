import { masked } from './spelling.ts';

/** Pairs of words stand in so many drawers. Two pairs may share one: what is found there is compared. */
const drawerCount = 0x40000;
const drawerBits = 18;

/** Before the first word; no word is spelled with it once figures are one. */
const beginning = 1;

/**
 * Tells the drawer of each pair of neighbours, of the beginning and the first word first: as many as there are words. Any figure is the
 * same as any other.
 */
export function eachPair(words: Uint16Array, start: number, end: number, tell: (drawer: number) => void): void {
  let last = beginning;
  for (let at = start; at < end; at++) {
    const word = masked(words[at] ?? 0);
    tell((Math.imul(last, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> (32 - drawerBits));
    last = word;
  }
}

/** The units with a pair in drawer d are `units[first[d]]` up to `units[first[d + 1]]`, ascending; one that has it twice is there twice. */
export type Postings = { readonly first: Uint32Array; readonly units: Uint16Array };

/** Where the pairs of some units stand: unit i has the words from `starts[i]` up to `starts[i + 1]`. */
export function postingsOf(words: Uint16Array, starts: Uint32Array): Postings {
  const count = starts.length - 1;
  const first = new Uint32Array(drawerCount + 1);
  eachPairOf(words, starts, (drawer) => {
    first[drawer + 1] = (first[drawer + 1] ?? 0) + 1;
  });
  for (let drawer = 0; drawer < drawerCount; drawer++)
    first[drawer + 1] = (first[drawer + 1] ?? 0) + (first[drawer] ?? 0);
  const next = first.slice();
  const units = new Uint16Array(starts[count] ?? 0);
  eachPairOf(words, starts, (drawer, unit) => {
    const place = next[drawer] ?? 0;
    units[place] = unit;
    next[drawer] = place + 1;
  });
  return { first, units };
}

function eachPairOf(words: Uint16Array, starts: Uint32Array, tell: (drawer: number, unit: number) => void): void {
  for (let unit = 0; unit + 1 < starts.length; unit++)
    eachPair(words, starts[unit] ?? 0, starts[unit + 1] ?? 0, (drawer) => tell(drawer, unit));
}
