import type { SourceDocument } from '../../document/index.ts';
import type { Mention } from '../../model/mention.ts';
import type { Segment } from '../../model/segment.ts';
import type { EngineTask, TaskTerm } from '../engines/index.ts';
import { taskParts } from './task-parts.ts';
import { unitFormat } from './unit-text.ts';

/** A segment with what is known of it before anybody translates it. */
export type SegmentAtHand = {
  readonly segment: Segment;
  readonly vi: string;
  /** The outermost only. */
  readonly mentions: readonly Mention[];
  /** The offline draft. */
  readonly draft: string;
};

export type TaskSettings = { readonly isAmerican: boolean; readonly polish: boolean };

/** UTF-16 units of the text around a segment that are sent with it: a sentence or two. */
const contextBefore = 400;
const contextAfter = 200;

/** What an engine is told of the segment at an index. */
export function engineTask(
  { document, atHand: all }: { readonly document: SourceDocument; readonly atHand: readonly SegmentAtHand[] },
  index: number,
  { isAmerican, polish }: TaskSettings,
): EngineTask {
  const { segment, vi, mentions, draft } = all[index] as SegmentAtHand; // there is one at each index
  const isValue = ({ kind }: Mention): boolean => kind === 'value' || kind === 'reference';
  return {
    vi,
    format: unitFormat(document),
    parts: taskParts(document, segment, mentions),
    terms: termsIn(mentions.filter((mention) => !isValue(mention))),
    values: mentions.filter(isValue).map(({ text, en }) => ({ vi: text, en: en ?? text })),
    before: textBefore(all, index),
    after: textAfter(all, index),
    isHeading: segment.kind === 'heading' || segment.kind === 'title',
    isAmerican,
    ...(polish ? { draft } : {}),
  };
}

/** Each once. An acronym that is left open is no term: nobody knows what to write. */
function termsIn(mentions: readonly Mention[]): readonly TaskTerm[] {
  const terms = new Map<string, TaskTerm>();
  for (const { text, en, status } of mentions) {
    if (en !== null && status === 'decided' && !terms.has(text)) terms.set(text, { vi: text, en });
  }
  return [...terms.values()];
}

function textBefore(all: readonly SegmentAtHand[], index: number): string {
  let text = '';
  for (let at = index - 1; at >= 0 && text.length < contextBefore; at -= 1) text = joined(all[at]?.vi ?? '', text);
  return fromWord(text, contextBefore);
}

function textAfter(all: readonly SegmentAtHand[], index: number): string {
  let text = '';
  for (let at = index + 1; at < all.length && text.length < contextAfter; at += 1)
    text = joined(text, all[at]?.vi ?? '');
  return text.length <= contextAfter ? text : text.slice(0, text.lastIndexOf(' ', contextAfter));
}

const joined = (one: string, other: string): string => (one === '' || other === '' ? one + other : `${one} ${other}`);

/** The end of a text, from a word on. */
function fromWord(text: string, most: number): string {
  return text.length <= most ? text : text.slice(text.indexOf(' ', text.length - most) + 1);
}
