import type { Finding, Severity } from '../model/finding.ts';
import { isAbout, type UnitTexts } from './is-about.ts';
import type { Waiver } from './waiver.ts';

/** The findings of one unit, and the waivers that stand for it. A waiver may stand for several units. */
export type FindingsOfUnit = {
  readonly id: string;
  readonly texts: UnitTexts;
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
};

/**
 * Findings about the waivers themselves. `waiver-invalid` says by its `context` what is wrong: no reason, a rule that does not exist.
 * `waiver-unused` keeps old reasons from staying on after the text was mended.
 */
export const waiverRules: readonly { readonly rule: string; readonly severity: Severity }[] = [
  { rule: 'waiver-invalid', severity: 'error' },
  { rule: 'waiver-unused', severity: 'warning' },
];

/** A finding about a waiver, with the unit that the waiver stands for first. */
export type WaiverFinding = { readonly waiver: Waiver; readonly finding: Finding };

export type Waived = {
  /** Of each unit those that no waiver is for. */
  readonly left: readonly (readonly Finding[])[];
  /** How many findings were waived. */
  readonly count: number;
  readonly unused: readonly WaiverFinding[];
};

/**
 * Takes away the findings that a waiver is for. A waiver without a reason takes none away.
 * @param ran the rules that were looked at: a waiver of any other cannot be told from one that is in vain
 */
export function waive(units: readonly FindingsOfUnit[], ran: ReadonlySet<string>): Waived {
  const used = new Set<Waiver>();
  let count = 0;
  const left = units.map(({ findings, waivers, texts }) =>
    findings.filter((finding) => {
      const waiver = waivers.find((each) => waives(each, finding, texts));
      if (waiver === undefined) return true;
      used.add(waiver);
      count += 1;
      return false;
    }),
  );
  return { left, count, unused: unusedIn(units, used, ran) };
}

function waives({ rule, term, reason }: Waiver, finding: Finding, texts: UnitTexts): boolean {
  return rule === finding.rule && reason !== '' && (term === undefined || isAbout(finding, texts, term));
}

function unusedIn(
  units: readonly FindingsOfUnit[],
  used: ReadonlySet<Waiver>,
  ran: ReadonlySet<string>,
): readonly WaiverFinding[] {
  const told = new Set(used);
  return units.flatMap(({ id, waivers }) =>
    waivers.flatMap((waiver) => {
      if (told.has(waiver) || waiver.reason === '' || !ran.has(waiver.rule)) return [];
      told.add(waiver);
      const { rule, term } = waiver;
      const facts = term === undefined ? { rule } : { rule, term, context: 'term' };
      return [{ waiver, finding: { rule: 'waiver-unused', severity: 'warning', unit: id, facts } as const }];
    }),
  );
}

/** What is wrong with the waivers of a unit: no reason, or a rule that nobody knows. */
export function invalidWaivers(
  { id, waivers }: Pick<FindingsOfUnit, 'id' | 'waivers'>,
  known: (rule: string) => boolean,
): readonly WaiverFinding[] {
  return waivers.flatMap((waiver) => {
    const context = waiver.rule === '' ? 'form' : !known(waiver.rule) ? 'rule' : waiver.reason === '' ? 'reason' : '';
    if (context === '') return [];
    const facts = { rule: waiver.rule, context };
    return [{ waiver, finding: { rule: 'waiver-invalid', severity: 'error', unit: id, facts } as const }];
  });
}
