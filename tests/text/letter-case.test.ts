import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseRule } from '../../src/text/index.ts';

type Row = [term: string, fits: string[], misfits: string[]];

const smart: Row[] = [
  ['công tác dân tộc', ['công tác dân tộc', 'Công tác dân tộc', 'CÔNG TÁC DÂN TỘC', 'Công tác Dân tộc'], []],
  ['UBND', ['UBND'], ['ubnd', 'Ubnd', 'UBnd']],
  ['T.Ư', ['T.Ư'], ['t.ư', 'T.ư']],
  ['KT-XH', ['KT – XH'], ['kt-xh', 'Kt-Xh']],
  ['Ban Dân Tộc', ['Ban Dân Tộc', 'BAN DÂN TỘC'], ['Ban dân tộc', 'ban dân tộc']],
  ['Lạng Sơn', ['Lạng Sơn', 'LẠNG SƠN'], ['lạng sơn', 'Lạng sơn']],
  ['Đảng', ['Đảng', 'ĐẢNG', 'Ðảng'], ['đảng']],
  ['Ủy ban Dân tộc', ['Uỷ ban dân tộc', 'ỦY BAN DÂN TỘC', 'ủy ban dân tộc'], []],
  ['cán bộ LĐTBXH', ['Cán bộ LĐTBXH', 'CÁN BỘ LĐTBXH'], ['cán bộ lđtbxh']],
  ['QĐ-TTg', ['QĐ-TTg', 'QĐ-TTG'], ['qđ-ttg', 'QĐ-ttg']],
  ['Quận 1', ['Quận 1', 'QUẬN 1'], ['quận 1']],
];

const exact: Row[] = [
  ['Đảng', ['Đảng'], ['đảng', 'ĐẢNG']],
  ['Thủy lợi', ['Thủy lợi', 'Thuỷ lợi', 'THUỶ LỢI'], ['thủy lợi', 'Thủy Lợi']],
  ['QĐ-TTg', ['QĐ-TTg'], ['QĐ-TTG']],
];

test.each(smart)('%s by default', (term, fits, misfits) => expectFits(term, 'smart', fits, misfits));
test.each(exact)('%s exactly', (term, fits, misfits) => expectFits(term, 'exact', fits, misfits));
test('any case', () => expectFits('UBND', 'any', ['ubnd', 'Ubnd'], []));

test('normal forms do not matter', () => {
  const words = fc
    .array(fc.constantFrom('Ủy', 'BAN', 'dân', 'tộc', 'KT-XH', 'LĐ', 'TTg', 'đ', 'QL1A', '35', '–', 'ﬁ'), {
      minLength: 1,
    })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, fc.constantFrom('smart', 'exact'), (term, found, rule) => {
      const isFit = caseRule(term, rule);
      expect(isFit(found.normalize('NFD'))).toBe(isFit(found.normalize('NFC')));
    }),
  );
});

function expectFits(term: string, rule: 'smart' | 'exact' | 'any', fits: string[], misfits: string[]): void {
  const isFit = caseRule(term, rule);
  for (const form of ['NFC', 'NFD']) {
    const fitting = [...fits, ...misfits].filter((found) => isFit(found.normalize(form)));
    expect(fitting).toEqual(fits);
  }
}
