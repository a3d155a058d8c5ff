import { expect, test } from 'vitest';
import type { WrittenRule } from '../../src/glossary/lexicon/lexicon-schema.ts';
import { readRules } from '../../src/glossary/lexicon/read-rules.ts';
import { withTenses } from '../../src/glossary/lexicon/tenses.ts';
import { matchKey } from '../../src/text/index.ts';

const kinds = { tense: [matchKey('đã')] };

/** What a rule asks of its parts and makes, once tenses are known. */
function tensesOf({
  makes,
  of,
  en,
}: Pick<WrittenRule, 'makes' | 'of' | 'en'>): Record<'makes' | 'bars', readonly string[]> {
  const { symbols, rules } = withTenses({ ...readRules([{ makes, of, en, cost: 0 }]), kinds });
  const [rule] = rules;
  return {
    makes: symbols[rule?.makes ?? -1]?.needs ?? [],
    bars: (rule?.of ?? []).flatMap((part) => symbols[part]?.bars ?? []),
  };
}

test.each([
  { of: "'đã' vp*", en: 'have.perfect 2.perfect' },
  { of: "adv 'đã' vp*", en: 'have.perfect 1 3.perfect' },
])('$of makes a phrase with a tense of its own', ({ of, en }) => {
  expect(tensesOf({ makes: 'vp', of, en }).makes).toEqual(['tense']);
});

test.each([
  { makes: 'vp', of: "'không' vp*", en: 'do.negated not 2.negated' },
  { makes: 'nb', of: "nb* 'đã' vp", en: '1 that have.state 3.participle' },
  { makes: 'vp', of: "'đã'", en: 'have' },
])('$makes of $of has none', (rule) => {
  expect(tensesOf(rule).makes).toEqual([]);
});

test.each([
  { of: 'v np vp', en: '1 2.object 3.to' },
  { of: 'np vp', en: '1 2.reduced' },
  { of: "'việc' vp[told]", en: '2.ing' },
])('no such phrase stands in $of, said as $en', ({ of, en }) => {
  expect(tensesOf({ makes: 'np', of, en }).bars).toEqual(['tense']);
});

test.each([
  { of: 'np vp', en: '1 2.finite' }, // a clause
  { of: "'dù' vp[tense]", en: 'despite 2.ing' }, // the rule asks for it
  { of: 'v vn', en: '1 2.ing' }, // no verb phrase
])('one may stand in $of, said as $en', ({ of, en }) => {
  expect(tensesOf({ makes: 's', of, en }).bars).toEqual([]);
});
