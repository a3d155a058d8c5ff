import { type CapitalsFit, isHeadline, phraseAt } from '../phrases.ts';
import { isSign, type Token } from '../tokens.ts';
import type { EnglishTables, Tail } from './tables.ts';

/** What a figure is a figure of, and the token after it. */
export type TailHit = { readonly to: number; readonly tail: Tail };

/** Words and hyphens that may stand between a number and its noun: 19 new-style rural area criteria. */
const mostWords = 8;

/** Right after the figure: %, dong, provinces, and with a hyphen five-year. `one`: a singular fits. */
export function tailAt(tokens: readonly Token[], at: number, tables: EnglishTables, one: boolean): TailHit | undefined {
  const hyphened = isSign(tokens[at], '-') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  const from = hyphened ? at + 1 : at;
  const hit = phraseAt(tables.tails, tokens, from, englishCapitals);
  if (hit === undefined) return undefined;
  const tail = hit.meaning;
  // Behind 6-foot-6 inches are left.
  if (hyphened && isSign(tokens[hit.to], '-') && tokens[hit.to + 1]?.kind === 'figure') return undefined;
  if (tail.kind === 'unit' && !one && !hyphened && !tail.plural && tail.unit.measure !== true) return undefined;
  return tail.kind === 'unit' && isPossessive(tokens, hit.to) ? undefined : { to: hit.to, tail };
}

/** The noun after words that describe it. It must be a plural; what ends a noun phrase ends the search. */
export function tailAfter(tokens: readonly Token[], at: number, tables: EnglishTables): TailHit | undefined {
  for (let from = at; from < at + mostWords; from += 1) {
    if (!goesOn(tokens[from], tables)) return undefined;
    const hit = isSign(tokens[from], '-') ? undefined : phraseAt(tables.tails, tokens, from, englishCapitals);
    if (hit?.meaning.kind === 'currency' || hit?.meaning.kind === 'percent') return undefined;
    if (hit === undefined || from === at) continue;
    const { unit, plural } = hit.meaning;
    if (unit.measure === true) return undefined;
    if (plural && !isPossessive(tokens, hit.to)) return { to: hit.to, tail: hit.meaning };
  }
  return undefined;
}

/** A word that may describe a noun, or the hyphen of one. */
function goesOn(token: Token | undefined, { stops, numbers }: EnglishTables): boolean {
  if (token === undefined) return false;
  if (token.kind === 'sign') return token.key === '-' && token.glued;
  return token.kind === 'word' && !stops.has(token.key) && !numbers.has(token.key);
}

/** The people’s committees of 5 provinces’ … */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark?.glued === true && (isSign(mark, '’') || isSign(mark, "'"));
}

/** Nouns are written small, with a capital or in capitals; signs of measures and currencies as they are: MW, kg, m. */
const englishCapitals: CapitalsFit = (written, found) => {
  const plain = written.replaceAll(' ', '');
  if (plain === found || isHeadline(plain, found)) return true;
  const sign = /\p{Lu}/u.test(plain.slice(1)) || (plain.length <= 2 && plain !== 'km') || /\d/.test(plain);
  return !sign;
};
