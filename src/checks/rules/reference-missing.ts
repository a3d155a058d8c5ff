import { type Check, inEachPair } from '../check.ts';
import { comparisonFor } from '../values/comparison.ts';
import { differences } from '../values/differences.ts';
import { foundOf, topicOf } from '../values/found.ts';

/**
 * A document number or a cited part that the English does not have at all. Wrong where English names the document by its title alone, and
 * where a number was given in the sentence before.
 */
export const referenceMissing: Check = {
  rule: 'reference-missing',
  severity: 'error',
  ...inEachPair((pair, { glossary }) =>
    foundOf(
      differences(pair, comparisonFor(glossary)).filter(
        (one) => topicOf(one) === 'reference' && one.kind === 'missing',
      ),
    ),
  ),
  bad: [
    [{ vi: 'Căn cứ Nghị định số 30/2020/NĐ-CP.', en: 'Pursuant to the Decree.' }],
    [{ vi: 'Theo khoản 2 Điều 5 của Luật.', en: 'Under Article 5 of the Law.' }],
    [{ vi: 'UBND xã ban hành Kế hoạch 42/KH-UBND.', en: 'The commune People’s Committee issued a plan.' }],
    [{ vi: 'Thực hiện Chỉ thị 16/CT-TTg của Thủ tướng.', en: 'To carry out the directive of the Prime Minister.' }],
    [{ vi: 'Công văn 88/UBND-VX nêu rõ trách nhiệm.', en: 'The letter sets out who is responsible.' }],
  ],
  good: [
    [{ vi: 'Thực hiện Chỉ thị 16/CT-TTg.', en: 'To carry out Directive 16/CT-TTg.' }],
    [{ vi: 'Nghị quyết này được công bố.', en: 'The resolution was made public.' }],
    [{ vi: 'Theo Điều 5 và Điều 6.', en: 'Under Articles 5 and 6.' }],
    [{ vi: 'Theo các điều 5, 6 và 7.', en: 'Under Articles 5, 6 and 7.' }],
    [{ vi: 'Luật Đất đai đã được sửa đổi.', en: 'The Land Law has been amended.' }],
  ],
};
