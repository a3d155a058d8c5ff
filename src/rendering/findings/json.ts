import { type FindingsReport, fixedStretch, type ToldFinding, type ToldSide } from './told-finding.ts';

/** `check --json`, a finding a line. Its shape: model/finding-schema.ts. */
export function jsonReport(): FindingsReport {
  let between = '\n';
  return {
    begin: () => '{"version":1,"findings":[',
    finding: (finding) => {
      const line = between + JSON.stringify(findingJson(finding));
      between = ',\n';
      return line;
    },
    end: ({ units, counts, waived, known }) =>
      `${between === '\n' ? '' : '\n'}],"summary":${JSON.stringify({ units, ...counts, waived, known })}}\n`,
  };
}

/** One finding as other programs read it. Offsets are those of the file where it has the text letter for letter, else of the unit's text. */
export function findingJson(finding: ToldFinding): Readonly<Record<string, unknown>> {
  const { rule, severity, unit, message, at, fix, fingerprint } = finding;
  const from = finding.en.from ?? 0;
  const fixed = fixedStretch(finding);
  return {
    rule,
    severity,
    unit,
    file: at.file,
    line: at.line,
    column: at.column,
    ...sideJson('vi', finding.vi),
    ...sideJson('en', finding.en),
    message,
    ...(fix === undefined || fixed === undefined
      ? {}
      : {
          fix: fixed.text,
          edits: fix.map(({ start, end, text }) => ({ start: start + from, end: end + from, text })),
        }),
    fingerprint,
  };
}

function sideJson(key: 'vi' | 'en', { stretch, from = 0, text, original, file, line, column }: ToldSide): object {
  if (stretch === undefined) return {};
  const { start, end } = stretch;
  return {
    [key]: { start: start + from, end: end + from, text: (original ?? text).slice(start, end), file, line, column },
  };
}
