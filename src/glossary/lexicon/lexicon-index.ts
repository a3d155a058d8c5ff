import type { Countability, Lexicon, LexiconSense, LexiconWords } from '../../model/lexicon.ts';
import { remembered } from '../../text/index.ts';
import { json, numbersIn, parsedJson, sortedSections, textSections } from '../section-contents.ts';
import { type FileBytes, type SectionFile, sectionFile } from '../section-file.ts';
import { type TextList, textList } from '../text-list.ts';

const magic = 0x4c474e53; // SNGL
const version = 3;
const sections = [
  /** JSON: all but words and nouns. */
  'grammar',
  /** The keys of the words in ascending order of their bytes, and the number of each in the order of the files. */
  'keys',
  'keyStarts',
  'keyNumbers',
  /** The senses of each as JSON, by its number, and where each starts. */
  'senses',
  'senseStarts',
  /** English nouns in ascending order of their bytes, and of each how it is counted: its place in `countabilities`. */
  'nouns',
  'nounStarts',
  'nounsCounted',
] as const;

const indexFile: SectionFile<(typeof sections)[number]> = sectionFile(magic, version, sections);

const countabilities: readonly Countability[] = ['c', 'u', 'pl'];

/** A lexicon as it was loaded: all words and nouns at hand. */
export type LoadedLexicon = Lexicon & {
  readonly words: ReadonlyMap<string, readonly LexiconSense[]>;
  readonly nouns: ReadonlyMap<string, Countability>;
};

/** Makes the index that `openLexiconIndex` reads. */
export function lexiconIndex({ words, nouns, ...grammar }: LoadedLexicon): Uint8Array {
  const keys = sortedSections([...words.keys()]);
  const senses = textSections([...words.values()].map((of) => JSON.stringify(of)));
  const sortedNouns = sortedSections([...nouns.keys()]);
  const counted = Array.from(nouns.values(), (one) => countabilities.indexOf(one));
  return indexFile.write({
    grammar: json(grammar),
    keys: keys.texts,
    keyStarts: keys.starts,
    keyNumbers: keys.order,
    senses: senses.texts,
    senseStarts: senses.starts,
    nouns: sortedNouns.texts,
    nounStarts: sortedNouns.starts,
    nounsCounted: Uint8Array.from(numbersIn(sortedNouns.order), (number) => counted[number] ?? 0),
  });
}

/** The lexicon of an index; undefined where the bytes are none of this version. Words are read when they are asked for. */
export function openLexiconIndex(bytes: FileBytes): Lexicon | undefined {
  const section = indexFile.open(bytes);
  if (section === undefined) return undefined;
  const keys = textList(section('keys'), numbersIn(section('keyStarts')));
  const senses = textList(section('senses'), numbersIn(section('senseStarts')));
  const nouns = textList(section('nouns'), numbersIn(section('nounStarts')));
  const counted = section('nounsCounted');
  const countedAt = remembered((noun: string) => placeOf(nouns, noun), mostRemembered);
  return {
    ...parsedJson<Omit<Lexicon, 'words' | 'nouns'>>(section('grammar')),
    words: wordsOf(keys, numbersIn(section('keyNumbers')), (number) => parsedJson(senses.at(number))),
    nouns: { get: (noun) => countabilities[counted[countedAt(noun)] ?? countabilities.length] },
  };
}

/** Vietnamese has some seven thousand syllables; names and foreign words may not fill the memory beside them. */
const mostRemembered = 20_000;

/** Where a text stands in a sorted list; behind its end where it does not. */
function placeOf(list: TextList, text: string): number {
  const at = list.firstFrom(text);
  return at < list.length && list.at(at) === text ? at : list.length;
}

type SensesAt = (number: number) => readonly LexiconSense[];

/** Words by key. Those that begin with the same syllable are read together: a text asks for all that could stand at each of its places. */
function wordsOf(keys: TextList, numbers: Uint32Array, sensesAt: SensesAt): LexiconWords {
  const wordsWith = remembered((syllable: string) => {
    const words = new Map<string, number | readonly LexiconSense[]>();
    const end = keys.endOfPrefix(`${syllable} `);
    for (let at = keys.firstFrom(syllable); at < end; at++) words.set(keys.at(at), numbers[at] ?? 0);
    return words;
  }, mostRemembered);
  const get = (key: string): readonly LexiconSense[] | undefined => {
    const words = wordsWith(firstSyllable(key));
    const known = words.get(key);
    if (typeof known !== 'number') return known;
    const senses = sensesAt(known);
    words.set(key, senses);
    return senses;
  };
  return {
    get,
    *[Symbol.iterator]() {
      const places = new Uint32Array(numbers.length);
      numbers.forEach((number, at) => {
        places[number] = at;
      });
      for (const [number, place] of places.entries()) yield [keys.at(place), sensesAt(number)] as const;
    },
  };
}

function firstSyllable(key: string): string {
  const end = key.indexOf(' ');
  return end === -1 ? key : key.slice(0, end);
}
