import { describe, expect, test } from 'vitest';
import { fitsInitials } from '../../src/glossary/lint/initials.ts';
import {
  fixFor,
  type GlossaryFinding,
  type GlossarySource,
  lintGlossary,
  lintRules,
  loadGlossary,
} from '../../src/glossary/source.ts';
import type { Concept } from '../../src/model/concept.ts';
import { matchKey } from '../../src/text/index.ts';
import { inFolder, marked, sourceOf } from './marked.ts';

/** Each list of concepts has one finding, at ⟦. */
const faulty: readonly {
  what: string;
  code: GlossaryFinding['code'];
  yaml: string;
  facts?: Record<string, unknown>;
}[] = [
  {
    what: 'one term for two concepts',
    code: 'duplicate-term',
    yaml: `
  - vi: cấp ủy
    en: Party committee
  - vi: đảng ủy
    en: Party organisation committee
    variants: [⟦Cấp uỷ]
`,
    facts: { term: 'Cấp uỷ', other: 'cap-uy', first: expect.objectContaining({ line: 4 }) },
  },
  {
    what: 'an acronym whose letters are swapped',
    code: 'acronym-letters',
    yaml: `
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT, ⟦CTTD]
`,
    facts: { acronym: 'CTTD', vi: 'công tác dân tộc' },
  },
  {
    what: 'English with Vietnamese letters',
    code: 'english-vietnamese-letters',
    yaml: `
  - vi: tỉnh Lạng Sơn
    en: Lang Son Province
    admitted: [⟦Lạng Sơn Province]
`,
    facts: { key: 'admitted', text: 'Lạng Sơn Province' },
  },
  {
    what: 'the preferred English admitted again',
    code: 'admitted-equals-preferred',
    yaml: `
  - vi: chi bộ
    en: Party cell
    admitted: [Party branch, ⟦party cell]
`,
    facts: { text: 'party cell' },
  },
  {
    what: 'English both deprecated and preferred',
    code: 'deprecated-still-used',
    yaml: `
  - vi: chi bộ
    en: Party cell
    deprecated: [⟦Party cell]
`,
    facts: { key: 'en', text: 'Party cell' },
  },
  {
    what: 'an end before the beginning',
    code: 'date-order',
    yaml: `
  - vi: Bộ Nội vụ
    en: Ministry of Home Affairs
    from: 2025-03-01
    until: ⟦2025-02-28
`,
    facts: { from: '2025-03-01', until: '2025-02-28' },
  },
  {
    what: 'a variant that differs in capitals',
    code: 'case-variant',
    yaml: `
  - vi: Ủy ban Dân tộc
    en: Committee for Ethnic Affairs
    variants: [⟦Uỷ ban dân tộc]
`,
    facts: { text: 'Uỷ ban dân tộc', other: 'Ủy ban Dân tộc' },
  },
  {
    what: 'an acronym that differs in spaces',
    code: 'case-variant',
    yaml: `
  - vi: kinh tế - xã hội
    en: socio-economic
    acronyms: [KT-XH, ⟦KT - XH]
`,
    facts: { text: 'KT - XH', other: 'KT-XH' },
  },
  {
    what: 'one English for two concepts',
    code: 'same-english',
    yaml: `
  - vi: Ủy ban Dân tộc
    en: Committee for Ethnic Affairs
  - vi: Ban Dân tộc Trung ương
    en: ⟦Committee for Ethnic affairs
`,
    facts: { other: 'uy-ban-dan-toc', en: 'Committee for Ethnic affairs' },
  },
  {
    what: 'a successor that is not there',
    code: 'missing-successor',
    yaml: `
  - vi: Ủy ban Dân tộc
    en: Committee for Ethnic Affairs
    successor: ⟦bo-dan-toc-va-ton-dao
  - vi: Bộ Dân tộc và Tôn giáo
    en: Ministry of Ethnic and Religious Affairs
`,
    facts: { successor: 'bo-dan-toc-va-ton-dao', nearest: 'bo-dan-toc-va-ton-giao' },
  },
  {
    what: 'a prior of no acronym',
    code: 'prior-without-acronym',
    yaml: `
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]
    priors: { CTĐT: ⟦0.9 }
`,
    facts: { acronym: 'CTĐT' },
  },
  {
    what: 'shares above one',
    code: 'priors-exceed-one',
    yaml: `
  - vi: chính sách dân tộc
    en: ethnic policy
    acronyms: [CSDT]
    priors: { CSDT: 0.7 }
  - vi: cơ sở dạy tiếng
    en: language school
    acronyms: [CSDT]
    priors: { CSDT: ⟦0.6 }
`,
    facts: { acronym: 'CSDT', sum: '1.30' },
  },
  {
    what: 'an official name without its source',
    code: 'missing-source',
    yaml: `
  - vi: Bộ Nội vụ
    en: ⟦Ministry of Home Affairs
`,
    facts: { en: 'Ministry of Home Affairs' },
  },
  {
    what: 'a plural that goes without saying',
    code: 'plural-as-formed',
    yaml: `
  - vi: bí thư cấp ủy
    en: secretary of a Party committee
    plural: ⟦secretaries of a Party committee
`,
    facts: { plural: 'secretaries of a Party committee' },
  },
  {
    what: 'a cue where there is nothing to decide',
    code: 'idle-cue',
    yaml: `
  - vi: chi bộ
    en: Party cell
    cues: [⟦đảng viên]
`,
    facts: { cue: 'đảng viên' },
  },
];

/** The findings but one kind, which most examples would have as well, unless that is asked for. */
function findings(source: GlossarySource, code?: GlossaryFinding['code']): readonly GlossaryFinding[] {
  return lintGlossary(source).filter((finding) => finding.code !== 'missing-source' || code === 'missing-source');
}

describe('finds', () => {
  test.each(faulty)('$what: $code', async ({ code, yaml, facts }) => {
    const { text, line, column } = marked(`domain: test\nconcepts:\n${yaml}`);
    await inFolder({ 'a.yaml': text }, async (folder) => {
      const { value, problems } = await loadGlossary([folder]);
      expect(problems).toEqual([]);
      const place = expect.objectContaining({ line, column });
      expect(findings(value, code)).toEqual([expect.objectContaining({ code, place, ...facts })]);
    });
  });

  test('a level that the symbols do not know', async () => {
    const files = {
      'a.yaml': 'domain: places\nconcepts:\n  - vi: Lạng Sơn\n    en: Lang Son\n    level: provice\n',
      'symbols/levels.yaml':
        'levels:\n  - { key: province, vi: [tỉnh], en: Province, modifier: Provincial, alone: the province, aloneModifier: provincial }\n',
    };
    await inFolder(files, async (folder) => {
      const { value } = await loadGlossary([folder]);
      expect(findings(value, 'unknown-level')).toEqual([
        expect.objectContaining({ code: 'unknown-level', level: 'provice', nearest: 'province' }),
      ]);
    });
  });
});

test.each([
  {
    what: 'senses of one acronym',
    yaml: `
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]
  - vi: chương trình dự thảo
    en: draft programme
    acronyms: [CTDT]
`,
  },
  {
    what: 'a name whose meaning changed on a day',
    yaml: `
  - vi: Bộ Nội vụ
    en: Ministry of Home Affairs
    until: 2025-02-28
    successor: bo-noi-vu-2025
  - vi: Bộ Nội vụ
    id: bo-noi-vu-2025
    en: Ministry of Home Affairs
    from: 2025-03-01
`,
  },
  {
    what: 'a template and the bare name',
    yaml: `
  - vi: Sở {field} {place?}
    en: "{place} Department of {field}"
  - vi: Sở
    id: so-bare
    en: Department
    case: exact
`,
  },
  {
    what: 'English that differs in where the place stands',
    yaml: `
  - vi: Ủy ban nhân dân {place?}
    en: "{place} People's Committee"
    admitted: ["People's Committee of {place}"]
    acronyms: ["UBND {place?}"]
`,
  },
  {
    what: 'a foreign acronym of the English',
    yaml: `
  - vi: hỗ trợ phát triển chính thức
    en: official development assistance
    acronyms: [ODA]
  - vi: thuế giá trị gia tăng
    en: value-added tax
    acronyms: [VAT]
`,
  },
  {
    what: 'templates that their fillers tell apart',
    yaml: `
  - vi: Tỉnh ủy {place?}
    en: "{place} Party Committee"
  - vi: Huyện ủy {place?}
    en: "{place} Party Committee"
`,
  },
  {
    what: 'common words and titles that share their English',
    yaml: `
  - vi: phiên họp
    en: meeting
  - vi: cuộc họp
    en: meeting
  - vi: Vụ trưởng
    en: Director
  - vi: Cục trưởng
    en: Director
`,
  },
  {
    what: 'accents of other languages',
    yaml: `
  - vi: thông cáo chung
    en: joint communiqué
  - vi: Bờ Biển Ngà
    en: Côte d’Ivoire
`,
  },
  {
    what: 'acronyms of a part, and numbers of an office',
    yaml: `
  - vi: hỗ trợ phát triển chính thức
    en: official development assistance
    acronyms: [vốn ODA]
  - vi: Chương trình mục tiêu quốc gia xây dựng nông thôn mới
    en: National Target Programme on New-style Rural Development
    acronyms: [CTMTQG NTM, Chương trình MTQG NTM]
  - vi: Cục Cảnh sát giao thông
    en: Traffic Police Department
    acronyms: [C08]
`,
  },
  {
    what: 'variants of other words and signs',
    yaml: `
  - vi: Giáo dục và Đào tạo
    en: Education and Training
    acronyms: [GD&ĐT, GD-ĐT, GDĐT]
`,
  },
])('finds nothing wrong with $what', async ({ yaml }) => {
  expect(findings(await sourceOf(yaml))).toEqual([]);
});

describe.each(lintRules.map((rule) => ({ rule, code: rule.code })))('the example of $code', ({ rule, code }) => {
  const evidence = { texts: [matchKey('Đồng bào miền núi')] };
  const levels =
    'levels:\n  - { key: province, vi: [tỉnh], en: Province, modifier: Provincial, alone: a, aloneModifier: b }\n';

  async function foundIn(yaml: string): Promise<{ findings: readonly GlossaryFinding[]; source: GlossarySource }> {
    const files = { 'a.yaml': `domain: test\nconcepts:\n${yaml}`, 'symbols/levels.yaml': levels };
    return inFolder(files, async (folder) => {
      const { value: source, problems } = await loadGlossary([folder]);
      expect(problems).toEqual([]);
      return { source, findings: lintGlossary(source, evidence).filter((finding) => finding.code === code) };
    });
  }

  test('has the fault, and has it no more', async () => {
    expect((await foundIn(rule.example.wrong)).findings).toHaveLength(1);
    expect((await foundIn(rule.example.right)).findings).toEqual([]);
  });

  test.runIf(rule.fix)('is mended by its fix', async () => {
    const { findings: found, source } = await foundIn(rule.example.wrong);
    const mended = source.concepts.map((entry) => {
      const fix = found[0]?.concept === entry.concept.id ? fixFor(entry.concept, found[0]) : {};
      return { ...entry, concept: { ...entry.concept, ...fix } as Concept };
    });
    expect(lintGlossary({ ...source, concepts: mended }, evidence).filter((each) => each.code === code)).toEqual([]);
  });
});

test('an entry may accept a finding', async () => {
  const yaml = (accept: string) => `
  - vi: đánh giá tác động môi trường
    en: environmental impact assessment
    acronyms: [ĐTM]
${accept}`;
  expect(findings(await sourceOf(yaml('')))).toHaveLength(1);
  expect(findings(await sourceOf(yaml('    accept: [acronym-letters]\n')))).toEqual([]);
});

test.each([
  ['UBND', 'ủy ban nhân dân'],
  ['CSDT', 'chính sách dân tộc'],
  ['CSDT', 'cảnh sát điều tra'], // D for Đ, as in file codes
  ['DTTS&MN', 'dân tộc thiểu số và miền núi'],
  ['DTTSVMN', 'dân tộc thiểu số và miền núi'],
  ['KT-XH', 'phát triển kinh tế - xã hội'],
  ['KH&CN', 'Bộ Khoa học và Công nghệ'],
  ['Viện KSND', 'Viện kiểm sát nhân dân'],
  ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
  ['TTg', 'Thủ tướng'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'],
  ['CTr', 'chương trình'],
  ['ThS', 'thạc sĩ'],
  ['đ/c', 'đồng chí'],
  ['TW', 'trung ương'],
  ['T.Ư', 'Trung ương'],
  ['TU', 'trung ương'],
  ['MTQG 1719', 'Chương trình MTQG 1719'],
  ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['QTƯX', 'quy tắc ứng xử'],
  ['CNH, HĐH', 'công nghiệp hóa, hiện đại hóa'],
  ['BĐBP', 'Bộ đội Biên phòng'.normalize('NFD')],
])('%s fits %s', (acronym, term) => {
  expect(fitsInitials(acronym, term)).toBe(true);
});

test.each([
  ['CTTD', 'công tác dân tộc'],
  ['CTĐT', 'công tác dân tộc'], // Đ is never D
  ['UBND', 'ủy ban dân tộc'],
  ['CTD', 'công tác dân tộc'],
  ['CTDTT', 'công tác dân tộc'],
  ['HĐND', 'hội nghị nhân dân'],
  ['TTr', 'thông tin'],
  ['WHO', 'Tổ chức Y tế Thế giới'],
  ['', 'ủy ban'],
])('%s does not fit %s', (acronym, term) => {
  expect(fitsInitials(acronym, term)).toBe(false);
});
