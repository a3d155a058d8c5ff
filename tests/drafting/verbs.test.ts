import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verbInflector } from '../../src/drafting/verbs.ts';
import { loadLexicon } from '../../src/glossary/source.ts';

const { value: lexicon } = await loadLexicon(resolve(import.meta.dirname, '../../glossary/lexicon'));
const inflect = verbInflector(lexicon);

describe('forms of English verbs', () => {
  test.each([
    ['issue', 'issues', 'issued', 'issued', 'issuing'],
    ['plan', 'plans', 'planned', 'planned', 'planning'],
    ['permit', 'permits', 'permitted', 'permitted', 'permitting'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['carry', 'carries', 'carried', 'carried', 'carrying'],
    ['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
    ['reach', 'reaches', 'reached', 'reached', 'reaching'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['undergo', 'undergoes', 'underwent', 'undergone', 'undergoing'],
    ['hold', 'holds', 'held', 'held', 'holding'],
    ['be', 'is', 'was', 'been', 'being'],
    ['have', 'has', 'had', 'had', 'having'],
    ['set up', 'sets up', 'set up', 'set up', 'setting up'],
    ['take part', 'takes part', 'took part', 'taken part', 'taking part'],
    [
      'effectively implement',
      'effectively implements',
      'effectively implemented',
      'effectively implemented',
      'effectively implementing',
    ],
    ['supply', 'supplies', 'supplied', 'supplied', 'supplying'],
    [
      'inspect and supervise',
      'inspects and supervises',
      'inspected and supervised',
      'inspected and supervised',
      'inspecting and supervising',
    ],
    [
      'acknowledge and highly value',
      'acknowledges and highly values',
      'acknowledged and highly valued',
      'acknowledged and highly valued',
      'acknowledging and highly valuing',
    ],
  ])('%s, %s, %s, %s, %s', (verb, present, past, participle, ing) => {
    expect([
      inflect(verb, 'bare', false),
      inflect(verb, 'present', false),
      inflect(verb, 'past', false),
      inflect(verb, 'participle', false),
      inflect(verb, 'ing', false),
    ]).toEqual([verb, present, past, participle, ing]);
  });

  test.each([
    ['be', 'are', 'were'],
    ['have', 'have', 'had'],
    ['carry out', 'carry out', 'carried out'],
  ])('of many: %s, %s, %s', (verb, present, past) => {
    expect([inflect(verb, 'present', true), inflect(verb, 'past', true)]).toEqual([present, past]);
  });

  test('a verb of the lexicon brings its own', () => {
    expect(inflect('put into use', 'participle', false, { participle: 'put into use' })).toBe('put into use');
  });

  test('a second verb behind an object is told by the past', () => {
    const own = { past: 'took the lead and coordinated with' };
    const forms = (['present', 'ing'] as const).map((form) =>
      inflect('take the lead and coordinate with', form, false, own),
    );
    expect(forms).toEqual(['takes the lead and coordinates with', 'taking the lead and coordinating with']);
  });
});
