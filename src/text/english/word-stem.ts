import { remembered } from '../remembered.ts';

/** What words of one family end with, the longest first. No stem is shorter than four letters. */
const suffixes =
  'isational isation ational ition ation ative ically ments ment ities ity ical ally ance ence ings ing ions ion ives ive ists ist ism ness ship ers ors ed er or ic al ly ee y e i'
    .split(' ')
    .map((ending) => new RegExp(`(?<=.{4})${ending}$`, 'u'));

/**
 * What the words of a family have in common: implement, implementing, implementation; province, provincial. It is rough, for finding a name
 * that was put in other words; committee and commission, policy and political stay apart. Takes the key of a word.
 */
export const wordStem: (key: string) => string = remembered(strip, 50_000);

function strip(key: string): string {
  let stem = key;
  for (let round = 0; round < 3; round += 1) {
    const suffix = suffixes.find((ending) => ending.test(stem));
    if (suffix === undefined) break;
    stem = stem.replace(suffix, '');
  }
  return stem.replace(/([^aeiou])\1$/u, '$1');
}
