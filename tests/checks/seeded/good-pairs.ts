import type { Draw } from './draw.ts';
import {
  type Body,
  body,
  count,
  date,
  document,
  type Figure,
  money,
  type Part,
  percentage,
  persons,
  provinces,
  topics,
  years,
} from './parts.ts';

/** A good pair and what it is made of, so that a fault can be planted where it belongs. */
export type GoodPair = Part & {
  readonly bodies: readonly Body[];
  readonly figures: readonly Figure[];
  readonly dates: readonly Figure[];
  readonly documents: readonly (Figure & { readonly dropped: string })[];
};

/** {b} a body, {c} a count, {m} money, {p} a percentage, {d} a date, {y} a stretch of years, {n} a document, {t} work, {o} a person, {l} a province. */
const sentences: readonly (readonly [vi: string, en: string])[] = [
  ['{b} đã ban hành {n} {d} về {t}.', '{B} issued {n} dated {d} on {t}.'],
  [
    'Theo {b}, toàn tỉnh có {c} được hỗ trợ, đạt {p} kế hoạch.',
    'According to {b}, {c} in the province received support, or {p} of the plan.',
  ],
  [
    'Tổng kinh phí thực hiện là {m}, trong đó {p} là vốn ngân sách.',
    'The total cost was {m}, of which {p} came from the budget.',
  ],
  [
    '{D}, {b} tổ chức hội nghị về {t} với sự tham gia của {c}.',
    'On {d}, {b} held a conference on {t} with the participation of {c}.',
  ],
  ['Trong {y}, {b} đã giải ngân {m} cho {t}.', 'In {y}, {b} disbursed {m} for {t}.'],
  ['Căn cứ {n}, {b} giao {m} cho các địa phương.', 'Pursuant to {n}, {b} allocated {m} to the localities.'],
  ['Tại tỉnh {l}, {c} đã được tập huấn về {t}.', 'In {l} Province, {c} were trained in {t}.'],
  ['Ông {o} cho biết tỷ lệ hộ nghèo giảm còn {p}.', 'Mr. {o} said the share of poor households had fallen to {p}.'],
  ['{b} đề nghị {b} bố trí {m} để thực hiện {n}.', '{B} asked {b} to set aside {m} to implement {n}.'],
  ['Đến {d}, đã có {c} hoàn thành hồ sơ (đạt {p}).', 'By {d}, {c} had completed their files ({p}).'],
  ['“Chúng tôi sẽ hỗ trợ {c} trong năm nay”, bà {o} nói.', '“We will support {c} this year,” Ms. {o} said.'],
  [
    'Chi tiết xem tại [cổng thông tin](https://example.vn/tin/{i}) của {b}.',
    'For details see the [portal](https://example.vn/tin/{i}) of {b}.',
  ],
  ['**{T}** là nhiệm vụ trọng tâm của {b} trong {y}.', '**{T}** is a key task of {b} in {y}.'],
  ['Xe mang biển số 29A-{i}.{j} đã bị tạm giữ vào {d}.', 'The car with number plate 29A-{i}.{j} was impounded on {d}.'],
  [
    'Hồ sơ gửi về địa chỉ hopthu{i}@example.gov.vn trước {d}.',
    'Files are to be sent to hopthu{i}@example.gov.vn before {d}.',
  ],
];

type Kind = 'b' | 'B' | 'c' | 'm' | 'p' | 'd' | 'D' | 'y' | 'n' | 't' | 'T' | 'o' | 'l';

const drawn: Readonly<Record<Exclude<Kind, 'B' | 'D' | 'T'>, (draw: Draw) => Part>> = {
  b: body,
  c: count,
  m: money,
  p: percentage,
  d: date,
  y: years,
  n: document,
  t: (draw) => draw.oneOf(topics),
  o: (draw) => draw.oneOf(persons),
  l: (draw) => draw.oneOf(provinces),
};

/** A sentence whose every slot is filled in both languages, each slot of a kind in the order of the Vietnamese. */
export function goodPair(draw: Draw): GoodPair {
  const [viTemplate, enTemplate] = draw.oneOf(sentences);
  const numbers: Readonly<Record<string, string>> = {
    i: String(draw.between(100, 999)),
    j: String(draw.between(10, 99)),
  };
  const parts = [...viTemplate.matchAll(/\{([a-zA-Z])\}/g)].flatMap(([, letter = '']) => {
    const kind = letter.toLowerCase() as keyof typeof drawn;
    return letter in numbers ? [] : [{ kind, part: drawn[kind](draw) }];
  });
  const fill = (template: string, side: 'vi' | 'en') => {
    const left = [...parts];
    return template.replace(/\{([a-zA-Z])\}/g, (_, letter: string) => {
      if (letter in numbers) return numbers[letter] ?? '';
      const at = left.findIndex(({ kind }) => kind === letter.toLowerCase());
      const [taken] = left.splice(at, 1);
      const text = taken?.part[side] ?? '';
      return letter === letter.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    });
  };
  const ofKind = <T>(...kinds: string[]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ part }) => part as T);
  const vi = fill(viTemplate, 'vi');
  return {
    vi: vi.charAt(0).toUpperCase() + vi.slice(1),
    en: fill(enTemplate, 'en'),
    bodies: ofKind('b'),
    figures: ofKind('c', 'm', 'p'),
    dates: ofKind('d', 'y'),
    documents: ofKind('n'),
  };
}
