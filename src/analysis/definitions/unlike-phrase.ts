import type { Word } from '../acronym-words.ts';
import { bodies, connectives, heads, joiners, kinds, stops, wholes } from './definition-words.ts';

/** No name that an acronym follows has more words. */
const longestPhrase = 18;

/**
 * The words directly before an acronym whose letters are of another language: «hiệp định thương mại tự do» of «tham gia hiệp định thương
 * mại tự do (FTA)», «Tổ chức Hợp tác và Phát triển Kinh tế» (OECD). They reach back to a word that begins names of things (`heads`), else
 * to a function word or sign. A proper name goes on through the function words that join its parts.
 * @param context words of one clause
 */
export function unlikePhrase(acronym: string, context: readonly Word[]): readonly Word[] | undefined {
  if (!foreignAcronym.test(acronym)) return undefined;
  const phrase = properName(context) ?? commonPhrase(context);
  return phrase !== undefined && isPhrase(phrase) ? phrase : undefined;
}

/** Letters of English alone. Vietnamese ones (Đ, Ư) are those of the words themselves. */
const foreignAcronym = /^[A-Za-z]?[A-Z][A-Za-z]*(?:[-&][A-Z]+)?$/;

/**
 * From a head with a capital on, the leftmost one from where the words go on without a break; a function word
 * before a head belongs to another name.
 */
function properName(context: readonly Word[]): readonly Word[] | undefined {
  const stopped = stopsIn(context);
  const last = context.length - 1;
  let first: number | undefined;
  for (let at = last; at >= 0 && last - at < longestPhrase; at -= 1) {
    const word = context[at];
    if (word === undefined || (word.isMark && !isInside(context, at))) break;
    if (stopped.has(at) && (joiners(context, at) === 0 || first === at + 1)) break;
    if (isCapital(word) && isHead(context, at)) first = at;
  }
  return first === undefined ? undefined : context.slice(first);
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

function isHead(words: readonly Word[], at: number): boolean {
  return heads(words, at) > 0 || (isCapital(words[at]) && bodies(words, at) > 0);
}

/**
 * Back to a function word or sign; from the first head there, and without the kind of a name. Words that begin a clause with a capital
 * are taken whole; those that go on a name behind «và» are only its end.
 */
function commonPhrase(context: readonly Word[]): readonly Word[] | undefined {
  const stopped = stopsIn(context);
  let first = context.length;
  while (first > 0 && !stopped.has(first - 1) && !breaks(context, first - 1)) first -= 1;
  if (isCapital(context[first]) && joinsBefore(context, first)) return undefined;
  if (first > 0 || !isCapital(context[0])) first = headFrom(context, first);
  return context.length - first > longestPhrase ? undefined : context.slice(first);
}

function joinsBefore(context: readonly Word[], at: number): boolean {
  const sign = context[at - 1];
  return sign !== undefined && (sign.isMark ? /^[,&–-]$/.test(sign.text) : connectives(context, at - 1) > 0);
}

function headFrom(context: readonly Word[], first: number): number {
  for (let at = first; at < context.length; at += 1) {
    if (isHead(context, at)) return at;
    const kind = kinds(context, at);
    if (kind > 0 && isCapital(context[at + kind])) return at + kind;
  }
  return first;
}

function breaks(context: readonly Word[], at: number): boolean {
  const word = context[at];
  if (word === undefined) return true;
  if (word.isMark) return !isInside(context, at);
  return /^\p{N}/u.test(word.text) || /\p{Lu}.*\p{Lu}/u.test(word.text);
}

/** The words that are function words, and no part of a longer word: theo, not the theo of theo dõi. */
function stopsIn(context: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < context.length; ) {
    const [whole, stop] = [Math.max(wholes(context, at), heads(context, at)), stops(context, at)];
    for (let word = at; stop > 0 && stop >= whole && word < at + stop; word += 1) found.add(word);
    at += Math.max(whole, stop, 1);
  }
  return found;
}

/** The hyphen of nơ-ron. */
function isInside(context: readonly Word[], at: number): boolean {
  const [before, sign, after] = [context[at - 1], context[at], context[at + 1]];
  return sign?.text === '-' && before?.end === sign.start && after?.start === sign.end;
}

/** Two words or more that begin with a head, or three, and not all of them capitalised as names of persons are. */
function isPhrase(phrase: readonly Word[]): boolean {
  const words = phrase.filter(({ isMark }) => !isMark);
  if (isHead(phrase, 0)) return words.length >= 2;
  return words.length >= 3 && !words.every(({ text }) => /^\p{Lu}/u.test(text));
}
