/** What a UTF-16 unit may be to the tokeniser. */
export const unitKind = {
  /** Not looked at yet, or nothing. */
  unknown: 0,
  space: 1,
  lineFeed: 2,
  letter: 3,
  /** A mark: part of a word, but for its first letter. */
  inner: 4,
  digit: 5,
  sign: 6,
  /** The first half of a character that only its code point tells. */
  half: 7,
  /** A zero-width character: part of a word when in it, else like a space. */
  hidden: 8,
} as const;

/** The units seen so far, by unit. */
const kinds = new Uint8Array(0x10000);

/** The numbers of those of them that words are made of, as far as they go: Vietnamese has less than two hundred. */
const letterNumbers = new Uint8Array(0x10000);
const mostLetters = 254;
let letters = 0;

/** From 1 up, in eight bits, for a unit that was seen before and is part of words; 0 for any other. */
export function letterNumber(unit: number): number {
  return letterNumbers[unit] ?? 0;
}

/** Whether the word that stands before the place goes on there. */
export function goesOnAt(unit: number, text: string, at: number): boolean {
  const kind = kindOf(unit);
  if (kind === unitKind.half) return unitAt(text, at) === unitKind.letter;
  return kind === unitKind.letter || kind === unitKind.inner || kind === unitKind.hidden;
}

/** What stands at an offset; `unknown` behind the end. */
export function unitAt(text: string, at: number): number {
  if (at >= text.length) return unitKind.unknown;
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  return kind === unitKind.half ? characterKind(String.fromCodePoint(text.codePointAt(at) ?? unit)) : kind;
}

export function kindOf(unit: number): number {
  return (kinds[unit] ?? 0) || learnt(unit);
}

/** In UTF-16 units: 2 for a surrogate pair. */
export function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Texts have few different units, and to ask Unicode's tables for all of them would take milliseconds. */
function learnt(unit: number): number {
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  const inWord = kind === unitKind.letter || kind === unitKind.inner || kind === unitKind.hidden;
  if (inWord && letters < mostLetters) letterNumbers[unit] = ++letters;
  return kind;
}

function classify(character: string): number {
  if (character >= '\uD800' && character <= '\uDBFF') return unitKind.half;
  if (character >= '\uDC00' && character <= '\uDFFF') return unitKind.inner;
  return character === '\n' ? unitKind.lineFeed : characterKind(character);
}

/** Of a whole character: `letter`, `inner`, `hidden`, `digit`, `space` or `sign`. */
function characterKind(character: string): number {
  if (/^\p{L}$/u.test(character)) return unitKind.letter;
  if (/^\p{M}$/u.test(character)) return unitKind.inner;
  if (/^[\u00AD\u200B-\u200D\u2060]$/u.test(character)) return unitKind.hidden;
  if (/^\d$/.test(character)) return unitKind.digit;
  return /^\s$/u.test(character) ? unitKind.space : unitKind.sign;
}
