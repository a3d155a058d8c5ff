import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import type { ArticleProblem } from '../../src/translation/index.ts';
import english from '../../translations/interface/en.yaml';
import vietnamese from '../../translations/interface/vi.yaml';

/** Every code, held complete by the compiler; those of any YAML file are told in words that glossary files share. */
const codes: Readonly<Record<ArticleProblem['code'], 'own' | 'shared'>> = {
  'not-utf8': 'shared',
  'empty-file': 'own',
  'line-too-long': 'shared',
  'tab-indent': 'shared',
  'yaml-syntax': 'shared',
  'duplicate-key': 'shared',
  'alias-bomb': 'shared',
  'too-deep': 'shared',
  'wrong-top-level': 'own',
  'unknown-key': 'shared',
  'missing-key': 'shared',
  'empty-value': 'shared',
  'wrong-type': 'shared',
  'bad-value': 'shared',
  'bad-date': 'shared',
  'too-small': 'shared',
  'too-large': 'shared',
  'bad-unit-id': 'own',
  'duplicate-unit': 'own',
  'unknown-status': 'own',
  'english-missing': 'own',
  'stale-without-was': 'own',
  'was-without-stale': 'own',
  'unknown-sense': 'own',
  'unknown-concept': 'own',
  'not-a-place': 'own',
  'unknown-form': 'own',
  'unknown-filler': 'own',
  'missing-filler': 'own',
  'bad-reference-syntax': 'own',
  'units-not-editable': 'own',
  'source-is-made': 'own',
  'source-missing': 'own',
  'file-not-made': 'own',
  'changed-meanwhile': 'own',
  locked: 'own',
};

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('%s has words for every code, and for no other', (_, words) => {
  const own = Object.entries(codes).flatMap(([code, kind]) => (kind === 'own' ? [code] : []));
  const told = Object.keys(words.unitsProblem as object).filter((key) => !key.endsWith('_nearest'));
  expect(told.sort()).toEqual(own.sort());
});

test('a message shows references as they are written', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'en', interpolation: { escapeValue: false }, resources: { en: { translation: english } } });
  const facts = { concept: 'so', slot: 'field', example: '$t(so, {"field": "…"})' };
  expect(i18n.t('unitsProblem.missing-filler', facts)).toContain(facts.example);
});
