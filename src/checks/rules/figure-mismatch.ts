import { type Check, inEachPair } from '../check.ts';
import { comparisonFor } from '../values/comparison.ts';
import { differences } from '../values/differences.ts';
import { foundOf, topicOf } from '../values/found.ts';

/**
 * A figure, amount, percentage, quantity, share or rank that one side says and the other does not, by value: 1.069 tỷ and 1.069 trillion are
 * one, and so are half and 50%. Its bound (hơn, gần, ít nhất) and its unit belong to it. Small numbers in words are only missed where
 * another stands in their place. Wrong where English works a figure out anew (two decades for 20 năm, Fahrenheit for Celsius).
 */
export const figureMismatch: Check = {
  rule: 'figure-mismatch',
  severity: 'error',
  ...inEachPair((pair, { glossary }) =>
    foundOf(differences(pair, comparisonFor(glossary)).filter((one) => topicOf(one) === 'figure')),
  ),
  bad: [
    [{ vi: 'Huyện đã chi 50,2 tỷ đồng để sửa cầu.', en: 'The district spent VND 52 billion on repairing bridges.' }],
    [{ vi: 'Tổng vốn là 1.250 tỷ đồng.', en: 'Total capital is VND 1.25 billion.' }],
    [{ vi: 'Xã có hơn 300 hộ nghèo.', en: 'The commune has 300 poor households.' }],
    [{ vi: 'Tỷ lệ hộ nghèo giảm còn 4,5%.', en: 'The poverty rate fell to 45%.' }],
    [{ vi: 'Diện tích rừng trồng đạt 120 ha.', en: 'The area of planted forest reached 120 km.' }],
    [{ vi: 'Có 8/11 chỉ tiêu hoàn thành.', en: 'Nine of 11 targets were met.' }],
    [{ vi: 'Đây là năm thứ sáu tổ chức hội thi.', en: 'This is the seventh year of the contest.' }],
    [{ vi: 'Đoàn đã thăm 12 hộ dân.', en: 'The delegation visited households.' }],
  ],
  good: [
    [{ vi: 'Huyện đã chi hơn 1.069 tỷ đồng.', en: 'The district spent more than VND 1.069 trillion.' }],
    [{ vi: 'Một cán bộ xã đã đến dự.', en: 'A commune official attended.' }],
    [{ vi: 'Cả hai bên thống nhất hợp tác.', en: 'Both sides agreed to cooperate.' }],
    [{ vi: 'Quốc lộ 1A qua xã đã thông xe.', en: 'National Highway 1A through the commune is open to traffic.' }],
    [{ vi: 'Một nửa số hộ đã thoát nghèo, tức 50%.', en: 'Half of the households, or 50%, have escaped poverty.' }],
    [{ vi: 'Dự án có vốn 20 tỷ đồng.', en: 'The project has capital of VND 20 billion (about US$850,000).' }],
  ],
};
