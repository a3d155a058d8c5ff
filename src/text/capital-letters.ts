import { foldUnit, unitClass } from './fold.ts';

/** What is known of a UTF-16 unit; 0 where nothing is yet. */
const space = 1;
const other = 2;
const letter = 3;
const capital = 4;
const kinds: Uint8Array = new Uint8Array(0x10000);

const isCapital = /^\p{Lu}/u;
const isLetter = /^\p{L}/u;

/** Whether a capital letter stands at a place of a text; nothing does before or behind it. */
export function isCapitalAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === capital;
}

/** Whether more than a share of the letters of a text are capitals. */
export function isMostlyCapitals(text: string, share: number): boolean {
  const { length } = text;
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at);
    if (kind >= letter) letters += 1;
    if (kind === capital) capitals += 1;
  }
  return capitals > letters * share;
}

/** Within the text only: one question outside it, and the engine answers all others as slowly. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || learn(text, at, unit);
}

/** A unit is looked up in Unicode's tables once; half of a surrogate pair says nothing by itself. */
function learn(text: string, at: number, unit: number): number {
  const found = text.slice(at, at + 2);
  const isSpace = foldUnit(unit) === unitClass.space;
  const kind = isSpace ? space : isCapital.test(found) ? capital : isLetter.test(found) ? letter : other;
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

/**
 * What a sticky pattern finds that begins with a capital letter, from left to right, never overlapping. Unicode's tables are asked at
 * capitals only, of which texts have few.
 */
export function findFromCapitals(text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const { length } = text; // strings have many shapes, and each look at the length asks for that of this one
  for (let at = 0; at < length; at++) {
    if (kindAt(text, at) !== capital) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    found.push({ start: at, end: pattern.lastIndex });
    at = pattern.lastIndex - 1;
  }
  return found;
}

/** The stretches between white space that hold two capital letters or more, where acronyms may stand. */
export function chunksWithCapitals(text: string): { readonly start: number; readonly end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  let start = 0;
  let capitals = 0;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const kind = at < length ? kindAt(text, at) : space;
    if (kind === capital) capitals += 1;
    if (kind !== space) continue;
    if (capitals > 1) chunks.push({ start, end: at });
    start = at + 1;
    capitals = 0;
  }
  return chunks;
}
