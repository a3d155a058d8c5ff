import { createHash } from 'node:crypto';
import type { MemoryUnit } from '../model/memory.ts';
import { withoutDiacritics } from '../text/index.ts';
import { spell, wordKeys } from './spelling.ts';
import type { Entry } from './store.ts';

/** A unit with all that finds it. */
export function entryOf(unit: MemoryUnit): Entry {
  const words = wordKeys(unit.vi);
  return {
    unit,
    identity: identityOf(unit),
    key: keyOf(words),
    spelled: spell(words),
    foldedVi: fold(words),
    foldedEn: fold(wordKeys(unit.en)),
  };
}

/** Digits of base 64: so many that no two texts share them. */
const identityLength = 22;

/** By the place a unit was translated at; where that is not known, by all that is translated and its neighbours. */
function identityOf({ vi, en, before, after, from }: MemoryUnit): string {
  const told =
    from === undefined ? ['pair', vi, en, before ?? null, after ?? null] : ['place', from.document, from.unit];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, identityLength);
}

/** As many as a number of JavaScript and of both databases holds exactly. */
const keyBytes = 6;

/** A number for the words of a text, whatever stands between them. Other words may share it: compare what it finds. */
export function keyOf(words: readonly string[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUIntBE(0, keyBytes);
}

/** Words without diacritics, a space before and behind each: ` uy ban nhan dan `. */
export function fold(words: readonly string[]): string {
  return ` ${withoutDiacritics(words.join(' '))} `;
}
