import type { Glossary } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { englishValueReader, valueReader } from '../values/index.ts';
import { alignStretch } from './align-stretch.ts';
import { associationOf, priorTranslations, type Translations } from './association.ts';
import { beadCosts } from './bead.ts';
import { countBeads } from './bead-counts.ts';
import { cutsBetween, piecesOf } from './cuts.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { englishReader, stemmer } from './english-reader.ts';
import type { FoundPair } from './found-pair.ts';
import { firstFreeShare, learnFreeShare } from './free-share.ts';
import { firstLengths, learnLengths } from './length-model.ts';
import { resembler, sidesOf } from './resemblance.ts';
import { joined, type Models, type ScoredSides } from './scoring.ts';
import type { AlignedPair, Sentence } from './sentence.ts';
import { signReader } from './signs.ts';
import { vietnameseReader } from './vietnamese-reader.ts';
import { learnTranslations } from './word-learning.ts';
import { readSide } from './words.ts';

export type AlignOptions = {
  /** Whether sentences may be joined; true where not said. */
  readonly merges?: boolean;
  /** Sentences that are known to begin together, by their indexes, ascending on both sides. */
  readonly anchors?: readonly (readonly [vi: number, en: number])[];
};

export type Aligner = {
  align(vi: readonly Sentence[], en: readonly Sentence[], options?: AlignOptions): readonly AlignedPair[];
};

/** How often a text is gone through: after each time more of its words and lengths are known. A long one has told most after the first. */
const passesOf = (sentences: number): number => (sentences > 4000 ? 2 : 3);
/** Pairs at least this likely are learnt from. */
const sureEnough = 0.7;

/**
 * Makes what is known of words ready for aligning any number of texts.
 * @param dictionary that of the lexicon and the glossary, where it was kept: to make it takes as long as to align a few thousand sentences
 */
export function sentenceAligner(
  lexicon: Lexicon,
  glossary: Glossary,
  dictionary: Dictionary = dictionaryOf(lexicon, glossary),
): Aligner {
  const { symbols } = glossary;
  const readVi = vietnameseReader(dictionary, signReader(valueReader(symbols), symbols));
  const stemsOf = stemmer(lexicon.verbs);
  const readEn = englishReader(stemsOf, signReader(englishValueReader(symbols), symbols));
  return {
    align: (viSentences, enSentences, options = {}) => {
      const vi = readSide(viSentences, readVi);
      const en = readSide(enSentences, readEn);
      const prior = priorTranslations(vi, en, dictionary.entries, stemsOf);
      const blocks = { viBlocks: blocksOf(viSentences), enBlocks: blocksOf(enSentences) };
      return alignSides({ vi, en, ...blocks }, prior, options);
    },
  };
}

function alignSides(
  sides: ScoredSides,
  prior: Translations,
  { merges = true, anchors = [] }: AlignOptions,
): readonly AlignedPair[] {
  const { vi, en } = sides;
  const fixed = anchors.map(([i, j]) => ({ vi: i, en: j }));
  let translations = prior;
  let freeShare = firstFreeShare;
  let models: Models = { lengths: firstLengths(vi.lengths, en.lengths), costs: beadCosts(merges) };
  let found: readonly FoundPair[] = [];
  for (let left = passesOf(vi.lengths.length); ; left--) {
    const seen = sidesOf(vi, en, associationOf(translations, en), freeShare);
    const look = resembler(seen);
    const pieces = piecesOf(vi.lengths.length, en.lengths.length, cutsBetween(found), fixed);
    found = pieces.flatMap((stretch) => alignStretch(stretch, { sides, look, models }));
    if (left === 1) break;
    const sure = found.filter(({ bead, score }) => score >= sureEnough && bead > 1);
    freeShare = learnFreeShare(seen, sure);
    translations = learnTranslations(vi, en, sure, prior);
    models = learnModels(sides, found, sure, models, merges);
  }
  return found.map((pair) => ({ vi: range(pair.vi, pair.viEnd), en: range(pair.en, pair.enEnd), score: pair.score }));
}

/** How long pairs are, by the sure ones, and what they are made of, by all. */
function learnModels(
  { vi, en }: ScoredSides,
  found: readonly FoundPair[],
  sure: readonly FoundPair[],
  before: Models,
  merges: boolean,
): Models {
  const lengths = sure.map(
    (pair) =>
      [joined(vi.lengths, pair.vi, pair.viEnd - pair.vi), joined(en.lengths, pair.en, pair.enEnd - pair.en)] as const,
  );
  return { lengths: learnLengths(lengths, before.lengths), costs: beadCosts(merges, countBeads(found)) };
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

function blocksOf(sentences: readonly Sentence[]): Int32Array | undefined {
  return sentences.every(({ block }) => block === undefined)
    ? undefined
    : Int32Array.from(sentences, ({ block }) => block ?? -1);
}
