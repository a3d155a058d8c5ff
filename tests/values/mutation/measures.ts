/** What figures are of, as a linguist would list it: the words behind and before the figure in both languages. */
export type Measure = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly viBefore?: readonly string[];
  readonly en: readonly string[];
  readonly enBefore?: readonly string[];
  /** `money` is told in thousands to trillions; `measure` has decimals and scales, `small` decimals alone, `count` scales alone. */
  readonly told: 'money' | 'small' | 'measure' | 'count';
  /** The key of what a careless pen takes it for. */
  readonly mistakenFor: readonly string[];
};

export const measures: readonly Measure[] = [
  {
    key: 'VND',
    told: 'money',
    vi: [' đồng', ' VND', ' VNĐ', 'đ', ' đ'],
    en: [' VND', ' dong', ' Vietnamese dong'],
    enBefore: ['VND ', 'VND', 'VNĐ', 'VNĐ '],
    mistakenFor: ['USD', 'EUR'],
  },
  {
    key: 'USD',
    told: 'money',
    vi: [' USD', ' đô la Mỹ', ' đô-la Mỹ', ' đô la'],
    viBefore: ['$', 'US$ ', 'USD '],
    en: [' USD', ' US dollars', ' U.S. dollars', ' dollars'],
    enBefore: ['US$', 'USD ', '$', 'US$ '],
    mistakenFor: ['VND', 'EUR', 'CNY'],
  },
  {
    key: 'EUR',
    told: 'money',
    vi: [' euro', ' EUR'],
    en: [' euros', ' EUR'],
    enBefore: ['€', 'EUR '],
    mistakenFor: ['USD', 'VND'],
  },
  {
    key: 'CNY',
    told: 'money',
    vi: [' nhân dân tệ', ' CNY'],
    en: [' yuan', ' CNY'],
    enBefore: ['CNY '],
    mistakenFor: ['USD', 'VND'],
  },
  {
    key: 'JPY',
    told: 'money',
    vi: [' yên', ' yên Nhật'],
    en: [' yen', ' Japanese yen'],
    enBefore: ['¥', 'JPY '],
    mistakenFor: ['USD', 'KRW'],
  },
  {
    key: 'KRW',
    told: 'money',
    vi: [' won'],
    en: [' won', ' South Korean won'],
    enBefore: ['KRW '],
    mistakenFor: ['JPY', 'USD'],
  },

  {
    key: '%',
    told: 'small',
    vi: ['%', ' %', ' phần trăm'],
    en: ['%', ' percent', ' per cent', ' %'],
    mistakenFor: ['pp'],
  },
  { key: 'pp', told: 'small', vi: [' điểm phần trăm', ' điểm %'], en: [' percentage points'], mistakenFor: ['%'] },
  { key: 'lần', told: 'small', vi: [' lần'], en: [' times'], mistakenFor: ['%'] },
  { key: 'điểm', told: 'small', vi: [' điểm'], en: [' points'], mistakenFor: ['%', 'pp'] },
  {
    key: 'độ C',
    told: 'small',
    vi: [' độ C', '°C', ' °C'],
    en: ['°C', ' °C', ' degrees Celsius', ' degrees C'],
    mistakenFor: ['%'],
  },

  {
    key: 'ha',
    told: 'measure',
    vi: [' ha', 'ha', ' héc-ta', ' hecta'],
    en: [' hectares', ' ha', 'ha'],
    mistakenFor: ['km2', 'm2'],
  },
  {
    key: 'km2',
    told: 'measure',
    vi: [' km2', ' km²', 'km2'],
    en: [' square kilometres', ' square kilometers', ' km2', ' km²', ' sq km', ' sq.km'],
    mistakenFor: ['km', 'm2', 'ha'],
  },
  {
    key: 'm2',
    told: 'measure',
    vi: [' m2', ' m²', 'm2', ' mét vuông'],
    en: [' square metres', ' square meters', ' m2', ' m²', ' sq m', ' sq.m'],
    mistakenFor: ['m3', 'm', 'ha'],
  },
  {
    key: 'm3',
    told: 'measure',
    vi: [' m3', ' m³', ' mét khối'],
    en: [' cubic metres', ' cubic meters', ' m3', ' m³'],
    mistakenFor: ['m2', 'lit'],
  },
  {
    key: 'km',
    told: 'measure',
    vi: [' km', 'km', ' ki-lô-mét', ' cây số'],
    en: [' km', 'km', ' kilometres', ' kilometers'],
    mistakenFor: ['km2', 'm'],
  },
  {
    key: 'm',
    told: 'measure',
    vi: [' mét', ' m', 'm'],
    en: [' metres', ' meters', ' m'],
    mistakenFor: ['km', 'm2', 'cm'],
  },
  { key: 'cm', told: 'measure', vi: [' cm', 'cm'], en: [' cm', ' centimetres', 'cm'], mistakenFor: ['m', 'mm'] },
  { key: 'mm', told: 'measure', vi: [' mm', 'mm'], en: [' mm', ' millimetres'], mistakenFor: ['cm'] },
  { key: 'tấn', told: 'measure', vi: [' tấn'], en: [' tonnes', ' tons', ' metric tons'], mistakenFor: ['tạ', 'kg'] },
  { key: 'tạ', told: 'measure', vi: [' tạ'], en: [' quintals'], mistakenFor: ['tấn', 'kg'] },
  {
    key: 'kg',
    told: 'measure',
    vi: [' kg', 'kg', ' ki-lô-gam'],
    en: [' kg', 'kg', ' kilograms', ' kilogrammes'],
    mistakenFor: ['g', 'tấn'],
  },
  { key: 'g', told: 'measure', vi: [' gam', ' gram'], en: [' grams', ' grammes'], mistakenFor: ['kg'] },
  { key: 'lit', told: 'measure', vi: [' lít'], en: [' litres', ' liters'], mistakenFor: ['m3'] },
  {
    key: 'kWh',
    told: 'measure',
    vi: [' kWh', 'kWh'],
    en: [' kWh', ' kilowatt-hours', ' kilowatt hours'],
    mistakenFor: ['kW', 'MWh'],
  },
  { key: 'MWh', told: 'measure', vi: [' MWh'], en: [' MWh'], mistakenFor: ['kWh', 'MW'] },
  { key: 'kW', told: 'measure', vi: [' kW'], en: [' kW', ' kilowatts'], mistakenFor: ['kWh', 'MW'] },
  { key: 'MW', told: 'measure', vi: [' MW', 'MW'], en: [' MW', 'MW', ' megawatts'], mistakenFor: ['kW', 'MWh'] },
  { key: 'giờ', told: 'measure', vi: [' giờ đồng hồ', ' tiếng đồng hồ'], en: [' hours'], mistakenFor: ['phút'] },

  { key: 'tháng', told: 'count', vi: [' tháng'], en: [' months'], mistakenFor: ['ngày', 'năm'] },
  { key: 'năm', told: 'count', vi: [' năm'], en: [' years'], mistakenFor: ['tháng'] },
  { key: 'ngày', told: 'count', vi: [' ngày'], en: [' days'], mistakenFor: ['tháng', 'tuần'] },
  { key: 'ngày làm việc', told: 'count', vi: [' ngày làm việc'], en: [' working days'], mistakenFor: ['ngày'] },
  { key: 'tuần', told: 'count', vi: [' tuần'], en: [' weeks'], mistakenFor: ['ngày', 'tháng'] },
  { key: 'phút', told: 'count', vi: [' phút'], en: [' minutes'], mistakenFor: ['tháng'] },

  { key: 'hộ', told: 'count', vi: [' hộ'], en: [' households'], mistakenFor: ['người', 'hộ nghèo'] },
  { key: 'hộ dân', told: 'count', vi: [' hộ dân'], en: [' households'], mistakenFor: ['người', 'hộ nghèo'] },
  { key: 'hộ nghèo', told: 'count', vi: [' hộ nghèo'], en: [' poor households'], mistakenFor: ['hộ', 'hộ cận nghèo'] },
  {
    key: 'hộ cận nghèo',
    told: 'count',
    vi: [' hộ cận nghèo'],
    en: [' near-poor households'],
    mistakenFor: ['hộ nghèo'],
  },
  { key: 'người', told: 'count', vi: [' người'], en: [' people', ' persons'], mistakenFor: ['hộ'] },
  { key: 'học sinh', told: 'count', vi: [' học sinh'], en: [' pupils'], mistakenFor: ['sinh viên'] },
  { key: 'sinh viên', told: 'count', vi: [' sinh viên'], en: [' students'], mistakenFor: ['học sinh'] },
  { key: 'đảng viên', told: 'count', vi: [' đảng viên'], en: [' Party members'], mistakenFor: ['đại biểu'] },
  {
    key: 'đại biểu',
    told: 'count',
    vi: [' đại biểu'],
    en: [' delegates', ' deputies'],
    mistakenFor: ['đảng viên', 'người'],
  },
  {
    key: 'doanh nghiệp',
    told: 'count',
    vi: [' doanh nghiệp'],
    en: [' enterprises', ' businesses', ' firms'],
    mistakenFor: ['hợp tác xã'],
  },
  { key: 'hợp tác xã', told: 'count', vi: [' hợp tác xã'], en: [' cooperatives'], mistakenFor: ['doanh nghiệp'] },
  { key: 'dự án', told: 'count', vi: [' dự án'], en: [' projects'], mistakenFor: ['công trình'] },
  {
    key: 'công trình',
    told: 'count',
    vi: [' công trình'],
    en: [' works', ' construction works'],
    mistakenFor: ['dự án'],
  },
  { key: 'xã', told: 'count', vi: [' xã'], en: [' communes'], mistakenFor: ['phường', 'huyện'] },
  { key: 'phường', told: 'count', vi: [' phường'], en: [' wards'], mistakenFor: ['xã'] },
  { key: 'huyện', told: 'count', vi: [' huyện'], en: [' districts'], mistakenFor: ['xã', 'tỉnh'] },
  { key: 'tỉnh', told: 'count', vi: [' tỉnh'], en: [' provinces'], mistakenFor: ['huyện'] },
  { key: 'thôn', told: 'count', vi: [' thôn'], en: [' villages'], mistakenFor: ['xã'] },
  {
    key: 'lao động',
    told: 'count',
    vi: [' lao động'],
    en: [' workers', ' labourers', ' laborers'],
    mistakenFor: ['người'],
  },
  { key: 'giáo viên', told: 'count', vi: [' giáo viên'], en: [' teachers'], mistakenFor: ['học sinh'] },
  { key: 'cán bộ', told: 'count', vi: [' cán bộ'], en: [' officials', ' cadres'], mistakenFor: ['người'] },
  { key: 'trẻ em', told: 'count', vi: [' trẻ em'], en: [' children'], mistakenFor: ['học sinh'] },
  { key: 'tiêu chí', told: 'count', vi: [' tiêu chí'], en: [' criteria'], mistakenFor: ['chỉ tiêu'] },
  { key: 'chỉ tiêu', told: 'count', vi: [' chỉ tiêu'], en: [' targets'], mistakenFor: ['tiêu chí'] },
  { key: 'trường', told: 'count', vi: [' trường học'], en: [' schools'], mistakenFor: ['lớp'] },
  {
    key: 'dân tộc',
    told: 'count',
    vi: [' dân tộc thiểu số'],
    en: [' ethnic minorities', ' ethnic minority groups'],
    mistakenFor: ['người'],
  },
  { key: 'hồ sơ', told: 'count', vi: [' hồ sơ'], en: [' dossiers'], mistakenFor: ['dự án'] },
  { key: 'văn bản', told: 'count', vi: [' văn bản'], en: [' documents'], mistakenFor: ['hồ sơ'] },
  { key: 'quốc gia', told: 'count', vi: [' quốc gia'], en: [' countries', ' nations'], mistakenFor: ['tỉnh'] },
  { key: 'lượt người', told: 'count', vi: [' lượt người'], en: [' visits'], mistakenFor: ['người'] },
  { key: 'lớp', told: 'count', vi: [' lớp'], en: [' classes'], mistakenFor: ['học sinh'] },
];

export type Told = Measure['told'];

const byKey = new Map(measures.map((measure) => [measure.key, measure]));

/** What it is mistaken for, as far as that is told in the same way: 65% is never 65 households. */
export function mistakesOf({ mistakenFor }: Measure): readonly Measure[] {
  return mistakenFor.flatMap((key) => byKey.get(key) ?? []);
}

/** Words of bound by their class: before the figure and behind it. Those that speak of a place as well are kept for ten and more. */
export type BoundWords = {
  readonly bound: string;
  readonly vi: readonly string[];
  readonly viPlace?: readonly string[];
  readonly viAfter?: readonly string[];
  readonly en: readonly string[];
  readonly enPlace?: readonly string[];
  readonly enAfter?: readonly string[];
};

export const bounds: readonly BoundWords[] = [
  {
    bound: 'more',
    vi: ['hơn', 'nhiều hơn'],
    viPlace: ['trên'],
    en: ['more than', 'in excess of', 'upwards of'],
    enPlace: ['over', 'above'],
  },
  {
    bound: 'at least',
    vi: ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'ít nhất là'],
    viAfter: ['trở lên'],
    en: ['at least', 'no less than', 'no fewer than', 'not less than', 'a minimum of'],
    enAfter: ['or more'],
  },
  {
    bound: 'nearly',
    vi: ['gần', 'ngót', 'ngót nghét', 'suýt soát'],
    en: ['nearly', 'almost', 'close to', 'just under'],
  },
  {
    bound: 'less',
    vi: ['chưa đầy', 'chưa đến', 'chưa tới', 'ít hơn'],
    viPlace: ['dưới'],
    en: ['less than', 'fewer than'],
    enPlace: ['under', 'below'],
  },
  {
    bound: 'at most',
    vi: ['tối đa', 'không quá', 'không vượt quá', 'nhiều nhất', 'tối đa là'],
    viAfter: ['trở xuống'],
    en: ['at most', 'up to', 'no more than', 'not more than', 'a maximum of', 'not exceeding'],
    enAfter: ['or less', 'or fewer'],
  },
  {
    bound: 'about',
    vi: ['khoảng', 'vào khoảng', 'chừng', 'xấp xỉ', 'trên dưới', 'ước chừng', 'khoảng chừng'],
    en: ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated'],
  },
];
