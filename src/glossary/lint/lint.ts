import type { Concept } from '../../model/concept.ts';
import type { GlossarySource, SourceConcept } from '../load.ts';
import { acceptedInVain } from './accepted-in-vain.ts';
import { acronymLetters } from './acronym-letters.ts';
import { admittedEqualsPreferred } from './admitted-equals-preferred.ts';
import { caseVariant } from './case-variant.ts';
import { cueNeverOccurs, idleCue } from './cues.ts';
import { dateOrder } from './date-order.ts';
import { deprecatedStillUsed } from './deprecated-still-used.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { englishVietnameseLetters } from './english-vietnamese-letters.ts';
import type { AnyLintRule, Fix, GlossaryFinding, LintEvidence } from './finding.ts';
import { missingSource } from './missing-source.ts';
import { missingSuccessor } from './missing-successor.ts';
import { pluralAsFormed } from './plural-as-formed.ts';
import { priorsExceedOne, priorWithoutAcronym } from './priors.ts';
import { sameEnglish } from './same-english.ts';
import { unknownLevel } from './unknown-level.ts';

/** Every rule of lint. */
export const lintRules: readonly AnyLintRule[] = [
  duplicateTerm,
  dateOrder,
  deprecatedStillUsed,
  missingSuccessor,
  unknownLevel,
  priorWithoutAcronym,
  priorsExceedOne,
  acronymLetters,
  englishVietnameseLetters,
  admittedEqualsPreferred,
  caseVariant,
  sameEnglish,
  missingSource,
  pluralAsFormed,
  idleCue,
  cueNeverOccurs,
  acceptedInVain,
];

/**
 * What is doubtful in a glossary that reads well, in the order of its files and lines, without what its entries accept (`accept:`).
 * @param evidence texts, folded by `matchKey`, for the rules that ask what people write
 */
export function lintGlossary(
  source: GlossarySource,
  evidence: LintEvidence = { texts: [] },
): readonly GlossaryFinding[] {
  const all = lintRules.flatMap(({ severity, find }) =>
    find(source, evidence).map((found): GlossaryFinding => ({ ...found, severity })),
  );
  const found = new Set(all.map(({ concept, code }) => `${concept} ${code}`));
  const accepted = new Map(source.concepts.map(({ concept: { id, accept } }) => [id, new Set<string>(accept)]));
  const open = all.filter(({ concept, code }) => accepted.get(concept)?.has(code) !== true);
  const vain = source.concepts.flatMap((entry) => acceptedVainly(entry, found, evidence));
  return inOrder([...open, ...vain], source);
}

function acceptedVainly(
  { concept: { id, accept = [] }, placeOf }: SourceConcept,
  found: ReadonlySet<string>,
  { texts }: LintEvidence,
): readonly GlossaryFinding[] {
  return accept.flatMap((rule, index) => {
    if (found.has(`${id} ${rule}`) || (rule === cueNeverOccurs.code && texts.length === 0)) return [];
    const { code, severity } = acceptedInVain;
    return [{ code, severity, place: placeOf(['accept', index]), concept: id, rule } as const];
  });
}

function inOrder(findings: readonly GlossaryFinding[], source: GlossarySource): readonly GlossaryFinding[] {
  const order = new Map(source.concepts.map(({ concept }, index) => [concept.id, index]));
  return [...findings].sort(
    (a, b) =>
      (order.get(a.concept) ?? 0) - (order.get(b.concept) ?? 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}

/** The concept as it would be without a finding, as far as one mending is right whatever was meant. */
export function fixFor(concept: Concept, finding: GlossaryFinding): Fix | undefined {
  return lintRules.find(({ code }) => code === finding.code)?.fix?.(concept, finding);
}
