import type { LexiconSource } from '../lexicon-source.ts';
import { deadCondition, unknownCondition } from './conditions.ts';
import { englishNotEnglish } from './english-not-english.ts';
import type { AnyLexiconLintRule, DrafterNames, LexiconFinding } from './finding.ts';
import { deadRule, missingPart, unknownForm, unusedRule } from './grammar-rules.ts';
import { repeatedWord } from './repeated-word.ts';
import { repeatedSense, unreachableSense } from './senses.ts';
import { unknownFeature } from './unknown-feature.ts';

/** Every rule of lint for the lexicon. */
export const lexiconLintRules: readonly AnyLexiconLintRule[] = [
  repeatedWord,
  repeatedSense,
  unreachableSense,
  unknownCondition,
  deadCondition,
  unknownFeature,
  englishNotEnglish,
  deadRule,
  unusedRule,
  unknownForm,
  missingPart,
];

/** What is doubtful in a lexicon that reads well, in the order of its files and lines. */
export function lintLexicon(source: LexiconSource, names: DrafterNames): readonly LexiconFinding[] {
  const all = lexiconLintRules.flatMap(({ severity, find }) =>
    find(source, names).map((found): LexiconFinding => ({ ...found, severity })),
  );
  const order = new Map(filesOf(source).map((file, index) => [file, index]));
  const before = (one: LexiconFinding, other: LexiconFinding): number =>
    (order.get(one.place.file) ?? 0) - (order.get(other.place.file) ?? 0) ||
    one.place.line - other.place.line ||
    one.place.column - other.place.column;
  return all.sort(before);
}

function filesOf({ entries, rules }: LexiconSource): readonly string[] {
  return [...entries, ...rules].map(({ placeOf }) => placeOf().file);
}
