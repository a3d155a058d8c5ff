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
    const syllables = run.split(/[ -]/).map((marked) => ({ marked, plain: withoutDiacritics(marked) }));
    // Most names are translated: a look for their syllables costs a tenth of a pattern.
    if (!syllables.some(({ plain }) => english.includes(plain))) continue;
    for (const part of partsOf(syllables)) written = withName(written, part);
  }
  return written;
}

/** A syllable of a name, with its diacritics and without. */
type Syllable = { readonly marked: string; readonly plain: string };

/** The run itself, then its parts, the longest first. */
function partsOf(syllables: readonly Syllable[]): Syllable[][] {
  const parts: Syllable[][] = [[...syllables]];
  for (let size = syllables.length - 1; size >= 2; size -= 1) {
    for (let from = 0; from + size <= syllables.length; from += 1) parts.push(syllables.slice(from, from + size));
  }
  return parts;
}

/** Looked for by hand: a pattern for each of a thousand names takes a second to build. */
function withName(english: string, name: readonly Syllable[]): string {
  const [first] = name;
  if (first === undefined || name.every(({ marked, plain }) => marked === plain)) return english;
  let written = '';
  let done = 0;
  for (
    let from = english.indexOf(first.plain);
    from >= 0;
    from = english.indexOf(first.plain, Math.max(from + 1, done))
  ) {
    const found = nameAt(english, from, name);
    if (found === undefined) continue;
    written += english.slice(done, from) + found.written;
    done = found.end;
  }
  return written + english.slice(done);
}

const separators = /[ –-]+/y;
const insideWord = /[\p{L}\p{M}\p{N}]/u;

/** The name at a place of the English, whole words, whatever stands between its syllables. */
function nameAt(
  english: string,
  from: number,
  name: readonly Syllable[],
): { readonly written: string; readonly end: number } | undefined {
  if (insideWord.test(english.charAt(from - 1))) return undefined;
  let written = '';
  let at = from;
  for (const [index, { marked, plain }] of name.entries()) {
    separators.lastIndex = at;
    const gap = index === 0 ? '' : (separators.exec(english)?.[0] ?? '');
    if ((index > 0 && gap === '') || !english.startsWith(plain, at + gap.length)) return undefined;
    written += gap + marked;
    at += gap.length + plain.length;
  }
  return insideWord.test(english.charAt(at)) ? undefined : { written, end: at };
}
