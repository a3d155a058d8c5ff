import type { Finding, Severity } from '../model/finding.ts';
import { batches } from './batches.ts';
import type { Check, CheckContext, CheckedPair, Look } from './check.ts';
import { type DocumentToCheck, type PairReader, readPairs } from './read-pairs.ts';

/** How rules are set, by name: another severity, or not looked at. A rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export type Checker = {
  /** The findings of one document, pair by pair. What `run` rules remember lasts as long as the checker. */
  readonly check: (document: DocumentToCheck) => readonly Finding[];
};

/** Makes a set of rules ready for the documents of a run. */
export function checker(reader: PairReader, checks: readonly Check[], settings: RuleSettings = {}): Checker {
  const { glossary, forbidden = [] } = reader;
  const asked = checks.flatMap((check) => withSeverity(check, settings[check.rule]));
  const lasting = new Map(
    asked
      .filter(({ check }) => check.scope === 'run')
      .map(({ check }) => [check.rule, check.begin({ glossary, date: undefined, forbidden })]),
  );
  return {
    check: (document) => {
      const { pairs, date } = readPairs(document, reader);
      const context: CheckContext = { glossary, date: document.ruling?.date ?? date, forbidden };
      const looks = asked.map((one) => ({ ...one, look: lasting.get(one.check.rule) ?? one.check.begin(context) }));
      const found: Finding[] = [];
      for (const batch of batches(pairs)) found.push(...findingsIn(batch, looks));
      return found;
    },
  };
}

type Asked = { readonly check: Check; readonly severity: Severity };

function withSeverity(check: Check, setting: Severity | 'off' = check.severity): Asked[] {
  return setting === 'off' ? [] : [{ check, severity: setting }];
}

type Looking = Asked & { readonly look: Look };

/** Pair by pair, and of each pair rule by rule. */
function findingsIn(pairs: readonly CheckedPair[], looks: readonly Looking[]): readonly Finding[] {
  const told: Finding[][] = pairs.map(() => []);
  for (const { check, severity, look } of looks) {
    pairs.forEach((pair, at) => {
      for (const { facts = {}, ...found } of look(pair))
        told[at]?.push({ rule: check.rule, severity, unit: pair.id, ...found, facts });
    });
  }
  return told.flat();
}
