import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnglishStyle } from '../../src/model/house-style.ts';
import type { CitationPart, DocumentValue, Value } from '../../src/model/value.ts';
import { equal } from '../../src/values/equality.ts';
import { asEnglishTells, englishValueReader, writeEnglish } from '../../src/values/index.ts';
import { expectLinearTime, expectSoundReadings } from './reader-laws.ts';
import { symbols } from './symbols.ts';

const reader = englishValueReader(symbols);
const told = asEnglishTells(symbols);
const numRuns = process.env.SONGNGU_DEEP === undefined ? 500 : 100_000;

const style: fc.Arbitrary<EnglishStyle> = fc.record({
  dates: fc.constantFrom('month-first', 'day-first'),
  money: fc.constantFrom('spaced', 'joined', 'after'),
  currencies: fc.constantFrom({}, { USD: 'US$' }, { VND: 'VNĐ', USD: 'US$' }),
  scale: fc.constantFrom('trillion', 'billion'),
  percent: fc.constantFrom('%', 'percent', 'per cent'),
  ranges: fc.constantFrom('dash', 'hyphen'),
  codes: fc.constantFrom('plain', 'vietnamese'),
  number: fc.constantFrom('No.', 'No'),
});

const two = (number: number): string => String(number).padStart(2, '0');
const keyed = <T extends string>(keys: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...keys);
const maybe = <K extends string, T>(name: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [P in K]?: T }> =>
  fc.option(value).map((some) => (some === null ? {} : ({ [name]: some } as { readonly [P in K]: T })));
const merged = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Value> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Value);

const fraction = fc.constantFrom('', '', '5', '25', '069', '75');
const whole = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 10, max: 999_999 }),
  fc.integer({ min: 1, max: 9_000_000 }),
);
/** Figures as they are written: of few digits, scaled up. Bare years are another matter. */
const amount = fc
  .tuple(whole, fc.constantFrom(0, 0, 0, 6, 9, 12), fraction)
  .map(([digits, power, rest]) => {
    const few = power === 0 ? String(digits) : `${String(digits).slice(0, 4)}${'0'.repeat(power)}`;
    return rest === '' || power > 0 ? few : `${few}.${rest}`;
  })
  .filter((one) => !/^(?:1[89]|2[01])\d\d$/.test(one));
const count = fc
  .integer({ min: 1, max: 999_999 })
  .map(String)
  .filter((one) => !/^(?:1[89]|2[01])\d\d$/.test(one));
const bound = fc.constantFrom('more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about');
const bounded = maybe('bound', bound);
const thousandfold = (one: string): string => (one.includes('.') ? one.replace('.', '') : `${one}0`);
/** Both ends in one scale: what «from 1 to 2 million» means nobody can say. */
const to = (low: string): object => ({ to: thousandfold(low) });

/** yến is not told from the yen of Japan, nor three quarters of a year from three parts of four. */
const { units } = symbols;
const counted = units.filter(({ measure }) => measure !== true).map(({ key }) => key);
const measures = units.filter(({ key, measure }) => measure === true && key !== 'yen').map(({ key }) => key);
const currency = keyed(symbols.currencies.map(({ code }) => code));
const per = maybe(
  'per',
  fc.array(
    fc.constantFrom('nguoi', 'nam', 'thang', 'ha', 'ngay', 'ho').map((unit) => ({ unit })),
    { minLength: 1, maxLength: 2 },
  ),
);

/** Nobody pays VND 3.069: that is read as the slip that it is. */
const money = merged(
  fc.record({ type: fc.constant('money'), amount: amount.filter((one) => !/^\d{1,3}\.\d{3}$/.test(one)), currency }),
  bounded,
  per,
);
const percent = merged(fc.record({ type: fc.constant('percent'), amount }), bounded);
const number = merged(
  fc.record({ type: fc.constant('number'), amount: count.filter((one) => one.length > 1) }),
  bounded,
);
const quantity = fc.oneof(
  merged(fc.record({ type: fc.constant('quantity'), amount: count, unit: keyed(counted) }), bounded),
  merged(
    fc.record({ type: fc.constant('quantity'), amount, unit: keyed(measures.filter((key) => key !== 'quy')) }),
    bounded,
  ),
);
const range = fc
  .tuple(
    fc.oneof(
      fc.record({ type: fc.constant('money'), currency }),
      fc.record({ type: fc.constant('percent') }),
      fc.record({ type: fc.constant('quantity'), unit: keyed([...counted, ...measures]) }),
    ),
    fc.integer({ min: 2, max: 99 }).map(String),
    maybe('fromTo', fc.constant(true)),
    bounded,
    per,
  )
  .map((parts) => {
    const [kind, low, words, limit, rate] = parts;
    return { ...kind, amount: low, ...to(low), ...words, ...('fromTo' in words ? {} : limit), ...rate } as Value;
  });

const year = fc.integer({ min: 1945, max: 2045 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const calendarDate = fc.oneof(
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(month, day).map(([one, other]) => `--${one}-${other}`),
  month.map((one) => `--${one}`),
  year,
);
const date = calendarDate.map((one): Value => ({ type: 'date', date: one }));
const partOfMonth = fc
  .tuple(year, month, keyed(symbols.dateParts.map(({ key }) => key)))
  .map(([one, other, part]): Value => ({ type: 'date', date: `${one}-${other}`, part }));
const period = fc.oneof(
  fc
    .tuple(
      year,
      fc.integer({ min: 1, max: 20 }),
      maybe('word', keyed(symbols.periods.map(({ key }) => key))),
      maybe('fromTo', fc.constant(true)),
    )
    .map(
      ([from, years, word, words]) =>
        ({ type: 'period', from, to: String(Number(from) + years), ...word, ...words }) as Value,
    ),
  fc
    .tuple(year, fc.integer({ min: 1, max: 11 }), day, fc.boolean(), maybe('fromTo', fc.constant(true)))
    .map(([one, first, days, whole, words]) => {
      const ends = whole
        ? [`${one}-${two(first)}`, `${one}-${two(first + 1)}`]
        : [`${one}-${two(first)}-${days}`, `${one}-${two(first + 1)}-03`];
      return { type: 'period', from: ends[0], to: ends[1], ...words } as Value;
    }),
  fc
    .tuple(
      year,
      month,
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 15, max: 28 }),
      maybe('fromTo', fc.constant(true)),
    )
    .map(
      ([one, other, from, until, words]) =>
        ({ type: 'period', from: `${one}-${other}-${two(from)}`, to: `${one}-${other}-${until}`, ...words }) as Value,
    ),
  year.map((from): Value => ({ type: 'period', from, to: 'now' })),
);
const age = fc.oneof(
  merged(
    fc.record({ type: fc.constant('decade'), decade: fc.integer({ min: 180, max: 203 }).map((ten) => `${ten}0`) }),
    maybe('part', keyed(symbols.dateParts.map(({ key }) => key))),
  ),
  merged(
    fc.record({ type: fc.constant('century'), century: fc.integer({ min: 10, max: 22 }).map(String) }),
    maybe('part', keyed(symbols.dateParts.map(({ key }) => key))),
  ),
);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const time = fc.oneof(
  clock.map((one): Value => ({ type: 'time', time: one })),
  clock.map((one): Value => ({ type: 'time', time: one, bound: 'about' })),
  fc
    .tuple(clock, clock, maybe('fromTo', fc.constant(true)))
    .map(([one, other, words]) => ({ type: 'time', time: one, to: other, ...words }) as Value),
);
const relative = keyed(symbols.relatives.map(({ key }) => key)).map((when): Value => ({ type: 'relative', when }));
const yearPart = fc
  .tuple(
    fc.constantFrom(...symbols.yearParts),
    year,
    fc.integer({ min: 2, max: 11 }).map(String),
    fc.integer({ min: 1, max: 4 }).map(String),
    fc.constantFrom('dated', 'alone'),
  )
  .filter(([part, , , , side]) => side === 'dated' || part.enAlone !== undefined)
  .map(([part, one, months, quarter, side]): Value => {
    const written = side === 'dated' ? part.en : (part.enAlone ?? '');
    return {
      type: 'part-of-year',
      part: part.key,
      ...(written.includes('{months}') ? { months } : {}),
      ...(written.includes('{quarter}') ? { quarter } : {}),
      ...(side === 'dated' ? { year: one } : {}),
    };
  });
const ordinal = fc.oneof(
  merged(
    fc.record({
      type: fc.constant('ordinal'),
      number: fc.integer({ min: 1, max: 99 }).map(String),
      unit: keyed(symbols.ordinals.map(({ key }) => key).filter((key) => key !== 'lan')),
    }),
  ),
  merged(fc.record({ type: fc.constant('ordinal'), number: fc.integer({ min: 3, max: 99 }).map(String) })),
);
const parts = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 10 })).map(
    ([numerator, denominator]): Value => ({
      type: 'fraction',
      numerator: String(numerator),
      denominator: String(denominator),
    }),
  ),
  fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 63 }), keyed(counted)).map(
    ([numerator, denominator, unit]): Value => ({
      type: 'fraction',
      numerator: String(numerator),
      denominator: String(denominator),
      unit,
    }),
  ),
  fc.integer({ min: 100, max: 5000 }).map((second): Value => ({ type: 'ratio', first: '1', second: String(second) })),
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), keyed(counted))
    .map(([power, unit]): Value => ({ type: 'vague', power, unit })),
);

const document: fc.Arbitrary<DocumentValue> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }).map(String),
      fc.option(fc.integer({ min: 2005, max: 2026 }).map(String)),
      fc.constantFrom('NQ', 'NĐ', 'QĐ', 'TT', 'CT', 'KH', 'TB', 'BC', 'TTr', 'ĐA', 'CĐ', 'CV', 'HD', 'CTr'),
      fc.constantFrom('UBND', 'HĐND', 'TTg', 'CP', 'BNV', 'UBDT', 'BLĐTBXH'),
    )
    .map(
      ([one, dated, type, issuer]): DocumentValue => ({
        type: 'document',
        number: one,
        ...(dated === null ? {} : { year: dated }),
        symbol: `${type}-${issuer}`,
        document: type,
        issuer,
      }),
    ),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }).map((one) => String(one).padStart(2, '0')),
      fc.constantFrom('NQ', 'CT', 'KL', 'CTr', 'KH', 'HD', 'TB'),
      fc.constantFrom('TU', 'TW', 'HU', 'ĐU'),
    )
    .map(
      ([one, type, issuer]): DocumentValue => ({
        type: 'document',
        number: one,
        symbol: `${type}/${issuer}`,
        document: type,
        issuer,
      }),
    ),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }).map((one) => String(one).padStart(2, '0')),
      fc.constantFrom('NQ', 'NĐ', 'QĐ', 'TT', 'CT', 'KL'),
    )
    .map(([one, type]): DocumentValue => ({ type: 'document', number: one, document: type })),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 5, max: 13 })).map(
    ([one, term]): DocumentValue => ({
      type: 'document',
      document: 'NQ',
      meeting: { key: 'hoi-nghi-trung-uong', number: String(one), term: String(term) },
    }),
  ),
  year.map((one): DocumentValue => ({ type: 'document', document: 'HP', year: one })),
);
const letters = fc.constantFrom('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h');
const figures = fc.uniqueArray(fc.integer({ min: 1, max: 200 }).map(String), { minLength: 1, maxLength: 4 });
const citationParts: fc.Arbitrary<readonly CitationPart[]> = fc.oneof(
  fc.tuple(letters, figures, figures).map(([point, clauses, [article = '1']]) => [
    { part: 'diem', numbers: [point] },
    { part: 'khoan', numbers: clauses.slice(0, 1) },
    { part: 'dieu', numbers: [article] },
  ]),
  figures.map((numbers) => [{ part: 'dieu', numbers }]),
  fc
    .integer({ min: 1, max: 50 })
    .map((one) => [{ part: 'dieu', numbers: [String(one), String(one + 5)], range: true as const }]),
  fc.tuple(fc.constantFrom('I', 'II', 'III', 'IV', 'X'), figures).map(([chapter, [section = '1']]) => [
    { part: 'muc', numbers: [section] },
    { part: 'chuong', numbers: [chapter] },
  ]),
);
const citation = merged(
  fc.record({ type: fc.constant('citation'), parts: citationParts }),
  maybe('document', document),
);

const value: fc.Arbitrary<Value> = fc.oneof(
  money,
  percent,
  number,
  quantity,
  range,
  date,
  partOfMonth,
  period,
  age,
  time,
  relative,
  yearPart,
  ordinal,
  parts,
  document,
  citation,
);

test('what is written in English, in any style, is read back', () => {
  fc.assert(
    fc.property(value, style, (one, how) => {
      const en = writeEnglish(one, symbols, how);
      const text = `As reported in: ${en}, and the rest.`;
      const found = reader.read(text);
      expect([text, found.map((hit) => hit.value)]).toSatisfy(
        ([, values]: [string, Value[]]) => values.length === 1 && equal(told(one), told(values[0]!)),
      );
    }),
    { numRuns },
  );
});

const scraps = fc.constantFrom(
  ...['VND', 'US$', '$', '1,069', '65.5', '2018', '15', '06', 'III', 'first', 'the', 'of', 'from', 'to', 'and', 'a'],
  ...['more than', 'over', 'hundred', 'twenty', 'million', 'm', 'half', 'quarter', 'quarters', 'six', 'months', 'year'],
  ...[
    'May',
    'July',
    'early',
    'period',
    'No.',
    'Decree',
    'Article',
    'Clause',
    'this',
    'Resolution',
    'NQ',
    'TU',
    'KH-UBND',
  ],
  ...[
    'per',
    'cent',
    '%',
    'people',
    'households',
    'hectares',
    's',
    'th',
    'a.m.',
    '-',
    '–',
    '/',
    '(',
    ')',
    '.',
    ',',
    ':',
  ],
  ...['\n\n', 'http://a.vn', '’', 'one', 'lunar', 'since', 'last', 'tens', 'twice', 'District'],
);
const scrap = fc
  .array(fc.tuple(scraps, fc.constantFrom('', ' ', ' ', '\u00a0')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));

test('readings ascend, never overlap, hold their cores, and have English', () => {
  fc.assert(
    fc.property(fc.oneof(scrap, fc.string({ unit: 'grapheme' })), (text) => {
      expectSoundReadings(reader, text);
    }),
    { numRuns: numRuns * 3 },
  );
});

test.each([
  ['a million digits', '1', 200_000],
  ['digits in groups', '1,000,', 100_000],
  ['digits with gaps', '123 ', 30_000],
  ['digits with slashes', '1/', 60_000],
  ['digits with hyphens', '2018-', 40_000],
  ['letters without a space', 'a', 500_000],
  ['scales', 'million ', 12_000],
  ['numerals', 'twenty ', 12_000],
  ['hundreds', 'two hundred and ', 8_000],
  ['codes', '1/KH-UB', 30_000],
  ['articles', 'Article 1, ', 30_000],
  ['citations', 'Point a, Clause 2, ', 20_000],
  ['bounds', 'more than ', 30_000],
  ['ranges', 'from 1 to ', 8_000],
  ['rates', '1% per year ', 10_000],
  ['words that describe a noun', '5 new ', 12_000],
  ['dates', 'July 1, ', 12_000],
  ['parts of a year', 'the first six months of ', 6_000],
])('%s take linear time', (_, piece, times) => {
  expectLinearTime(reader, piece, times);
});
