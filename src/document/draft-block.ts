import type { SegmentKind } from '../model/segment.ts';
import type { Words } from './words.ts';

/** A block before it is cut into sentences and numbered. */
export type DraftBlock = {
  readonly kind: SegmentKind;
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  readonly words: Words;
};

/** Whether there is anything to translate: a line of stars, a lone address or a lone image is none. */
export function hasWords({ words }: DraftBlock): boolean {
  return /[\p{L}\p{N}]/u.test(words.text);
}
