import fc from 'fast-check';
import type { Kind } from './kind.ts';
import { enRanks, roman } from './numerals.ts';

/** A type of document with its English, and the bodies that issue such documents by the codes in their numbers. */
type Type = {
  readonly symbol: string;
  readonly vi: string;
  readonly en: string;
  readonly issuers: readonly string[];
  readonly dated?: true;
  readonly party?: true;
};

const types: readonly Type[] = [
  { symbol: 'NĐ', vi: 'Nghị định', en: 'Decree', issuers: ['CP'], dated: true },
  { symbol: 'NQ', vi: 'Nghị quyết', en: 'Resolution', issuers: ['CP', 'HĐND'] },
  { symbol: 'QĐ', vi: 'Quyết định', en: 'Decision', issuers: ['TTg', 'UBND', 'UBDT', 'BNV', 'BTC'] },
  { symbol: 'CT', vi: 'Chỉ thị', en: 'Directive', issuers: ['TTg', 'UBND'] },
  { symbol: 'KH', vi: 'Kế hoạch', en: 'Plan', issuers: ['UBND', 'BNV', 'UBDT', 'SNV'] },
  { symbol: 'BC', vi: 'Báo cáo', en: 'Report', issuers: ['UBND', 'UBDT', 'BDT', 'SNV'] },
  { symbol: 'TTr', vi: 'Tờ trình', en: 'Submission', issuers: ['UBND', 'BTC', 'BNV'] },
  { symbol: 'TT', vi: 'Thông tư', en: 'Circular', issuers: ['BTC', 'BNV', 'UBDT', 'BLĐTBXH'], dated: true },
  { symbol: 'TB', vi: 'Thông báo', en: 'Notice', issuers: ['VPCP', 'UBND', 'UBDT'] },
  { symbol: 'CĐ', vi: 'Công điện', en: 'Official Dispatch', issuers: ['TTg', 'UBND'] },
  { symbol: 'ĐA', vi: 'Đề án', en: 'Scheme', issuers: ['UBND', 'SNV', 'BDT'] },
  { symbol: 'CTr', vi: 'Chương trình', en: 'Programme', issuers: ['UBND', 'BDT'] },
  { symbol: 'NQ', vi: 'Nghị quyết', en: 'Resolution', issuers: ['TU', 'TW', 'HU', 'ĐU'], party: true },
  { symbol: 'CT', vi: 'Chỉ thị', en: 'Directive', issuers: ['TU', 'TW', 'HU'], party: true },
  { symbol: 'KL', vi: 'Kết luận', en: 'Conclusion', issuers: ['TU', 'TW'], party: true },
  { symbol: 'HD', vi: 'Hướng dẫn', en: 'Guideline', issuers: ['BTCTW', 'VPTW', 'TU'], party: true },
];

type Document = { readonly type: Type; readonly issuer: string; readonly number: number; readonly year?: number };

const two = (number: number): string => String(number).padStart(2, '0');
const plain = (code: string): string => code.replaceAll('Đ', 'D');

type Joints = readonly [slash: string, dash: string];

/** The parts of the number as they are joined: 30/2020/NĐ-CP, 06-NQ/TU. */
function joined({ type, issuer, number, year }: Document, [slash, dash]: Joints, figure = two(number)): string {
  if (type.party) return `${figure}${dash}${type.symbol}${slash}${issuer}`;
  return `${figure}${slash}${year === undefined ? '' : `${year}${slash}`}${type.symbol}${dash}${issuer}`;
}

function viDocument(document: Document): readonly string[] {
  const { vi } = document.type;
  const numbers = [
    joined(document, ['/', '-']),
    joined(document, ['/', ' - ']),
    joined(document, [' / ', ' - ']),
    joined(document, ['/', '–']),
    joined(document, ['/', '-'], String(document.number)),
  ];
  return numbers.flatMap((number) => [
    number,
    `${vi} ${number}`,
    `${vi} số ${number}`,
    `${vi} số: ${number}`,
    `${vi.toLowerCase()} số ${number}`,
    `số ${number}`,
  ]);
}

function enDocument(document: Document): readonly string[] {
  const { en } = document.type;
  const number = joined(document, ['/', '-']);
  return [number, plain(number), joined(document, ['/', '-'], String(document.number))].flatMap((one) => [
    `${en} No. ${one}`,
    `${en} ${one}`,
    `${en} No ${one}`,
    `${en} number ${one}`,
    `${en} no. ${one}`,
    one,
  ]);
}

const documents: fc.Arbitrary<Document> = fc.constantFrom(...types).chain((type) =>
  fc
    .record({
      issuer: fc.constantFrom(...type.issuers),
      number: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 2999 })),
      year: fc.integer({ min: 1997, max: 2030 }),
      dated: fc.boolean(),
    })
    .map(({ issuer, number, year, dated }) => ({
      type,
      issuer,
      number,
      ...(type.dated || (dated && type.party !== true) ? { year } : {}),
    })),
);

const documentMeaning = ({ type, issuer, number, year }: Document): string =>
  [type.symbol, issuer, number, year].join(' ');

const otherNumbers = (number: number): readonly number[] =>
  [number + 1, number + 10, number + 100, number - 1].filter((one) => one > 0);

export const document: Kind<Document> = {
  name: 'document',
  stands: 'reference',
  things: documents,
  meaning: documentMeaning,
  vi: viDocument,
  en: enDocument,
  changed: {
    number: (one) => otherNumbers(one.number).map((number) => ({ ...one, number })),
    year: ({ year, ...rest }) =>
      year === undefined ? [] : [year + 1, year - 1, year - 10].map((other) => ({ ...rest, year: other })),
    type: (one) =>
      types
        .filter((type) => type.party === one.type.party && type.issuers.includes(one.issuer))
        .map((type) => ({ ...one, type })),
    issuer: (one) => one.type.issuers.map((issuer) => ({ ...one, issuer })),
  },
};

/** A law has the National Assembly that passed it for its issuer: 77/2015/QH13. */
type Law = { readonly number: number; readonly year: number; readonly assembly: number };

export const law: Kind<Law> = {
  name: 'law',
  stands: 'reference',
  things: fc.record({
    number: fc.integer({ min: 1, max: 120 }),
    year: fc.integer({ min: 2002, max: 2025 }),
    assembly: fc.integer({ min: 11, max: 15 }),
  }),
  meaning: ({ number, year, assembly }) => [number, year, assembly].join(' '),
  vi: ({ number, year, assembly }) =>
    ['Luật số', 'Luật số:', 'luật số', 'Luật'].map((words) => `${words} ${two(number)}/${year}/QH${assembly}`),
  en: ({ number, year, assembly }) =>
    ['Law No.', 'Law No', 'Law'].map((words) => `${words} ${two(number)}/${year}/QH${assembly}`),
  changed: {
    number: (one) => otherNumbers(one.number).map((number) => ({ ...one, number })),
    year: (one) => [
      { ...one, year: one.year + 1 },
      { ...one, year: one.year - 1 },
    ],
    issuer: (one) => [
      { ...one, assembly: one.assembly + 1 },
      { ...one, assembly: one.assembly - 1 },
    ],
  },
};

type Citation = {
  readonly point?: string;
  readonly clause?: number;
  readonly article: number;
  readonly document: Document;
};

function viCitation({ point, clause, article, document: of }: Citation): readonly string[] {
  const parts = [
    ...(point === undefined ? [] : [`điểm ${point}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    `Điều ${article}`,
  ];
  const document_ = `${of.type.vi} số ${joined(of, ['/', '-'])}`;
  return [
    `${parts.join(' ')} ${document_}`,
    `${parts.join(' ')} của ${document_}`,
    `${parts.join(', ')} ${document_}`,
  ].map((words) => words);
}

function enCitation({ point, clause, article, document: of }: Citation): readonly string[] {
  const parts = [
    ...(point === undefined ? [] : [`Point ${point}`]),
    ...(clause === undefined ? [] : [`Clause ${clause}`]),
    `Article ${article}`,
  ];
  const document_ = `${of.type.en} No. ${plain(joined(of, ['/', '-']))}`;
  return [
    `${parts.join(', ')} of ${document_}`,
    `${parts.join(' of ')} of ${document_}`,
    `${parts.toReversed().join(', ')} of ${document_}`,
    `${parts.join(', ')}, ${document_}`,
  ];
}

const points = ['a', 'b', 'c', 'd', 'e', 'g', 'h'];

export const citation: Kind<Citation> = {
  name: 'citation',
  stands: 'reference',
  things: fc
    .record({
      depth: fc.integer({ min: 1, max: 3 }),
      point: fc.constantFrom(...points),
      clause: fc.integer({ min: 1, max: 12 }),
      article: fc.integer({ min: 1, max: 200 }),
      document: documents.filter(({ type }) => type.party !== true),
    })
    .map(({ depth, point, clause, ...rest }) => ({
      ...rest,
      ...(depth > 1 ? { clause } : {}),
      ...(depth > 2 ? { point } : {}),
    })),
  meaning: ({ point, clause, article, document: of }) => [point, clause, article, documentMeaning(of)].join(' '),
  vi: viCitation,
  en: enCitation,
  changed: {
    digit: (one) => [
      { ...one, article: one.article + 1 },
      { ...one, article: one.article + 10 },
      ...(one.clause === undefined ? [] : [{ ...one, clause: one.clause + 1 }]),
      ...(one.point === undefined ? [] : points.map((point) => ({ ...one, point }))),
    ],
    number: (one) =>
      otherNumbers(one.document.number).map((number) => ({ ...one, document: { ...one.document, number } })),
    issuer: (one) => one.document.type.issuers.map((issuer) => ({ ...one, document: { ...one.document, issuer } })),
  },
};

type Congress = { readonly number: number };

/** The congresses of the Party are numbered in Roman figures in Vietnamese: lần thứ XII. */
export const congress: Kind<Congress> = {
  name: 'congress',
  stands: 'reference',
  things: fc.record({ number: fc.integer({ min: 2, max: 25 }) }),
  meaning: ({ number }) => String(number),
  vi: ({ number }) => [`Đại hội lần thứ ${roman(number)}`, `Đại hội đại biểu toàn quốc lần thứ ${roman(number)}`],
  en: ({ number }) => [
    `the ${number}${['th', 'st', 'nd', 'rd'][number > 3 && number < 21 ? 0 : number % 10] ?? 'th'} Congress`,
  ],
  changed: {
    number: (one) =>
      [one.number + 1, one.number - 1, one.number + 10].filter((number) => number > 1).map((number) => ({ number })),
  },
};

/** A joint circular has its issuers one behind the other: 01/2021/TTLT-BTC-BNV. */
type Joint = { readonly number: number; readonly year: number; readonly issuers: readonly [string, string] };

const ministries = ['BTC', 'BNV', 'UBDT', 'BYT', 'BTP', 'BCA'];

export const joint: Kind<Joint> = {
  name: 'joint circular',
  stands: 'reference',
  things: fc.record({
    number: fc.integer({ min: 1, max: 250 }),
    year: fc.integer({ min: 1999, max: 2016 }),
    issuers: fc.tuple(fc.constantFrom(...ministries.slice(0, 3)), fc.constantFrom(...ministries.slice(3))),
  }),
  meaning: ({ number, year, issuers }) => [number, year, ...issuers].join(' '),
  vi: (one) => [
    `Thông tư liên tịch số ${jointNumber(one)}`,
    `Thông tư liên tịch ${jointNumber(one)}`,
    jointNumber(one),
  ],
  en: (one) => [`Joint Circular No. ${jointNumber(one)}`, `Joint Circular ${jointNumber(one)}`, jointNumber(one)],
  changed: {
    number: (one) => otherNumbers(one.number).map((number) => ({ ...one, number })),
    year: (one) => [
      { ...one, year: one.year + 1 },
      { ...one, year: one.year - 1 },
    ],
    issuer: (one) => ministries.slice(3).map((last) => ({ ...one, issuers: [one.issuers[0], last] as const })),
  },
};

const jointNumber = ({ number, year, issuers }: Joint): string => `${two(number)}/${year}/TTLT-${issuers.join('-')}`;

/** A document told by its word and bare number: Nghị quyết số 18. */
type Short = { readonly type: number; readonly number: number };

const shortTypes: readonly (readonly [vi: string, en: string])[] = [
  ['Nghị quyết', 'Resolution'],
  ['Nghị định', 'Decree'],
  ['Thông tư', 'Circular'],
  ['Chỉ thị', 'Directive'],
];

export const short: Kind<Short> = {
  name: 'short reference',
  stands: 'reference',
  things: fc.record({ type: fc.nat(shortTypes.length - 1), number: fc.integer({ min: 10, max: 180 }) }),
  meaning: ({ type, number }) => [type, number].join(' '),
  vi: ({ type, number }) => [`${shortTypes[type]?.[0]} số ${number}`, `${shortTypes[type]?.[0]} ${number}`],
  en: ({ type, number }) => [
    `${shortTypes[type]?.[1]} No. ${number}`,
    `${shortTypes[type]?.[1]} ${number}`,
    `${shortTypes[type]?.[1]} No ${number}`,
  ],
  changed: {
    number: (one) => otherNumbers(one.number).map((number) => ({ ...one, number })),
    type: (one) => shortTypes.map((_, type) => ({ ...one, type })),
  },
};

type Articles = { readonly first: number; readonly second: number; readonly third: number };

export const articles: Kind<Articles> = {
  name: 'articles',
  stands: 'reference',
  things: fc.record({
    first: fc.integer({ min: 1, max: 20 }),
    second: fc.integer({ min: 21, max: 40 }),
    third: fc.integer({ min: 41, max: 90 }),
  }),
  meaning: ({ first, second, third }) => [first, second, third].join(' '),
  vi: ({ first, second, third }) => [
    `các Điều ${first}, ${second} và ${third}`,
    `Điều ${first}, ${second} và ${third}`,
    `các điều ${first}, ${second}, ${third}`,
    `Điều ${first}, Điều ${second} và Điều ${third}`,
  ],
  en: ({ first, second, third }) => [
    `Articles ${first}, ${second} and ${third}`,
    `Articles ${first}, ${second}, and ${third}`,
  ],
  changed: {
    digit: ({ first, second, third }) =>
      [
        { first: first + 1, second, third },
        { first, second: second + 1, third },
        { first, second, third: third + 1 },
      ].filter((one) => one.first < one.second && one.second < one.third),
  },
};

/** The resolution of a plenum of the Party's Central Committee. */
type Plenum = { readonly number: number; readonly term: number };

export const plenum: Kind<Plenum> = {
  name: 'plenum',
  stands: 'reference',
  things: fc.record({ number: fc.integer({ min: 2, max: 12 }), term: fc.integer({ min: 6, max: 13 }) }),
  meaning: ({ number, term }) => [number, term].join(' '),
  vi: ({ number, term }) => [
    `Nghị quyết Trung ương ${number} khóa ${roman(term)}`,
    `Nghị quyết Trung ương ${number} (khóa ${roman(term)})`,
    `Nghị quyết Hội nghị Trung ương ${number} khóa ${roman(term)}`,
  ],
  en: ({ number, term }) =>
    enRanks(number).flatMap((rank) =>
      enRanks(term).map((of) => `Resolution of the ${rank} plenum of the ${of} Party Central Committee`),
    ),
  changed: {
    number: (one) =>
      otherNumbers(one.number)
        .filter((number) => number > 1 && number < 13)
        .map((number) => ({ ...one, number })),
    type: (one) => [
      { ...one, term: one.term + 1 },
      { ...one, term: one.term - 1 },
    ],
  },
};
