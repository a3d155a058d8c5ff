import type { Run, Segment, SegmentId, SegmentKind } from '../model/segment.ts';
import type { Offset, WordOffset } from '../model/span.ts';
import { splitSentences } from '../text/index.ts';
import type { DraftBlock, DraftPart } from './draft-block.ts';
import { lastAtOrBefore } from './ordered.ts';
import type { Block } from './source-document.ts';
import type { Mark, Words } from './words.ts';

/** Half open, in the words of a block. */
type Stretch = { readonly start: number; readonly end: number };

/** A stretch that becomes a segment. */
type Piece = Stretch & { readonly kind: SegmentKind };

/** What is running text: sentences, one by one. All else is one piece however many stops it holds. */
const divided: ReadonlySet<SegmentKind> = new Set([
  'sentence',
  'item',
  'cell',
  'quote',
  'caption',
  'article',
  'clause',
  'point',
]);

/** Numbers a block and cuts it into its segments. */
export function cutBlock(draft: DraftBlock, number: number, language: 'vi' | 'en'): Block {
  const { words, kind, level } = draft;
  const parts = draft.parts ?? [{ start: 0, end: words.text.length, kind }];
  const stretches = joinAcross(
    parts.flatMap((part) => stretchesOf(part, words.text, language)),
    words.marks,
  );
  return {
    id: `p${number}`,
    kind,
    ...(level === undefined ? {} : { level }),
    start: draft.start as Offset,
    end: draft.end as Offset,
    segments: stretches.map((stretch, index) => ({
      id: `p${number}s${index + 1}` as SegmentId,
      kind: stretch.kind,
      text: words.text.slice(stretch.start, stretch.end),
      ...placeOf(words, stretch),
    })),
    markup: words.marks.map(({ from: _from, to: _to, ...markup }) => markup),
  };
}

/** A hard break ends no sentence by itself, so the splitter sees a space. */
function stretchesOf({ start, end, kind }: DraftPart, words: string, language: 'vi' | 'en'): readonly Piece[] {
  const text = words.slice(start, end);
  if (!divided.has(kind)) return [{ ...trimmed(text, start), kind }];
  return splitSentences(text.replaceAll('\n', ' '), language).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
    kind,
  }));
}

function trimmed(text: string, from: number): Stretch {
  return { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length };
}

/**
 * Joins sentences that share markup: `Một **hai. Ba** bốn.` cannot be cut without breaking the bold. Markup around whole sentences can.
 */
function joinAcross(sentences: readonly Piece[], marks: readonly Mark[]): readonly Piece[] {
  const joined = new Set<number>();
  for (const mark of marks.filter(isContainer)) {
    const first = indexAt(sentences, mark.from);
    const last = indexAt(sentences, mark.to - 1);
    const whole = (sentences[first]?.start ?? 0) >= mark.from && (sentences[last]?.end ?? 0) <= mark.to;
    for (let index = first; index < last && !whole; index += 1) joined.add(index);
  }
  const result: Piece[] = [];
  sentences.forEach((sentence, index) => {
    const before = joined.has(index - 1) ? result.pop() : undefined;
    result.push(before ? { ...before, end: sentence.end } : sentence);
  });
  return result;
}

function isContainer(mark: Mark): boolean {
  return mark.to > mark.from && (mark.kind === 'emphasis' || mark.kind === 'link' || mark.kind === 'html');
}

function indexAt(stretches: readonly Stretch[], at: number): number {
  return Math.max(
    0,
    lastAtOrBefore(stretches, (stretch) => stretch.start, at),
  );
}

/** Where the words stand, with the markup that opens and closes among them. */
function placeOf(words: Words, stretch: Stretch): Pick<Segment, 'start' | 'end' | 'runs'> {
  const runs = runsWithin(words.runs, stretch);
  const [first, last] = [runs[0], runs.at(-1)];
  let start = first?.start ?? 0;
  let end = last ? last.start + last.sourceLength : start;
  for (const mark of marksWithin(words.marks, stretch)) {
    if (mark.to > mark.from) {
      start = Math.min(start, mark.start);
      end = Math.max(end, mark.end);
    } else if (mark.start === end) end = mark.end;
  }
  return { start: start as Offset, end: end as Offset, runs };
}

/** Marks whose words are all in the stretch, and what holds no words and stands in it or right behind. */
function marksWithin(marks: readonly Mark[], { start, end }: Stretch): readonly Mark[] {
  const near = marks.slice(
    lastAtOrBefore(marks, (mark) => mark.from, start - 1) + 1,
    lastAtOrBefore(marks, (mark) => mark.from, end) + 1,
  );
  return near.filter((mark) => mark.to <= end && mark.kind !== 'image' && mark.kind !== 'attribute');
}

function runsWithin(runs: readonly Run[], { start, end }: Stretch): readonly Run[] {
  const first = Math.max(
    0,
    lastAtOrBefore(runs, (run) => run.at, start),
  );
  return runs
    .slice(first, lastAtOrBefore(runs, (run) => run.at, end - 1) + 1)
    .map((run) => clipped(run, Math.max(run.at, start), Math.min(run.at + run.length, end), start));
}

/** The part of a run from `from` to `to`, counted from `origin`. A run that cannot be cut stays whole. */
function clipped(run: Run, from: number, to: number, origin: number): Run {
  const length = to - from;
  const at = (from - origin) as WordOffset;
  if (length === run.length) return { ...run, at };
  return { at, length, start: (run.start + from - run.at) as Offset, sourceLength: length };
}
