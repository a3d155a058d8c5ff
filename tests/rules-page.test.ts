import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rulesPage } from '../scripts/rules-page.ts';
import { allChecks, waiverRules } from '../src/checks/index.ts';
import { wordsIn } from '../src/cli/words.ts';

const file = resolve(import.meta.dirname, '../docs/checks.md');

test('docs/checks.md tells every rule as it is now; npm run golden writes it anew', async () => {
  const { t } = await wordsIn('en');
  const rules = [
    ...allChecks.map((check) => ({ ...check, check, why: t(`checkWhy.${check.rule}`) })),
    ...waiverRules.map((rule) => ({ ...rule, why: t(`checkWhy.${rule.rule}`) })),
  ];
  const page = rulesPage(rules);
  if (process.env.SONGNGU_GOLDEN) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
