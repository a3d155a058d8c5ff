import { columnsOf } from './columns.ts';
import { excerptOf } from './excerpt.ts';
import { type FindingsReport, fixedStretch, type ToldFinding, type ToldRule, type ToldSide } from './told-finding.ts';

/** The words of the report, and how they are set off on a terminal. */
export type TerminalStyle = {
  readonly columns: number;
  readonly labels: Readonly<Record<'error' | 'warning' | 'note' | 'fix' | 'delete' | 'why' | 'missing', string>>;
  readonly paint: (style: 'error' | 'warning' | 'note' | 'dim' | 'bold', text: string) => string;
};

/**
 * A report to read, as compilers write theirs:
 *
 *     error[figure-mismatch]: 50,2 tỷ đồng became 52 billion
 *       --> units.yaml:32:9 (p5s2)
 *     vi | với tổng số vốn trên 50,2 tỷ đồng.
 *        |                      ^^^^^^^^^^^^
 *     en | with VND 52 billion in total.
 *        |      ^^^^^^^^^^^^^^
 *        = fix: VND 50.2 billion
 *        = why: …
 *
 * Why a rule is there is said once.
 */
export function terminalReport(rules: readonly ToldRule[], style: TerminalStyle): FindingsReport {
  const untold = new Map(rules.map(({ rule, why }) => [rule, why]));
  return {
    begin: () => '',
    finding: (finding) => {
      const why = untold.get(finding.rule);
      untold.delete(finding.rule);
      return `${paragraph(finding, why, style).join('\n')}\n\n`;
    },
    end: () => '',
  };
}

function paragraph(finding: ToldFinding, why: string | undefined, style: TerminalStyle): readonly string[] {
  const { rule, severity, message, unit, at } = finding;
  const { labels, paint } = style;
  const fix = fixedStretch(finding);
  return [
    `${paint(severity, `${labels[severity]}[${rule}]`)}${paint('bold', `: ${message}`)}`,
    paint('dim', `  --> ${at.file}:${at.line}:${at.column}${unit === '' ? '' : ` (${unit})`}`),
    ...sideLines('vi', finding.vi, style, severity),
    ...sideLines('en', finding.en, style, severity),
    ...(fix === undefined ? [] : [aside(style, labels.fix, fix.text === '' ? labels.delete : shown(fix.text))]),
    ...(why === undefined || why === '' ? [] : [aside(style, labels.why, why)]),
  ];
}

const gutter = 5;

function sideLines(
  side: 'vi' | 'en',
  { text, stretch }: ToldSide,
  { columns, labels, paint }: TerminalStyle,
  severity: ToldFinding['severity'],
): readonly string[] {
  if (text === '') return [`${paint('dim', `${side} | ${labels.missing}`)}`];
  const { line, carets } = excerptOf(text, stretch, columns - gutter);
  return [
    `${paint('dim', `${side} |`)} ${line}`,
    ...(carets === '' ? [] : [`${paint('dim', '   |')} ${paint(severity, carets)}`]),
  ];
}

function aside({ columns, paint }: TerminalStyle, label: string, text: string): string {
  const indent = ' '.repeat(gutter);
  const [first = '', ...others] = wrapped(`${label}: ${text}`, columns - gutter);
  const head = first.startsWith(`${label}:`) ? paint('bold', `${label}:`) + first.slice(label.length + 1) : first;
  return [`${paint('dim', '   =')} ${head}`, ...others.map((line) => indent + line)].join('\n');
}

/** Lines of so many columns, broken at spaces; a word that is longer has a line of its own. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${word}`) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Spaces at the ends would not be seen. */
function shown(text: string): string {
  const line = excerptOf(text, undefined, Number.MAX_SAFE_INTEGER).line;
  return line === line.trim() ? line : `“${line}”`;
}
