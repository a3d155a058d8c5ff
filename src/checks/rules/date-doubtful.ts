import { type Check, inEachPair } from '../check.ts';
import { swappedDay } from '../values/standing.ts';

/**
 * A date in figures that a reader in London and one in New York take for two different days: 03/04/2016. Wrong where the readers of the
 * document are known to use one order.
 */
export const dateDoubtful: Check = {
  rule: 'date-doubtful',
  severity: 'warning',
  ...inEachPair(({ en }) =>
    en.mentions
      .filter((one) => one.kind === 'value' && one.value.type === 'date' && swappedDay(one.value.date, one.text))
      .map(({ start, end, text }) => ({ en: { start, end }, facts: { en: text } })),
  ),
  bad: [
    [{ vi: 'Lễ ký diễn ra ngày 3/4/2016.', en: 'The signing took place on 03/04/2016.' }],
    [{ vi: 'Báo cáo ngày 07-12-2020 nêu rõ việc này.', en: 'The report of 07-12-2020 sets this out.' }],
    [{ vi: 'Hạn nộp là ngày 1/2/2019.', en: 'The deadline is 2/1/2019.' }],
    [{ vi: 'Hồ sơ nhận ngày 11/10/2021 đã được xử lý.', en: 'The file received on 11/10/2021 has been dealt with.' }],
    [{ vi: 'Từ 5/6/2018, trạm y tế mở cửa.', en: 'The health station is open from 5/6/2018.' }],
  ],
  good: [
    [{ vi: 'Lễ ký diễn ra ngày 13/4/2016.', en: 'The signing took place on 13/04/2016.' }],
    [{ vi: 'Lễ ký diễn ra ngày 4/4/2016.', en: 'The signing took place on 04/04/2016.' }],
    [{ vi: 'Lễ ký diễn ra ngày 3/4/2016.', en: 'The signing took place on 3 April 2016.' }],
    [{ vi: 'Có 3/4 số hộ tham gia.', en: 'Of the households 3/4 took part.' }],
    [{ vi: 'Kế hoạch 05/06-KH được phê duyệt.', en: 'Plan 05/06-KH was approved.' }],
  ],
};
