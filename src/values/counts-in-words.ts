import type { Amount } from './amounts.ts';
import { endsBefore } from './date-cues.ts';
import { compare, type Decimal, one, toExact } from './decimal.ts';
import { opensSentence } from './figure-names.ts';
import { isNumeralOfName } from './labels.ts';
import { digitAt } from './numerals.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, type Token } from './tokens.ts';

/**
 * Whether a numeral from two to ten counts what follows, though nothing knows that noun: giữa *hai* vợ chồng, *Bốn* chiếc thuyền. Many of them
 * mean much else (ba is a father, chín is ripe, thứ hai is a Monday), so a word before it or the head of the sentence must say so.
 */
export function countsThings({ amount, to }: Amount, tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (!isBeforeThing(tokens, to, tables) || compare(amount, one) <= 0 || isNumeralOfName(tokens, at, tables))
    return false;
  const isNoun =
    phraseAt(tables.notCounted, tokens, to) === undefined &&
    phraseAt(tables.numberWord, tokens, to) === undefined &&
    digitAt(tokens, to) === undefined;
  if (!isNoun) return false;
  // «chị Hai» is a person.
  if (opensSentence(tokens, at)) return true;
  // What «cả hai» counts is said already.
  if (isCapital(tokens[at]) || endsBefore(tables.asMuchAs, tokens, at)) return false;
  return cuesOf(amount, tables).some((cues) => endsBefore(cues, tokens, at));
}

/** Behind most verbs there may be a father (ba) or what is ripe (chín). */
function cuesOf(amount: Decimal, { countCues, amountCues }: Tables): readonly Phrases<true>[] {
  return isOfMuchElse(amount) ? [countCues] : [countCues, amountCues];
}

const isOfMuchElse = (amount: Decimal): boolean => ['3', '9'].includes(toExact(amount));

/** Whether a word that may be a noun stands at the place, written small: no function word, and no name. */
export function isBeforeThing(tokens: readonly Token[], to: number, { citations }: Tables): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && !isCapital(next) && phraseAt(citations.followers, tokens, to) === undefined;
}
