import { type Analyser, analyser, type EnglishAnalyser, englishAnalyser, type Ruling } from '../analysis/index.ts';
import { type DocumentFormat, readDocument, type TextDocument } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { ForbiddenEnglish } from '../model/forbidden-english.ts';
import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Offset } from '../model/span.ts';
import { readEnglishWords } from '../text/index.ts';
import { batches } from './batches.ts';
import type { CheckedPair, PairToCheck } from './check.ts';

/** The pairs of one document, and what a person said of it. */
export type DocumentToCheck = {
  readonly pairs: readonly PairToCheck[];
  readonly format: DocumentFormat;
  readonly ruling?: Ruling;
};

/** What both sides are read with. */
export type PairReader = {
  readonly glossary: Glossary;
  readonly vietnamese: Analyser;
  readonly english: EnglishAnalyser;
  /** English that the project does not want. */
  readonly forbidden?: readonly ForbiddenEnglish[];
};

/** Makes a glossary ready for reading any number of pairs. */
export function pairReader(glossary: Glossary): PairReader {
  return { glossary, vietnamese: analyser(glossary), english: englishAnalyser(glossary) };
}

/** The pairs with the mentions of both sides, made as they are asked for, and the date that the document was found to speak at. */
export type PairsRead = { readonly pairs: Iterable<CheckedPair>; readonly date: string | undefined };

/**
 * Reads the pairs of a document. Its Vietnamese is analysed as one text, since what an acronym means is told by the sentences around it;
 * English is read pair by pair.
 */
export function readPairs({ pairs, format, ruling = {} }: DocumentToCheck, reader: PairReader): PairsRead {
  const texts = pairs.map(({ vi }) => readDocument(vi, format));
  const starts = startsOf(texts);
  const { segments, speaking } = reader.vietnamese.analyse(joined(texts, starts), ruling);
  const mentions = segments.flatMap((segment) => segment.mentions);
  const analysed = { texts, starts, shares: shared(mentions, starts) };
  return { pairs: batchByBatch(pairs, analysed, format, reader.english), date: speaking?.date?.value };
}

/** The Vietnamese of all pairs, analysed as one text in which each begins at its start. */
type Analysed = {
  readonly texts: readonly TextDocument[];
  readonly starts: readonly number[];
  readonly shares: readonly (readonly Mention[])[];
};

/** What pairs were read into is let go with their batch: of a large document it would be many times the text. */
function* batchByBatch(
  pairs: readonly PairToCheck[],
  { texts, starts, shares }: Analysed,
  format: DocumentFormat,
  english: EnglishAnalyser,
): Generator<CheckedPair> {
  for (const batch of batches(pairs.entries())) {
    const written = batch.map(([, { en = '' }]) => en);
    const sides = readEnglish(written, format, english);
    for (const [at, [index, { id, status, vi }]] of batch.entries()) {
      const [en, text] = [sides[at], texts[index]];
      if (en === undefined || text === undefined) continue; // there is one of each for every pair
      const by = -(starts[index] ?? 0);
      const mentions = (shares[index] ?? []).map((mention) => shifted(mention, by));
      yield { id, status, vi: { text: vi, segments: text.segments, blocks: text.blocks, mentions }, en };
    }
  }
}

function readEnglish(
  texts: readonly string[],
  format: DocumentFormat,
  english: EnglishAnalyser,
): readonly CheckedPair['en'][] {
  const documents = texts.map((text) => {
    const { source, segments, blocks } = readDocument(text, format, 'en');
    return { text, source, segments, blocks };
  });
  const worded = documents.map((one) => ({ ...one, words: one.segments.map(({ text }) => readEnglishWords(text)) }));
  const mentions = english.analyse(worded);
  return worded.map(({ text, segments, blocks, words }, at) => ({
    text,
    segments,
    blocks,
    words,
    mentions: mentions[at] ?? [],
  }));
}

/** Where each text begins in the texts joined by an empty line. */
function startsOf(texts: readonly TextDocument[]): readonly number[] {
  let at = 0;
  return texts.map(({ source }) => {
    const start = at;
    at += source.length + between.length;
    return start;
  });
}

const between = '\n\n';

/** Many texts as one document, each a run of blocks of its own whatever stands in it. */
function joined(texts: readonly TextDocument[], starts: readonly number[]): TextDocument {
  const blocks = texts.flatMap(({ blocks: own }, index) =>
    own.map((block) => ({
      ...block,
      start: moved(block.start, starts[index]),
      end: moved(block.end, starts[index]),
      segments: block.segments.map((segment) => movedSegment(segment, starts[index])),
    })),
  );
  return {
    format: texts[0]?.format ?? 'text',
    source: texts.map(({ source }) => source).join(between),
    blocks,
    segments: blocks.flatMap(({ segments }) => segments),
  };
}

function movedSegment(segment: Segment, by = 0): Segment {
  return {
    ...segment,
    start: moved(segment.start, by),
    end: moved(segment.end, by),
    runs: segment.runs.map((run) => ({ ...run, start: moved(run.start, by) })),
  };
}

const moved = (offset: Offset, by = 0): Offset => (offset + by) as Offset;

/** The mentions by the text they stand in. Both ascend. */
function shared(mentions: readonly Mention[], starts: readonly number[]): readonly (readonly Mention[])[] {
  const shares: Mention[][] = starts.map(() => []);
  let text = 0;
  for (const mention of mentions) {
    while ((starts[text + 1] ?? Number.POSITIVE_INFINITY) <= mention.start) text += 1;
    shares[text]?.push(mention);
  }
  return shares;
}

function shifted(mention: Mention, by: number): Mention {
  return {
    ...mention,
    start: moved(mention.start, by),
    end: moved(mention.end, by),
    parts: mention.parts.length === 0 ? mention.parts : mention.parts.map((part) => shifted(part, by)),
  };
}
