import { beforeAll, expect, test } from 'vitest';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Mention } from '../../src/model/mention.ts';
import { glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: laws
concepts:
  - { vi: Luật Đất đai, en: Land Law }
  - { vi: Bộ luật Hình sự, en: Penal Code, acronyms: [BLHS] }
  - { vi: Luật Tổ chức chính quyền địa phương, en: Law on Organisation of Local Administration }
  - { vi: 'Luật Cán bộ, công chức', en: Law on Cadres and Civil Servants }
  - { vi: Luật Biển, en: the Law of the Sea }
  - { vi: Luật Đầu tư, en: Investment Law, acronyms: [LĐT] }
  - { vi: Luật Đấu thầu, en: Bidding Law, acronyms: [LĐT] }
  - { vi: luật sư, en: lawyer, domain: justice }
`;

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await glossaryOf(yaml)).analyse;
});

const written = ({ text, kind, en, parts }: Mention): string => {
  const inside = parts.map((part) => part.text).join(' + ');
  return `${kind} «${text}» ${en}${inside === '' ? '' : ` [${inside}]`}`;
};

function mentions(text: string): string[] {
  return analyse(readDocument(text, 'markdown')).segments.flatMap((segment) => segment.mentions.map(written));
}

test.each([
  [
    'theo Điều 5 Luật Đất đai năm 2013',
    'reference «Điều 5 Luật Đất đai năm 2013» Article 5 of the 2013 Land Law [Điều 5 + Luật Đất đai + năm 2013]',
  ],
  [
    'theo điều 5 luật đất đai 2003',
    'reference «điều 5 luật đất đai 2003» Article 5 of the 2003 Land Law [điều 5 + 2003]',
  ],
  [
    'Luật Đất đai năm 2024 có hiệu lực',
    'reference «Luật Đất đai năm 2024» the 2024 Land Law [Luật Đất đai + năm 2024]',
  ],
  [
    'khoản 1, điều 118, Luật Đất đai',
    'reference «khoản 1, điều 118, Luật Đất đai» Clause 1, Article 118 of the Land Law [khoản 1, điều 118 + Luật Đất đai]',
  ],
  [
    'điểm a khoản 2 Điều 36 của Luật Cán bộ, công chức năm 2008 quy định',
    'reference «điểm a khoản 2 Điều 36 của Luật Cán bộ, công chức năm 2008» Point a, Clause 2, Article 36 of the 2008 Law on Cadres and Civil Servants [điểm a khoản 2 Điều 36 + Luật Cán bộ, công chức + năm 2008]',
  ],
  [
    'Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) quy định',
    'reference «Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)» the 2015 Penal Code (amended and supplemented in 2017) [Bộ luật Hình sự + năm 2015 + năm 2017]',
  ],
  [
    'vi phạm Điều 229 BLHS năm 2015',
    'reference «Điều 229 BLHS năm 2015» Article 229 of the 2015 Penal Code [Điều 229 + BLHS + năm 2015]',
  ],
  ['Luật Biển 1982', 'reference «Luật Biển 1982» the 1982 Law of the Sea [Luật Biển]'],
])('%s', (text, ...expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each([
  // The year belongs to something else
  ['Luật Đất đai, năm 2013 được thông qua', 'term «Luật Đất đai» Land Law', 'value «năm 2013» 2013 [2013]'],
  ['Luật Đất đai có 5 chương', 'term «Luật Đất đai» Land Law'],
  // The part belongs to another document
  [
    'Điều 5 Nghị định 30/2020/NĐ-CP và Luật Đất đai',
    'reference «Điều 5 Nghị định 30/2020/NĐ-CP» Article 5 of Decree No. 30/2020/ND-CP [Nghị định 30/2020/NĐ-CP]',
    'term «Luật Đất đai» Land Law',
  ],
  // The bracket is not closed after the year
  [
    'Luật Đất đai năm 2013 (sửa đổi, bổ sung năm 2018 và 2020)',
    'reference «Luật Đất đai năm 2013» the 2013 Land Law [Luật Đất đai + năm 2013]',
  ],
])('no more than is said: %s', (text, ...expected) => {
  expect(mentions(text)).toEqual(expect.arrayContaining(expected));
});

test('an acronym of two laws is cited as neither', () => {
  const [first] = mentions('theo Điều 5 LĐT năm 2013');
  expect(first).toBe('reference «Điều 5» Article 5');
});
