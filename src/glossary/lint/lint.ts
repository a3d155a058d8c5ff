import type { GlossarySource } from '../load.ts';
import { acronymLetters } from './acronym-letters.ts';
import { admittedEqualsPreferred } from './admitted-equals-preferred.ts';
import { caseVariant } from './case-variant.ts';
import { dateOrder } from './date-order.ts';
import { deprecatedStillUsed } from './deprecated-still-used.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { englishVietnameseLetters } from './english-vietnamese-letters.ts';
import type { AnyLintRule, GlossaryFinding } from './finding.ts';
import { missingSuccessor } from './missing-successor.ts';
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
];

/** What is doubtful in a glossary that reads well, in the order of its files and lines. */
export function lintGlossary(source: GlossarySource): readonly GlossaryFinding[] {
  const order = new Map(source.concepts.map(({ concept }, index) => [concept.id, index]));
  const findings = lintRules.flatMap(({ severity, find }) =>
    find(source).map((found): GlossaryFinding => ({ ...found, severity })),
  );
  return findings.sort(
    (a, b) =>
      (order.get(a.concept) ?? 0) - (order.get(b.concept) ?? 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}
