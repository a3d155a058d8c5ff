import { type Check, inEachPair } from '../check.ts';
import { comparisonFor } from '../values/comparison.ts';
import { differences } from '../values/differences.ts';
import { foundOf, topicOf } from '../values/found.ts';

/**
 * A day, month, year, quarter, period or time that one side says and the other does not: day and month swapped, another year, early for
 * late. English may add a year that the reader of the Vietnamese knows; one that it leaves out is told. Wrong where English works a
 * date out (last year for 2017), or corrects it.
 */
export const dateMismatch: Check = {
  rule: 'date-mismatch',
  severity: 'error',
  ...inEachPair((pair, { glossary }) =>
    foundOf(differences(pair, comparisonFor(glossary)).filter((one) => topicOf(one) === 'time')),
  ),
  bad: [
    [{ vi: 'Lễ ký diễn ra ngày 3/4/2016.', en: 'The signing took place on March 4, 2016.' }],
    [{ vi: 'Kế hoạch có hiệu lực từ năm 2017.', en: 'The plan takes effect from 2018.' }],
    [{ vi: 'Giai đoạn 2016-2020 có ba mục tiêu.', en: 'The 2016–2025 period has three goals.' }],
    [{ vi: 'Quý III năm 2019, xuất khẩu tăng.', en: 'In the second quarter of 2019, exports rose.' }],
    [{ vi: 'Cuộc họp bắt đầu lúc 14h30.', en: 'The meeting began at 4:30 p.m.' }],
    [{ vi: 'Cuối tháng 7/2018, mưa lớn kéo dài.', en: 'In early July 2018, heavy rain went on for days.' }],
  ],
  good: [
    [{ vi: 'Lễ ký diễn ra ngày 15/7.', en: 'The signing took place on July 15, 2016.' }],
    [{ vi: 'Trong 6 tháng đầu năm 2018, thu ngân sách tăng.', en: 'In the first half of 2018, budget revenue rose.' }],
    [
      {
        vi: 'Từ năm 2016 đến năm 2020, huyện xây hai cầu.',
        en: 'Between 2016 and 2020 the district built two bridges.',
      },
    ],
    [{ vi: 'Lễ ký diễn ra ngày 3/4/2016.', en: 'The signing took place on 03/04/2016.' }],
    [{ vi: 'Hôm nay, đoàn lên đường.', en: 'The delegation left on June 2.' }],
  ],
};
