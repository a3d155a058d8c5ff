import type { Offset } from '../../model/span.ts';
import { type Check, inEachPair } from '../check.ts';
import { matchesIn } from '../form/matches.ts';

/**
 * A reference to a concept, `$t(…)`, that still stands in the written English: its key or form does not exist, or it is not written as one. Wrong
 * where a text explains how references are written.
 */
export const unknownReference: Check = {
  rule: 'unknown-reference',
  severity: 'error',
  ...inEachPair(({ en }) =>
    matchesIn(en.text, reference).map(({ index, 0: found }) => ({
      en: { start: index as Offset, end: (index + found.length) as Offset },
      facts: { reference: found },
    })),
  ),
  bad: [
    [{ vi: 'Công tác dân tộc được quan tâm.', en: '$t(cong-tac-dan-toc) receives attention.' }],
    [{ vi: 'UBND tỉnh đã họp.', en: 'The $t(uy-ban-nhan-dan, {"place": "lang-son"}) has met.' }],
    [{ vi: 'Ban Dân tộc báo cáo.', en: 'The $t (ban-dan-toc) reports.' }],
    [{ vi: 'Hội đồng nhân dân xã thông qua.', en: 'Passed by the $t(hoi-dong-nhan-dan' }],
    [{ vi: 'Sở Y tế hướng dẫn.', en: 'Guided by $t().' }],
  ],
  good: [
    [{ vi: 'Công tác dân tộc được quan tâm.', en: 'Ethnic affairs work receives attention.' }],
    [{ vi: 'Mức phí là 5 USD.', en: 'The fee is $5 (five dollars).' }],
    [{ vi: 'Giá 20 USD/tấn.', en: 'The price is $20/t (a tonne).' }],
    [{ vi: 'Hàm t(x) tăng.', en: 'The function t(x) rises.' }],
    [{ vi: 'Tổng $ theo tháng.', en: 'Total $ by month.' }],
  ],
};

const reference = /\$t\s?\([^)]*\)?|\{\{t:[^}]*\}\}/g;
