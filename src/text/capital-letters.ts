import { foldUnit, unitClass } from './fold.ts';

/** What is known of a UTF-16 unit; 0 where nothing is yet. */
const other = 1;
const letter = 2;
const capital = 3;
const kinds: Uint8Array = new Uint8Array(0x10000);

const isCapital = /^\p{Lu}/u;
const isLetter = /^\p{L}/u;

/** Whether a capital letter stands at a place of a text; nothing does before or behind it. */
export function isCapitalAt(text: string, at: number): boolean {
  return kindAt(text, at) === capital;
}

/** Whether a letter stands at a place of a text, a capital or another. */
export function isLetterAt(text: string, at: number): boolean {
  return kindAt(text, at) >= letter;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at); // NaN outside the text
  return kinds[unit] || learn(text, at, unit);
}

/** A unit is looked up in Unicode's tables once; half of a surrogate pair says nothing by itself. */
function learn(text: string, at: number, unit: number): number {
  const found = text.slice(at, at + 2);
  const kind = isCapital.test(found) ? capital : isLetter.test(found) ? letter : other;
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

/**
 * What a sticky pattern finds that begins with a capital letter, from left to right, never overlapping. Unicode's tables are asked at
 * capitals only, of which texts have few.
 */
export function findFromCapitals(text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapitalAt(text, at)) continue;
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
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && foldUnit(text.charCodeAt(at)) !== unitClass.space) {
      if (isCapitalAt(text, at)) capitals += 1;
      continue;
    }
    if (capitals > 1) chunks.push({ start, end: at });
    start = at + 1;
    capitals = 0;
  }
  return chunks;
}
