import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await builtinGlossary()).analyse;
});

const mentionsIn = (text: string) => analyse(readDocument(text, 'text')).segments.flatMap(({ mentions }) => mentions);

/** The English of the mention at the marked stretch. */
const englishAt = (vi: string): string | null | undefined => {
  const { text, stretches } = marked(vi);
  const [stretch] = stretches;
  return mentionsIn(text).find(({ start, end }) => start === stretch?.start && end === stretch.end)?.en;
};

describe('bodies of bodies', () => {
  test.each([
    ['Theo ⟦Đảng ủy EVN⟧, kế hoạch đã xong.', 'Party Committee of Viet Nam Electricity'],
    ['do ⟦Công đoàn Công an tỉnh Lạng Sơn⟧ tổ chức', 'trade union of the Lang Son Provincial Police'],
    ['gửi ⟦Đoàn UBND TP.HCM⟧ trước tháng 3', "Youth Union of the Ho Chi Minh City People's Committee"],
    ['và ⟦Đoàn Thanh niên Bộ Công an⟧ ký kết', 'Youth Union of the Ministry of Public Security'],
    ['do ⟦Hội Phụ nữ Bộ Chỉ huy Quân sự tỉnh⟧ trao', "Women's Union of the provincial military command"],
    [
      'tại ⟦Phòng Cảnh sát kinh tế Công an tỉnh Lạng Sơn⟧',
      'economic police division of the Lang Son Provincial Police',
    ],
    ['theo ⟦BTV Đảng ủy Sở Xây dựng⟧ thì', 'Standing Board of the Party Committee of the Department of Construction'],
    [
      'do ⟦Ban Chấp hành Đoàn Thanh niên Công an tỉnh⟧ bầu',
      'Executive Committee of the Youth Union of the provincial police',
    ],
    ['nguyên ⟦Bí thư Đảng ủy Sở Y tế⟧ nói', 'Secretary of the Party Committee of the Department of Health'],
    ['theo ⟦Chi cục trưởng Chi cục Kiểm lâm⟧ thì', 'Head of the Forest Protection Sub-department'],
    ['mời ⟦Phó Chủ nhiệm Ủy ban Pháp luật⟧ dự', 'Vice Chairman of the Committee on Legal Affairs'],
    ['bầu ⟦Ban Chấp hành Trung ương Hội Luật gia⟧ khóa mới', "Central Committee of the Lawyers' Association"],
    ['⟦Phó Chánh Văn phòng bộ Công an⟧ dự', 'Deputy Chief of the Office of the Ministry of Public Security'],
    ['lãnh đạo ⟦Bộ Quốc phòng⟧ dự', 'Ministry of National Defence'],
  ])('%s', (vi, en) => {
    expect(englishAt(vi)).toBe(en);
  });

  test.each([
    ['ba đoàn UBND huyện cử đi', 'đoàn UBND huyện'],
    ['trụ sở Cảnh sát giao thông', 'sở Cảnh sát giao thông'],
    ['Phó Chánh Thanh tra bộ Công an', 'Phó Chánh Thanh tra bộ Công an'],
    ['Chủ tịch Hội đồng chức danh giáo sư', 'Chủ tịch Hội đồng'],
    ['Ủy ban Thường vụ Quốc hội họp', 'Thường vụ Quốc hội'],
    ['các trưởng ban HĐND tỉnh', 'trưởng ban HĐND tỉnh'],
    ['Đảng ủy, Công an xã', 'Đảng ủy, Công an xã'],
  ])('«%s» has no «%s»', (text, wrong) => {
    expect(mentionsIn(text).map((mention) => mention.text)).not.toContain(wrong);
  });

  test('however many stand one in another, no name has more than four in its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const text = `${'Chi bộ '.repeat(count)}Công an tỉnh`;
        const read = mentionsIn(text).map((mention) => mention.text);
        expect(Math.max(...read.map((name) => name.match(/Chi bộ/g)?.length ?? 0))).toBeLessThanOrEqual(5);
        expect(read.at(-1)).toMatch(/Công an tỉnh$/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('chapters of wards and communes', () => {
  test.each([
    ['theo ⟦Đoàn phường Bến Nghé⟧', 'Ben Nghe Ward Youth Union'],
    ['các ⟦Đoàn xã⟧ ra quân', 'commune Youth Union'],
    ['do ⟦MTTQ Việt Nam xã Tân Lập⟧ vận động', 'Viet Nam Fatherland Front of Tan Lap Commune'],
    ['do ⟦Công đoàn xã Tân Lập⟧ trao', 'Tan Lap Commune Trade Union'],
    [
      'do ⟦Thường trực Ủy ban MTTQ phường⟧ chủ trì',
      'Standing Board of the Viet Nam Fatherland Front Committee of the ward',
    ],
    ['với ⟦TT.HĐND tỉnh⟧', "Standing Body of the provincial People's Council"],
  ])('%s', (vi, en) => {
    expect(englishAt(vi)).toBe(en);
  });
});

describe('names of units that no list has', () => {
  test.each([
    ['tại ⟦Huyện ủy Lâm Trạch⟧', 'Lam Trach District Party Committee'],
    ['nhờ ⟦Đoàn xã Bản Khoang⟧ vận động', 'Ban Khoang Commune Youth Union'],
    ['ở ⟦thị xã Ninh Lộc⟧ có', 'Ninh Loc Town'],
    ['do ⟦UBND quận 7⟧, TP. HCM cấp', "District 7 People's Committee"],
    ['⟦ỦY BAN NHÂN DÂN XÃ TÂN LẬP⟧', "Tan Lap Commune People's Committee"],
    ['⟦HUYỆN ỦY LÂM TRẠCH⟧', 'Lam Trach District Party Committee'],
    ['theo ⟦sở Y tế⟧', 'Department of Health'],
    ['tại ⟦phòng Tư pháp huyện⟧', 'district Division of Justice'],
    ["ở ⟦huyện Đắk G'long⟧", "Dak G'long District"],
  ])('%s', (vi, en) => {
    expect(englishAt(vi)).toBe(en);
  });

  test.each([
    ['Bí thư Huyện ủy Lê Dũng', 'Bí thư Huyện ủy Lê Dũng'],
    ['Chủ tịch UBND huyện Lê Văn Nam', 'huyện Lê Văn Nam'],
    ['Chủ tịch UBND phường Trần Quốc Khánh', 'phường Trần Quốc Khánh'],
    ['PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2019', 'XÃ HỘI NĂM'],
    ['thuộc quận 7,5 ha', 'quận 7'],
  ])('«%s» has no «%s»', (text, wrong) => {
    expect(
      mentionsIn(text).flatMap(({ text: found, parts }) => [found, ...parts.map((part) => part.text)]),
    ).not.toContain(wrong);
  });
});
