import { allChecks, checker, pairReader } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { builtinGlossary } from '../glossary-of.ts';

const reader = pairReader(await builtinGlossary());

/** What these rules find in a pair that is a document of its own. */
export function checkedBy(...rules: readonly string[]): (vi: string, en: string) => readonly Finding[] {
  const checks = allChecks.filter(({ rule }) => rules.includes(rule));
  if (checks.length !== rules.length) throw new Error(`no such rule among ${rules.join(', ')}`);
  const checking = checker(reader, checks);
  return (vi, en) => checking.check({ pairs: [{ id: 'p1s1', vi, en }], format: 'markdown' });
}
