import { type Checker, checker, type KnownFinding, type PairReader, severitiesIn } from '../../checks/index.ts';
import type { Severity } from '../../model/finding.ts';
import type { CheckSummary, FindingsReport } from '../../rendering/index.ts';
import { progress } from '../progress.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import { findingsOf, fingerprintIn, type Placed, type SheetFindings, type Sieve } from './findings.ts';
import { type Reading, readSheets } from './inputs.ts';
import type { RulesToRun } from './settings.ts';
import type { Sheet } from './sheet.ts';
import { toldFinding } from './told.ts';

/** All that a run of `songngu check` is made with. */
export type CheckRun = {
  readonly paths: readonly string[];
  readonly reading: Reading;
  readonly reader: PairReader;
  readonly rules: RulesToRun;
  /** Made anew for each time that the inputs are gone through: a baseline counts what it knew. */
  readonly sieve: () => Sieve;
};

/** A checker that has seen nothing yet. */
export function newChecker({ reader, rules: { checks, settings } }: Pick<CheckRun, 'reader' | 'rules'>): Checker {
  return checker(reader, checks, severitiesIn(settings));
}

type CheckedSheet = { readonly sheet: Sheet } & SheetFindings;

/** Checks the inputs, document by document. */
async function* checkedSheets(shell: Shell, run: CheckRun): AsyncGenerator<CheckedSheet> {
  const check = newChecker(run);
  const sieve = run.sieve();
  const tell = progress(shell, shell.t('check.checking'));
  let done = 0;
  try {
    for await (const sheet of readSheets(shell, run.paths, run.reading)) {
      yield { sheet, ...findingsOf(check, sheet, sieve) };
      done += sheet.units.length;
      tell(done);
    }
  } finally {
    tell.end();
  }
}

/**
 * The report of a run piece by piece; `done` is told how it went, before the last piece. Nothing comes before the first document was read, so
 * that a file that cannot be read leaves no half of a report.
 */
export async function* reportOf(
  shell: Shell,
  run: CheckRun,
  report: FindingsReport,
  done: (summary: CheckSummary) => void,
): AsyncGenerator<string> {
  const tally = new Tally();
  let head = report.begin();
  for await (const { sheet, ...found } of checkedSheets(shell, run)) {
    yield head;
    head = '';
    tally.add(sheet.file === '-' ? '-' : shownPath(shell, sheet.file), sheet.units.length, found);
    yield found.told.map(({ finding, unit }) => report.finding(toldFinding(shell, finding, unit))).join('');
  }
  done(tally.summary());
  yield head + report.end(tally.summary());
}

/** Every finding of a run as a baseline keeps it. */
export async function knownFindings(shell: Shell, run: CheckRun): Promise<readonly KnownFinding[]> {
  const found: KnownFinding[] = [];
  for await (const { told } of checkedSheets(shell, run))
    found.push(...told.map((placed) => knownFinding(shell, placed)));
  return found;
}

function knownFinding(shell: Shell, placed: Placed): KnownFinding {
  const { finding, unit } = placed;
  const file = unit.en.file === '-' ? '-' : shownPath(shell, unit.en.file);
  return { rule: finding.rule, file, unit: finding.unit, fingerprint: fingerprintIn(placed) };
}

/** Counts as sheets come. */
class Tally {
  readonly #files = new Map<string, number>();
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  #waived = 0;
  #known = 0;

  add(file: string, units: number, { told, waived, known }: SheetFindings): void {
    this.#files.set(file, (this.#files.get(file) ?? 0) + units);
    for (const { finding } of told) this.#counts[finding.severity] += 1;
    this.#waived += waived;
    this.#known += known;
  }

  summary(): CheckSummary {
    const files = [...this.#files].map(([file, units]) => ({ file, units }));
    const units = files.reduce((sum, each) => sum + each.units, 0);
    return { units, files, counts: { ...this.#counts }, waived: this.#waived, known: this.#known };
  }
}
