import type { Finding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { TranslatedUnit } from '../../translation/pipeline/index.ts';
import type { Shell } from '../shell.ts';

/** Units as `--json` and `--batch` print them: model/draft-schema.ts. */
export function toldUnits(shell: Shell, units: readonly TranslatedUnit[]): readonly unknown[] {
  return units.map((unit) => ({
    ...unit,
    findings: unit.findings.map((finding) => toldFinding(shell, finding, unit)),
  }));
}

function toldFinding({ t }: Shell, finding: Finding, unit: Pick<TranslatedUnit, 'vi' | 'en'>): object {
  const { rule, severity, facts, fix, vi, en } = finding;
  return {
    rule,
    severity,
    message: t(`${ownRules.has(rule) ? 'translate.findings' : 'checks'}.${rule}`, facts),
    ...side('vi', unit.vi, vi),
    ...side('en', unit.en, en),
    ...(fix === undefined ? {} : { edits: fix.edits }),
  };
}

/** What only a draft can have. */
const ownRules: ReadonlySet<string> = new Set(['strays', 'brought-in', 'engine-set-aside']);

function side(key: 'vi' | 'en', text: string, span: Span | undefined): object {
  return span === undefined
    ? {}
    : { [key]: { start: span.start, end: span.end, text: text.slice(span.start, span.end) } };
}

/** How many units a person should look at first. */
export function doubtfulAmong(units: readonly TranslatedUnit[]): number {
  return units.filter(({ findings }) => findings.some(({ severity }) => severity !== 'note')).length;
}
