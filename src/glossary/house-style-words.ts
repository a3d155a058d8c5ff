import type { HouseStyle } from '../model/house-style.ts';
import { capitaliseFirst, withoutDiacritics } from '../text/index.ts';

type Spelling = Pick<HouseStyle, 'names' | 'words' | 'keep'>;

/**
 * Makes what writes the glossary's English as a house spells it: names and words whole, their capitals kept (Programme, PROGRAMME).
 * What stands in a name to be kept is left, and so are the slots of a template.
 */
export function respeller({ names, words, keep }: Spelling): (english: string) => string {
  if (names.size === 0 && words.size === 0) return (english) => english;
  const left = byLength([...keep, ...names.keys()]).map(literal);
  const pattern = new RegExp(
    String.raw`\{[^{}]*\}|(?<![\p{L}\p{M}\p{N}])(?:(?:${[...left, '(?!)'].join('|')})(?![\p{L}\p{M}\p{N}])|\p{L}[\p{L}\p{M}]*)`,
    'gu',
  );
  const kept = new Set(keep);
  return (english) =>
    english.replace(pattern, (found) => {
      if (kept.has(found)) return found;
      const word = names.has(found) ? undefined : words.get(found.toLowerCase());
      return names.get(found) ?? (word === undefined ? found : withCapitalsOf(found, word));
    });
}

/** The longest first: «Viet Nam News» before «Viet Nam». */
function byLength(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function withCapitalsOf(found: string, word: string): string {
  if (found.length > 1 && found === found.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(found) ? capitaliseFirst(word) : word;
}

/** A Vietnamese name as a house writes it in English: with its diacritics or without, and as its list of names says. */
export function nameSpeller(style: HouseStyle | undefined): (vietnamese: string) => string {
  if (style === undefined) return withoutDiacritics;
  const respell = respeller(style);
  return (vietnamese) => (style.diacritics ? vietnamese.normalize('NFC') : respell(withoutDiacritics(vietnamese)));
}

const capitalisedRun = /\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*)*/gu;

/**
 * The English with the diacritics that its Vietnamese gives to the names in it: Lang Son, Lạng Sơn; Ho Chi Minh City of thành phố Hồ Chí
 * Minh, Hồ Chí Minh City. A name is a run of capitalised syllables, or a part of one that has two syllables at least.
 */
export function withNamesAsWritten(english: string, vietnamese: string): string {
  let written = english;
  for (const [run] of vietnamese.normalize('NFC').matchAll(capitalisedRun)) {
    const syllables = run.split(/[ -]/);
    for (const part of partsOf(syllables)) written = withName(written, part);
  }
  return written;
}

/** The run itself, then its parts, the longest first. */
function partsOf(syllables: readonly string[]): string[][] {
  const parts: string[][] = [[...syllables]];
  for (let size = syllables.length - 1; size >= 2; size -= 1) {
    for (let from = 0; from + size <= syllables.length; from += 1) parts.push(syllables.slice(from, from + size));
  }
  return parts;
}

function withName(english: string, syllables: readonly string[]): string {
  const plain = syllables.map(withoutDiacritics);
  if (plain.every((syllable, index) => syllable === syllables[index])) return english;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${plain.join('([ –-]+)')}(?![\p{L}\p{M}\p{N}])`, 'gu');
  return english.replace(pattern, (...found: unknown[]) =>
    syllables.map((syllable, index) => (index === 0 ? syllable : `${String(found[index])}${syllable}`)).join(''),
  );
}
