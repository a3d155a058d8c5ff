import type { CheckSummary, ToldFinding, ToldSide } from '../../src/rendering/index.ts';
import { marked } from '../marked.ts';

/** A side of a finding, what is in question marked in its text. */
function side(written: string, file: string): ToldSide {
  const { text, stretches } = marked(written);
  const [stretch] = stretches;
  const column = 1 + (stretch?.start ?? 0);
  const place = {
    file,
    line: 3,
    column,
    endLine: 3,
    endColumn: column + (stretch === undefined ? 1 : stretch.end - stretch.start),
  };
  return stretch === undefined ? { ...place, text } : { ...place, text, stretch, from: 100 };
}

/** A finding as a check tells it. */
export function told(vi: string, en: string, more: Partial<ToldFinding> = {}): ToldFinding {
  const sides = { vi: side(vi, 'vi.md'), en: side(en, 'en.md') };
  const { file, line, column, endLine, endColumn } = sides.en;
  return {
    rule: 'figure-mismatch',
    severity: 'error',
    unit: 'p2s1',
    message: '15 became 16',
    ...sides,
    at: { file, line, column, endLine, endColumn },
    fingerprint: 'f00',
    ...more,
  };
}

export const summary: CheckSummary = {
  units: 4,
  files: [{ file: 'en.md', units: 4 }],
  counts: { error: 1, warning: 0, note: 0 },
  waived: 0,
  known: 0,
};
