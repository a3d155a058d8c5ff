import { expect, test } from 'vitest';
import type { DocumentValue } from '../../src/model/value.ts';
import { type Doubt, valueReader, writeEnglish, writeInPlace } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

type Row = {
  readonly vi: string;
  readonly value: Omit<DocumentValue, 'type'>;
  readonly en: string;
  readonly doubt?: Doubt;
};

test.each<Row>([
  {
    vi: 'ban hành ⟦Nghị quyết chuyên đề số 06 - NQ/TU⟧ ngày',
    value: { number: '06', symbol: 'NQ/TU', document: 'NQ', issuer: 'TU', adjective: 'chuyen-de' },
    en: 'Thematic Resolution No. 06-NQ/TU',
  },
  {
    vi: '⟦Kế hoạch 166/KH-UBND⟧ ngày 30',
    value: { number: '166', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'Plan No. 166/KH-UBND',
  },
  {
    vi: 'và ⟦Kế hoạch 138/KH-UBND⟧',
    value: { number: '138', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'Plan No. 138/KH-UBND',
  },
  {
    vi: '⟦Nghị định số 30/2020/NĐ-CP⟧',
    value: { number: '30', year: '2020', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' },
    en: 'Decree No. 30/2020/ND-CP',
  },
  {
    vi: '⟦Quyết định 1719/QĐ-TTg⟧',
    value: { number: '1719', symbol: 'QĐ-TTg', document: 'QĐ', issuer: 'TTg' },
    en: 'Decision No. 1719/QD-TTg',
  },
  {
    vi: '⟦Nghị quyết số 30a/2008/NQ-CP⟧',
    value: { number: '30a', year: '2008', symbol: 'NQ-CP', document: 'NQ', issuer: 'CP' },
    en: 'Resolution No. 30a/2008/NQ-CP',
  },
  {
    vi: '⟦Luật số 77/2015/QH13⟧',
    value: { number: '77', year: '2015', symbol: 'QH13', document: 'Luật', issuer: 'QH13' },
    en: 'Law No. 77/2015/QH13',
  },
  {
    vi: '⟦Nghị quyết 1211/2016/UBTVQH13⟧',
    value: { number: '1211', year: '2016', symbol: 'UBTVQH13', document: 'NQ', issuer: 'UBTVQH13' },
    en: 'Resolution No. 1211/2016/UBTVQH13',
  },
  {
    vi: '⟦Nghị quyết số 22-NQ/TW⟧',
    value: { number: '22', symbol: 'NQ/TW', document: 'NQ', issuer: 'TW' },
    en: 'Resolution No. 22-NQ/TW',
  },
  {
    vi: '⟦Kết luận 65-KL/TW⟧',
    value: { number: '65', symbol: 'KL/TW', document: 'KL', issuer: 'TW' },
    en: 'Conclusion No. 65-KL/TW',
  },
  {
    vi: '⟦Chỉ thị 45-CT/TW⟧',
    value: { number: '45', symbol: 'CT/TW', document: 'CT', issuer: 'TW' },
    en: 'Directive No. 45-CT/TW',
  },
  {
    vi: '⟦Hướng dẫn 36-HD/VPTW⟧',
    value: { number: '36', symbol: 'HD/VPTW', document: 'HD', issuer: 'VPTW' },
    en: 'Guideline No. 36-HD/VPTW',
  },
  {
    vi: '⟦Quy định 37-QĐ/TW⟧',
    value: { number: '37', symbol: 'QĐ/TW', document: 'QyĐ', issuer: 'TW' },
    en: 'Regulation No. 37-QD/TW',
  },
  {
    vi: '⟦Quy định số 05-QĐi/TW⟧',
    value: { number: '05', symbol: 'QĐi/TW', document: 'QyĐ', issuer: 'TW' },
    en: 'Regulation No. 05-QDi/TW',
  },
  {
    vi: '⟦367 - QĐ/TWĐTN-VP⟧',
    value: { number: '367', symbol: 'QĐ/TWĐTN-VP', document: 'QĐ', issuer: 'TWĐTN-VP' },
    en: 'Decision No. 367-QD/TWDTN-VP',
  },
  {
    vi: '⟦số 84 QĐ/TWĐTN⟧',
    value: { number: '84', symbol: 'QĐ/TWĐTN', document: 'QĐ', issuer: 'TWĐTN' },
    en: 'Decision No. 84-QD/TWDTN',
  },
  {
    vi: '⟦Thông tư liên tịch số 23/2015/TTLT-BGDĐT-BNV⟧',
    value: { number: '23', year: '2015', symbol: 'TTLT-BGDĐT-BNV', document: 'TTLT', issuer: 'BGDĐT-BNV' },
    en: 'Joint Circular No. 23/2015/TTLT-BGDDT-BNV',
  },
  {
    vi: '⟦23/2015/TTLT-BGD ĐT-BNV⟧',
    value: { number: '23', year: '2015', symbol: 'TTLT-BGDĐT-BNV', document: 'TTLT', issuer: 'BGDĐT-BNV' },
    en: 'Joint Circular No. 23/2015/TTLT-BGDDT-BNV',
  },
  {
    vi: '⟦23/2015/TTLT-BGD&ĐT-BNV⟧',
    value: { number: '23', year: '2015', symbol: 'TTLT-BGDĐT-BNV', document: 'TTLT', issuer: 'BGDĐT-BNV' },
    en: 'Joint Circular No. 23/2015/TTLT-BGDDT-BNV',
  },
  {
    vi: '⟦15/NQLT-CP-TANDTC-VKSNDTC⟧',
    value: { number: '15', symbol: 'NQLT-CP-TANDTC-VKSNDTC', document: 'NQLT', issuer: 'CP-TANDTC-VKSNDTC' },
    en: 'Joint Resolution No. 15/NQLT-CP-TANDTC-VKSNDTC',
  },
  {
    vi: '⟦Công văn số 1073/CP-QHQT⟧',
    value: { number: '1073', symbol: 'CP-QHQT', document: 'CV', issuer: 'CP' },
    en: 'Official Letter No. 1073/CP-QHQT',
  },
  {
    vi: '⟦Công văn 3322/BTC-TCHQ⟧',
    value: { number: '3322', symbol: 'BTC-TCHQ', document: 'CV', issuer: 'BTC' },
    en: 'Official Letter No. 3322/BTC-TCHQ',
  },
  {
    vi: '⟦57/NĐ-CP/2017⟧',
    value: { number: '57', year: '2017', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' },
    en: 'Decree No. 57/2017/ND-CP',
  },
  {
    vi: '⟦124/2008/QÐ-TTg⟧',
    value: { number: '124', year: '2008', symbol: 'QÐ-TTg', document: 'QĐ', issuer: 'TTg' },
    en: 'Decision No. 124/2008/QD-TTg',
  },
  {
    vi: '⟦27/2008/QD-TTg⟧',
    value: { number: '27', year: '2008', symbol: 'QD-TTg', document: 'QĐ', issuer: 'TTg' },
    en: 'Decision No. 27/2008/QD-TTg',
  },
  {
    vi: '⟦5466/BC-HĐTĐNN⟧',
    value: { number: '5466', symbol: 'BC-HĐTĐNN', document: 'BC', issuer: 'HĐTĐNN' },
    en: 'Report No. 5466/BC-HDTDNN',
  },
  {
    vi: '⟦1409/TTr-UBDT⟧',
    value: { number: '1409', symbol: 'TTr-UBDT', document: 'TTr', issuer: 'UBDT' },
    en: 'Submission No. 1409/TTr-UBDT',
  },
  {
    vi: '⟦666/2015/QĐ-UBND⟧',
    value: { number: '666', year: '2015', symbol: 'QĐ-UBND', document: 'QĐ', issuer: 'UBND' },
    en: 'Decision No. 666/2015/QD-UBND',
  },
  {
    vi: '⟦05/2019/NQ-HĐND⟧',
    value: { number: '05', year: '2019', symbol: 'NQ-HĐND', document: 'NQ', issuer: 'HĐND' },
    en: 'Resolution No. 05/2019/NQ-HDND',
  },
  {
    vi: '⟦Lệnh số 12/2008/L-CTN⟧',
    value: { number: '12', year: '2008', symbol: 'L-CTN', document: 'L', issuer: 'CTN' },
    en: 'Order No. 12/2008/L-CTN',
  },
  {
    vi: '⟦560/NQ-UBTVQH15⟧',
    value: { number: '560', symbol: 'NQ-UBTVQH15', document: 'NQ', issuer: 'UBTVQH15' },
    en: 'Resolution No. 560/NQ-UBTVQH15',
  },
  {
    vi: '⟦Số: 1893/QĐ-ĐDN⟧',
    value: { number: '1893', symbol: 'QĐ-ĐDN', document: 'QĐ', issuer: 'ĐDN' },
    en: 'Decision No. 1893/QD-DDN',
  },
  {
    vi: '⟦06–NQ/TU⟧',
    value: { number: '06', symbol: 'NQ/TU', document: 'NQ', issuer: 'TU' },
    en: 'Resolution No. 06-NQ/TU',
  },
  {
    vi: '⟦01/2019/TTLT-BLĐTBXH-BTC-BKHĐT⟧',
    value: {
      number: '01',
      year: '2019',
      symbol: 'TTLT-BLĐTBXH-BTC-BKHĐT',
      document: 'TTLT',
      issuer: 'BLĐTBXH-BTC-BKHĐT',
    },
    en: 'Joint Circular No. 01/2019/TTLT-BLDTBXH-BTC-BKHDT',
  },
  { vi: '⟦24/LĐ-NĐ⟧', value: { number: '24', symbol: 'LĐ-NĐ', issuer: 'LĐ' }, en: 'No. 24/LD-ND' },
  {
    vi: '⟦13/VBHN-BTC⟧',
    value: { number: '13', symbol: 'VBHN-BTC', document: 'VBHN', issuer: 'BTC' },
    en: 'Consolidated Document No. 13/VBHN-BTC',
  },
  {
    vi: '⟦166 /KH - UBND⟧ ngày',
    value: { number: '166', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'Plan No. 166/KH-UBND',
  },
  {
    vi: '⟦quyết định số 925 - QĐ / TU⟧ về việc',
    value: { number: '925', symbol: 'QĐ/TU', document: 'QĐ', issuer: 'TU' },
    en: 'Decision No. 925-QD/TU',
  },
  {
    vi: '⟦NQ số 06- NQ/TU⟧',
    value: { number: '06', symbol: 'NQ/TU', document: 'NQ', issuer: 'TU' },
    en: 'Resolution No. 06-NQ/TU',
  },
  {
    vi: '⟦Thông tri số 12-TT/TU⟧',
    value: { number: '12', symbol: 'TT/TU', document: 'TT', issuer: 'TU' },
    en: 'Circular Notice No. 12-TT/TU',
  },
  {
    vi: '⟦Thông tư số 12/2019/TT-BTC⟧',
    value: { number: '12', year: '2019', symbol: 'TT-BTC', document: 'TT', issuer: 'BTC' },
    en: 'Circular No. 12/2019/TT-BTC',
  },
  {
    vi: 'tại ⟦văn bản số 464/TB-VPCP⟧',
    value: { number: '464', symbol: 'TB-VPCP', document: 'VB', issuer: 'VPCP' },
    en: 'Document No. 464/TB-VPCP',
  },
  {
    vi: '⟦Thông báo kết luận số 50-TB/TW⟧',
    value: { number: '50', symbol: 'TB/TW', document: 'TB', issuer: 'TW' },
    en: 'Notice No. 50-TB/TW',
  },
  {
    vi: '⟦Nghị quyết số 11-NQ/TƯ⟧',
    value: { number: '11', symbol: 'NQ/TW', document: 'NQ', issuer: 'TW' },
    en: 'Resolution No. 11-NQ/TW',
  },
  {
    vi: '⟦30/2020/NĐCP⟧',
    value: { number: '30', year: '2020', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' },
    en: 'Decree No. 30/2020/ND-CP',
  },
  {
    vi: '⟦19-NQ-TW⟧',
    value: { number: '19', symbol: 'NQ/TW', document: 'NQ', issuer: 'TW' },
    en: 'Resolution No. 19-NQ/TW',
  },
  {
    vi: '⟦138/KH-UBND.VX⟧.',
    value: { number: '138', symbol: 'KH-UBND.VX', document: 'KH', issuer: 'UBND.VX' },
    en: 'Plan No. 138/KH-UBND.VX',
  },
  {
    vi: 'Kế hoạch phát triển kinh tế - xã hội ⟦số 166/KH-UBND⟧',
    value: { number: '166', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'No. 166/KH-UBND',
  },
  {
    vi: '⟦Kế hoạch hành động số 12/KH-UBND⟧',
    value: { number: '12', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND', adjective: 'hanh-dong' },
    en: 'Action Plan No. 12/KH-UBND',
  },
  {
    vi: 'theo Công văn ⟦số 12/KH-UBND⟧',
    value: { number: '12', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'Plan No. 12/KH-UBND',
    doubt: 'type-differs',
  },
])('$vi', ({ vi, value, en, doubt }) => {
  const { text, stretches } = marked(vi);
  const found = reader.read(text).filter((one) => one.value.type === 'document');
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
  expect(found[0]?.value).toEqual({ type: 'document', ...value });
  expect(writeInPlace(found[0]!, symbols)).toBe(en);
  expect(found[0]?.doubt).toBe(doubt);
});

test.each([
  'ngày 15/7/2016 tại Hà Nội',
  'TP/tỉnh 12-13/7',
  '135/CT',
  '31-10-2011',
  'vận tốc 60 km/h',
  '30/2020',
  '12-A1',
  '5/Sở Y tế',
  'Quyết định số 1719',
  'năm 2018 - UBND tỉnh',
  '7 tỉnh/TP',
  '10 - Hà Nội',
  '50 UBND/HĐND',
  'QH13',
  '1073/ABC-XYZ',
  'Kết luận 754/TTCP',
])('%s holds no document number', (text) => {
  expect(reader.read(text).filter(({ value }) => value.type === 'document')).toEqual([]);
});

test('the date after a number is a value of its own', () => {
  const text = 'Nghị quyết số 06-NQ/TU ngày 31-10-2011 và Kế hoạch 166/KH-UBND ngày 30/11/2012';
  expect(reader.read(text).map(({ value }) => value.type)).toEqual(['document', 'date', 'document', 'date']);
});

test('the core of a document is its number, which says no type', () => {
  const text = 'Nghị quyết chuyên đề số 06 - NQ/TU';
  const [found] = reader.read(text);
  expect(text.slice(found!.core.start, found!.core.end)).toBe('06 - NQ/TU');
  expect(writeEnglish(found!.coreValue, symbols)).toBe('No. 06-NQ/TU');
});

test('two plans that share a word: the second says only its number', () => {
  const text = 'các Kế hoạch số 62/KH-UBND, 166/KH-UBND';
  expect(reader.read(text).map((read) => writeInPlace(read, symbols))).toEqual([
    'Plan No. 62/KH-UBND',
    'No. 166/KH-UBND',
  ]);
});
