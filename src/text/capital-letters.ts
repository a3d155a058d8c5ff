import { foldUnit, unitClass } from './fold.ts';

/** What is known of a UTF-16 unit: nothing yet, or whether it is a capital letter. */
const unknown = 0;
const other = 1;
const capital = 2;
const kinds: Uint8Array = new Uint8Array(0x10000);

const isCapital = /^\p{Lu}/u;

/** Whether a capital letter stands at a place of a text; nothing does before or behind it. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at); // NaN outside the text
  const known = kinds[unit];
  if (known === capital) return true;
  return known === unknown && learn(text, at, unit);
}

/** A unit is looked up in Unicode's tables once; half of a surrogate pair says nothing by itself. */
function learn(text: string, at: number, unit: number): boolean {
  const found = isCapital.test(text.slice(at, at + 2));
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = found ? capital : other;
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
