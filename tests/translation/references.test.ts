import { describe, expect, test } from 'vitest';
import { glossaryNamespace } from '../../src/glossary/index.ts';
import { type ReferenceFault, resolveReferences } from '../../src/translation/index.ts';
import { referenceWriter } from '../../src/translation/reference-writer.ts';
import { renderEnglish } from '../../src/translation/render-english.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();

function rendered(en: string): string {
  const { value, problems } = resolveReferences(en, glossary);
  expect(problems).toEqual([]);
  return renderEnglish(en, value, referenceWriter(value)).text;
}

describe('references in the English of a unit', () => {
  test.each([
    // forms
    ['results of $t(cong-tac-dan-toc) in 2018', 'results of ethnic affairs work in 2018'],
    ['in $t(cong-tac-dan-toc), $t(chinh-sach-dan-toc)', 'in ethnic affairs work, ethnic policy'],
    ['2 $t(chinh-sach-dan-toc, {"count": 2})', '2 ethnic policies'],
    ['1 $t(chinh-sach-dan-toc, {"count": 1})', '1 ethnic policy'],
    ['0 $t(can-bo, {"count": 0})', '0 officials and staff'],
    ['the $t(bo-ngoai-giao, {"context": "short"}) said', 'the MOFA said'],
    ['three $t(doanh-nghiep-nha-nuoc, {"context": "short", "count": 3})', 'three SOEs'],
    ['the $t( bo-ngoai-giao , { "context" : "short" } ) said', 'the MOFA said'],
    ['in $t(xa-unit)s', 'in communes'],
    // fillers
    ['the $t(uy-ban-nhan-dan, {"place": "lang-son"})', "the Lang Son Provincial People's Committee"],
    ['the $t(uy-ban-nhan-dan, {"place": "ha-noi"})', "the Ha Noi People's Committee"],
    ['the $t(uy-ban-nhan-dan, {"place": "province"})', "the provincial People's Committee"],
    ['the $t(uy-ban-nhan-dan)', "the People's Committee"],
    ['2 $t(uy-ban-nhan-dan, {"place": "province", "count": 2})', "2 provincial People's Committees"],
    [
      'the $t(so, {"field": "Health (HIV)", "place": "lang-son"}) and',
      'the Lang Son Provincial Department of Health (HIV) and',
    ],
    [
      'a $t(so, {"field": "Culture, Sports and \\"Tourism\\""}) and',
      'a Department of Culture, Sports and "Tourism" and',
    ],
    ['the $t(uy-ban-nhan-dan, {"place": "lang-son", "context": "short"})', 'the PPC'],
    // capitals
    ['$t(cong-tac-dan-toc) in the provinces', 'Ethnic affairs work in the provinces'],
    ['**$t(cong-tac-dan-toc)** in the provinces', '**Ethnic affairs work** in the provinces'],
    ['“$t(cong-tac-dan-toc)” is named', '“Ethnic affairs work” is named'],
    ['[$t(cong-tac-dan-toc)](https://example.org) is named', '[Ethnic affairs work](https://example.org) is named'],
    ['The conference closed. $t(cong-tac-dan-toc) goes on.', 'The conference closed. Ethnic affairs work goes on.'],
    ['$t(uy-ban-nhan-dan, {"place": "province"}) met', "Provincial People's Committee met"],
    ['2) $t(cong-tac-dan-toc)', '2) Ethnic affairs work'],
    ['in 2 $t(cong-tac-dan-toc)', 'in 2 ethnic affairs work'],
    ['Plan No. 166: $t(cong-tac-dan-toc)', 'Plan No. 166: ethnic affairs work'],
    ['*See* $t(cong-tac-dan-toc)', '*See* ethnic affairs work'],
    // a, an
    ['as a $t(huong-dan-vien) and', 'as an instructor and'],
    ['as an $t(don-vi) of', 'as a unit of'],
    ['became a $t(doanh-nghiep-nha-nuoc, {"context": "short"}) in', 'became an SOE in'],
    ['became an $t(doanh-nghiep-nha-nuoc) in', 'became a state-owned enterprise in'],
    ['as a **$t(huong-dan-vien)** and', 'as an **instructor** and'],
    ['A $t(huong-dan-vien) spoke.', 'An instructor spoke.'],
    ['It ended. An $t(don-vi) was set up.', 'It ended. A unit was set up.'],
    ['under Annex A $t(cong-tac-dan-toc) is', 'under Annex A ethnic affairs work is'],
    ['the U.S.A $t(huong-dan-vien)', 'the U.S.A instructor'],
    // what i18next and Markdown would take for their own
    ['the $t(so, {"field": "{{x}} *sign* of $& and $1"})', 'the Department of {{x}} \\*sign\\* of $& and $1'],
    // no reference
    ['It cost $5 (about 120,000 VND), $t or t(x)', 'It cost $5 (about 120,000 VND), $t or t(x)'],
    ['Plain {{English}} with {place}.', 'Plain {{English}} with {place}.'],
  ])('%s', (en, expected) => {
    expect(rendered(en)).toBe(expected);
  });

  test('names the concepts that stand in it', () => {
    const { value } = resolveReferences('$t(uy-ban-nhan-dan, {"place": "lang-son"})', glossary);
    expect(value.flatMap(({ named }) => named)).toEqual(['uy-ban-nhan-dan', 'lang-son']);
  });
});

/** The place of a fault is marked with ⟦⟧ in the English. */
function marked(text: string): { readonly en: string; readonly at: number } {
  return { en: text.replace('⟦⟧', ''), at: text.indexOf('⟦⟧') };
}

/** A syntax fault also shows what was written and how to write it. */
function withoutText(fault: ReferenceFault | undefined): object {
  return fault?.code === 'bad-reference-syntax' ? { ...fault, text: undefined, example: undefined } : { ...fault };
}

describe('faulty references', () => {
  test.each([
    [
      'in $t(⟦⟧cong-tac-dan-tc) and',
      { code: 'unknown-concept', concept: 'cong-tac-dan-tc', nearest: 'cong-tac-dan-toc' },
    ],
    ['in $t(⟦⟧no-such-thing)', { code: 'unknown-concept', concept: 'no-such-thing' }],
    ['$t( ⟦⟧glossary:xa-unit)', { code: 'unknown-concept', concept: 'glossary:xa-unit' }],
    [
      '$t(uy-ban-nhan-dan, {"place": "⟦⟧lang-so"})',
      { code: 'unknown-concept', concept: 'lang-so', nearest: 'lang-son' },
    ],
    [
      '$t(uy-ban-nhan-dan, {"place": "⟦⟧provinces"})',
      { code: 'unknown-concept', concept: 'provinces', nearest: 'province' },
    ],
    ['$t(uy-ban-nhan-dan, {"place": "⟦⟧can-bo"})', { code: 'not-a-place', concept: 'can-bo' }],
    [
      '$t(bo-ngoai-giao, {"context": "⟦⟧long"})',
      { code: 'unknown-form', concept: 'bo-ngoai-giao', form: 'long', forms: 'short' },
    ],
    ['$t(can-bo, {"context": "⟦⟧short"})', { code: 'unknown-form', concept: 'can-bo', form: 'short', forms: '–' }],
    [
      '$t(uy-ban-nhan-dan, {"⟦⟧plaec": "lang-son"})',
      { code: 'unknown-filler', concept: 'uy-ban-nhan-dan', filler: 'plaec', slots: 'place' },
    ],
    ['$t(can-bo, {"⟦⟧place": "lang-son"})', { code: 'unknown-filler', concept: 'can-bo', filler: 'place', slots: '–' }],
    [
      'of ⟦⟧$t(so, {"place": "lang-son"})',
      { code: 'missing-filler', concept: 'so', slot: 'field', example: '$t(so, {"field": "…"})' },
    ],
    ['⟦⟧$t(can-bo', { code: 'bad-reference-syntax', reason: 'not-closed' }],
    ['⟦⟧$t(can bo)', { code: 'bad-reference-syntax', reason: 'not-closed' }],
    ['⟦⟧$t()', { code: 'bad-reference-syntax', reason: 'no-concept' }],
    ['⟦⟧$T(can-bo)', { code: 'bad-reference-syntax', reason: 'opening' }],
    ['⟦⟧$t (can-bo)', { code: 'bad-reference-syntax', reason: 'opening' }],
    ["⟦⟧$t(can-bo, {'count': 2})", { code: 'bad-reference-syntax', reason: 'bad-options' }],
    ['⟦⟧$t(can-bo, {"count": 2,})', { code: 'bad-reference-syntax', reason: 'bad-options' }],
    ['⟦⟧$t(can-bo, {"count": 2)', { code: 'bad-reference-syntax', reason: 'bad-options' }],
    ['⟦⟧$t(can-bo, "count": 2)', { code: 'bad-reference-syntax', reason: 'bad-options' }],
    ['⟦⟧$t(can-bo, {"count": true})', { code: 'bad-reference-syntax', reason: 'bad-options' }],
    ['⟦⟧$t(can-bo, {"count": 1.5})', { code: 'bad-reference-syntax', reason: 'bad-count' }],
    ['⟦⟧$t(can-bo, {"count": -1})', { code: 'bad-reference-syntax', reason: 'bad-count' }],
    ['⟦⟧$t(can-bo, {"count": 1, "count": 2})', { code: 'bad-reference-syntax', reason: 'repeated-option' }],
  ])('%s', (text, facts) => {
    const { en, at } = marked(text);
    const { value, problems } = resolveReferences(en, glossary);
    expect(value).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(withoutText(problems[0])).toEqual({ at, ...facts });
  });

  test('one hides none of the others', () => {
    const { value, problems } = resolveReferences('$t(x $t(can-bo) $t(xa-unitt) $t(don-vi, {"a": "b"})', glossary);
    expect(value.map(({ concept }) => concept.id)).toEqual(['can-bo']);
    expect(problems.map(({ code }) => code)).toEqual(['bad-reference-syntax', 'unknown-concept', 'unknown-filler']);
  });
});

test('the glossary as an i18next namespace', () => {
  const namespace = glossaryNamespace(glossary.concepts());
  expect(namespace).toMatchObject({
    'chinh-sach-dan-toc': 'ethnic policy',
    'chinh-sach-dan-toc_one': 'ethnic policy',
    'chinh-sach-dan-toc_other': 'ethnic policies',
    'bo-ngoai-giao_short': 'MOFA',
    'can-bo_other': 'officials and staff',
    'uy-ban-nhan-dan': "People's Committee",
  });
});
