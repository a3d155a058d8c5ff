import type { Concept } from '../model/concept.ts';
import type { NamedKind, Via } from '../model/mention.ts';

/** Something named at a stretch of the words of a segment, before it is decided which of several concepts it names. */
export type Naming = {
  readonly start: number;
  readonly end: number;
  readonly kind: NamedKind;
  readonly via: Via;
  readonly concept: Concept | null;
  readonly vi: string;
  readonly en: string;
  /**
   * Its place is the one that the document speaks from, named nowhere in it («Tỉnh ủy» in a text from Lạng Sơn): it says more than the
   * glossary does of the same words.
   */
  readonly isHere: boolean;
};
