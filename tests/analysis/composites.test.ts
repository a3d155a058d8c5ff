import { beforeAll, describe, expect, test } from 'vitest';
import { patternsOf } from '../../src/analysis/patterns.ts';
import { type CompositeReader, compositeReader } from '../../src/analysis/senses/composites.ts';
import { builtinGlossary } from '../glossary-of.ts';

let read: CompositeReader;
beforeAll(async () => {
  const glossary = await builtinGlossary();
  const patterns = patternsOf(glossary);
  read = compositeReader(glossary.symbols, (acronym) =>
    patterns.conceptsShortened(acronym).flatMap((id) => glossary.concept(id) ?? []),
  );
});

describe('acronyms read from their parts', () => {
  test.each([
    ['TTUBND', 'Thường trực Ủy ban nhân dân', "Standing Board of the People's Committee"],
    ['PCTUBND', 'Phó Chủ tịch Ủy ban nhân dân', "Vice Chairman of the People's Committee"],
    ['PCT.UBND', 'Phó Chủ tịch Ủy ban nhân dân', "Vice Chairman of the People's Committee"],
    ['CTHĐND', 'Chủ tịch Hội đồng nhân dân', "Chairman of the People's Council"],
    ['UVBTV', 'Ủy viên Ban Thường vụ', 'Member of the Standing Board'],
    ['TBKTTW', 'Trưởng Ban Kinh tế Trung ương', "Head of the Party Central Committee's Economic Commission"],
    ['GĐSXD', 'Giám đốc Sở Xây dựng', 'Director of the Department of Construction'],
    ['PGĐSGTVT', 'Phó Giám đốc Sở Giao thông vận tải', 'Deputy Director of the Department of Transport'],
    ['CVPUBND', 'Chánh Văn phòng Ủy ban nhân dân', "Chief of the Office of the People's Committee"],
    ['PBTTTĐU', 'Phó Bí thư Thường trực Đảng ủy', 'Permanent Deputy Secretary of the Party Committee'],
    ['VTVKSND', 'Viện trưởng Viện kiểm sát nhân dân', "Chief Procurator of the People's Procuracy"],
    ['CATANDKV', 'Chánh án Tòa án nhân dân khu vực', "Chief Justice of the Regional People's Court"],
    ['TGĐTCT', 'Tổng Giám đốc tổng công ty', 'General Director of the corporation'],
    ['CTHĐT', 'Chủ tịch hội đồng trường', 'Chairman of the school council'],
    ['PTCAX', 'Phó Trưởng công an xã', 'Deputy Head of the commune police'],
    ['UBNDX', 'Ủy ban nhân dân xã', "Commune People's Committee"],
    ['BCĐ389', 'Ban Chỉ đạo 389', 'Steering Committee 389'],
    ['TP-HT', 'tư pháp - hộ tịch', 'justice and civil status'], // TPHT with its sign, not tư pháp and hỗ trợ
  ])('%s is %s', (acronym, vi, en) => {
    expect(read(acronym).map((one) => ({ vi: one.vi, en: one.en }))).toEqual([{ vi, en }]);
  });

  test.each([
    ['BTTU', ['Bí thư Tỉnh ủy', 'Bí thư Thành ủy']],
    ['CHTBCHQS', ['Chỉ huy trưởng Bộ Chỉ huy Quân sự', 'Chỉ huy trưởng Ban Chỉ huy Quân sự']],
    ['UVBCH', ['Ủy viên Ban Chấp hành', 'Ủy viên ban chỉ huy']],
  ])('%s may be several', (acronym, all) => {
    expect(read(acronym).map(({ vi }) => vi)).toEqual(all);
  });

  test.each(['XYZK', 'TTVT', 'TUBND', 'GĐUBND', 'BTX', 'NTM', 'GĐS', 'PCTXD', '389'])('%s is not', (acronym) => {
    expect(read(acronym)).toEqual([]);
  });
});
