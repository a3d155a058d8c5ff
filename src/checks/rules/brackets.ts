import { type Check, inEachPair } from '../check.ts';
import { loneMarksIn } from '../form/lone-marks.ts';
import { loneBrackets } from '../form/pairs-of-marks.ts';

/**
 * A bracket that nothing opens or closes in the English, where the Vietnamese has all of its own. Marks of list items, a) and 2), are none.
 * Wrong for a sentence that was cut in the middle of a bracket.
 */
export const brackets: Check = {
  rule: 'brackets',
  severity: 'error',
  ...inEachPair(({ vi, en }) => {
    const lone = loneMarksIn(en.segments, loneBrackets);
    if (lone.length === 0 || loneMarksIn(vi.segments, loneBrackets).length > 0) return [];
    return lone.map(({ mark, ...place }) => ({ en: place, facts: { mark } }));
  }),
  bad: [
    [{ vi: 'Ban Dân tộc (BDT) đã báo cáo.', en: 'The Board for Ethnic Affairs (the Board has reported.' }],
    [{ vi: 'Kế hoạch năm nay (bản sửa đổi) đã có.', en: 'This year’s plan amended) is there.' }],
    [{ vi: 'Xem bảng [1] và [2].', en: 'See tables [1 and [2].' }],
    [{ vi: 'Huyện (vùng cao) được ưu tiên.', en: 'The district (highland] has priority.' }],
    [{ vi: 'Có hai nhóm (nam, nữ).', en: 'There are two groups ((men, women).' }],
  ],
  good: [
    [{ vi: 'Ban Dân tộc (BDT) đã báo cáo.', en: 'The Board for Ethnic Affairs has reported.' }],
    [{ vi: 'a) Thực hiện kế hoạch; b) báo cáo.', en: 'a) Carry out the plan; b) report.' }],
    [{ vi: '1) Nội dung chính', en: '1) Main points' }],
    [{ vi: 'Ông nói (và nhấn mạnh', en: 'He said (and stressed' }],
    [{ vi: 'Các xã (A, B [mới]) tham gia.', en: 'Communes (A, B [new]) take part.' }],
  ],
};
