import type { Finding, Severity } from '../model/finding.ts';
import type { RuleSettings } from './checker.ts';
import { isAbout, type UnitTexts } from './is-about.ts';

/** How a project sets one rule. `except` are concepts or words that the rule is not asked about, for the `reason` given. */
export type RuleSetting =
  | Severity
  | 'off'
  | {
      readonly severity?: Severity | 'off';
      readonly except?: readonly string[];
      readonly reason?: string;
    };

/** What songngu.yaml says under `checks`, by rule. */
export type ChecksSettings = Readonly<Record<string, RuleSetting>>;

/** The severities alone, as a checker takes them. */
export function severitiesIn(settings: ChecksSettings): RuleSettings {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([rule, setting]) => {
      const severity = typeof setting === 'string' ? setting : setting.severity;
      return severity === undefined ? [] : [[rule, severity]];
    }),
  );
}

/** Whether the project excepts what the finding is about. */
export function isExcepted(settings: ChecksSettings, finding: Finding, texts: UnitTexts): boolean {
  const setting = settings[finding.rule];
  const excepted = setting === undefined || typeof setting === 'string' ? [] : (setting.except ?? []);
  return excepted.some((term) => isAbout(finding, texts, term));
}
