import { sourceSpan } from '../document/index.ts';
import type { Mention, NamedMention, Sense, ValueMention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { AnachronismOf } from './anachronisms.ts';
import type { Candidate, CandidateSense, NamedMeaning, ValueMeaning } from './candidate.ts';
import { sureEnough } from './senses/senses.ts';
import type { Settled } from './settle.ts';

type Written = Pick<Mention, 'start' | 'end' | 'text' | 'parts'>;

/** A settled candidate as a mention in offsets of the source, with its parts. */
export function mention(
  source: string,
  segment: Segment,
  { candidate, parts }: Settled<Candidate>,
  anachronismOf: AnachronismOf,
): Mention {
  const { start, end } = sourceSpan(segment, candidate);
  const written = {
    start,
    end,
    text: source.slice(start, end),
    parts: parts.length === 0 ? none : parts.map((part) => mention(source, segment, part, anachronismOf)),
  };
  const { means } = candidate;
  return means.is === 'named' ? namedMention(written, means, anachronismOf) : valueMention(written, means);
}

const none: readonly never[] = [];

function valueMention({ start, end, text, parts }: Written, { value, en }: ValueMeaning): ValueMention {
  const kind = value.type === 'document' || value.type === 'citation' ? 'reference' : 'value';
  return { start, end, text, kind, status: 'decided', en, confidence: 1, via: 'rule', value, parts };
}

function namedMention(
  { start, end, text, parts }: Written,
  { kind, via, senses, antecedent }: NamedMeaning,
  anachronismOf: AnachronismOf,
): NamedMention {
  const best = senses[0];
  const confidence = best?.confidence ?? 0;
  const isOpen = best === undefined || (kind === 'acronym' && confidence < sureEnough);
  const status = best === undefined ? 'unknown' : isOpen ? 'ambiguous' : 'decided';
  const { concept, vi, en, reasons } = isOpen ? { concept: null, vi: null, en: null, reasons: undefined } : best;
  const alternatives = !isOpen && senses.length === 1 ? none : alternativesIn(senses, isOpen ? 0 : 1);
  const anachronism = anachronismOf(concept);
  const named = { start, end, text, kind, status, concept, vi, en, confidence, via, alternatives, parts } as const;
  if (reasons === undefined && antecedent === undefined && anachronism === undefined) return named; // as nearly all are
  return {
    ...named,
    ...(reasons === undefined ? {} : { reasons }),
    ...(antecedent === undefined ? {} : { antecedent: sourceSpan(antecedent.segment, antecedent) }),
    ...(anachronism === undefined ? {} : { anachronism }),
  };
}

/** The senses from one on that are of a concept. */
function alternativesIn(senses: readonly CandidateSense[], from: number): readonly Sense[] {
  const alternatives: Sense[] = [];
  for (const { concept, vi, en, confidence, reasons } of senses.slice(from)) {
    if (concept === null || en === null) continue;
    alternatives.push(
      reasons === undefined ? { concept, vi, en, confidence } : { concept, vi, en, confidence, reasons },
    );
  }
  return alternatives;
}
