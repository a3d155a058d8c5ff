import { rememberedShort } from '../text/index.ts';
import { isNumeralBelowHundred } from './silence/numeral.ts';

/** An acronym where a text defines it, in offsets of that text. */
export type DefinedAcronym = { readonly acronym: string; readonly start: number; readonly end: number };

/** LĐ-TB&XH, T.Ư, TTr, nDCG, BCĐ389, CN4.0. */
const joined = String.raw`\p{Ll}?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[&.\-–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
/** TAND TC, PoCA 2002, KT - XH. */
const spaced = String.raw`${joined}(?: (?:[-–&] )?(?:${joined}|\p{N}+))*`;
const whole = new RegExp(`^${spaced}$`, 'u');
const atPlace = new RegExp(joined, 'uy');
const atEnd = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}&.\-–/_@])${joined}$`, 'u');
const longestAcronym = 24;

/** Two capitals at least, no more small letters, and no numeral (XII): «gọi tắt là Trung tâm» gives a short name, not an acronym. */
function looksLikeAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= capitals && text.length <= longestAcronym && !isNumeralBelowHundred(text);
}

/** The acronym that is the whole of `text.slice(start, end)`. */
export function wholeAcronym(text: string, start: number, end: number): DefinedAcronym[] {
  const acronym = end - start > longestAcronym ? '' : text.slice(start, end);
  return whole.test(acronym) && looksLikeAcronym(acronym) ? [{ acronym, start, end }] : [];
}

/** The acronym that begins at `start`. */
export function acronymAt(text: string, start: number): DefinedAcronym | undefined {
  const window = text.slice(start, start + longestAcronym + 1);
  atPlace.lastIndex = 0;
  const acronym = atPlace.exec(window)?.[0] ?? '';
  return looksLikeAcronym(acronym) ? { acronym, start, end: start + acronym.length } : undefined;
}

/** The acronym that ends at `end`. */
export function acronymBefore(text: string, end: number): DefinedAcronym | undefined {
  const acronym = atEnd.exec(text.slice(Math.max(0, end - longestAcronym - 1), end))?.[0] ?? '';
  return looksLikeAcronym(acronym) ? { acronym, start: end - acronym.length, end } : undefined;
}

const separator = /\s*[,;/]\s*|\s+(?:[-–&]|\p{Ll}+)\s+/u;

/** Acronyms that stand together between `start` and `end` (ĐH, CĐ; CTDT và CSDT); none where a part of it is no acronym. */
export function acronymList(
  text: string,
  start: number,
  end: number,
  isConnective: (word: string) => boolean,
): DefinedAcronym[] {
  const found: DefinedAcronym[] = [];
  for (let at = start; at < end; ) {
    const rest = text.slice(at, end);
    const mark = separator.exec(rest);
    const small = mark?.[0].trim() ?? '';
    if (/^\p{Ll}/u.test(small) && !isConnective(small)) return [];
    const stop = mark === null ? end : at + mark.index;
    const [one] = wholeAcronym(text, at, stop);
    if (one === undefined) return [];
    found.push(one);
    at = mark === null ? end : stop + mark[0].length;
  }
  return found;
}

/**
 * Under which an acronym is the same however its parts are joined: KT-XH, KT – XH. Terms are asked for as well, to see whether a text
 * defines them; keys are kept of so many.
 */
export const acronymKey: (acronym: string) => string = rememberedShort(keyOf, 5_000);

function keyOf(acronym: string): string {
  const composed = acronym.normalize('NFC');
  if (!joint.test(composed)) return composed; // as most are
  return composed.replace(joints, (_, sign: string) => (sign === '&' ? '&' : '-'));
}

const joint = /[-–—&]/;
const joints = /\s*([-–—&])\s*/gu;
