import fc from 'fast-check';
import type { Kind } from './kind.ts';
import { enRanks, enWords, roman } from './numerals.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const both = (number: number): readonly string[] => (number < 10 ? [String(number), two(number)] : [String(number)]);

const viMonths = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const enMonths: readonly (readonly [name: string, short: string])[] = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'Jun.'],
  ['July', 'Jul.'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
];
const viMonth = (month: number): string => viMonths[month - 1] ?? '';
const enMonth = (month: number): readonly string[] => [...new Set(enMonths[month - 1] ?? [])];

type Day = { readonly day: number; readonly month: number; readonly year: number };

const isDay = ({ day, month, year }: Day): boolean =>
  day > 0 &&
  month > 0 &&
  month < 13 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
  year > 1899 &&
  year < 2100;

const years = fc.integer({ min: 1945, max: 2045 });
const months = fc.integer({ min: 1, max: 12 });
const days: fc.Arbitrary<Day> = fc
  .record({ day: fc.integer({ min: 1, max: 31 }), month: months, year: years })
  .filter(isDay);

const otherDays = (one: Day): readonly Day[] =>
  [one.day + 1, one.day - 1, one.day + 10, one.day - 10].map((day) => ({ ...one, day })).filter(isDay);
const otherMonths = <T extends { readonly month: number }>(one: T): readonly T[] =>
  [one.month + 1, one.month - 1, one.month + 10, one.month - 10]
    .filter((month) => month > 0 && month < 13)
    .map((month) => ({ ...one, month }));
const otherYears = <T extends { readonly year: number }>(one: T): readonly T[] =>
  [one.year + 1, one.year - 1, one.year + 10, one.year - 10, one.year + 100]
    .filter((year) => year > 1899 && year < 2100)
    .map((year) => ({ ...one, year }));

function viDay({ day, month, year }: Day): readonly string[] {
  return both(day).flatMap((d) =>
    both(month).flatMap((m) => [
      `${d}/${m}/${year}`,
      `${d}-${m}-${year}`,
      `${d}.${m}.${year}`,
      `ngày ${d}/${m}/${year}`,
      `ngày ${d}-${m}-${year}`,
      `ngày ${d}/${m} năm ${year}`,
      `ngày ${d} tháng ${m} năm ${year}`,
      `ngày ${d} tháng ${m}/${year}`,
      `ngày ${d} tháng ${viMonth(month)} năm ${year}`,
      `hôm ${d}/${m}/${year}`,
      `sáng ${d}/${m}/${year}`,
      `thứ Hai, ngày ${d}/${m}/${year}`,
      `${d} tháng ${m} năm ${year}`,
      `ngày ${d} - ${m} - ${year}`,
      ...(day < 11 ? [`ngày mùng ${d} tháng ${m} năm ${year}`, `mồng ${d}/${m}/${year}`] : []),
    ]),
  );
}

/** Figures alone tell the day from the month past the twelfth only. */
function enDay({ day, month, year }: Day): readonly string[] {
  const rank = enRanks(day)[0] ?? '';
  const figures =
    day > 12
      ? [
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${month}/${day}/${year}`,
          `${day}-${month}-${year}`,
        ]
      : [];
  return [
    ...enMonth(month).flatMap((name) => [
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${name} ${rank}, ${year}`,
      `${rank} ${name} ${year}`,
      `${rank} of ${name} ${year}`,
      `${name} ${day} ${year}`,
      `${two(day)} ${name} ${year}`,
      `${day} ${name}, ${year}`,
      `Monday, ${name} ${day}, ${year}`,
      `Friday ${day} ${name} ${year}`,
      `the ${rank} of ${name}, ${year}`,
      `the ${rank} day of ${name} ${year}`,
      `${day}-${name.slice(0, 3)}-${year}`,
    ]),
    `${year}-${two(month)}-${two(day)}`,
    ...figures,
  ];
}

export const day: Kind<Day> = {
  name: 'day',
  stands: 'time',
  capitals: true,
  things: days,
  meaning: (one) => [one.year, one.month, one.day].join(' '),
  vi: viDay,
  en: enDay,
  changed: {
    day: otherDays,
    month: (one) => otherMonths(one).filter(isDay),
    year: (one) => otherYears(one).filter(isDay),
    order: (one) => [{ ...one, day: one.month, month: one.day }].filter(isDay),
  },
};

type DayOfYear = Omit<Day, 'year'>;
const leap = 2016;

export const dayOfYear: Kind<DayOfYear> = {
  name: 'day without a year',
  stands: 'time',
  capitals: true,
  things: days.map(({ day: inMonth, month }) => ({ day: inMonth, month })),
  meaning: (one) => [one.month, one.day].join(' '),
  vi: ({ day: inMonth, month }) =>
    both(inMonth).flatMap((d) =>
      both(month).flatMap((m) => [
        `ngày ${d}/${m}`,
        `ngày ${d}-${m}`,
        `ngày ${d} tháng ${m}`,
        `ngày ${d} tháng ${viMonth(month)}`,
      ]),
    ),
  en: ({ day: inMonth, month }) =>
    enMonth(month).flatMap((name) => [
      `${name} ${inMonth}`,
      `${inMonth} ${name}`,
      `${name} ${enRanks(inMonth)[0]}`,
      `${enRanks(inMonth)[0]} ${name}`,
      `the ${enRanks(inMonth)[0]} of ${name}`,
    ]),
  changed: {
    day: (one) => otherDays({ ...one, year: leap }).map(({ day: inMonth, month }) => ({ day: inMonth, month })),
    month: (one) => otherMonths(one).filter((other) => isDay({ ...other, year: leap })),
    order: ({ day: month, month: inMonth }) =>
      [{ day: inMonth, month }].filter((other) => isDay({ ...other, year: leap })),
  },
};

type MonthOfYear = Omit<Day, 'day'>;

export const monthOfYear: Kind<MonthOfYear> = {
  name: 'month',
  stands: 'time',
  capitals: true,
  things: fc.record({ month: months, year: years }),
  meaning: ({ month, year }) => [year, month].join(' '),
  vi: ({ month, year }) =>
    both(month).flatMap((m) => [
      `tháng ${m}/${year}`,
      `tháng ${m}-${year}`,
      `tháng ${m} năm ${year}`,
      `tháng ${viMonth(month)} năm ${year}`,
    ]),
  en: ({ month, year }) =>
    enMonth(month).flatMap((name) => [`${name} ${year}`, `${name}, ${year}`, `${name} of ${year}`]),
  changed: { month: otherMonths, year: otherYears },
};

export const year: Kind<Pick<Day, 'year'>> = {
  name: 'year',
  stands: 'time',
  capitals: true,
  things: fc.record({ year: years }),
  meaning: (one) => String(one.year),
  vi: (one) => [`năm ${one.year}`],
  en: (one) => [`in ${one.year}`, `the year ${one.year}`, `In ${one.year}`],
  changed: { year: otherYears },
};

type Years = { readonly year: number; readonly last: number; readonly word: number };

/** What announces years. The bare ones, of which the first word is, are equal to no other. */
const announced: readonly (readonly [vi: readonly string[], en: (years: string) => readonly string[]])[] = [
  [['giai đoạn', 'thời kỳ'], (all) => [`the ${all} period`, `the period ${all}`, `the period of ${all}`]],
  [['nhiệm kỳ'], (all) => [`the ${all} term`, `the ${all} tenure`]],
  [['năm học'], (all) => [`the ${all} school year`, `the ${all} academic year`, `the school year ${all}`]],
];

export const period: Kind<Years> = {
  name: 'period',
  stands: 'time',
  capitals: true,
  things: fc
    .record({
      year: years,
      length: fc.integer({ min: 1, max: 15 }),
      word: fc.integer({ min: 0, max: announced.length - 1 }),
    })
    .map(({ year: first, length, word }) => ({ year: first, last: word === 2 ? first + 1 : first + length, word })),
  meaning: ({ year: first, last }) => [first, last].join(' '),
  vi: ({ year: first, last, word }) =>
    ['-', ' - ', '–', ' – ', ' đến '].flatMap((dash) =>
      (announced[word]?.[0] ?? []).map((words) => `${words} ${first}${dash}${last}`),
    ),
  en: ({ year: first, last, word }) =>
    ['-', '–'].flatMap((dash) => announced[word]?.[1](`${first}${dash}${last}`) ?? []),
  changed: {
    year: (one) =>
      [one.year + 1, one.year - 1, one.year - 10, one.last]
        .filter((first) => first < one.last)
        .map((first) => ({ ...one, year: first }))
        .concat([one.last + 1, one.last + 10].map((last) => ({ ...one, last }))),
  },
};

export const yearsSaid: Kind<Omit<Years, 'word'>> = {
  name: 'from year to year',
  stands: 'time',
  capitals: true,
  things: fc
    .record({ year: years, length: fc.integer({ min: 1, max: 15 }) })
    .map(({ year: first, length }) => ({ year: first, last: first + length })),
  meaning: ({ year: first, last }) => [first, last].join(' '),
  vi: ({ year: first, last }) => [
    `từ năm ${first} đến năm ${last}`,
    `từ năm ${first} đến ${last}`,
    `từ ${first} đến ${last}`,
    `trong những năm ${first} - ${last}`,
    `${first}-${last}`,
    `${first} – ${last}`,
  ],
  en: ({ year: first, last }) => [
    `from ${first} to ${last}`,
    `between ${first} and ${last}`,
    `${first}–${last}`,
    `${first}-${last}`,
    `from ${first} through ${last}`,
  ],
  changed: {
    year: (one) => [
      { ...one, last: one.last + 1 },
      { ...one, last: one.last + 10 },
      { ...one, year: one.year - 1 },
      { ...one, year: one.year - 10 },
    ],
  },
};

type Days = { readonly day: number; readonly last: number; readonly month: number; readonly year: number };

export const daysOfMonth: Kind<Days> = {
  name: 'days of a month',
  stands: 'time',
  capitals: true,
  things: fc.record({
    day: fc.integer({ min: 1, max: 14 }),
    last: fc.integer({ min: 15, max: 28 }),
    month: months,
    year: years,
  }),
  meaning: (one) => [one.day, one.last, one.month, one.year].join(' '),
  vi: ({ day: first, last, month, year: in_ }) => [
    `từ ngày ${first} đến ${last}/${month}/${in_}`,
    `từ ngày ${first} đến ngày ${last}/${month}/${in_}`,
    `từ ngày ${first} đến ngày ${last} tháng ${month} năm ${in_}`,
    `từ ngày ${first}/${month} đến ngày ${last}/${month}/${in_}`,
    `từ ${first}/${month} đến hết ngày ${last}/${month}/${in_}`,
    `từ ngày ${two(first)}-${last}/${two(month)}/${in_}`,
    `ngày ${first} - ${last}/${month}/${in_}`,
  ],
  en: ({ day: first, last, month, year: in_ }) =>
    enMonth(month).flatMap((name) => [
      `from ${name} ${first} to ${last}, ${in_}`,
      `from ${name} ${first} to ${name} ${last}, ${in_}`,
      `from ${first} to ${last} ${name} ${in_}`,
      `between ${name} ${first} and ${last}, ${in_}`,
      `${name} ${first}–${last}, ${in_}`,
      `${first}-${last} ${name} ${in_}`,
      `${first} to ${last} ${name} ${in_}`,
    ]),
  changed: {
    day: (one) =>
      [
        { ...one, day: one.day + 1 },
        { ...one, last: one.last + 1 },
      ].filter(({ day: first, last }) => first < last && last < 29),
    month: otherMonths,
    year: otherYears,
  },
};

type Quarter = { readonly number: number; readonly year: number };

export const quarter: Kind<Quarter> = {
  name: 'quarter',
  stands: 'time',
  capitals: true,
  things: fc.record({ number: fc.integer({ min: 1, max: 4 }), year: years }),
  meaning: (one) => [one.number, one.year].join(' '),
  vi: ({ number, year: in_ }) => [
    `quý ${roman(number)}/${in_}`,
    `quý ${roman(number)} năm ${in_}`,
    `quý ${number}/${in_}`,
    `Quý ${roman(number)} - ${in_}`,
    `quý ${number} năm ${in_}`,
  ],
  en: ({ number, year: in_ }) => [
    `the ${enRanks(number)[1]} quarter of ${in_}`,
    `Q${number} ${in_}`,
    `Q${number}/${in_}`,
    `Q${number} of ${in_}`,
    `the ${enRanks(number)[0]} quarter of ${in_}`,
  ],
  changed: { number: (one) => [1, 2, 3, 4].map((number) => ({ ...one, number })), year: otherYears },
};

export const firstMonths: Kind<Quarter> = {
  name: 'first months',
  stands: 'time',
  capitals: true,
  things: fc.record({ number: fc.integer({ min: 2, max: 11 }), year: years }),
  meaning: (one) => [one.number, one.year].join(' '),
  vi: ({ number, year: in_ }) => [
    `${number} tháng đầu năm ${in_}`,
    `${viMonths[number - 1]?.replace('tư', 'bốn')} tháng đầu năm ${in_}`,
    `${two(number)} tháng đầu năm ${in_}`,
  ],
  en: ({ number, year: in_ }) => [
    `the first ${number} months of ${in_}`,
    `the first ${enWords(number)[0]} months of ${in_}`,
    `the first ${enWords(number)[0]} months in ${in_}`,
  ],
  changed: {
    number: (one) =>
      [one.number + 1, one.number - 1]
        .filter((number) => number > 1 && number < 12)
        .map((number) => ({ ...one, number })),
    year: otherYears,
  },
};

type Clock = { readonly hour: number; readonly minute: number };

export const clock: Kind<Clock> = {
  name: 'clock',
  stands: 'time',
  capitals: true,
  things: fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 1, max: 59 }) }),
  meaning: ({ hour, minute }) => [hour, minute].join(':'),
  vi: ({ hour, minute }) =>
    [
      `${hour}h${two(minute)}`,
      `${hour} giờ ${two(minute)} phút`,
      `${hour} giờ ${two(minute)}`,
      `${two(hour)}:${two(minute)}`,
      `${hour}g${two(minute)}`,
      `${two(hour)} giờ ${two(minute)}`,
      `${hour}h${two(minute)}'`,
    ].flatMap((time) => [`lúc ${time}`, `vào hồi ${time}`]),
  en: ({ hour, minute }) => {
    const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}`;
    const [small, large] = hour < 12 ? ['am', 'a.m.'] : ['pm', 'p.m.'];
    return [
      `${half} ${large}`,
      `${half} ${small}`,
      `${half}${small}`,
      `${two(hour)}:${two(minute)}`,
      `${half} ${small.toUpperCase()}`,
    ];
  },
  changed: {
    digit: (one) =>
      [
        { ...one, minute: (one.minute + 10) % 60 },
        { ...one, minute: one.minute + 1 },
        { ...one, hour: one.hour + 1 },
        { ...one, hour: (one.hour + 12) % 24 },
      ].filter(({ hour, minute }) => hour < 24 && minute > 0 && minute < 60),
  },
};

type PartOf = { readonly part: number; readonly month: number; readonly year: number };

const partsOf: readonly (readonly [vi: readonly string[], en: (date: string) => readonly string[]])[] = [
  [['đầu', 'thượng tuần'], (date) => [`early ${date}`]],
  [['giữa', 'trung tuần'], (date) => [`mid-${date}`, `the middle of ${date}`]],
  [['cuối', 'hạ tuần'], (date) => [`late ${date}`]],
];

export const partOfMonth: Kind<PartOf> = {
  name: 'part of a month',
  stands: 'time',
  capitals: true,
  things: fc.record({ part: fc.nat(2), month: months, year: years }),
  meaning: ({ part, month, year: in_ }) => [part, month, in_].join(' '),
  vi: ({ part, month, year: in_ }) =>
    (partsOf[part]?.[0] ?? []).flatMap((words) => [
      `${words} tháng ${month}/${in_}`,
      `${words} tháng ${month} năm ${in_}`,
    ]),
  en: ({ part, month, year: in_ }) => partsOf[part]?.[1](`${enMonths[month - 1]?.[0]} ${in_}`) ?? [],
  changed: { day: (one) => [0, 1, 2].map((part) => ({ ...one, part })), month: otherMonths, year: otherYears },
};

const partsOfYear: readonly (readonly [vi: readonly string[], en: (year: number) => readonly string[]])[] = [
  [['đầu năm'], (in_) => [`early ${in_}`, `the beginning of ${in_}`, `the start of ${in_}`]],
  [['giữa năm'], (in_) => [`mid-${in_}`, `the middle of ${in_}`]],
  [['cuối năm'], (in_) => [`late ${in_}`]],
  [['nửa đầu năm'], (in_) => [`the first half of ${in_}`, `H1 ${in_}`]],
  [['nửa cuối năm'], (in_) => [`the second half of ${in_}`, `H2 ${in_}`]],
  [['những tháng đầu năm'], (in_) => [`the first months of ${in_}`]],
  [
    ['6 tháng cuối năm', 'sáu tháng cuối năm'],
    (in_) => [`the last six months of ${in_}`, `the last 6 months of ${in_}`],
  ],
];

export const partOfYear: Kind<Omit<PartOf, 'month'>> = {
  name: 'part of a year',
  stands: 'time',
  capitals: true,
  things: fc.record({ part: fc.nat(partsOfYear.length - 1), year: years }),
  meaning: ({ part, year: in_ }) => [part, in_].join(' '),
  vi: ({ part, year: in_ }) => (partsOfYear[part]?.[0] ?? []).map((words) => `${words} ${in_}`),
  en: ({ part, year: in_ }) => partsOfYear[part]?.[1](in_) ?? [],
  changed: { month: (one) => partsOfYear.map((_, part) => ({ ...one, part })), year: otherYears },
};

type Age = { readonly number: number };

export const decade: Kind<Age> = {
  name: 'decade',
  stands: 'time',
  capitals: true,
  things: fc.record({ number: fc.integer({ min: 5, max: 9 }) }),
  meaning: ({ number }) => String(number),
  vi: ({ number }) => [
    `thập niên ${number}0`,
    `thập niên 19${number}0`,
    `thập kỷ ${number}0`,
    `những năm ${number}0 của thế kỷ trước`,
    `những năm 19${number}0`,
  ],
  en: ({ number }) => [`the 19${number}0s`, `in the 19${number}0s`],
  changed: {
    year: ({ number }) => [number + 1, number - 1].filter((one) => one > 4 && one < 10).map((one) => ({ number: one })),
  },
};

export const century: Kind<Age> = {
  name: 'century',
  stands: 'time',
  capitals: true,
  things: fc.record({ number: fc.integer({ min: 10, max: 21 }) }),
  meaning: ({ number }) => String(number),
  vi: ({ number }) => [
    `thế kỷ ${roman(number)}`,
    `thế kỷ thứ ${roman(number)}`,
    `thế kỷ ${number}`,
    `thế kỉ ${roman(number)}`,
  ],
  en: ({ number }) => enRanks(number).map((rank) => `the ${rank} century`),
  changed: { number: ({ number }) => [number + 1, number - 1].map((one) => ({ number: one })) },
};

type Hours = { readonly from: Clock; readonly to: Clock };

const viClock = ({ hour, minute }: Clock): string => `${hour}h${two(minute)}`;
const enClock = ({ hour, minute }: Clock): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
const hourOf = (min: number, max: number): fc.Arbitrary<Clock> =>
  fc.record({ hour: fc.integer({ min, max }), minute: fc.integer({ min: 1, max: 59 }) });

export const hours: Kind<Hours> = {
  name: 'hours',
  stands: 'time',
  capitals: true,
  things: fc.record({ from: hourOf(5, 11), to: hourOf(13, 20) }),
  meaning: ({ from, to }) => [from.hour, from.minute, to.hour, to.minute].join(' '),
  vi: ({ from, to }) => [
    `từ ${viClock(from)} đến ${viClock(to)}`,
    `${viClock(from)} - ${viClock(to)}`,
    `từ ${from.hour} giờ ${from.minute} phút đến ${to.hour} giờ ${to.minute} phút`,
  ],
  en: ({ from, to }) => [
    `from ${enClock(from)} to ${enClock(to)}`,
    `${enClock(from)} – ${enClock(to)}`,
    `between ${enClock(from)} and ${enClock(to)}`,
  ],
  changed: {
    digit: ({ from, to }) => [
      { from: { ...from, minute: (from.minute % 59) + 1 }, to },
      { from, to: { ...to, minute: (to.minute % 59) + 1 } },
      { from: { ...from, hour: from.hour - 1 }, to },
      { from, to: { ...to, hour: to.hour + 1 } },
    ],
  },
};
