import {
  type Baseline,
  type Checker,
  type ChecksSettings,
  type FindingsOfUnit,
  fingerprintOf,
  invalidWaivers,
  isExcepted,
  waive,
} from '../../checks/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { ChangedLines } from './changed-lines.ts';
import { ruleNames, severityOf } from './settings.ts';
import type { Sheet, UnitOnSheet } from './sheet.ts';

/** What decides which findings of a sheet are told. */
export type Sieve = {
  readonly settings: ChecksSettings;
  /** The rules that are run. */
  readonly ran: ReadonlySet<string>;
  readonly known?: Baseline;
  readonly changed?: ChangedLines;
};

/** A finding and the unit it is in; about a waiver, the unit stands where the waiver is written. */
export type Placed = { readonly finding: Finding; readonly unit: UnitOnSheet };

/** What a sheet comes to: the findings to tell, in the order of its units, and how many are not told for a reason that somebody gave. */
export type SheetFindings = { readonly told: readonly Placed[]; readonly waived: number; readonly known: number };

/** Checks a sheet: what a person waived or excepted, what the baseline has, and what was not changed, is left out. */
export function findingsOf(checker: Checker, sheet: Sheet, { settings, ran, known, changed }: Sieve): SheetFindings {
  const byUnit = sorted(checker, sheet, settings);
  const waived = waive(byUnit, ran);
  const about = [...waived.unused, ...byUnit.flatMap((unit) => invalidWaivers(unit, isRule))];
  const units = new Map(sheet.units.map((unit) => [unit.pair.id, unit]));
  const aboutWaivers = about.flatMap(({ finding, waiver }): Placed[] => {
    const unit = units.get(finding.unit);
    const severity = severityOf(finding.rule, settings);
    if (unit === undefined || severity === undefined) return [];
    const stands = { file: waiver.place.file, placeAt: () => waiver.place };
    return [{ finding: { ...finding, severity }, unit: { ...unit, vi: stands, en: stands } }];
  });
  const all = sheet.units.flatMap((unit, index) => [
    ...(waived.left[index] ?? []).map((finding) => ({ finding, unit })),
    ...aboutWaivers.filter(({ finding }) => finding.unit === unit.pair.id),
  ]);
  const asked = changed === undefined ? all : all.filter(({ unit }) => changed.touches(unit.lines));
  const told = known === undefined ? asked : asked.filter((placed) => !known.has(fingerprintIn(placed)));
  return { told, waived: waived.count, known: asked.length - told.length };
}

function isRule(rule: string): boolean {
  return ruleNames.includes(rule);
}

export function fingerprintIn({ finding, unit: { pair } }: Placed): string {
  return fingerprintOf(finding, { vi: pair.vi, en: pair.en ?? '' });
}

function sorted(
  checker: Checker,
  { units, format, ruling }: Sheet,
  settings: ChecksSettings,
): readonly FindingsOfUnit[] {
  const found = byUnitId(checker.check({ pairs: units.map(({ pair }) => pair), format, ruling }));
  return units.map(({ pair: { id, vi, en = '' }, waivers }) => {
    const texts = { vi, en };
    const findings = (found.get(id) ?? []).filter((finding) => !isExcepted(settings, finding, texts));
    return { id, texts, findings, waivers };
  });
}

function byUnitId(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = found.get(finding.unit);
    if (own === undefined) found.set(finding.unit, [finding]);
    else own.push(finding);
  }
  return found;
}
