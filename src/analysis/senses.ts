import type { Concept, ConceptId } from '../model/concept.ts';

/** What a document says for or against a sense, counted once for the whole document: one sense per discourse. */
export type Evidence = {
  /** Whether a word or phrase stands in the document. */
  readonly contains: (phrase: string) => boolean;
  /** How often a concept is named by a full form, which no acronym can blur. */
  readonly named: (concept: ConceptId) => number;
  /** Share of the document's plain mentions in a domain, 0–1. */
  readonly domainShare: (domain: string) => number;
  /** Whether the name was in force at the date of the document; where that is not known, every name is. */
  readonly inForce: (concept: Concept) => boolean;
};

export type ScoredSense = { readonly concept: Concept; readonly confidence: number };

/** Below this an acronym is left open: nothing uncertain looks certain. */
export const sureEnough = 0.8;

/** What each kind of evidence multiplies the odds of a sense by. */
const weights = { cue: 4, named: 12, domain: 6, outOfForce: 0.01 } as const;

/** More cues than this say no more. */
const mostCues = 4;

/**
 * The senses of an acronym, the likeliest first. Score = prior × 4 a cue that stands in the document × 12 when the full name does ×
 * up to 6 by how much of the document is of the sense's domain × a hundredth where the name was not in force; confidences add up to 1.
 */
export function rankSenses(acronym: string, concepts: readonly Concept[], evidence: Evidence): ScoredSense[] {
  const scores = concepts.map((concept) => score(acronym, concept, concepts.length, evidence));
  const total = scores.reduce((sum, value) => sum + value, 0);
  return concepts
    .map((concept, index) => ({ concept, confidence: round((scores[index] ?? 0) / total) }))
    .sort((a, b) => b.confidence - a.confidence);
}

function score(acronym: string, concept: Concept, count: number, evidence: Evidence): number {
  const prior = Math.max(concept.priors?.[acronym] ?? 1 / count, 0.01);
  const cues = Math.min(concept.cues?.filter(evidence.contains).length ?? 0, mostCues);
  const named = evidence.named(concept.id) > 0 ? weights.named : 1;
  const force = evidence.inForce(concept) ? 1 : weights.outOfForce;
  return prior * weights.cue ** cues * named * weights.domain ** evidence.domainShare(concept.domain) * force;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
