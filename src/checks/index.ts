import type { Check } from './check.ts';
import { acronymIntroducedTwice } from './rules/acronym-introduced-twice.ts';
import { acronymLeft } from './rules/acronym-left.ts';
import { acronymNotIntroduced } from './rules/acronym-not-introduced.ts';
import { addressChanged } from './rules/address-changed.ts';
import { anachronism } from './rules/anachronism.ts';
import { brackets } from './rules/brackets.ts';
import { capitalStart } from './rules/capital-start.ts';
import { confusable } from './rules/confusable.ts';
import { dateDoubtful } from './rules/date-doubtful.ts';
import { dateMismatch } from './rules/date-mismatch.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { empty } from './rules/empty.ts';
import { endMark } from './rules/end-mark.ts';
import { figureMismatch } from './rules/figure-mismatch.ts';
import { houseSpelling } from './rules/house-spelling.ts';
import { inconsistent } from './rules/inconsistent.ts';
import { length } from './rules/length.ts';
import { linkChanged } from './rules/link-changed.ts';
import { markupChanged } from './rules/markup-changed.ts';
import { nameStyle } from './rules/name-style.ts';
import { placeMissing } from './rules/place-missing.ts';
import { placeStyle } from './rules/place-style.ts';
import { quotes } from './rules/quotes.ts';
import { quotesMixed } from './rules/quotes-mixed.ts';
import { referenceChanged } from './rules/reference-changed.ts';
import { referenceMissing } from './rules/reference-missing.ts';
import { spaces } from './rules/spaces.ts';
import { termDeprecated } from './rules/term-deprecated.ts';
import { termForbidden } from './rules/term-forbidden.ts';
import { termMissing } from './rules/term-missing.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { untranslated } from './rules/untranslated.ts';
import { vietnameseLeft } from './rules/vietnamese-left.ts';

export { applyFixes, type Fixed } from './apply-fixes.ts';
export {
  type Baseline,
  type BaselineFile,
  baseline,
  fingerprintOf,
  type KnownFinding,
  writeBaseline,
} from './baseline.ts';
export type { Check, CheckedPair, Example, Found, PairToCheck } from './check.ts';
export { type Checker, checker, type RuleSettings } from './checker.ts';
export type { UnitTexts } from './is-about.ts';
export { NumberTable } from './kept/number-table.ts';
export { textHash } from './kept/text-hash.ts';
export { type PairedStretch, pairDocuments, type StructureDifference } from './pair-documents.ts';
export { type DocumentToCheck, type PairReader, type PairsRead, pairReader, readPairs } from './read-pairs.ts';
export { type ChecksSettings, isExcepted, type RuleSetting, severitiesIn } from './settings.ts';
export { type FindingsOfUnit, invalidWaivers, type Waived, type WaiverFinding, waive, waiverRules } from './waive.ts';
export { findWaiverComments, findWaiverNotes, type Waiver, type WaiverComment, type WaiverWords } from './waiver.ts';

/** Every rule, in the order in which findings of one pair are told. */
export const allChecks: readonly Check[] = [
  empty,
  figureMismatch,
  dateMismatch,
  dateDoubtful,
  referenceMissing,
  referenceChanged,
  unknownReference,
  untranslated,
  addressChanged,
  markupChanged,
  linkChanged,
  length,
  doubledWord,
  brackets,
  quotes,
  quotesMixed,
  endMark,
  capitalStart,
  spaces,
  confusable,
  termMissing,
  placeMissing,
  termDeprecated,
  termForbidden,
  acronymLeft,
  acronymNotIntroduced,
  acronymIntroducedTwice,
  vietnameseLeft,
  nameStyle,
  placeStyle,
  anachronism,
  inconsistent,
  houseSpelling,
];
