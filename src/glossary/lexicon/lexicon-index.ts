import type { Countability, Lexicon, LexiconSense, LexiconWords } from '../../model/lexicon.ts';
import { bytesOf, json, numbersIn, parsedJson, textSections } from '../section-contents.ts';
import { type FileBytes, type SectionFile, sectionFile } from '../section-file.ts';
import { textList } from '../text-list.ts';

const magic = 0x4c474e53; // SNGL
const version = 1;
const sections = [
  /** JSON: all but words and nouns. */
  'grammar',
  /** The keys of the words, a line each. */
  'keys',
  /** The senses of each as JSON, and where each starts. */
  'senses',
  'senseStarts',
  /** English nouns, a line each, and of each how it is counted: its place in `countabilities`. */
  'nouns',
  'nounsCounted',
] as const;

const indexFile: SectionFile<(typeof sections)[number]> = sectionFile(magic, version, sections);

const countabilities: readonly Countability[] = ['c', 'u', 'pl'];

/** A lexicon as it was loaded: all words and nouns at hand. */
export type LoadedLexicon = Lexicon & {
  readonly words: ReadonlyMap<string, readonly LexiconSense[]>;
  readonly nouns: ReadonlyMap<string, Countability>;
};

/** Makes the index that `openLexiconIndex` reads. No key holds a line break. */
export function lexiconIndex({ words, nouns, ...grammar }: LoadedLexicon): Uint8Array {
  const senses = textSections([...words.values()].map((of) => JSON.stringify(of)));
  const numbers = Uint32Array.from(nouns.values(), (counted) => countabilities.indexOf(counted));
  return indexFile.write({
    grammar: json(grammar),
    keys: linesFrom(words.keys()),
    senses: senses.texts,
    senseStarts: senses.starts,
    nouns: linesFrom(nouns.keys()),
    nounsCounted: bytesOf(numbers),
  });
}

/** The lexicon of an index; undefined where the bytes are none of this version. The senses of a word are decoded when they are asked for. */
export function openLexiconIndex(bytes: FileBytes): Lexicon | undefined {
  const section = indexFile.open(bytes);
  if (section === undefined) return undefined;
  const senses = textList(section('senses'), numbersIn(section('senseStarts')));
  const counted = numbersIn(section('nounsCounted'));
  const nouns = new Map(
    linesOf(section('nouns')).map((noun, index) => [noun, countabilities[counted[index] ?? 0] ?? 'c'] as const),
  );
  return {
    ...parsedJson<Omit<Lexicon, 'words' | 'nouns'>>(section('grammar')),
    words: wordsOf(linesOf(section('keys')), (number) => parsedJson(senses.at(number))),
    nouns,
  };
}

const linesFrom = (texts: Iterable<string>): Uint8Array =>
  Buffer.from(Array.from(texts, (text) => `${text}\n`).join(''));
const linesOf = (bytes: Uint8Array): readonly string[] => Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1);

function wordsOf(keys: readonly string[], sensesAt: (number: number) => readonly LexiconSense[]): LexiconWords {
  const words = new Map<string, number | readonly LexiconSense[]>();
  keys.forEach((key, number) => void words.set(key, number));
  const get = (key: string): readonly LexiconSense[] | undefined => {
    const known = words.get(key);
    if (typeof known !== 'number') return known;
    const senses = sensesAt(known);
    words.set(key, senses);
    return senses;
  };
  return {
    get,
    *[Symbol.iterator]() {
      for (const key of keys) yield [key, get(key) ?? []] as const;
    },
  };
}
