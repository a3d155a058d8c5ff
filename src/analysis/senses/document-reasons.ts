import type { AnywhereCue } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Reason } from '../../model/mention.ts';
import { once } from '../once.ts';
import { cuesOf } from './cues.ts';
import { roundFactor } from './reasons.ts';

/** What a document says for or against one sense of an acronym, wherever in it the acronym stands. */
export type DocumentReasons = {
  /** The cues of the sense that stand in it. */
  readonly said: readonly AnywhereCue[];
  /** Whether it names the sense in full, and what it is about. */
  readonly known: readonly Reason[];
  /** How the acronym is used elsewhere in it: one sense per discourse. */
  readonly use: () => readonly Reason[];
  /** Against a name that was not in force at its date. */
  readonly force: readonly Reason[];
};

/** What a document says about the senses of all its acronyms. */
export type DocumentFacts = {
  /** Whether words stand in the document. */
  readonly says: (cue: AnywhereCue) => boolean;
  /** Whether a concept is named by a full form, which no acronym can blur. */
  readonly names: (concept: Concept) => boolean;
  /** Share of the document's sure mentions in a domain, 0–1. */
  readonly domainShare: (domain: string) => number;
  /** Share of an acronym's placed uses (see `isPlaced`) that are of a sense, 0–1. */
  readonly useShare: (acronym: string, concept: ConceptId) => number;
  /** Whether the name was in force at the date of the document; where that is not known, every name is. */
  readonly inForce: (concept: Concept) => boolean;
};

/** What each kind of evidence multiplies the odds of a sense by. `domain` and `use` are for the whole of a document: raised to the share. */
const weights = { named: 12, domain: 6, use: 12, outOfForce: 0.01 } as const;

export function documentReasons(acronym: string, concept: Concept, facts: DocumentFacts): DocumentReasons {
  const { id, domain } = concept;
  return {
    said: cuesOf(concept).anywhere.filter(facts.says),
    known: [
      ...(facts.names(concept) ? [{ kind: 'named', factor: weights.named } as const] : []),
      ...shared('domain', weights.domain, facts.domainShare(domain)),
    ],
    use: once(() => shared('use', weights.use, facts.useShare(acronym, id))),
    force: facts.inForce(concept) ? [] : [{ kind: 'out-of-force', factor: weights.outOfForce }],
  };
}

function shared(kind: Reason['kind'], weight: number, share: number): Reason[] {
  return share === 0 ? [] : [{ kind, factor: roundFactor(weight ** share) }];
}
