import type { DocumentFormat } from '../../document/index.ts';
import type { Severity } from '../../model/finding.ts';
import { findingJson } from '../../rendering/index.ts';
import { formatNamed, objectLines, tellFailed } from '../batch.ts';
import type { Shell } from '../shell.ts';
import { findingsOf } from './findings.ts';
import { type CheckRun, newChecker } from './run.ts';
import type { Sheet } from './sheet.ts';
import { toldFinding } from './told.ts';

/**
 * Answers each line `{"id", "vi", "en", "format"?}` with the findings of its pair, in order, one line at a time. Each pair is a document of
 * its own. A bad line is answered by an error on its own line, and the run goes on.
 * @returns how many findings there were of each severity
 */
export async function checkLines(
  shell: Shell,
  path: string | undefined,
  run: CheckRun,
): Promise<Readonly<Record<Severity, number>>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  let [last, failed] = [0, 0];
  for await (const { line, read } of objectLines(shell, path)) {
    last = line;
    const asked = 'object' in read ? pairIn(read.object) : undefined;
    if (asked === undefined) {
      failed += 1;
      const error = 'error' in read ? read.error : { code: 'bad-shape', message: shell.t('check.badPair') };
      await shell.print(`${JSON.stringify({ version: 1, id: read.id, line, error })}\n`);
      continue;
    }
    const { told } = findingsOf(newChecker(run), sheetOf(asked, run), run.sieve());
    for (const { finding } of told) counts[finding.severity] += 1;
    const findings = told.map(({ finding, unit }) => onLine(findingJson(toldFinding(shell, finding, unit))));
    await shell.print(`${JSON.stringify({ version: 1, id: read.id, findings })}\n`);
  }
  tellFailed(shell, failed, last);
  return counts;
}

type PairAsked = { readonly vi: string; readonly en: string; readonly format: DocumentFormat };

function pairIn({ vi, en, format }: Readonly<Record<string, unknown>>): PairAsked | undefined {
  if (typeof vi !== 'string' || typeof en !== 'string') return undefined;
  const known = formatNamed(format, vi);
  return known === undefined ? undefined : { vi, en, format: known };
}

function sheetOf({ vi, en, format }: PairAsked, { reading }: CheckRun): Sheet {
  const stands = { file: '-', from: 0, placeAt: () => ({ file: '-', line: 1, column: 1 }) };
  const unit = { pair: { id: 'p1s1', vi, en }, vi: stands, en: stands, waivers: [] };
  return { file: '-', format, ruling: reading.ruling, units: [unit] };
}

/** A line has no file, and no lines within it. */
function onLine(finding: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { file: _file, line: _line, column: _column, unit: _unit, vi, en, ...rest } = finding;
  return { ...rest, ...sideOnLine('vi', vi), ...sideOnLine('en', en) };
}

function sideOnLine(key: string, side: unknown): object {
  if (typeof side !== 'object' || side === null) return {};
  const { start, end, text } = side as Readonly<Record<string, unknown>>; // as findingJson makes it
  return { [key]: { start, end, text } };
}
