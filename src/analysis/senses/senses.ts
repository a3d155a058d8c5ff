import type { AnywhereCue, BesideCue } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Reason } from '../../model/mention.ts';
import type { CompanyOf } from './company.ts';
import { companyReasons } from './company-reasons.ts';
import { cuesOf } from './cues.ts';
import { placedReasons } from './placing.ts';
import { cueReason } from './reasons.ts';

/** What a document says for or against the senses of all its acronyms. */
export type Evidence = {
  /** Whether words stand in the document. */
  readonly says: (cue: AnywhereCue) => boolean;
  /** Whether a concept is named by a full form, which no acronym can blur. */
  readonly names: (concept: ConceptId) => boolean;
  /** Share of the document's sure mentions in a domain, 0–1. */
  readonly domainShare: (domain: string) => number;
  /** Share of an acronym's placed uses (see `isPlaced`) that are of a sense, 0–1: one sense per discourse. */
  readonly useShare: (acronym: string, concept: ConceptId) => number;
  /** Whether the name was in force at the date of the document; where that is not known, every name is. */
  readonly inForce: (concept: Concept) => boolean;
  readonly companyOf: CompanyOf;
};

/** What the sentence says around one acronym. */
export type Setting = {
  /** Whether what a cue wants beside the acronym stands there. */
  readonly fits: (cue: BesideCue) => boolean;
  /** Whether words stand in its sentence. */
  readonly says: (cue: AnywhereCue) => boolean;
  readonly beside: (reach: Reach) => Beside;
  /** Pairs of folded words near it, those behind one another. */
  readonly near: () => readonly string[];
  /** The term that words would be part of where the acronym stands: what is longer than they are. */
  readonly phraseOf: (words: string) => string | undefined;
  /** The level of the place directly behind it. */
  readonly levelBehind: () => string | undefined;
};

/** How far a word still is beside another: «San Jose, CA, Mỹ» is one place, but of «thị trường, DN» no school is meant. */
export type Reach = 'sentence' | 'clause';

/** Folded words: the one directly before an acronym and the two, and those behind it. */
export type Beside = { readonly before: readonly string[]; readonly after: readonly string[] };

/** `reasons`: all that was weighed, the prior first; their factors multiply to the score. */
export type ScoredSense = {
  readonly concept: Concept;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** Below this an acronym is left open: nothing uncertain looks certain. */
export const sureEnough = 0.8;

/** What each kind of evidence multiplies the odds of a sense by. `domain` and `use` are for the whole of a document: raised to the share. */
const weights = {
  sentence: 6,
  document: 1.7,
  named: 12,
  domain: 6,
  use: 12,
  outOfForce: 0.01,
} as const;

/** More cues of a kind than this say no more. */
const most = { sentence: 3, document: 3 } as const;

/**
 * The senses of an acronym, the likeliest first. The score of a sense is its prior times the weights of what speaks for it; its
 * confidence is its share of all scores. What stands beside an acronym tells more than how it is used elsewhere, which then says nothing. What the priors leave of 1 counts as a sense that the glossary lacks, for which nothing speaks.
 */
export function rankSenses(
  acronym: string,
  concepts: readonly Concept[],
  evidence: Evidence,
  setting: Setting,
): ScoredSense[] {
  const { priors, unlisted } = priorsOf(acronym, concepts);
  const fitting = concepts.map((concept) => cuesOf(concept).beside(acronym, setting));
  const isPlaced = fitting.some(({ length }) => length > 0);
  const placed = placedReasons(concepts, fitting, setting);
  const companyOf = companyReasons(evidence.companyOf(acronym), setting);
  const scored = concepts.map((concept, index) => {
    const reasons: Reason[] = [
      { kind: 'prior', factor: priors[index] ?? leastPrior },
      ...(placed[index] ?? []),
      ...saidReasons(concept, evidence, setting),
      ...companyOf(concept.id),
      ...documentReasons(concept, evidence),
      ...(isPlaced ? [] : shared('use', weights.use, evidence.useShare(acronym, concept.id))),
      ...(evidence.inForce(concept) ? [] : [{ kind: 'out-of-force', factor: weights.outOfForce } as const]),
    ];
    return { concept, reasons, score: reasons.reduce((product, { factor }) => product * factor, 1) };
  });
  const total = scored.reduce((sum, { score }) => sum + score, unlisted);
  return scored
    .map(({ concept, reasons, score }) => ({ concept, confidence: round(score / total), reasons }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** A sense that is written at all is never out of the question. */
const leastPrior = 0.002;

/** Senses without a prior share what the others leave; where every sense has one, that is left for senses nobody listed. */
function priorsOf(acronym: string, concepts: readonly Concept[]): { priors: number[]; unlisted: number } {
  const given = concepts.map(({ priors }) => priors?.[acronym]);
  const silent = given.filter((prior) => prior === undefined).length;
  const left = Math.max(0, 1 - given.reduce<number>((sum, prior) => sum + (prior ?? 0), 0));
  return {
    priors: given.map((prior) => Math.max(prior ?? left / silent, leastPrior)),
    unlisted: silent === 0 ? left : 0,
  };
}

/** Cues in its sentence, else in the document. */
function saidReasons(concept: Concept, evidence: Evidence, setting: Setting): readonly Reason[] {
  const said = cuesOf(concept).anywhere.filter(evidence.says);
  const near = said.filter(setting.says).slice(0, most.sentence);
  const far = said.filter((cue) => !near.includes(cue)).slice(0, most.document);
  return [
    ...near.map(({ text }) => cueReason('sentence', text, weights.sentence)),
    ...far.map(({ text }) => cueReason('document', text, weights.document)),
  ];
}

/** Whether the document names it in full, and what the document is about. */
function documentReasons({ id, domain }: Concept, evidence: Evidence): readonly Reason[] {
  return [
    ...(evidence.names(id) ? [{ kind: 'named', factor: weights.named } as const] : []),
    ...shared('domain', weights.domain, evidence.domainShare(domain)),
  ];
}

function shared(kind: Reason['kind'], weight: number, share: number): Reason[] {
  return share === 0 ? [] : [{ kind, factor: round(weight ** share) }];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
