import { remembered } from '../remembered.ts';

/** What words of one family end with: the longest that leaves four letters. */
const suffix: RegExp = new RegExp(
  `(?<=.{4})(?:${'isational isation ational ition ation ative ically ments ment ities ity ical ally ance ence ings ing ions ion ives ive ists ist ism ness ship ers ors ed er or ic al ly ee y e i'.replaceAll(' ', '|')})$`,
  'u',
);

/**
 * What the words of a family have in common: implement, implementing, implementation; province, provincial. It is rough, for finding a name
 * that was put in other words; committee and commission, policy and political stay apart. Takes the key of a word.
 */
export const wordStem: (key: string) => string = remembered(strip, 50_000);

function strip(key: string): string {
  let stem = key;
  for (let round = 0; round < 3; round += 1) {
    const shorter = stem.replace(suffix, '');
    if (shorter === stem) break;
    stem = shorter;
  }
  return stem.replace(/([^aeiou])\1$/u, '$1');
}
