import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import { matchKey } from '../text/index.ts';
import type { UnitTexts } from './is-about.ts';

/** A finding that was there before anybody looked. `unit` and `file` are for people who read the list; `fingerprint` tells. */
export type KnownFinding = {
  readonly rule: string;
  readonly file: string;
  readonly unit: string;
  readonly fingerprint: string;
};

/** What `--baseline` reads and `--write-baseline` writes. */
export type BaselineFile = { readonly version: 1; readonly findings: readonly KnownFinding[] };

/**
 * What a finding is known by: its rule, the Vietnamese of its unit, and what it is about. Places do not count, so that it stays known when
 * the lines around it move or its file is renamed, and comes back when the unit says something else.
 */
export function fingerprintOf({ rule, vi, en, facts }: Finding, texts: UnitTexts): string {
  const parts = [
    rule,
    matchKey(texts.vi),
    vi === undefined ? null : texts.vi.slice(vi.start, vi.end),
    en === undefined ? null : texts.en.slice(en.start, en.end),
    Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

/** Tells which findings of a run a baseline has. Each of its entries stands for one finding. */
export type Baseline = {
  readonly has: (fingerprint: string) => boolean;
  /** Entries that no finding was known by: what was mended since. */
  readonly gone: () => number;
};

export function baseline({ findings }: BaselineFile): Baseline {
  const left = new Map<string, number>();
  for (const { fingerprint } of findings) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return {
    has: (fingerprint) => {
      const count = left.get(fingerprint) ?? 0;
      if (count > 0) left.set(fingerprint, count - 1);
      return count > 0;
    },
    gone: () => [...left.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** The text of a baseline, in an order that does not change with that of the run: its diff shows what came and what went. */
export function writeBaseline(findings: readonly KnownFinding[]): string {
  const key = ({ file, rule, unit, fingerprint }: KnownFinding): string => [file, rule, unit, fingerprint].join('\n');
  const sorted = findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = sorted.map((finding) => `    ${JSON.stringify(finding)}`);
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
