import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import type { Analysis, Mention } from '../src/model/mention.ts';
import { builtinGlossary } from './glossary-of.ts';

/** The first article: what a reader finds in it, listed by hand. */
const folder = resolve(
  import.meta.dirname,
  '../translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc',
);
const source = readFileSync(join(folder, 'vi.md'), 'utf8');

const withParts = (mention: Mention): Mention[] => [mention, ...mention.parts.flatMap(withParts)];

let analysis: Analysis;
let all: Mention[];
beforeAll(async () => {
  const { analyse } = analyser(await builtinGlossary());
  analysis = analyse(readDocument(source, 'markdown'));
  all = analysis.segments.flatMap(({ mentions }) => mentions.flatMap(withParts));
});

const found = (text: string): Mention[] => all.filter((mention) => mention.text === text);

describe('the first article', () => {
  test('offsets', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ start, end, text }) => source.slice(start, end) !== text)).toEqual([]);
  });

  test.each([
    ['CTDT', 9, 'ethnic affairs work'],
    ['CSDT', 7, 'ethnic policy'],
    ['TP', 14, 'city'],
    ['Ban Dân tộc', 5, 'Board for Ethnic Affairs'],
    ['UBND TP', 1, "municipal People's Committee"],
    ['Ban Thường vụ Thành ủy', 1, 'Standing Board of the municipal Party Committee'],
    ['Ủy ban dân tộc', 1, 'Committee for Ethnic Minority Affairs'],
    ['Trung ương', 2, 'central level'],
    ['Đảng', 1, 'Party'],
    [
      'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
      1,
      'National Target Programme on Sustainable Poverty Reduction',
    ],
    ['TP Lạng Sơn', 1, 'Lang Son City'],
    ['tỉnh Lạng Sơn', 1, 'Lang Son Province'],
    ['Bắc Kạn', 1, 'Bac Kan'],
    ['Thái Nguyên', 1, 'Thai Nguyen'],
    ['Cao Bằng', 1, 'Cao Bang'],
    ['Bắc Giang', 1, 'Bac Giang'],
    ['Quảng Ninh', 1, 'Quang Ninh'],
    ['TP Hà Nội', 2, 'Ha Noi'],
    ['Thủ đô Hà Nội', 2, 'the capital city of Ha Noi'],
    ['Nghị quyết chuyên đề số 06 - NQ/TU', 1, 'Thematic Resolution No. 06-NQ/TU'],
    ['Kế hoạch 166/KH-UBND', 1, 'Plan No. 166/KH-UBND'],
    ['Kế hoạch 138/KH-UBND', 1, 'Plan No. 138/KH-UBND'],
    ['ngày 31-10-2011', 1, 'October 31, 2011'],
    ['ngày 30-11-2012', 1, 'November 30, 2012'],
    ['ngày 15/7/2016', 1, 'July 15, 2016'],
    ['những tháng đầu năm 2018', 1, 'the first months of 2018'],
    ['năm 2018', 1, '2018'],
    ['Năm 2018', 1, '2018'],
    ['năm 2019', 1, '2019'],
    ['hơn 1.069 tỷ đồng', 1, 'more than VND 1.069 trillion'],
    ['6.550 triệu đồng', 1, 'VND 6.55 billion'],
    ['trên 50,2 tỷ đồng', 1, 'more than VND 50.2 billion'],
    ['trên 2 ngàn tỷ đồng', 1, 'more than VND 2 trillion'],
    ['65,5%', 1, '65.5%'],
    ['trên 1.410 công trình hạ tầng thiết yếu', 1, 'more than 1,410 essential infrastructure works'],
    ['7 tỉnh, TP', 3, 'seven provinces and cities'],
    ['7 tỉnh, thành', 1, 'seven provinces and cities'],
    ['năm thứ 6', 1, 'the sixth year'],
    ['giai đoạn 2011 - 2015', 1, 'the 2011–2015 period'],
    ['giai đoạn 2016 - 2020', 1, 'the 2016–2020 period'],
  ])('%s ×%d: %s', (text, count, english) => {
    expect(found(text).map(({ en }) => en)).toEqual(Array(count).fill(english));
  });

  test('the coordinated definition is understood', () => {
    expect(analysis.definitions.map(({ acronym, vi, concept }) => [acronym, vi, concept])).toEqual([
      ['CTDT', 'công tác dân tộc', 'cong-tac-dan-toc'],
      ['CSDT', 'chính sách dân tộc', 'chinh-sach-dan-toc'],
    ]);
  });

  test('everything is decided', () => {
    expect(all.filter(({ status }) => status !== 'decided')).toEqual([]);
  });
});
