import { allChecks, checker, pairReader } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { builtinGlossary } from '../glossary-of.ts';

const reader = pairReader(await builtinGlossary());

/** Rules on names; those on figures, references, marks and markup have tests of their own. */
export const nameRules: readonly [
  'term-missing',
  'place-missing',
  'term-deprecated',
  'acronym-left',
  'acronym-not-introduced',
  'acronym-introduced-twice',
  'vietnamese-left',
  'name-style',
  'place-style',
  'house-spelling',
  'anachronism',
  'inconsistent',
] = [
  'term-missing',
  'place-missing',
  'term-deprecated',
  'acronym-left',
  'acronym-not-introduced',
  'acronym-introduced-twice',
  'vietnamese-left',
  'name-style',
  'place-style',
  'house-spelling',
  'anachronism',
  'inconsistent',
];

/** What these rules find in a pair that is a document of its own. */
export function checkedBy(...rules: readonly string[]): (vi: string, en: string) => readonly Finding[] {
  const checks = allChecks.filter(({ rule }) => rules.includes(rule));
  if (checks.length !== rules.length) throw new Error(`no such rule among ${rules.join(', ')}`);
  const checking = checker(reader, checks);
  return (vi, en) => checking.check({ pairs: [{ id: 'p1s1', vi, en }], format: 'markdown' });
}
