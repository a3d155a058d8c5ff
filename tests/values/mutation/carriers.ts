import type { Kind, Language } from './kind.ts';

type Carriers = Readonly<Record<Language, readonly string[]>>;

/**
 * What stands around values in running text. {one} is a value. Nothing of the carrier itself is a value, and nothing in it bounds or names
 * what stands beside it.
 */
const anywhere: Carriers = {
  vi: [
    'Theo báo cáo của địa phương: {one}.',
    '{one}',
    'Kết quả cụ thể như sau: {one};',
    'Nội dung này được nêu rõ ({one}) trong văn bản.',
    '- {one}, theo thông tin của ngành.',
    'Đại diện lãnh đạo tỉnh nhấn mạnh “{one}” trong bài phát biểu.',
    '| Nội dung | {one} |',
    '**{one}** là thông tin mới nhất.',
    'Thông tin chính: {one}...',
    'Phần trả lời ghi: {one}!\nPhần tiếp theo để trống.',
  ],
  en: [
    'According to the local report: {one}.',
    '{one}',
    'The results are as follows: {one};',
    'The matter was set out ({one}) in the document.',
    '- {one}, according to official information.',
    'The provincial leader stressed “{one}” in his speech.',
    '| Content | {one} |',
    '**{one}** is the latest information.',
    'The main point: {one}...',
    'The answer reads: {one}!\nThe next part was left blank.',
  ],
};

const beside: Readonly<Record<Kind<unknown>['stands'], Carriers>> = {
  figure: {
    vi: [
      'Kết quả thực hiện đạt {one} trong kỳ báo cáo.',
      'Địa phương đã huy động được {one} từ nhiều nguồn khác nhau.',
      'So với cùng thời điểm, con số này giảm {one}, chủ yếu ở vùng cao.',
      'Toàn huyện hiện có {one} và đang tiếp tục rà soát.',
      'Trong đó {one} thuộc vùng khó khăn.',
      'Đoàn kiểm tra ghi nhận {one} tại cơ sở.',
    ],
    en: [
      'The result reached {one} in the reporting period.',
      'The locality mobilised {one} from various sources.',
      'Compared with the earlier figure it fell by {one}, mainly in the highlands.',
      'The whole district now has {one} and continues its review.',
      'Of this, {one} was in disadvantaged areas.',
      'The inspection team recorded {one} on the ground.',
    ],
  },
  time: {
    vi: [
      'Hội nghị diễn ra {one} tại trụ sở cơ quan.',
      'Lễ khai mạc được tổ chức vào {one} với sự tham dự của đông đảo nhân dân.',
      'Các xã vùng cao hoàn thành việc rà soát {one}, theo kế hoạch.',
      'Công tác này được triển khai {one}.',
    ],
    en: [
      'The conference, {one}, was held at the head office.',
      'The ceremony took place {one} with the participation of local people.',
      'The highland communes completed their review {one}, he said.',
      'The work was carried out {one}.',
    ],
  },
  reference: {
    vi: [
      'Căn cứ {one} và tình hình thực tế của địa phương.',
      'Thực hiện {one}, các ngành đã phối hợp chặt chẽ.',
      'Việc hỗ trợ được thực hiện theo {one} về chính sách dân tộc.',
      'Địa phương đã ban hành {one} nhằm triển khai chương trình.',
    ],
    en: [
      'Pursuant to {one} and the actual situation of the locality.',
      'Implementing {one}, the sectors worked closely together.',
      'Support is provided under {one} on ethnic policy.',
      'The locality issued {one} to carry out the programme.',
    ],
  },
};

/** Two in one sentence: what is read of one must not lean on the other. */
export const carriersOfTwo: Carriers = {
  vi: [
    'Kết quả: {one}; {two}.',
    'Huyện này ghi nhận {one}, còn huyện bên cạnh ghi nhận {two}.',
    '{one} ({two}).',
    '| {one} | {two} |',
    '- {one}\n- {two}',
  ],
  en: [
    'Results: {one}; {two}.',
    'The report gives {one}, while the neighbouring district gives {two}.',
    '{one} ({two}).',
    '| {one} | {two} |',
    '- {one}\n- {two}',
  ],
};

export const carriersOf = (stands: Kind<unknown>['stands'], language: Language): readonly string[] => [
  ...anywhere[language],
  ...beside[stands][language],
];

/** In a carrier; at its start with a capital where it begins with a word. */
export function carried(carrier: string, one: string, two = ''): string {
  return carrier.replace('{two}', () => two).replace('{one}', () => (carrier.startsWith('{one}') ? capital(one) : one));
}

/** Signs of measures and currencies have letters of their own: kWh, đ. */
const capital = (words: string): string =>
  /^\p{Ll}{2,}(?= )/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
