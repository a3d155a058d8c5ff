import type { Concept } from '../model/concept.ts';
import type { NamedKind, Via } from '../model/mention.ts';
import type { NamedMeaning } from './candidate.ts';
import type { BodyRole } from './names/bodies.ts';

/** Something named at a stretch of the words of a segment, before it is decided which of several things it names. */
export type Naming = { readonly start: number; readonly end: number; readonly named: Named };

/** What words name. That of a term by itself is made once, and shared by all places where the term stands. */
export type Named = Name & {
  /** That of its concept. */
  readonly domain: string | undefined;
  /** What it means where the same words name nothing else. */
  readonly surely: NamedMeaning;
  /** Whether somebody says how often just these words mean it, which then has to be weighed. */
  readonly isWeighed: boolean;
};

type Name = {
  readonly kind: NamedKind;
  readonly via: Via;
  readonly concept: Concept | null;
  readonly vi: string;
  readonly en: string;
  /** What it is in a name of several bodies; undefined for what is part of none. */
  readonly role: BodyRole | undefined;
  /**
   * Its place is the one that the document speaks from, named nowhere in it («Tỉnh ủy» in a text from Lạng Sơn): it says more than the
   * glossary does of the same words.
   */
  readonly isHere: boolean;
};

/** @param isWeighed see `Named`; left out, whether anything is said of how often the concept is meant */
export function namedBy(
  { kind, via, concept, vi, en, role, isHere }: Name,
  isWeighed: boolean = concept?.priors !== undefined,
): Named {
  const senses = [{ concept: concept?.id ?? null, vi, en, confidence: 1, role }];
  const surely = { is: 'named', kind, via, senses } as const;
  return { kind, via, concept, vi, en, role, isHere, domain: concept?.domain, isWeighed, surely };
}
