import type { Draw } from './draw.ts';

/** The same thing said in both languages. */
export type Part = { readonly vi: string; readonly en: string };

/** One that may be changed: `changed` is its English with one thing wrong, by what is wrong with it. */
export type Figure = Part & { readonly changed: Readonly<Record<string, string>> };

type Pairs = readonly (readonly [vi: string, en: string])[];

const asPart = ([vi, en]: readonly [string, string]): Part => ({ vi, en });

export const provinces: readonly Part[] = (
  [
    ['Lạng Sơn', 'Lang Son'],
    ['Cao Bằng', 'Cao Bang'],
    ['Quảng Ninh', 'Quang Ninh'],
    ['Thanh Hóa', 'Thanh Hoa'],
    ['Nghệ An', 'Nghe An'],
    ['Gia Lai', 'Gia Lai'],
    ['Đắk Lắk', 'Dak Lak'],
    ['Lâm Đồng', 'Lam Dong'],
    ['Cà Mau', 'Ca Mau'],
    ['Sơn La', 'Son La'],
    ['Điện Biên', 'Dien Bien'],
    ['Hà Tĩnh', 'Ha Tinh'],
  ] satisfies Pairs
).map(asPart);

/** Bodies of a province, as running text names them. {place} is a province. */
const bodies: readonly (Part & { readonly acronym?: string; readonly short: string })[] = [
  {
    vi: 'Ủy ban nhân dân tỉnh {place}',
    en: "{place} Provincial People's Committee",
    acronym: 'UBND tỉnh {place}',
    short: 'UBND',
  },
  {
    vi: 'Hội đồng nhân dân tỉnh {place}',
    en: "{place} Provincial People's Council",
    acronym: 'HĐND tỉnh {place}',
    short: 'HĐND',
  },
  {
    vi: 'Sở Nông nghiệp và Môi trường tỉnh {place}',
    en: '{place} Provincial Department of Agriculture and Environment',
    short: 'Sở NN&MT',
  },
  { vi: 'Sở Tài chính tỉnh {place}', en: '{place} Provincial Department of Finance', short: 'STC' },
  { vi: 'Sở Y tế tỉnh {place}', en: '{place} Provincial Department of Health', short: 'SYT' },
  {
    vi: 'Sở Giáo dục và Đào tạo tỉnh {place}',
    en: '{place} Provincial Department of Education and Training',
    acronym: 'Sở GD&ĐT tỉnh {place}',
    short: 'GD&ĐT',
  },
  { vi: 'Công an tỉnh {place}', en: '{place} Provincial Public Security', short: 'CA tỉnh' },
  { vi: 'Thanh tra tỉnh {place}', en: '{place} Provincial Inspectorate', short: 'TTr' },
];

const central: readonly (Part & { readonly acronym?: string; readonly short: string })[] = [
  { vi: 'Bộ Tài chính', en: 'Ministry of Finance', short: 'BTC' },
  { vi: 'Bộ Y tế', en: 'Ministry of Health', short: 'BYT' },
  { vi: 'Bộ Xây dựng', en: 'Ministry of Construction', short: 'BXD' },
  { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade', short: 'BCT' },
  { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs', short: 'BNV' },
  { vi: 'Quốc hội', en: 'National Assembly', short: 'QH' },
  { vi: 'Ngân hàng Nhà nước Việt Nam', en: 'State Bank of Viet Nam', short: 'NHNN' },
  {
    vi: 'Mặt trận Tổ quốc Việt Nam',
    en: 'Viet Nam Fatherland Front',
    acronym: 'MTTQ Việt Nam',
    short: 'MTTQ',
  },
];

/** A body with its article; `acronym` is the Vietnamese for it that is left in bad English. */
export type Body = Part & { readonly short: string };

export function body(draw: Draw): Body {
  const place = draw.oneOf(provinces);
  const { vi, en, acronym, short } = draw.oneOf(draw.chance(0.6) ? bodies : central);
  const written = acronym !== undefined && draw.chance(0.4) ? acronym : vi;
  return { vi: written.replace('{place}', place.vi), en: `the ${en.replace('{place}', place.en)}`, short };
}

/** What work is about. None is a body. */
export const topics: readonly Part[] = (
  [
    ['giảm nghèo bền vững', 'sustainable poverty reduction'],
    ['xây dựng nông thôn mới', 'new-style rural development'],
    ['phòng cháy, chữa cháy', 'fire prevention and fighting'],
    ['cải cách hành chính', 'administrative reform'],
    ['chuyển đổi số', 'digital transformation'],
    ['bảo vệ môi trường', 'environmental protection'],
    ['an toàn giao thông', 'traffic safety'],
    ['bảo hiểm y tế', 'health insurance'],
    ['dân tộc thiểu số', 'ethnic minorities'],
    ['biến đổi khí hậu', 'climate change'],
  ] satisfies Pairs
).map(asPart);

export const persons: readonly Part[] = (
  [
    ['Nguyễn Văn Hải', 'Nguyen Van Hai'],
    ['Trần Thị Mai', 'Tran Thi Mai'],
    ['Lê Quốc Phong', 'Le Quoc Phong'],
    ['Hoàng Thị Lan', 'Hoang Thi Lan'],
    ['Giàng A Páo', 'Giang A Pao'],
  ] satisfies Pairs
).map(asPart);

const grouped = (number: number, mark: string) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

/** One digit of a figure set to another; never the first to naught. */
function otherDigit(draw: Draw, written: string): string {
  const places = [...written.matchAll(/\d/g)].map(({ index }) => index);
  const at = draw.oneOf(places);
  const old = Number(written[at]);
  const least = at === places[0] ? 1 : 0;
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== old && digit >= least);
  return written.slice(0, at) + String(draw.oneOf(others)) + written.slice(at + 1);
}

const counted: Pairs = [
  ['hộ', 'households'],
  ['người', 'people'],
  ['doanh nghiệp', 'enterprises'],
  ['học sinh', 'pupils'],
  ['công trình', 'works'],
];

/** A count of things, with or without a bound. */
export function count(draw: Draw): Figure {
  const number = draw.between(12, 98_765);
  const [vi, en] = draw.oneOf(counted);
  const bounded = draw.chance(0.5);
  const figure = grouped(number, ',');
  const write = (written: string, more = bounded) => `${more ? 'more than ' : ''}${written} ${en}`;
  return {
    vi: `${bounded ? 'hơn ' : ''}${grouped(number, '.')} ${vi}`,
    en: write(figure),
    changed: {
      digit: write(otherDigit(draw, figure)),
      bound: write(figure, !bounded),
      ...(number > 999 && { separator: write(figure.replace(',', '.')) }),
    },
  };
}

const magnitudes: Pairs = [
  ['triệu', 'million'],
  ['tỷ', 'billion'],
];

export function money(draw: Draw): Figure {
  const whole = draw.between(2, 997);
  const tenth = draw.between(1, 9);
  const [vi, en] = draw.oneOf(magnitudes);
  const other = en === 'million' ? 'billion' : 'million';
  const figure = `${whole}.${tenth}`;
  const bounded = draw.chance(0.4);
  const write = (written: string, scale = en, more = bounded) => `${more ? 'nearly ' : ''}VND ${written} ${scale}`;
  return {
    vi: `${bounded ? 'gần ' : ''}${whole},${tenth} ${vi} đồng`,
    en: write(figure),
    changed: {
      digit: write(otherDigit(draw, figure)),
      magnitude: write(figure, other),
      bound: write(figure, en, !bounded),
      unit: write(figure).replace('VND', 'USD'),
    },
  };
}

export function percentage(draw: Draw): Figure {
  const whole = draw.between(1, 99);
  const tenth = draw.between(1, 9);
  const figure = `${whole}.${tenth}`;
  return {
    vi: `${whole},${tenth}%`,
    en: `${figure}%`,
    changed: { digit: `${otherDigit(draw, figure)}%`, unit: `${figure} percentage points` },
  };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function date(draw: Draw): Figure {
  const [day, month, year] = [draw.between(1, 28), draw.between(1, 12), draw.between(2010, 2026)];
  const dayFirst = draw.chance(0.3);
  const write = (d: number, m: number, y: number) =>
    dayFirst ? `${d} ${months[m - 1]} ${y}` : `${months[m - 1]} ${d}, ${y}`;
  const vi = draw.chance(0.5) ? `ngày ${day}/${month}/${year}` : `ngày ${day} tháng ${month} năm ${year}`;
  return {
    vi,
    en: write(day, month, year),
    changed: {
      day: write((day % 28) + 1, month, year),
      month: write(day, (month % 12) + 1, year),
      year: write(day, month, year + draw.oneOf([-1, 1])),
    },
  };
}

export function years(draw: Draw): Figure {
  const from = draw.oneOf([2011, 2016, 2021, 2026]);
  return {
    vi: `giai đoạn ${from} - ${from + 4}`,
    en: `the ${from}–${from + 4} period`,
    changed: { year: `the ${from}–${from + 5} period` },
  };
}

const documents: readonly (readonly [vi: string, en: string, symbol: string])[] = [
  ['Quyết định', 'Decision', 'QĐ-UBND'],
  ['Kế hoạch', 'Plan', 'KH-UBND'],
  ['Chỉ thị', 'Directive', 'CT-UBND'],
  ['Nghị quyết', 'Resolution', 'NQ-HĐND'],
  ['Công văn', 'Official Letter', 'UBND-KT'],
];

export function document(draw: Draw): Figure & { readonly dropped: string } {
  const number = draw.between(10, 4999);
  const [vi, en, symbol] = draw.oneOf(documents);
  const code = draw.chance(0.5) ? symbol : symbol.replaceAll('Đ', 'D');
  const write = (written: string, letters = code) => `${en} No. ${written}/${letters}`;
  const other = draw.oneOf(documents.filter(([, , one]) => one !== symbol))[2];
  return {
    vi: `${vi} số ${number}/${symbol}`,
    en: write(String(number)),
    changed: { number: write(otherDigit(draw, String(number))), symbol: write(String(number), other) },
    dropped: 'a document',
  };
}
