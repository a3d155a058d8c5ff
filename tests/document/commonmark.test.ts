import { tests } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  inlineSource,
  insertionPoint,
  readDocument,
  replaceSegments,
  type SourceDocument,
  sourceSpan,
} from '../../src/document/index.ts';
import type { Segment } from '../../src/model/segment.ts';
import { shapeOf } from './shape.ts';

const examples = tests.map(({ markdown, number }) => ({
  markdown: markdown.replaceAll('→', '\t'),
  number,
}));
const variants = [
  { name: 'as it is', vary: (text: string) => text },
  { name: 'with CRLF', vary: (text: string) => text.replaceAll('\n', '\r\n') },
  { name: 'with a byte order mark', vary: (text: string) => `\uFEFF${text}` },
  { name: 'in decomposed letters', vary: (text: string) => text.normalize('NFD') },
];

/** What looks like a link definition, an HTML block or a setext line, and is none, is escaped all the same: more than is needed, and harmless. */
const escapedInVain = [91, 197, 199, 201, 209, 546, 551];

/** An address that stands across an escape: linked by a later pass of some readers, words to us. */
const addressAcrossEscape = [606];

test('the examples are all there', () => expect(examples).toHaveLength(652));

describe.each(variants)('the CommonMark examples $name', ({ vary }) => {
  const documents = examples.map(({ number, markdown }) => ({
    number,
    document: readDocument(vary(markdown), 'markdown'),
  }));

  test('keep their places', () => {
    expect(
      documents.flatMap(({ number, document }) => misplaced(document).map((wrong) => `${number}: ${wrong}`)),
    ).toEqual([]);
    expect(documents.flatMap(({ document }) => document.segments).length).toBeGreaterThan(500);
  });

  test('keep their bytes when segments are given their own words', () => {
    for (const { document } of documents) {
      const own = new Map(document.segments.map((segment) => [segment.id, inlineSource(document, segment)]));
      expect(replaceSegments(document, own)).toBe(document.source);
    }
  });

  test('change nowhere else when a segment is', () => {
    const changed = documents.filter(({ document }) => {
      const lines = document.segments.filter((segment) => isOneLine(document, segment));
      const replacements = new Map(lines.map((segment) => [segment.id, `${inlineSource(document, segment)}Ω`]));
      return (
        replaceSegments(document, replacements) !==
        applyEdits(
          document.source,
          lines.map(({ end }) => ({ start: end, end, text: 'Ω' })),
        )
      );
    });
    expect(changed.map(({ number }) => number)).toEqual(escapedInVain);
  });

  test('keep their shape when a word is glossed', () => {
    const broken = documents.filter(({ document }) => {
      const edits = wordEnds(document).map((place) => ({ start: place, end: place, text: ' *(Ω)*' }));
      const glossed = applyEdits(document.source, edits);
      return JSON.stringify(shapeOf(glossed, '(Ω)')) !== JSON.stringify(shapeOf(document.source));
    });
    expect(broken.map(({ number }) => number)).toEqual(addressAcrossEscape);
  });
});

/** On one line, and without a link that is its own key, which `inlineSource` spells out. */
function isOneLine({ source, blocks }: SourceDocument, { start, end }: Segment): boolean {
  const markup = blocks.flatMap((block) => block.markup);
  return (
    !/[\r\n]/.test(source.slice(start, end)) &&
    !markup.some(({ kind, end: place }) => kind === 'key' && place > start && place <= end)
  );
}

function wordEnds(document: SourceDocument): readonly number[] {
  const places = document.segments.flatMap((segment) =>
    [...segment.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((word) => {
      const { end } = sourceSpan(segment, { start: word.index, end: word.index + word[0].length });
      return insertionPoint(document, segment, end);
    }),
  );
  return [...new Set(places)];
}

/** What is wrong with the places of a document's segments. */
function misplaced({ source, segments }: SourceDocument): readonly string[] {
  let end = 0;
  return segments.flatMap((segment) => {
    const wrong =
      segment.start < end || segment.end <= segment.start ? [`${segment.id} starts at ${segment.start}`] : [];
    end = segment.end;
    return [...wrong, ...misplacedRuns(source, segment)];
  });
}

function misplacedRuns(source: string, segment: Segment): readonly string[] {
  let at = 0;
  let place = segment.start as number;
  return segment.runs.flatMap((run) => {
    const words = segment.text.slice(run.at, run.at + run.length);
    const spelled = source.slice(run.start, run.start + run.sourceLength);
    const fits = run.at === at && run.start >= place && run.start + run.sourceLength <= segment.end;
    at += run.length;
    place = run.start + run.sourceLength;
    const same =
      run.length !== run.sourceLength || words === spelled || (/^[ \n]$/.test(words) && /^[\r\n]$/.test(spelled));
    return fits && same
      ? []
      : [`${segment.id}: ${JSON.stringify(words)} for ${JSON.stringify(spelled)} at ${run.start}`];
  });
}
