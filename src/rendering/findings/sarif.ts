import { firstSentence } from './first-sentence.ts';
import type { FindingsReport, Region, ToldEdit, ToldFinding, ToldRule, ToldSide } from './told-finding.ts';

/** What SARIF says of the program, and in which language its messages are. */
export type SarifTool = { readonly version: string; readonly language: string; readonly rules: readonly ToldRule[] };

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020): code scanning platforms and editors read it. */
export function sarifReport({ version, language, rules }: SarifTool): FindingsReport {
  const driver = { name: 'songngu', semanticVersion: version, language, rules: rules.map(ruleOf) };
  const index = new Map(rules.map(({ rule }, at) => [rule, at]));
  let between = '\n';
  const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1);
  return {
    begin: () => `{"$schema":"${schema}","version":"2.1.0","runs":[${run},"results":[`,
    finding: (finding) => {
      const line = between + JSON.stringify(resultOf(finding, index.get(finding.rule)));
      between = ',\n';
      return line;
    },
    end: () => `${between === '\n' ? '' : '\n'}]}]}\n`,
  };
}

function ruleOf({ rule, severity, why, example }: ToldRule): object {
  const pair = example === undefined ? '' : `\n\nvi: ${example.vi}\nen: ${example.en}`;
  const markdown = example === undefined ? '' : `\n\n> ${quoted(example.vi)}\n>\n> ${quoted(example.en)}`;
  const text = why === '' ? rule : why;
  return {
    id: rule,
    shortDescription: { text: firstSentence(text) },
    fullDescription: { text },
    help: { text: text + pair, markdown: text + markdown },
    defaultConfiguration: { level: severity },
  };
}

function quoted(text: string): string {
  return text.replaceAll('\n', '\n> ');
}

function resultOf(finding: ToldFinding, ruleIndex: number | undefined): object {
  const { rule, severity, message, unit, at, vi, fix, fingerprint } = finding;
  const replacements = (fix ?? []).flatMap(replacementOf);
  const isWritable = fix !== undefined && fix.length > 0 && replacements.length === fix.length;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: locationOf(at.file), region: regionOf(at, offsetsAt(finding)) },
        logicalLocations: [{ name: unit }],
      },
    ],
    relatedLocations: [
      { physicalLocation: { artifactLocation: locationOf(vi.file), region: regionOf(vi, offsetsOf(vi)) } },
    ],
    partialFingerprints: { 'songngu/v1': fingerprint },
    ...(isWritable
      ? { fixes: [{ artifactChanges: [{ artifactLocation: locationOf(finding.en.file), replacements }] }] }
      : {}),
  };
}

/** Offsets in the file where they are known, of what `at` marks. */
function offsetsAt({ at, en, vi }: ToldFinding): object {
  const side = [en, vi].find(({ file, line, column }) => file === at.file && line === at.line && column === at.column);
  return side === undefined ? {} : offsetsOf(side);
}

function offsetsOf({ from, stretch }: ToldSide): object {
  if (from === undefined || stretch === undefined) return {};
  return { charOffset: from + stretch.start, charLength: stretch.end - stretch.start };
}

function regionOf({ line, column, endLine, endColumn }: Region, offsets: object = {}): object {
  return { startLine: line, startColumn: column, endLine, endColumn, ...offsets };
}

function replacementOf({ region, text }: ToldEdit): object[] {
  return region === undefined ? [] : [{ deletedRegion: regionOf(region), insertedContent: { text } }];
}

/** A path as a URI reference: relative ones from where the command was run. */
function locationOf(file: string): { readonly uri: string } {
  const [, drive = '', path = ''] = /^([A-Za-z]:(?=[\\/]))?(.*)$/s.exec(file) ?? [];
  const uri = drive + path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return { uri: drive !== '' ? `file:///${uri}` : uri.startsWith('/') ? `file://${uri}` : uri };
}
