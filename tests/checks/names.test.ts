import { describe, expect, test } from 'vitest';
import { allChecks, applyFixes, checker, pairReader } from '../../src/checks/index.ts';
import { inHouseStyle } from '../../src/glossary/index.ts';
import { loadHouseStyle } from '../../src/glossary/source.ts';
import type { Finding } from '../../src/model/finding.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';
import { checkedBy, nameRules } from './checked.ts';

const glossary = await builtinGlossary();

type Row = {
  readonly rule: (typeof nameRules)[number];
  readonly vi: string;
  readonly en: string;
  readonly fixed?: string;
};

const rows: readonly Row[] = [
  {
    rule: 'term-deprecated',
    vi: 'Một dân tộc thiểu số sống ở xã này.',
    en: 'A ⟦minority nationality⟧ lives in this commune.',
    fixed: 'An ethnic minority lives in this commune.',
  },
  {
    rule: 'term-deprecated',
    vi: '**Ủy ban Dân tộc** chủ trì.',
    en: '**⟦Committee for Nationalities⟧** in the chair.',
    fixed: '**Committee for Ethnic Minority Affairs** in the chair.',
  },
  {
    rule: 'acronym-left',
    vi: 'Hộ DTTS nghèo được vay vốn.',
    en: 'Poor ⟦DTTS⟧ households can borrow.',
    fixed: 'Poor ethnic minority households can borrow.',
  },
  {
    rule: 'acronym-left',
    vi: 'UBND huyện Vân Đồn trả lời.',
    en: 'The Van Don District ⟦UBND⟧ replied.',
    fixed: "The Van Don District People's Committee replied.",
  },
  { rule: 'acronym-left', vi: 'Bộ Giáo dục và Đào tạo hướng dẫn.', en: 'Guidance of ⟦BGDĐT⟧' },
  {
    rule: 'vietnamese-left',
    vi: 'Chi bộ thôn kết nạp ba đảng viên.',
    en: 'The village ⟦chi bộ⟧ admitted three members.',
  },
  {
    rule: 'vietnamese-left',
    vi: 'Trường Mầm non Hoa Sen khai giảng.',
    en: '⟦Trường Mầm non⟧ Hoa Sen opened its school year.',
  },
  {
    rule: 'vietnamese-left',
    vi: 'Hội trường chật kín. Bệnh nhân 35 tuổi được đưa đến trạm, rồi đến khoa cấp cứu.',
    en: 'The hall was full. ⟦Bệnh nhân 35 tuổi được đưa đến trạm, rồi đến khoa cấp cứu⟧.',
  },
  { rule: 'vietnamese-left', vi: 'Xã đạt chuẩn nông thôn mới.', en: 'The commune met ⟦nong thon moi⟧ standards.' },
  {
    rule: 'name-style',
    vi: 'Việt Nam, Việt Nam',
    en: 'Viet Nam, [⟦Vietnam⟧](a.html)',
    fixed: 'Viet Nam, [Viet Nam](a.html)',
  },
  {
    rule: 'name-style',
    vi: 'Hà Nội, HÀ NỘI MỞ RỘNG',
    en: 'Ha Noi, a LARGER ⟦HANOI⟧',
    fixed: 'Ha Noi, a LARGER HA NOI',
  },
  {
    rule: 'place-style',
    vi: 'Xã Mễ Trì và xã Trung Văn',
    en: 'Me Tri Commune and Trung Van ⟦commune⟧',
    fixed: 'Me Tri Commune and Trung Van Commune',
  },
  { rule: 'place-style', vi: 'Lạng Sơn và Bắc Kạn', en: 'Lạng Sơn and ⟦Bac Kan⟧', fixed: 'Lạng Sơn and Bắc Kạn' },
  {
    rule: 'house-spelling',
    vi: 'Chương trình và các chương trình',
    en: 'The programme and all ⟦programs⟧',
    fixed: 'The programme and all programmes',
  },
  {
    rule: 'house-spelling',
    vi: 'Được tổ chức lại; tổ chức lại',
    en: 'It was reorganized. ⟦Reorganised⟧ anew.',
    fixed: 'It was reorganized. Reorganized anew.',
  },
  {
    rule: 'house-spelling', // of this word only the plural has two spellings that are British in no sense
    vi: 'Súng hai cỡ nòng và cỡ nòng khác',
    en: 'Guns of two calibers and of other ⟦calibres⟧',
    fixed: 'Guns of two calibers and of other calibers',
  },
  {
    rule: 'anachronism',
    vi: 'Ngày 2/4/2025, Bộ Dân tộc và Tôn giáo họp báo.',
    en: 'On April 2, 2025, the ⟦Committee for Ethnic Minority Affairs⟧ met the press.',
    fixed: 'On April 2, 2025, the Ministry of Ethnic and Religious Affairs met the press.',
  },
  { rule: 'acronym-not-introduced', vi: 'Bộ Tài chính cho biết như vậy.', en: 'This is what the ⟦MOF⟧ said.' },
];

describe('where it is, and the fix', () => {
  test.each(rows)('$rule: $en', ({ rule, vi, en, fixed }) => {
    const { text, stretches } = marked(en);
    const findings = checkedBy(rule)(vi, text);
    expect(findings.map((finding) => finding.en)).toEqual(stretches);
    expect(applyFixes(text, findings).text).toBe(fixed ?? text);
  });

  test.each(rows.filter(({ fixed }) => fixed !== undefined))('$rule: what is fixed is fine: $fixed', (row) => {
    expect(checkedBy(row.rule)(row.vi, row.fixed ?? '')).toEqual([]);
  });

  test.each([
    {
      vi: '⟦Sở Y tế tỉnh Hà Giang⟧ kiểm tra.',
      en: 'The Ha Giang Department of Finance made an inspection.',
      rule: 'term-missing',
    },
    { vi: 'Hội nghị tại ⟦Bắc Giang⟧', en: 'A conference in Bac Ninh', rule: 'place-missing' },
    { vi: 'UBND tỉnh ⟦Lạng Sơn⟧ họp.', en: 'The Cao Bang Provincial People’s Committee met.', rule: 'place-missing' },
    {
      vi: '⟦Bộ Nội vụ⟧ đề nghị Bộ Nội vụ báo cáo.',
      en: 'The Ministry of Home Affairs asked the Ministry of Health to report.',
      rule: 'term-missing',
    },
  ])('$rule shows the Vietnamese: $vi', ({ vi, en, rule }) => {
    const { text, stretches } = marked(vi);
    expect(checkedBy(rule)(text, en).map((finding) => finding.vi)).toEqual(stretches);
  });
});

describe('a good translator’s freedom', () => {
  test.each([
    ['Bộ trưởng Bộ Quốc phòng thăm Lào.', 'The Defence Minister visited Laos.'],
    ['Ủy ban Thường vụ Quốc hội (UBTVQH) họp.', 'The National Assembly (NA) Standing Committee met.'],
    ['Bộ Chính trị, Ban Bí thư họp.', 'The Politburo and the Secretariat met.'],
    [
      'Chủ tịch UBND thành phố Hải Phòng cảm ơn nhà đầu tư.',
      'The chairman of the municipal People’s Committee thanked investors.',
    ],
    ['Hợp tác giữa Việt Nam và Hà Lan', 'Dutch-Vietnamese cooperation'],
    ['Hội Nông dân xã giúp hội viên vay vốn.', 'The Farmers’ Union of the commune helps members borrow.'],
    ['Thủ tướng Chính phủ phê duyệt.', 'The Prime Minister has approved it.'],
    ['Vùng Đồng bằng sông Cửu Long gặp hạn.', 'The Mekong Delta suffers from drought.'],
    ['Người Tày ăn xôi trong lễ hội Lồng Tồng.', 'The Tày eat sticky rice at the Lồng Tồng festival.'],
    ['Báo *Đại Đoàn Kết* đưa tin.', '*Đại Đoàn Kết* reported it.'],
    ['Chỉ số PAPI của tỉnh tăng.', 'The province’s PAPI score has risen.'],
    ['VinFast và FPT ký kết.', 'VinFast and FPT sign.'],
    ['Viettel và MobiFone phủ sóng 5G.', 'Viettel and MobiFone cover the area with 5G.'],
    ['Nghệ thuật đờn ca tài tử Nam Bộ được giữ gìn.', 'The southern art of don ca tai tu is kept alive.'],
    ['Khách thích bún chả và cà phê trứng.', 'Visitors like bun cha and egg coffee.'],
    ['Thứ trưởng Ngoại giao trả lời báo chí.', 'The Deputy Foreign Minister answered the press.'],
    ['PGS.TS Trần Đắc Phú khuyên đeo khẩu trang.', 'Associate Professor Tran Dac Phu advises masks.'],
  ])('%s: %s', (vi, en) => {
    expect(checkedBy(...nameRules)(vi, en)).toEqual([]);
  });
});

const styles = { styles: 'glossary/styles', folder: '.' };

test.each([
  ['vna', 'name-style', 'Viet Nam', 'Vietnam'],
  ['un', 'name-style', 'Hanoi', 'Ha Noi'],
  ['un', 'house-spelling', 'organised', 'organized'],
  ['vns', 'place-style', 'Lang Son', 'Lạng Sơn'],
  ['vna', 'place-style', 'Lang Son Province', 'province'],
])('the style %s decides, by %s: %s', async (name, rule, en, wanted) => {
  const { value: style } = await loadHouseStyle(name, styles);
  if (style === undefined) throw new Error(`no style ${name}`);
  const styled = checker(
    pairReader(inHouseStyle(glossary, style)),
    allChecks.filter((check) => check.rule === rule),
  );
  const findings = styled.check({ pairs: [{ id: 'p1s1', vi: 'Tỉnh Lạng Sơn, Việt Nam', en }], format: 'text' });
  expect(findings.map(({ facts }) => facts.english)).toEqual([wanted]);
});

/** A pair's English with all fixes of a rule, over and over while there are any. */
function fixedWith(
  check: (text: string) => readonly Finding[],
  en: string,
): { readonly text: string; readonly rounds: number } {
  let text = en;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const next = applyFixes(text, check(text)).text;
    if (next === text) return { text, rounds };
    text = next;
  }
  return { text, rounds: 5 };
}

test.each(allChecks.filter(({ rule }) => (nameRules as readonly string[]).includes(rule)))(
  'the fixes of $rule leave nothing to fix, and change nothing the second time',
  ({ rule, bad }) => {
    for (const [pair] of bad.filter((pairs) => pairs.length === 1)) {
      if (pair === undefined) continue;
      const check = (text: string) => checkedBy(rule)(pair.vi, text);
      const { text, rounds } = fixedWith(check, pair.en);
      expect(rounds).toBeLessThan(3);
      expect(check(text).filter(({ fix }) => fix !== undefined)).toEqual([]);
    }
  },
);
