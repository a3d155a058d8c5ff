import type { Severity } from '../../model/finding.ts';
import { type CheckSummary, type FindingsReport, findingsReports, type ToldRule } from '../../rendering/index.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

type ReportFormat = keyof typeof findingsReports;

/** What a report is made for. */
export type ReportAsked = {
  readonly format: ReportFormat;
  readonly rules: readonly ToldRule[];
  readonly fails: (severity: Severity) => boolean;
  /** Whether it goes to standard output, where a terminal may be. */
  readonly isPrinted: boolean;
};

/** Columns where nobody says how many there are. */
const usualColumns = 100;

/** Makes the report in the words of the interface. */
export async function reportFor(
  shell: Shell,
  { format, rules, fails, isPrinted }: ReportAsked,
): Promise<FindingsReport> {
  const { t, language, version } = shell;
  switch (format) {
    case 'text': {
      const report = await findingsReports.text();
      const columns = Math.max(40, shell.columns ?? usualColumns);
      const colour = shell.colour && isPrinted;
      return report(rules, {
        columns,
        labels: words(shell, textWords),
        paint: (style, text) => styled({ colour }, styles[style], text),
      });
    }
    case 'json':
      return (await findingsReports.json())();
    case 'sarif':
      return (await findingsReports.sarif())({ version, language, rules });
    case 'github':
      return (await findingsReports.github())(t('check.words.fix'));
    case 'junit':
      return (await findingsReports.junit())(fails);
    case 'html':
      return (await findingsReports.html())(rules, { language, ...words(shell, pageWords) });
  }
}

const styles = { error: 'red', warning: 'yellow', note: 'cyan', dim: 'dim', bold: 'bold' } as const;

const textWords = ['error', 'warning', 'note', 'fix', 'delete', 'why', 'missing'] as const;
const pageWords = [
  ...textWords,
  'title',
  'severity',
  'rule',
  'file',
  'all',
  'search',
  'left',
  'hint',
  'none',
  'noScript',
  'done',
  'findings',
] as const;

function words<K extends string>({ t }: Shell, keys: readonly K[]): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, t(`check.words.${key}`)])) as Record<K, string>; // every key is there
}

/** The last line of a run: how much of what was found, and how much of that nobody is to see. */
export function summaryLine({ t }: Shell, { counts, units, waived, known }: CheckSummary): string {
  const found = t('check.summary', {
    errors: t('check.errors', { count: counts.error }),
    warnings: t('check.warnings', { count: counts.warning }),
    notes: t('check.notes', { count: counts.note }),
    units: t('check.units', { count: units }),
  });
  const aside = [
    ...(waived > 0 ? [t('check.waived', { count: waived })] : []),
    ...(known > 0 ? [t('check.known', { count: known })] : []),
  ];
  return aside.length > 0 ? `${found} (${aside.join(', ')})` : found;
}
