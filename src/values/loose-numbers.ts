import type { Amount } from './amounts.ts';
import { isYear } from './calendar.ts';
import { isPossible } from './date-chains.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { endsFree } from './figure-places.ts';
import { isHalf } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, isSign, type Token } from './tokens.ts';

/** Whether a figure with nothing behind it that it is a figure of is a number, and no part of a name. */
export function isNumber(amount: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  if (!isBareNumber(amount) || isDayBeforeAnother(amount, tokens, tables)) return false;
  return standsAlone(tokens, from, amount.to) && !isName(tokens, from, amount.to, tables);
}

/** `hai ngày Quốc tang 20 và 21-3`: a day, whose month stands with the next one. */
function isDayBeforeAnother({ to, digits }: Amount, tokens: readonly Token[], tables: Tables): boolean {
  if (digits === undefined || !/^[0-3]?\d$/.test(digits)) return false;
  const and = phraseAt(tables.and, tokens, to);
  const next = and === undefined ? undefined : dayItem(tokens, and.to, true, tables);
  if (next?.month === undefined || isCounted(tokens, next.to, tables)) return false;
  return Number(digits) < Number(next.day) && isPossible(next);
}

/**
 * A small whole figure behind a noun, and before a sign or a capital, may name: lực lượng 47, tuyến 2. Behind a verb (còn 151) or a word of
 * amounts it counts.
 */
export function mayBeName({ digits, to }: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  const before = tokens[from - 1];
  if (digits === undefined || !/^\d{1,4}$/.test(digits) || before?.kind !== 'word') return false;
  const next = tokens[to];
  const open = next === undefined || next.kind !== 'word' || isCapital(next);
  return open && !endsBefore(tables.amountCues, tokens, from);
}

/** Bare digits that may be an amount: not a telephone or identity number, not `007`, not công nghiệp 4.0. */
function isBareNumber({ form, digits, scales, doubt }: Amount): boolean {
  if (doubt === 'point-decimal') return false;
  if (form !== 'digits') return form === 'words';
  if (digits === undefined) return scales.length > 0;
  return !/^\d{7,}$/.test(digits) && !/^0\d{2,}$/.test(digits) && !digits.includes(' ');
}

/** No figure stands beside it, as in a telephone number (1900 1234), no slash before it, as in a code (TS/ 08). */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'figure' || isSign(before, '/')) return false;
  // The half behind the noun belongs to it: 5 thùng rưỡi.
  return endsFree(tokens, to) && tokens[to]?.kind !== 'figure' && !isHalf(tokens[to + 1]);
}

/** A bare figure behind a name is part of it, but not the year of Tết Giáp Thìn 2024: Mỹ Thuận 2, ATR 72; before a person's or behind a place word it is a house number: 12 Nguyễn Huệ. */
function isName(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  if (isCapital(tokens[to]) && (isFamilyName(tokens, to, tables) || endsBefore(tables.places, tokens, from)))
    return true;
  if (endsBefore(tables.dates.lunar.branches, tokens, from) && isYear(tokens[from]?.text ?? '')) return false;
  const before = tokens[from - 1];
  if (isSign(before, '-') && tokens[from]?.glued === true && isCapital(tokens[from - 2])) return true;
  return isCapital(before) && (isAcronym(before) || !opensSentence(tokens, from - 1));
}

function isFamilyName(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return phraseAt(tables.familyNames, tokens, at) !== undefined && isCapital(tokens[at + 1]);
}

const isAcronym = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'wall' || (before.kind === 'sign' && sentenceEnds.has(before.key));
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '"', '“', '(', '-', '*']);
