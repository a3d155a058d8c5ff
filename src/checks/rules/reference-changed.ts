import { type Check, inEachPair } from '../check.ts';
import { comparisonFor } from '../values/comparison.ts';
import { differences } from '../values/differences.ts';
import { foundOf, topicOf } from '../values/found.ts';

/**
 * A document number or a cited part that is another in English: its number, its year, its code, its kind. Codes with and without
 * diacritics are one (NĐ-CP, ND-CP), and what English leaves out of a number is not gainsaid. Wrong where English corrects a number.
 */
export const referenceChanged: Check = {
  rule: 'reference-changed',
  severity: 'error',
  ...inEachPair((pair, { glossary }) =>
    foundOf(
      differences(pair, comparisonFor(glossary)).filter(
        (one) => topicOf(one) === 'reference' && one.kind !== 'missing',
      ),
    ),
  ),
  bad: [
    [{ vi: 'Căn cứ Nghị định số 30/2020/NĐ-CP.', en: 'Pursuant to Decree No. 30/2022/ND-CP.' }],
    [{ vi: 'Theo Quyết định số 1719/QĐ-TTg.', en: 'Under Decision No. 1791/QD-TTg.' }],
    [{ vi: 'Thông tư 09/2019/TT-BTC có hiệu lực.', en: 'Decree 09/2019/TT-BTC takes effect.' }],
    [{ vi: 'Theo khoản 2 Điều 5 của Luật.', en: 'Under Clause 3, Article 5 of the Law.' }],
    [{ vi: 'Kế hoạch 166/KH-UBND đã ban hành.', en: 'Plan No. 166/KH-HDND has been issued.' }],
    [{ vi: 'Quy định này có hiệu lực ngay.', en: 'Decision 12/QD-UBND takes effect at once.' }],
  ],
  good: [
    [{ vi: 'Căn cứ Nghị định số 30/2020/NĐ-CP.', en: 'Pursuant to Decree No. 30/2020/ND-CP.' }],
    [{ vi: 'Theo Nghị quyết số 06-NQ/TU.', en: 'Under Resolution No. 6-NQ/TU.' }],
    [{ vi: 'Theo khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP.', en: 'Under Decree 30/2020/ND-CP, Article 5, Clause 2.' }],
    [{ vi: 'Phụ lục II kèm theo Thông tư này.', en: 'Appendix 2 issued together with this Circular.' }],
    [{ vi: 'Nghị định này có hiệu lực từ ngày 5/3/2020.', en: 'This Decree takes effect from March 5, 2020.' }],
  ],
};
