import type { Severity } from '../../model/finding.ts';
import { escapeMarkup } from '../../page/index.ts';
import type { CheckSummary, FindingsReport, ToldFinding } from './told-finding.ts';

/**
 * JUnit XML, as CI servers show it: a suite a file, a case a finding, and one case that passed for a file without any.
 * @param fails whether a finding of this severity fails the run; others are told in a case that passed
 */
export function junitReport(fails: (severity: Severity) => boolean): FindingsReport {
  const cases = new Map<string, { readonly texts: string[]; failures: number }>();
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n',
    finding: (finding) => {
      const { file } = finding.at;
      const suite = cases.get(file) ?? { texts: [], failures: 0 };
      cases.set(file, suite);
      const isFailure = fails(finding.severity);
      suite.texts.push(caseOf(finding, isFailure));
      if (isFailure) suite.failures += 1;
      return '';
    },
    end: ({ files }) => {
      const names = new Set([...cases.keys(), ...files.map(({ file }) => file)]);
      const suites = [...names].map((file) => suiteOf(file, cases.get(file), files));
      return `<testsuites name="songngu check">\n${suites.join('')}</testsuites>\n`;
    },
  };
}

function suiteOf(
  file: string,
  suite: { readonly texts: readonly string[]; readonly failures: number } | undefined,
  files: CheckSummary['files'],
): string {
  const units = files.find((each) => each.file === file)?.units ?? 0;
  const texts = suite?.texts ?? [`    <testcase name="${units} units" classname="${escaped(file)}"/>\n`];
  const { failures = 0 } = suite ?? {};
  const head = `name="${escaped(file)}" tests="${texts.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite ${head}>\n${texts.join('')}  </testsuite>\n`;
}

function caseOf({ rule, unit, message, at, severity, vi, en }: ToldFinding, isFailure: boolean): string {
  const place = `${at.file}:${at.line}:${at.column}`;
  const body = escaped(`${place}\n${message}\nvi: ${vi.text}\nen: ${en.text}`);
  const head = `name="${escaped(`${unit} ${rule}`)}" classname="${escaped(at.file)}"`;
  const told = isFailure
    ? `<failure type="${escaped(rule)}" message="${escaped(message)}">${body}</failure>`
    : `<system-out>${escaped(`${severity}: `)}${body}</system-out>`;
  return `    <testcase ${head}>\n      ${told}\n    </testcase>\n`;
}

/** XML 1.0 has no place for most controls, nor for half a surrogate pair, even escaped: they are shown as U+FFFD. */
function escaped(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}
