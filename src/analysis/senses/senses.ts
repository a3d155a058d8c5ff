import type { AnywhereCue, BesideCue } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Reason } from '../../model/mention.ts';
import type { CompanyOf } from './company.ts';
import { companyReasons } from './company-reasons.ts';
import { cuesOf } from './cues.ts';
import type { DocumentReasons } from './document-reasons.ts';
import { placedReasons } from './placing.ts';
import { cueReason, roundFactor } from './reasons.ts';

/** What a document says for or against the senses of all its acronyms. */
export type Evidence = {
  readonly reasonsFor: (acronym: string, concept: Concept) => DocumentReasons;
  readonly companyOf: CompanyOf;
};

/** What the sentence says around one acronym. */
export type Setting = {
  /** Whether what a cue wants beside the acronym stands there. */
  readonly fits: (cue: BesideCue) => boolean;
  /** Whether words stand in its sentence. */
  readonly says: (cue: AnywhereCue) => boolean;
  readonly beside: (reach: Reach) => Beside;
  /** The folded words near it, those before it and those behind it, in their order. */
  readonly near: () => readonly (readonly string[])[];
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

/** What cues of a sense multiply its odds by that stand in the sentence of its acronym, and elsewhere in the document. */
const weights = { sentence: 6, document: 1.7 } as const;

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
  const company = companyReasons(evidence.companyOf(acronym), setting);
  const scored = concepts.map((concept, index) => {
    const { said, known, use, force } = evidence.reasonsFor(acronym, concept);
    const reasons: Reason[] = [{ kind: 'prior', factor: priors[index] ?? leastPrior }];
    reasons.push(...(placed[index] ?? []), ...saidReasons(said, setting), ...(company.get(concept.id) ?? []), ...known);
    reasons.push(...(isPlaced ? [] : use()), ...force);
    return { concept, reasons, score: reasons.reduce((product, { factor }) => product * factor, 1) };
  });
  const total = scored.reduce((sum, { score }) => sum + score, unlisted);
  return scored
    .map(({ concept, reasons, score }) => ({ concept, confidence: roundFactor(score / total), reasons }))
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

/** Of the cues that stand in the document, those of the sentence count more. */
function saidReasons(said: readonly AnywhereCue[], setting: Setting): readonly Reason[] {
  if (said.length === 0) return [];
  const near = said.filter(setting.says).slice(0, most.sentence);
  const far = said.filter((cue) => !near.includes(cue)).slice(0, most.document);
  return [
    ...near.map(({ text }) => cueReason('sentence', text, weights.sentence)),
    ...far.map(({ text }) => cueReason('document', text, weights.document)),
  ];
}
