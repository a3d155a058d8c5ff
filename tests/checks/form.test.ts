import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/checks/index.ts';
import { marked } from '../marked.ts';
import { checkedBy } from './checked.ts';

const rules = [
  'unknown-reference',
  'untranslated',
  'address-changed',
  'markup-changed',
  'link-changed',
  'length',
  'doubled-word',
  'brackets',
  'quotes',
  'quotes-mixed',
  'end-mark',
  'capital-start',
  'spaces',
  'confusable',
];
const check = checkedBy(...rules);

type Row = {
  readonly rule: string;
  readonly vi: string;
  /** The stretches in question are marked. */
  readonly en: string;
  /** The English with its fixes made, where there are any. */
  readonly mended?: string;
};

describe('where the form is at fault, and its mending', () => {
  test.each<Row>([
    { rule: 'doubled-word', vi: 'Xã đã họp.', en: 'The ⟦commune commune⟧ met.', mended: 'The commune met.' },
    { rule: 'doubled-word', vi: 'Xã đã họp.', en: '⟦The the⟧ commune met.', mended: 'The commune met.' },
    { rule: 'doubled-word', vi: 'Xã đã họp.', en: 'The ⟦commune **commune⟧** met.' },
    { rule: 'brackets', vi: 'Xã (mới) họp.', en: 'The commune ⟦(⟧new met.' },
    { rule: 'brackets', vi: 'Xã (mới) họp.', en: 'The commune new⟦)⟧ met.' },
    { rule: 'quotes', vi: 'Lớp “Xanh” đã mở.', en: 'The ⟦“⟧Green class is open.' },
    { rule: 'quotes', vi: 'Lớp "Xanh" đã mở.', en: 'The Green⟦"⟧ class is open.' },
    {
      rule: 'quotes-mixed',
      vi: 'Lớp “Xanh”, “Đỏ”.',
      en: 'The “Green” and ⟦"⟧Red⟦"⟧ classes.',
      mended: 'The “Green” and “Red” classes.',
    },
    {
      rule: 'quotes-mixed',
      vi: 'Kế hoạch của xã, huyện.',
      en: "The commune’s and district⟦'⟧s plans.",
      mended: 'The commune’s and district’s plans.',
    },
    { rule: 'end-mark', vi: 'Xã đã họp.', en: 'The commune met⟦⟧', mended: 'The commune met.' },
    { rule: 'end-mark', vi: '# Kết quả', en: '# Results⟦.⟧', mended: '# Results' },
    { rule: 'end-mark', vi: 'Xã có họp không?', en: 'Did the commune meet⟦.⟧', mended: 'Did the commune meet?' },
    { rule: 'end-mark', vi: '**Xã đã họp.**', en: '**The commune met⟦⟧**', mended: '**The commune met.**' },
    { rule: 'capital-start', vi: 'Hội nghị đã họp.', en: '⟦t⟧he conference met.', mended: 'The conference met.' },
    {
      rule: 'capital-start',
      vi: '*Ảnh của bà con.*',
      en: '*⟦p⟧hotos by the people.*',
      mended: '*Photos by the people.*',
    },
    { rule: 'spaces', vi: 'Xã đã họp.', en: 'The⟦  ⟧commune met.', mended: 'The commune met.' },
    { rule: 'spaces', vi: 'Xã, huyện họp.', en: 'Commune⟦ ⟧, district met.', mended: 'Commune, district met.' },
    { rule: 'spaces', vi: 'Xã, huyện họp.', en: 'Commune,⟦⟧district met.', mended: 'Commune, district met.' },
    { rule: 'spaces', vi: 'Xã (mới) họp.', en: 'The commune (⟦ ⟧new) met.', mended: 'The commune (new) met.' },
    { rule: 'spaces', vi: 'Xã họp.', en: 'The commune met.⟦ ⟧', mended: 'The commune met.' },
    { rule: 'confusable', vi: 'Xã họp.', en: 'The c⟦о⟧mmune met.', mended: 'The commune met.' }, // a Cyrillic о
    { rule: 'confusable', vi: 'Có 12 xã.', en: '⟦１２⟧ communes.', mended: '12 communes.' },
    { rule: 'confusable', vi: 'Kế hoạch của xã.', en: 'The commune⟦´⟧s plan.', mended: 'The commune’s plan.' },
    { rule: 'address-changed', vi: 'Xem a.gov.vn/tin.', en: 'See ⟦a.gov.vn/tim⟧.', mended: 'See a.gov.vn/tin.' },
    { rule: 'link-changed', vi: 'Xem [tin](a.md).', en: 'See the [news](⟦b.md⟧).', mended: 'See the [news](a.md).' },
    { rule: 'markup-changed', vi: 'Gửi {ten}.', en: 'Send to ⟦{name}⟧.' },
    { rule: 'unknown-reference', vi: 'Xã họp.', en: 'The ⟦$t(xa)⟧ met.' },
    { rule: 'untranslated', vi: 'Xã họp.', en: 'Xã họp.' },
  ])('$rule: $en', ({ rule, vi, en, mended }) => {
    const { text, stretches } = marked(en);
    const found = check(vi, text).filter((one) => one.rule === rule);
    const places = found.flatMap(({ en: place }) => (place === undefined ? [] : [place]));
    expect(found.length).toBeGreaterThan(0);
    expect(places).toEqual(stretches);
    expect(applyFixes(text, found).text).toBe(mended ?? text);
  });
});

describe('what is as it should be', () => {
  test.each([
    [
      'several sentences that became one',
      'Xã đã họp. Dân đồng ý. Việc xong.',
      'The commune met, the people agreed, and it was done.',
    ],
    ['one sentence that became several', 'Xã đã họp và dân đồng ý.', 'The commune met. The people agreed.'],
    ['a space at which no line breaks', 'Chi 50 tỷ.', 'VND\u00a050\u00a0billion was spent.'],
    ['markup of the same kind elsewhere', '**Xã** họp `x`.', 'A meeting of the **commune** `x`.'],
    ['a table cell', '| Xã | 12 |\n| --- | --- |\n| A | 3 |', '| Commune | 12 |\n| --- | --- |\n| A | 3 |'],
    ['an item of a list', '- xây dựng đường;', '- building roads;'],
    ['the mark of an item', 'b) Xây dựng đường.', 'b) Build roads.'],
    ['an ellipsis', 'Đường, trường…', 'Roads, schools, etc.'],
    ['a name of a file', 'Mở tệp .env trước.', 'Open the file .env first.'],
    ['a time and a ratio', 'Lúc 7:30, tỷ lệ 1:500.', 'At 7:30, a scale of 1:500.'],
    ['an address', 'Xem https://a.vn/b,c?d=e:f.', 'See https://a.vn/b,c?d=e:f.'],
    ['initials', 'Ông J.K. Lê đến.', 'Mr. J.K. Le came.'],
    ['an article of a law', 'Theo Điều 5(2)(a).', 'Under Article 5(2)(a).'],
    ['nothing', '', ''],
  ])('%s', (_, vi, en) => {
    expect(check(vi, en).map(({ rule, facts }) => [rule, facts])).toEqual([]);
  });
});
