import { describe, expect, test } from 'vitest';
import { allChecks, checker, pairReader, waiverRules } from '../../src/checks/index.ts';
import { wordsIn } from '../../src/cli/words.ts';
import english from '../../translations/interface/en.yaml';
import { builtinGlossary } from '../glossary-of.ts';

const reader = pairReader(await builtinGlossary());
const rules = [...allChecks, ...waiverRules].map(({ rule }) => rule);

describe.each(['en', 'vi'] as const)('in %s', async (language) => {
  const { t, has } = await wordsIn(language);

  test.each(rules)('%s says why it is there', (rule) => {
    expect(has(`checkWhy.${rule}`)).toBe(true);
  });

  test.each(allChecks)('$rule words what it finds in its examples', (check) => {
    const messages = check.bad.flatMap((examples) => {
      const pairs = examples.map((pair, index) => ({ id: `p${index + 1}s1`, ...pair }));
      const findings = checker({ ...reader, ...check.examplesUnder }, [check]).check({ pairs, format: 'markdown' });
      return findings.map(({ rule, facts }) => t(`checks.${rule}`, facts));
    });
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => /\{\{|^checks\./.test(message))).toEqual([]);
  });
});

test('no words are there for a rule that is not', () => {
  const known = (key: string): boolean => rules.some((rule) => key === rule || key.startsWith(`${rule}_`));
  const keys = Object.keys({ ...(english.checks as object), ...(english.checkWhy as object) });
  expect(keys.filter((key) => !known(key))).toEqual([]);
});
