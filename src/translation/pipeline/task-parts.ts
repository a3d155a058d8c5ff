import { blockOf, type SourceDocument } from '../../document/index.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segment } from '../../model/segment.ts';
import type { TaskPart } from '../engines/index.ts';
import { toInline } from './unit-text.ts';

type Markup = SourceDocument['blocks'][number]['markup'][number];

/** A stretch of the source that is more than words. */
type Stretch = { readonly start: number; readonly end: number; readonly part: TaskPart };

/**
 * A segment in pieces: what must stand in the English as it is, the marks around words, and the words. A name with marks within stays words:
 * what is fixed has no place for them.
 */
export function taskParts(
  document: SourceDocument,
  segment: Segment,
  mentions: readonly Mention[],
): readonly TaskPart[] {
  const markup = blockOf(document, segment)?.markup ?? [];
  const within = markup.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const marks = within.flatMap((mark, pair) => markStretches(document.source, mark, pair));
  const fixed = mentions.flatMap((mention) => fixedStretch(document, mention, marks));
  const stretches = [...marks, ...fixed].sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: TaskPart[] = [];
  let from: number = segment.start;
  for (const { start, end, part } of stretches) {
    if (start < from) continue; // within code or an image, which is fixed whole
    pushWords(parts, wordsBetween(segment, from, start));
    parts.push(part);
    from = end;
  }
  pushWords(parts, wordsBetween(segment, from, segment.end));
  return parts;
}

function pushWords(parts: TaskPart[], text: string): void {
  if (text !== '') parts.push({ kind: 'words', text });
}

function markStretches(source: string, mark: Markup, pair: number): readonly Stretch[] {
  const { kind, start, end, innerStart, innerEnd } = mark;
  if (kind === 'line') return [{ start, end, part: { kind: 'words', text: ' ' } }];
  if (kind === 'break') return [{ start, end, part: { kind: 'fixed', vi: '<br>', en: '<br>' } }];
  const isAround = (kind === 'emphasis' || kind === 'link' || kind === 'html') && innerStart < innerEnd;
  if (!isAround) {
    const text = source.slice(start, end);
    return [{ start, end, part: { kind: 'fixed', vi: text, en: text } }];
  }
  return [
    { start, end: innerStart, part: { kind: 'open', pair, mark: source.slice(start, innerStart) } },
    { start: innerEnd, end, part: { kind: 'close', pair, mark: source.slice(innerEnd, end) } },
  ];
}

/** What is known of a stretch. A name, a figure or a reference stands as it is; of a term, which may have to be declined, its English is told. */
function fixedStretch(document: SourceDocument, mention: Mention, marks: readonly Stretch[]): readonly Stretch[] {
  const { start, end, text, kind, en, status } = mention;
  if (en === null || status !== 'decided') return [];
  if (marks.some((mark) => mark.start < end && mark.end > start)) return [];
  if (kind === 'term') return [{ start, end, part: { kind, vi: text, en } }];
  return [{ start, end, part: { kind: 'fixed', vi: text, en: toInline(document, en) } }];
}

/** The words that stand in a stretch of the source; a reference or an escape is decoded. */
function wordsBetween({ runs, text }: Segment, from: number, to: number): string {
  return runs
    .filter(({ start, sourceLength }) => start < to && start + sourceLength > from)
    .map(({ at, length, start, sourceLength }) => {
      if (length !== sourceLength) return text.slice(at, at + length);
      return text.slice(at + Math.max(0, from - start), at + Math.min(length, to - start));
    })
    .join('');
}
