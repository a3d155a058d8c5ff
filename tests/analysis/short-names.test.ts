import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser, type Ruling } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { analysisSchema } from '../../src/model/analysis-schema.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

let made: Analyser;
beforeAll(async () => {
  made = analyser(await builtinGlossary());
});

function mentionsIn(text: string, ruling: Ruling = {}) {
  const analysis = made.analyse(readDocument(text, 'text'), ruling);
  expect(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error).toBeUndefined();
  return analysis.segments.flatMap(({ mentions }) => mentions);
}

/** The mention at the marked stretch. */
function mentionAt(vi: string, ruling: Ruling = {}) {
  const { text, stretches } = marked(vi);
  const [stretch] = stretches;
  return mentionsIn(text, ruling).find(({ start, end }) => start === stretch?.start && end === stretch.end);
}

describe('names cut short to their kind', () => {
  test.each([
    ['Sở Y tế họp. Lãnh đạo ⟦Sở⟧ yêu cầu báo cáo.', 'Department of Health'],
    ['Giám đốc Sở Y tế cho biết, ⟦Sở⟧ đã kiểm tra 12 cơ sở.', 'Department of Health'],
    ['Ủy ban Dân tộc ký kết. Thay mặt ⟦Ủy ban⟧, ông Tám cảm ơn.', 'Committee for Ethnic Minority Affairs'],
    ['UBDT vừa họp.\nLãnh đạo ⟦Ủy ban⟧ đề nghị các tỉnh phối hợp.', 'Committee for Ethnic Minority Affairs'],
    ['Theo Bộ Y tế, dịch giảm; hôm qua ⟦Bộ⟧ đã ban hành công điện.', 'Ministry of Health'],
    ['Ban Dân tộc tỉnh họp, đại diện ⟦Ban⟧, ông Páo nêu ý kiến.', 'provincial Board for Ethnic Affairs'],
    ['HĐND tỉnh họp phiên cuối năm, ⟦Hội đồng⟧ đã bầu bổ sung.', "provincial People's Council"],
    ['Hội Nông dân tỉnh có 9 cơ sở; cán bộ ⟦Hội⟧ thường xuyên xuống bản.', "provincial Farmers' Union"],
    ['Sở Y tế họp với Sở Y tế tỉnh Lào Cai, lãnh đạo ⟦Sở⟧ chủ trì.', 'Department of Health'],
  ])('%s', (vi, en) => {
    const found = mentionAt(vi);
    expect(found?.en).toBe(en);
    expect(found).toMatchObject({ kind: 'name', via: 'rule', status: 'decided' });
    expect(found?.confidence).toBeLessThan(1);
  });

  test('it says where the name stands in full', () => {
    const text = 'Giám đốc Sở Y tế nói.\nLãnh đạo Sở sẽ kiểm tra.';
    const found = mentionsIn(text).find((mention) => mention.text === 'Sở');
    const antecedent = found !== undefined && 'antecedent' in found ? found.antecedent : undefined;
    expect(text.slice(antecedent?.start, antecedent?.end)).toBe('Sở Y tế');
  });

  test.each([
    ['Lãnh đạo Sở yêu cầu báo cáo. Sở Y tế họp.', 'Sở'], // not yet named
    ['Sở Y tế và Sở Xây dựng họp, lãnh đạo Sở chủ trì.', 'Sở'], // two compete
    ['Giám đốc Sở Y tế, Giám đốc Sở Xây dựng dự; lãnh đạo Sở chủ trì.', 'Sở'],
    ['Sở Y tế họp với các Sở, ngành.', 'Sở'],
    ['Sở Y tế họp với ba Sở.', 'Sở'],
    ['Sở Y tế cấp phép cho Sở hữu trí tuệ.', 'Sở'],
    ['Sở Y tế họp với Sở Giao thông, đã thống nhất.', 'Sở'],
    ['Bộ Y tế tặng quà, Bộ phận hậu cần nhận.', 'Bộ'],
    ['Đoàn tới Hội An. Theo cán bộ Hội, nhà cổ đã sửa.', 'Hội'], // a place is no body
    ['Ban Dân tộc tỉnh họp. Ban đầu có 3 dự án.', 'Ban'],
    ['Hội Nông dân tỉnh họp. Hội nghị đã bầu.', 'Hội'],
    ['HĐND tỉnh họp, các cấp Hội đã tham dự.', 'Hội'],
    ['Bộ Chính trị họp, lãnh đạo Bộ yêu cầu báo cáo.', 'Bộ'],
    ['Sở Y tế họp ở trụ sở, sở đã sửa.', 'sở'],
  ])('«%s» has no «%s»', (text, wrong) => {
    expect(mentionsIn(text).map((mention) => mention.text)).not.toContain(wrong);
  });

  test('what is itself a full name stays one', () => {
    const text = 'Ban Chấp hành Trung ương Đảng họp, Ban Chấp hành Trung ương đã thảo luận.';
    expect(mentionsIn(text).map((mention) => 'antecedent' in mention)).not.toContain(true);
  });

  test('what a person ignores is no mention', () => {
    expect(mentionAt('Ban Dân tộc tỉnh họp, đại diện ⟦Ban⟧ dự.', { ignore: ['Ban'] })).toBeUndefined();
  });
});

describe('bodies of the unit that a document speaks from', () => {
  test.each([
    ['⟦Tỉnh ủy⟧ họp.', 'Lạng Sơn', 'Lang Son Provincial Party Committee'],
    ['theo ⟦Công an tỉnh⟧ thì', 'Lạng Sơn', 'Lang Son Provincial Police'],
    ['do ⟦Tỉnh đoàn⟧ tổ chức', 'Lạng Sơn', 'Lang Son Provincial Youth Union'],
    ['⟦Bí thư Tỉnh ủy⟧ dự', 'Lạng Sơn', 'Secretary of the Lang Son Provincial Party Committee'],
    ['⟦UBND tỉnh⟧ họp', 'Lạng Sơn', "Lang Son Provincial People's Committee"],
    ['⟦BCĐ 138 tỉnh⟧ họp', 'Lạng Sơn', 'Lang Son Provincial Steering Committee 138'],
    ['⟦Chính ủy Bộ CHQS tỉnh⟧ dự', 'Lạng Sơn', 'Political Commissar of the Lang Son Provincial Military Command'],
    ['⟦Thành ủy⟧ họp.', 'Hà Nội', 'Ha Noi Party Committee'],
    ['⟦Công an TP⟧ kiểm tra.', 'TP Đà Nẵng', 'Da Nang City Police'],
    ['⟦Tỉnh ủy⟧ họp.', 'Hà Nội', 'provincial Party Committee'], // the city has none
    ['⟦Thành ủy⟧ họp.', 'Lạng Sơn', 'municipal Party Committee'],
    ['các ⟦Tỉnh ủy⟧ họp.', 'Lạng Sơn', 'provincial Party Committee'],
    ['⟦Tỉnh ủy Lào Cai⟧ họp.', 'Lạng Sơn', 'Lao Cai Provincial Party Committee'],
    ['⟦Huyện ủy⟧ họp.', 'Lạng Sơn', 'district Party Committee'],
  ])('%s from %s', (vi, place, en) => {
    expect(mentionAt(vi, { place })?.en).toBe(en);
  });
});

describe('names of units and persons', () => {
  test.each([
    ["⟦Chủ tịch UBND tỉnh⟧ K'Văn Lộc dự", "Chairman of the provincial People's Committee"],
    ['⟦Chủ tịch UBND tỉnh⟧ Y Thanh Hà Niê Kđăm dự', "Chairman of the provincial People's Committee"],
    ["⟦Chủ tịch UBND huyện⟧ K'Brẻo Sin dự", "Chairman of the district People's Committee"],
    ['các huyện Nam Trà My, ⟦Phước Sơn⟧ và Tây Giang', 'Phuoc Son'],
    ['những xã Hòa Phú, ⟦Hòa Nhơn⟧, nơi có dịch', 'Hoa Nhon'],
    ['tại ⟦thôn Tân Lập 1⟧, xã Mễ Trì', 'Tan Lap 1 Village'],
    ['tại ⟦thôn Tân Lập⟧ 2 hộ nghèo', 'Tan Lap Village'],
    ['ở ⟦phường 2 Bảo Lộc⟧, tỉnh Lâm Đồng', 'Ward 2 Bao Loc'],
    ['ở ⟦phường 2⟧ và phường 3', 'Ward 2'],
    ['trên ⟦QL1A⟧ đoạn qua xã', 'National Highway 1A'],
    ['dọc ⟦QL14B⟧', 'National Highway 14B'],
    ['dọc ⟦QL 48⟧', 'National Highway 48'],
    ['do ⟦QK7⟧ tổ chức', 'Military Region 7'],
    ['do ⟦BTL QK7⟧ tổ chức', 'Military Region 7 Command'],
    ['⟦BCĐ tỉnh⟧ họp', 'provincial steering committee'],
    ['⟦BCĐ 138 tỉnh⟧ họp', 'provincial Steering Committee 138'],
    ['⟦Bộ Chỉ huy Quân sự (CHQS) tỉnh⟧ họp', 'provincial Military Command'],
    ['⟦Ủy ban nhân dân (UBND) tỉnh Lạng Sơn⟧ họp', "Lang Son Provincial People's Committee"],
    ['⟦Vụ Công tác phía Nam⟧ dự', 'Southern Affairs Department'],
  ])('%s', (vi, en) => {
    expect(mentionAt(vi)?.en).toBe(en);
  });

  test.each([
    ['tỉnh Hòa Lạc Sơn có', 'tỉnh Hòa Lạc Sơn'], // no province is unlisted
    ['huyện Nam Trà My, Phước Sơn', 'Phước Sơn'], // of one huyện nothing more is told
    ['các xã Hòa Phú, Trần Văn Nam và tôi', 'Trần Văn Nam'],
    ['mã QLX1 và AQL1', 'QL1'],
  ])('«%s» has no «%s»', (text, wrong) => {
    expect(mentionsIn(text).map((mention) => mention.text)).not.toContain(wrong);
  });
});
