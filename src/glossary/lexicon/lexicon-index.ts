import {
  type Countability,
  type Lexicon,
  type LexiconSense,
  type LexiconWords,
  type NounUsage,
  nounUsages,
} from '../../model/lexicon.ts';
import { remembered } from '../../text/index.ts';
import { json, numbersIn, parsedJson, sortedSections, textSections } from '../section-contents.ts';
import { type FileBytes, type SectionFile, sectionFile } from '../section-file.ts';
import { type TextList, textList } from '../text-list.ts';

const magic = 0x4c474e53; // SNGL
const version = 4;
const sections = [
  /** JSON: all but words, nouns and usages. */
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
  /** English nouns in ascending order of their bytes, and of each how it stands: its place in `nounUsages`. */
  'usages',
  'usageStarts',
  'usagesTold',
] as const;

const indexFile: SectionFile<(typeof sections)[number]> = sectionFile(magic, version, sections);

const countabilities: readonly Countability[] = ['c', 'u', 'pl'];

/** A lexicon as it was loaded: all words and nouns at hand. */
export type LoadedLexicon = Lexicon & {
  readonly words: ReadonlyMap<string, readonly LexiconSense[]>;
  readonly nouns: ReadonlyMap<string, Countability>;
  readonly usages: ReadonlyMap<string, NounUsage>;
};

/** Makes the index that `openLexiconIndex` reads. */
export function lexiconIndex({ words, nouns, usages, ...grammar }: LoadedLexicon): Uint8Array {
  const keys = sortedSections([...words.keys()]);
  const senses = textSections([...words.values()].map((of) => JSON.stringify(of)));
  const counted = toldSections(nouns, countabilities);
  const used = toldSections(usages, nounUsages);
  return indexFile.write({
    grammar: json(grammar),
    keys: keys.texts,
    keyStarts: keys.starts,
    keyNumbers: keys.order,
    senses: senses.texts,
    senseStarts: senses.starts,
    nouns: counted.texts,
    nounStarts: counted.starts,
    nounsCounted: counted.told,
    usages: used.texts,
    usageStarts: used.starts,
    usagesTold: used.told,
  });
}

/** Texts in ascending order of their bytes, and what is told of each as its place in `all`. */
function toldSections<T>(map: ReadonlyMap<string, T>, all: readonly T[]) {
  const { texts, starts, order } = sortedSections([...map.keys()]);
  const told = Array.from(map.values(), (one) => all.indexOf(one));
  return { texts, starts, told: Uint8Array.from(numbersIn(order), (number) => told[number] ?? 0) };
}

/** The lexicon of an index; undefined where the bytes are none of this version. Words are read when they are asked for. */
export function openLexiconIndex(bytes: FileBytes): Lexicon | undefined {
  const section = indexFile.open(bytes);
  if (section === undefined) return undefined;
  const keys = textList(section('keys'), numbersIn(section('keyStarts')));
  const senses = textList(section('senses'), numbersIn(section('senseStarts')));
  const nouns = textList(section('nouns'), numbersIn(section('nounStarts')));
  const usages = textList(section('usages'), numbersIn(section('usageStarts')));
  return {
    ...parsedJson<Omit<Lexicon, 'words' | 'nouns' | 'usages'>>(section('grammar')),
    words: wordsOf(keys, numbersIn(section('keyNumbers')), (number) => parsedJson(senses.at(number))),
    nouns: toldOf(nouns, section('nounsCounted'), countabilities),
    usages: toldOf(usages, section('usagesTold'), nounUsages),
  };
}

/** What is told of each text of a list, as its place in `all`. */
function toldOf<T>(list: TextList, told: Uint8Array, all: readonly T[]): Pick<ReadonlyMap<string, T>, 'get'> {
  const placeAt = remembered((text: string) => placeOf(list, text), mostRemembered);
  return { get: (text) => all[told[placeAt(text)] ?? all.length] };
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
