import type { SegmentKind } from '../model/segment.ts';
import type { Words } from './words.ts';

/** A stretch of a block's words that is a part of its own, whatever the block is. */
export type DraftPart = { readonly start: number; readonly end: number; readonly kind: SegmentKind };

/** A block before it is cut into sentences and numbered. `parts`, where it has several or is one of its own, hold all its words. */
export type DraftBlock = {
  readonly kind: SegmentKind;
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  readonly words: Words;
  readonly parts?: readonly DraftPart[];
};

/** Whether there is anything to translate: a line of stars, a lone address or a lone image is none. */
export function hasWords({ words }: DraftBlock): boolean {
  return /[\p{L}\p{N}]/u.test(words.text);
}
