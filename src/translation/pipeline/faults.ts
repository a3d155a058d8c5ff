import { applyFixes } from '../../checks/index.ts';
import type { Finding } from '../../model/finding.ts';

/**
 * What every draft is held to, whoever made it: its values, its concepts, and that it is a translation of this text and whole. What it looks
 * like besides is told, but no engine is asked again for it.
 */
const heldTo: ReadonlySet<string> = new Set([
  'empty',
  'figure-mismatch',
  'date-mismatch',
  'reference-missing',
  'reference-changed',
  'unknown-reference',
  'untranslated',
  'address-changed',
  'markup-changed',
  'link-changed',
  'length',
  'term-missing',
  'place-missing',
  'term-deprecated',
  'term-forbidden',
  'acronym-left',
  'vietnamese-left',
  'strays',
  'brought-in',
]);

/** The findings that make a draft wrong. */
export function faultsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, severity }) => heldTo.has(rule) && severity !== 'note');
}

/** For comparing drafts of one segment: an error outweighs any number of warnings that a sentence may have. */
export function weightOf(findings: readonly Finding[]): number {
  return faultsIn(findings).reduce((sum, { severity }) => sum + (severity === 'error' ? 100 : 1), 0);
}

/** Whether an error is among them, not only what may be right as it stands. */
export function isWrong(findings: readonly Finding[]): boolean {
  return faultsIn(findings).some(({ severity }) => severity === 'error');
}

/** The English with those faults mended that have one right mending. */
export function repaired(en: string, findings: readonly Finding[]): string {
  return applyFixes(en, faultsIn(findings)).text;
}

/** A fault as an engine is told of it. These are words to a machine, of no language of the interface. */
export function faultSentence(
  { rule, vi, en, facts, fix }: Finding,
  unit: { readonly vi: string; readonly en: string },
): string {
  const source = vi === undefined ? undefined : `in the Vietnamese “${unit.vi.slice(vi.start, vi.end)}”`;
  const written = en === undefined ? undefined : `in your English “${unit.en.slice(en.start, en.end)}”`;
  const wanted = fix?.edits.map(({ text }) => text).join(' … ') ?? facts.english;
  return [
    `${rule}:`,
    [source, written].filter((side) => side !== undefined).join(', '),
    wanted === undefined || wanted === '' ? '' : `(write “${wanted}”)`,
    facts.context === undefined ? '' : `[${facts.context}]`,
  ]
    .filter((piece) => piece !== '')
    .join(' ');
}
