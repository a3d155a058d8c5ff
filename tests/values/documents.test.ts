import { describe, expect, test } from 'vitest';
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
  { vi: 'theo ⟦Kế hoạch 166⟧ của UBND tỉnh', value: { number: '166', document: 'KH' }, en: 'Plan No. 166' },
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
    vi: '⟦Chương trình hành động số 21-CTHĐ/TU⟧',
    value: { number: '21', symbol: 'CTHĐ/TU', document: 'CTHĐ', issuer: 'TU' },
    en: 'Action Programme No. 21-CTHD/TU',
  },
  {
    vi: '⟦Chương trình hành động số 21-CTr/TU⟧',
    value: { number: '21', symbol: 'CTr/TU', document: 'CTHĐ', issuer: 'TU' },
    en: 'Action Programme No. 21-CTr/TU',
  },
  {
    vi: '⟦Công văn số 777/UBDT-VP135⟧',
    value: { number: '777', symbol: 'UBDT-VP135', document: 'CV', issuer: 'UBDT' },
    en: 'Official Letter No. 777/UBDT-VP135',
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
    vi: '⟦Nghị quyết số 88/QH13⟧ của Quốc hội',
    value: { number: '88', symbol: 'QH13', document: 'NQ', issuer: 'QH13' },
    en: 'Resolution No. 88/QH13',
  },
  {
    vi: '⟦Nghị quyết số 60/2018/QH 14⟧',
    value: { number: '60', year: '2018', symbol: 'QH14', document: 'NQ', issuer: 'QH14' },
    en: 'Resolution No. 60/2018/QH14',
  },
  {
    vi: '⟦Công văn số 3254/SNN & PTNT - VP⟧ gửi',
    value: { number: '3254', symbol: 'SNNPTNT-VP', document: 'CV', issuer: 'SNNPTNT' },
    en: 'Official Letter No. 3254/SNNPTNT-VP',
  },
  {
    vi: 'tại ⟦Quyết định 1143/QĐ/TTg⟧',
    value: { number: '1143', symbol: 'QĐ-TTg', document: 'QĐ', issuer: 'TTg' },
    en: 'Decision No. 1143/QD-TTg',
  },
  {
    vi: '⟦nghị định 24/2014-NĐ-CP⟧.',
    value: { number: '24', year: '2014', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' },
    en: 'Decree No. 24/2014/ND-CP',
  },
  {
    vi: '⟦Thông tư 195/2015//TT-BTC⟧',
    value: { number: '195', year: '2015', symbol: 'TT-BTC', document: 'TT', issuer: 'BTC' },
    en: 'Circular No. 195/2015/TT-BTC',
  },
  {
    vi: 'văn bản giả ghi ⟦số 738/2018/UBND-XDCB⟧,',
    value: { number: '738', year: '2018', symbol: 'UBND-XDCB', issuer: 'UBND' },
    en: 'No. 738/2018/UBND-XDCB',
  },
  {
    vi: '⟦Kế hoạch số 196/KH-C08⟧ ngày 14/1/2019',
    value: { number: '196', symbol: 'KH-C08', document: 'KH', issuer: 'C08' },
    en: 'Plan No. 196/KH-C08',
  },
  {
    vi: '⟦Quyết định số 72/HĐBT⟧',
    value: { number: '72', symbol: 'HĐBT', document: 'QĐ', issuer: 'HĐBT' },
    en: 'Decision No. 72/HDBT',
  },
  {
    vi: '⟦Kết luận 754/TTCP⟧',
    value: { number: '754', symbol: 'TTCP', document: 'KL', issuer: 'TTCP' },
    en: 'Conclusion No. 754/TTCP',
  },
  {
    vi: '⟦quyết định số 74/2008/CP⟧ của Chính phủ',
    value: { number: '74', year: '2008', symbol: 'CP', document: 'QĐ', issuer: 'CP' },
    en: 'Decision No. 74/2008/CP',
  },
  {
    vi: 'Decision ⟦337 QĐ-UBND⟧',
    value: { number: '337', symbol: 'QĐ-UBND', document: 'QĐ', issuer: 'UBND' },
    en: 'Decision No. 337/QD-UBND',
  },
  {
    vi: '⟦166/KH- UBND⟧',
    value: { number: '166', symbol: 'KH-UBND', document: 'KH', issuer: 'UBND' },
    en: 'Plan No. 166/KH-UBND',
  },
  {
    vi: '⟦45-CTr/TU⟧',
    value: { number: '45', symbol: 'CTr/TU', document: 'CTr', issuer: 'TU' },
    en: 'Programme No. 45-CTr/TU',
  },
  {
    vi: '⟦CV 123/BDT-CS⟧',
    value: { number: '123', symbol: 'BDT-CS', document: 'CV', issuer: 'BDT' },
    en: 'Official Letter No. 123/BDT-CS',
  },
  {
    vi: '⟦123/UBND-VX⟧',
    value: { number: '123', symbol: 'UBND-VX', issuer: 'UBND' },
    en: 'No. 123/UBND-VX',
  },
  {
    vi: '⟦456/TTr-SNNMT⟧',
    value: { number: '456', symbol: 'TTr-SNNMT', document: 'TTr', issuer: 'SNNMT' },
    en: 'Submission No. 456/TTr-SNNMT',
  },
  {
    vi: '⟦78/BC-BCĐ⟧',
    value: { number: '78', symbol: 'BC-BCĐ', document: 'BC', issuer: 'BCĐ' },
    en: 'Report No. 78/BC-BCD',
  },
  {
    vi: '⟦12/GM-UBND⟧',
    value: { number: '12', symbol: 'GM-UBND', document: 'GM', issuer: 'UBND' },
    en: 'Invitation No. 12/GM-UBND',
  },
  {
    vi: '⟦12-NQ/ĐU⟧',
    value: { number: '12', symbol: 'NQ/ĐU', document: 'NQ', issuer: 'ĐU' },
    en: 'Resolution No. 12-NQ/DU',
  },
  {
    vi: '⟦03-KL/HU⟧',
    value: { number: '03', symbol: 'KL/HU', document: 'KL', issuer: 'HU' },
    en: 'Conclusion No. 03-KL/HU',
  },
  {
    vi: '⟦Tờ trình số 149 - TTr/UBKTTW⟧, ngày 21/11/2018',
    value: { number: '149', symbol: 'TTr/UBKTTW', document: 'TTr', issuer: 'UBKTTW' },
    en: 'Submission No. 149-TTr/UBKTTW',
  },
  // What no office writes so
  {
    vi: '⟦06/NQ-TU⟧',
    value: { number: '06', symbol: 'NQ-TU', document: 'NQ', issuer: 'TU' },
    en: 'Resolution No. 06/NQ-TU',
    doubt: 'form-differs',
  },
  {
    vi: '⟦quyết định số 149 - QĐ/UBND⟧',
    value: { number: '149', symbol: 'QĐ/UBND', document: 'QĐ', issuer: 'UBND' },
    en: 'Decision No. 149-QD/UBND',
    doubt: 'form-differs',
  },
  {
    vi: '⟦Nghị định số 30/2020/NĐ-UBND⟧',
    value: { number: '30', year: '2020', symbol: 'NĐ-UBND', document: 'NĐ', issuer: 'UBND' },
    en: 'Decree No. 30/2020/ND-UBND',
    doubt: 'issuer-differs',
  },
  {
    vi: '⟦Lệnh số 12/2008/L-UBND⟧',
    value: { number: '12', year: '2008', symbol: 'L-UBND', document: 'L', issuer: 'UBND' },
    en: 'Order No. 12/2008/L-UBND',
    doubt: 'issuer-differs',
  },
  {
    vi: 'theo nghị quyết ⟦30/NĐ-CP⟧',
    value: { number: '30', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' },
    en: 'Decree No. 30/ND-CP',
    doubt: 'type-differs',
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
  'năm 2018 - UBND tỉnh',
  '7 tỉnh/TP',
  '10 - Hà Nội',
  '50 UBND/HĐND',
  'QH13',
  '1073/ABC-XYZ',
  // A figure that counts
  'Quyết định 5 việc trọng tâm',
  'quyết định 222 ghế Quốc hội',
  'Thông báo 3 nội dung',
  'Quy định 12 chức danh',
  'chỉ thị 5 đơn vị vào cuộc',
  'kết luận 4 nhóm vấn đề',
  'Kế hoạch 5 năm',
  'Kế hoạch 5 năm 2016-2020',
  'Quyết định 10 năm 2011 - 2020',
  'quyết định 392 tỉ đồng',
  'bán sai quy định 320.000 m2 đất',
  'vượt quy định 2 cán bộ',
  'Nghị quyết 5 điểm',
  'Báo cáo 10 năm thực hiện',
  'Hướng dẫn 20 học viên',
  'quyết định số 5 tỷ đồng',
  'xây dựng luật 2 cấp',
  // A year
  'Nghị quyết 2016 của tổ chức',
  'Nghị quyết năm 2013',
  'Kế hoạch năm 2019',
  // Other things
  'TT 05, CT 3',
  'Đại hội XII',
  'Hội nghị Trung ương 6 khóa XII',
  'báo cáo Hội nghị Trung ương 10 vào tháng 5',
  'Nghị quyết trung ương 29 về đổi mới',
  'Nghị quyết Trung ương 5 năm qua',
  'nghị quyết Đại hội Đảng bộ tỉnh',
  'bản hiến pháp mới',
  'số 12 và số 13',
  'dự án số 8B Lê Trực',
  '5/F-16',
  'tuyến 12/B-A',
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

describe('short forms: what is said and no more', () => {
  test.each<[vi: string, value: Omit<DocumentValue, 'type'>, en: string]>([
    ['theo ⟦Nghị quyết 06⟧ của Thành ủy', { number: '06', document: 'NQ' }, 'Resolution No. 06'],
    ['⟦Nghị quyết số 18⟧', { number: '18', document: 'NQ' }, 'Resolution No. 18'],
    ['⟦Kết luận 127⟧ của Bộ Chính trị', { number: '127', document: 'KL' }, 'Conclusion No. 127'],
    ['⟦Quyết định 1719⟧', { number: '1719', document: 'QĐ' }, 'Decision No. 1719'],
    ['⟦Quyết định số 1719⟧', { number: '1719', document: 'QĐ' }, 'Decision No. 1719'],
    ['⟦Nghị định 30⟧ quy định', { number: '30', document: 'NĐ' }, 'Decree No. 30'],
    ['thực hiện ⟦Chỉ thị 05⟧ của Bộ Chính trị', { number: '05', document: 'CT' }, 'Directive No. 05'],
    ['⟦Quy định 144⟧ về chuẩn mực', { number: '144', document: 'QyĐ' }, 'Regulation No. 144'],
    ['⟦Thông tư 08⟧ Liên Bộ Tài chính', { number: '08', document: 'TT' }, 'Circular No. 08'],
    ['⟦Thông báo 1483⟧ của Thanh tra Chính phủ', { number: '1483', document: 'TB' }, 'Notice No. 1483'],
    ['⟦nghị quyết 54⟧ của Quốc hội', { number: '54', document: 'NQ' }, 'Resolution No. 54'],
    ['⟦Nghị quyết 54⟧ chính là động lực', { number: '54', document: 'NQ' }, 'Resolution No. 54'],
    ['⟦thông tư 35⟧ hướng dẫn', { number: '35', document: 'TT' }, 'Circular No. 35'],
    ['⟦chỉ thị số 10⟧ ngày 22/4/2019', { number: '10', document: 'CT' }, 'Directive No. 10'],
    ['⟦quyết định số 965⟧ điều động cán bộ', { number: '965', document: 'QĐ' }, 'Decision No. 965'],
    ['⟦nghị quyết số 89⟧ quyết định cho ý kiến', { number: '89', document: 'NQ' }, 'Resolution No. 89'],
    ['theo ⟦quyết định 367⟧, các cơ quan', { number: '367', document: 'QĐ' }, 'Decision No. 367'],
    ['⟦quyết định 60 năm 2017⟧ của UBND TP', { number: '60', document: 'QĐ', year: '2017' }, 'Decision No. 60/2017'],
    ['⟦Nghị định 98 năm 2018⟧ hỗ trợ liên kết', { number: '98', document: 'NĐ', year: '2018' }, 'Decree No. 98/2018'],
    ['⟦Thông tư số 17⟧ năm học 2019-2020', { number: '17', document: 'TT' }, 'Circular No. 17'],
    ['ban hành ⟦chỉ thị 12⟧ của Bộ Chính trị', { number: '12', document: 'CT' }, 'Directive No. 12'],
    ['⟦Công văn số 160⟧ ngày 29-6-2018', { number: '160', document: 'CV' }, 'Official Letter No. 160'],
    ['⟦Kế hoạch số 41⟧ triển khai', { number: '41', document: 'KH' }, 'Plan No. 41'],
    ['⟦văn bản số 1153⟧ của UBND tỉnh', { number: '1153', document: 'VB' }, 'Document No. 1153'],
    [
      '⟦Chương trình phối hợp số 01⟧ về giám sát',
      { number: '01', document: 'CTr', adjective: 'phoi-hop' },
      'Coordination Programme No. 01',
    ],
    ['⟦Nghị quyết 30a⟧ của Chính phủ', { number: '30a', document: 'NQ' }, 'Resolution No. 30a'],
    ['⟦Nghị quyết số 36a⟧ về Chính phủ điện tử', { number: '36a', document: 'NQ' }, 'Resolution No. 36a'],
    ['⟦Nghị định 24/2010⟧ về tuyển dụng', { number: '24', year: '2010', document: 'NĐ' }, 'Decree No. 24/2010'],
    ['⟦Nghị quyết 54/2017⟧ của Quốc hội', { number: '54', year: '2017', document: 'NQ' }, 'Resolution No. 54/2017'],
    ['⟦Quyết định số 1941/2017⟧ của UBND', { number: '1941', year: '2017', document: 'QĐ' }, 'Decision No. 1941/2017'],
    ['⟦NQ 06⟧ và kế hoạch', { number: '06', document: 'NQ' }, 'Resolution No. 06'],
    ['⟦NĐ 67⟧ của Chính phủ', { number: '67', document: 'NĐ' }, 'Decree No. 67'],
    ['⟦QĐ số 2123⟧', { number: '2123', document: 'QĐ' }, 'Decision No. 2123'],
  ])('%s', (vi, value, en) => {
    const { text, stretches } = marked(vi);
    const [found, ...others] = reader.read(text).filter((one) => one.value.type === 'document');
    expect(others).toEqual([]);
    expect({ start: found!.start, end: found!.end }).toEqual(stretches[0]);
    expect(found!.value).toEqual({ type: 'document', ...value });
    expect(writeInPlace(found!, symbols)).toBe(en);
  });
});

describe('documents of a meeting, and those that their year tells', () => {
  const plenum = (number: string, term?: string) => ({
    document: 'NQ',
    meeting: { key: 'hoi-nghi-trung-uong', number, ...(term === undefined ? {} : { term }) },
  });
  const congress = (number: string) => ({ document: 'NQ', meeting: { key: 'dai-hoi-dang', number } });
  const fourth = 'Resolution of the fourth plenum of the 12th Party Central Committee';
  test.each<[vi: string, value: Omit<DocumentValue, 'type'>, en: string]>([
    ['⟦Nghị quyết Trung ương 4 khóa XII⟧ về xây dựng Đảng', plenum('4', '12'), fourth],
    ['⟦Nghị quyết Trung ương 4 (khóa XII)⟧', plenum('4', '12'), fourth],
    ['⟦nghị quyết trung ương 4, khoá XII⟧', plenum('4', '12'), fourth],
    ['⟦Nghị quyết TW 4 khóa XII⟧', plenum('4', '12'), fourth],
    ['⟦Nghị quyết T.Ư 4 khoá XII⟧', plenum('4', '12'), fourth],
    ['⟦Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII⟧', plenum('4', '12'), fourth],
    ['⟦nghị quyết Trung ương 4 khoá 12⟧ về xây dựng Đảng', plenum('4', '12'), fourth],
    [
      '⟦Nghị quyết Hội nghị Trung ương 6 khóa XII⟧',
      plenum('6', '12'),
      'Resolution of the sixth plenum of the 12th Party Central Committee',
    ],
    [
      '⟦Nghị quyết Trung ương 4⟧, 5 năm qua',
      plenum('4'),
      'Resolution of the fourth plenum of the Party Central Committee',
    ],
    ['⟦Nghị quyết TW5⟧ tiếp tục đổi mới', plenum('5'), 'Resolution of the fifth plenum of the Party Central Committee'],
    [
      '⟦Nghị quyết Trung ương 3⟧ về công tác cán bộ',
      plenum('3'),
      'Resolution of the third plenum of the Party Central Committee',
    ],
    ['⟦Nghị quyết Đại hội XIII của Đảng⟧', congress('13'), 'Resolution of the 13th National Party Congress'],
    ['⟦Nghị quyết Đại hội 12 của Đảng⟧', congress('12'), 'Resolution of the 12th National Party Congress'],
    ['⟦Nghị quyết Đại hội lần thứ XII của Đảng⟧', congress('12'), 'Resolution of the 12th National Party Congress'],
    [
      '⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧',
      congress('13'),
      'Resolution of the 13th National Party Congress',
    ],
    [
      '⟦nghị quyết đại hội đảng lần thứ XII⟧, kế hoạch',
      congress('12'),
      'Resolution of the 12th National Party Congress',
    ],
    ['theo ⟦Hiến pháp năm 2013⟧', { year: '2013', document: 'HP' }, 'the 2013 Constitution'],
    ['⟦Hiến pháp 1992⟧ quy định', { year: '1992', document: 'HP' }, 'the 1992 Constitution'],
    [
      '⟦Hiến pháp năm 1992 (sửa đổi, bổ sung năm 2001)⟧',
      { year: '1992', document: 'HP', amended: '2001' },
      'the 1992 Constitution (amended and supplemented in 2001)',
    ],
  ])('%s', (vi, value, en) => {
    const { text, stretches } = marked(vi);
    const [found, ...others] = reader.read(text).filter((one) => one.value.type === 'document');
    expect(others).toEqual([]);
    expect({ start: found!.start, end: found!.end }).toEqual(stretches[0]);
    expect(found!.value).toEqual({ type: 'document', ...value });
    expect(writeInPlace(found!, symbols)).toBe(en);
  });

  test.each([
    ['⟦Nghị quyết Trung ương 6⟧, ⟦7 khóa XII⟧', '6/12', '7/12'],
    ['⟦nghị quyết Trung ương 4⟧, ⟦5⟧ và ⟦6 (khóa XIII)⟧', '4/13', '5/13', '6/13'],
    ['⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦khóa XII⟧', '4/11'],
    ['⟦Nghị quyết Trung ương 4⟧, ⟦5 người⟧ nói', '4/'],
  ])('a row of plenums has the term of its last: %s', (vi, ...plenums) => {
    const { text, stretches } = marked(vi);
    const found = reader.read(text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
    const meetings = found.flatMap(({ value }) => (value.type === 'document' ? [value.meeting] : []));
    expect(meetings.map((one) => `${one?.number}/${one?.term ?? ''}`)).toEqual(plenums);
  });
});

describe('lists and ranges of documents', () => {
  test.each<[vi: string, ...en: string[]]>([
    ['các ⟦Nghị định số 29/2021/NĐ-CP⟧ và ⟦số 30/2021/NĐ-CP⟧', 'Decree No. 29/2021/ND-CP', 'No. 30/2021/ND-CP'],
    ['từ ⟦Thông tư 01⟧ đến ⟦05/2020/TT-BNV⟧', 'Circular No. 01/2020/TT-BNV', 'No. 05/2020/TT-BNV'],
    ['các ⟦quyết định số 12⟧, ⟦13/QĐ-UBND⟧', 'Decision No. 12/QD-UBND', 'No. 13/QD-UBND'],
    ['các ⟦Nghị quyết 18⟧, ⟦19⟧ và ⟦27⟧', 'Resolution No. 18', 'No. 19', 'No. 27'],
    ['⟦Nghị quyết số 18⟧ và ⟦số 19⟧ của Trung ương', 'Resolution No. 18', 'No. 19'],
    ['các ⟦Nghị quyết 01⟧, ⟦02⟧ của Chính phủ', 'Resolution No. 01', 'No. 02'],
    ['⟦Nghị quyết 18⟧ và ⟦19-NQ/TW⟧', 'Resolution No. 18-NQ/TW', 'No. 19-NQ/TW'],
    ['⟦Nghị quyết 18⟧, 19 người dự họp', 'Resolution No. 18'],
    ['⟦Nghị quyết 18⟧, ngày 15/7', 'Resolution No. 18'],
    ['⟦Nghị quyết 18⟧ và 5 đơn vị', 'Resolution No. 18'],
    ['⟦Nghị quyết 18⟧ và ⟦Kế hoạch số 41⟧', 'Resolution No. 18', 'Plan No. 41'],
  ])('%s', (vi, ...en) => {
    const { text, stretches } = marked(vi);
    const found = reader.read(text).filter((one) => one.value.type === 'document');
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
    expect(found.map((one) => writeInPlace(one, symbols))).toEqual(en);
  });
});
