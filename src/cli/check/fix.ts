import { applyFixes } from '../../checks/index.ts';
import { readBytes, readUtf8, writeWhole } from '../../files/index.ts';
import type { Finding } from '../../model/finding.ts';
import { unifiedDiff } from '../diff.ts';
import { askYes } from '../prompts.ts';
import { shownPath } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import { findingsOf } from './findings.ts';
import { readSheets } from './inputs.ts';
import { type CheckRun, newChecker } from './run.ts';
import type { Mending, Rewriting, Sheet, UnitOnSheet } from './sheet.ts';

/** How the user wants it: `dryRun` only shows, `yes` does not ask. `show` is given the diff. */
export type FixOptions = {
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly show: (diff: string) => Promise<void>;
};

/** A file before and after. */
type Change = { readonly file: string; readonly before: string; readonly after: string; readonly units: number };

/** Mends what has one right mending: shows the difference, asks, and writes each file whole. */
export async function fixFiles(shell: Shell, run: CheckRun, { dryRun, yes, show }: FixOptions): Promise<void> {
  const { t } = shell;
  const changes: Change[] = [];
  const others = new Set<string>();
  for await (const sheet of readSheets(shell, run.paths, run.reading)) {
    if (sheet.mending === undefined) others.add(sheet.file);
    else changes.push(...mendedFile(shell, run, sheet, sheet.mending));
  }
  for (const file of others) shell.note(t('check.cannotMend', { path: file === '-' ? file : shownPath(shell, file) }));
  for (const { file, before, after } of changes) await show(unifiedDiff(shownPath(shell, file), before, after));
  const count = changes.reduce((sum, { units }) => sum + units, 0);
  if (dryRun || count === 0) return shell.note(t('check.wouldMend', { count }));
  if (!yes && !shell.interactive) return shell.note(t('check.needsYes', { count }));
  if (!yes && !(await askYes(shell, t('check.ask', { count, files: changes.length })))) return;
  for (const change of changes) await write(shell, change);
  shell.note(t('check.mended', { count }));
}

function mendedFile(shell: Shell, run: CheckRun, sheet: Sheet, mending: Mending): readonly Change[] {
  const rewritings = mendedUnits(run, sheet, mending);
  if (rewritings.length === 0) return [];
  const { file, before } = mending;
  const after = mending.after(rewritings);
  if (after !== undefined) return [{ file, before, after, units: rewritings.length }];
  shell.note(shell.t('check.notEditable', { path: shownPath(shell, file) }));
  return [];
}

/** One fix can make room for another; a fix that would go on for ever is a fault of its rule. */
const mostRounds = 20;

function mendedUnits(run: CheckRun, sheet: Sheet, mending: Mending): readonly Rewriting[] {
  let units = sheet.units;
  for (let round = 0; round < mostRounds; round++) {
    const next = mendedOnce(run, { ...sheet, units }, mending);
    if (next === undefined) break;
    units = next;
  }
  return sheet.units.flatMap((unit, index) => {
    const written = units[index]?.written?.text;
    return written === undefined || written === unit.written?.text ? [] : [{ unit, written }];
  });
}

/** Undefined where there was nothing to mend. */
function mendedOnce(run: CheckRun, sheet: Sheet, { edited }: Mending): readonly UnitOnSheet[] | undefined {
  const { told } = findingsOf(newChecker(run), sheet, run.sieve());
  let isChanged = false;
  const units = sheet.units.map((unit) => {
    const findings = told.flatMap(({ finding }) => (finding.unit === unit.pair.id ? finding : []));
    const mended = findings.length === 0 ? undefined : withFixes(unit, findings, edited);
    isChanged ||= mended !== undefined;
    return mended ?? unit;
  });
  return isChanged ? units : undefined;
}

/** Fixes that would touch what another has changed wait for the next round; those that cannot be written are left. */
function withFixes(
  unit: UnitOnSheet,
  findings: readonly Finding[],
  edited: Mending['edited'],
): UnitOnSheet | undefined {
  const writable = findings.filter(({ fix }) => fix !== undefined && edited(unit, fix.edits) !== undefined);
  const { applied } = applyFixes(unit.pair.en ?? '', writable);
  const edits = applied.flatMap(({ fix }) => fix?.edits ?? []).toSorted((a, b) => a.start - b.start);
  const mended = edits.length === 0 ? undefined : edited(unit, edits);
  return mended?.written?.text === unit.written?.text ? undefined : mended;
}

/** Nobody's work is lost: a file that was saved meanwhile stays as it is now. */
async function write(shell: Shell, { file, before, after }: Change): Promise<void> {
  const now = readUtf8(await readBytes(file));
  if (!now.ok || now.text !== before) fail(shell, 'check.changedMeanwhile', { path: shownPath(shell, file) });
  await writeWhole(file, after);
}
