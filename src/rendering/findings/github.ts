import { type FindingsReport, fixedStretch, type ToldFinding } from './told-finding.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Annotations of GitHub Actions: “Workflow commands for GitHub Actions”, Setting an error message.
 * @param fixLabel stands before what to write instead
 */
export function githubReport(fixLabel: string): FindingsReport {
  return { begin: () => '', finding: (finding) => `${annotation(finding, fixLabel)}\n`, end: () => '' };
}

function annotation(finding: ToldFinding, fixLabel: string): string {
  const { rule, severity, message, at, unit } = finding;
  const { file, line, endLine, column, endColumn } = at;
  // Columns count only where the lines are the same; the end is the last column marked, not the one behind it.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = { file: file.replaceAll('\\', '/'), line, endLine, ...columns, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const fix = fixedStretch(finding);
  const text = `${unit}: ${message}${fix === undefined ? '' : `\n${fixLabel}: ${fix.text}`}`;
  return `::${commands[severity]} ${list.join(',')}::${escapedText(text)}`;
}

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(value: string): string {
  return escapedText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
