import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignedPair, type AlignOptions, doubtfulStretches, sentenceAligner } from '../../src/alignment/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { lexiconOf } from './known.ts';

/** The words that these tests are written with, and no others. */
const words: Readonly<Record<string, string>> = {
  'mưa lũ': 'flood',
  'trường học': 'school',
  'cây cầu': 'bridge',
  'bệnh viện': 'hospital',
  'con đường': 'road',
  chợ: 'market',
};

const lexicon = lexiconOf(words);
const glossary = await glossaryOf(`
domain: test
concepts:
  - { vi: Ủy ban nhân dân, en: People's Committee, acronyms: [UBND] }
`);
const { align } = sentenceAligner(lexicon, glossary);

const of = (vi: readonly string[], en: readonly string[], options?: AlignOptions) =>
  align(
    vi.map((text) => ({ text })),
    en.map((text) => ({ text })),
    options,
  );

/** `0-0 1,2-1 3-`: the indexes of both sides, pair by pair. */
const shown = (pairs: readonly AlignedPair[]) => pairs.map(({ vi, en }) => `${vi}-${en}`).join(' ');

describe('what pairs are known by', () => {
  test.each([
    {
      by: 'words of the lexicon',
      vi: ['Tỉnh xây một cây cầu mới.', 'Năm nay mưa lũ rất lớn.', 'Một bệnh viện đã mở cửa.'],
      en: ['The province builds a new bridge.', 'A hospital has opened its doors.'],
      pairs: '0-0 1- 2-1',
    },
    {
      by: 'values that are written otherwise',
      vi: ['Ngày 15/7/2018 đã khai mạc.', 'Kinh phí là 1,5 tỷ đồng.', 'Có ba mươi hộ tham gia.'],
      en: ['It opened on July 15, 2018.', 'Thirty households took part.'],
      pairs: '0-0 1- 2-1',
    },
    {
      by: 'document numbers',
      vi: ['Theo Kế hoạch 166/KH-UBND.', 'Theo Nghị định 30/2020/NĐ-CP.', 'Theo Công văn 12/UBND-VX.'],
      en: ['Under Plan No. 166/KH-UBND.', 'Under Dispatch No. 12/UBND-VX.'],
      pairs: '0-0 1- 2-1',
    },
    {
      by: 'acronyms, in capitals alone',
      vi: ['Hôm qua trời nắng.', 'UBND họp.', 'Mọi người ra về.'],
      en: ["The People's Committee met.", 'Everybody went home.'],
      pairs: '0- 1-0 2-1',
    },
    {
      by: 'names without their diacritics',
      vi: ['Ông Hoàng Văn Thắng đến.', 'Bà Vi Thị Hoa vắng mặt.', 'Anh Thạch Sơn cười.'],
      en: ['Hoang Van Thang came.', 'Thach Son laughed.'],
      pairs: '0-0 1- 2-1',
    },
    {
      by: 'names, not the capitals that begin a sentence',
      vi: ['Chợ đông lắm.', 'Hôm qua trời nắng.', 'Anh Lê Chợ cười.'],
      en: ['Le Cho laughed.'],
      pairs: '0- 1- 2-0',
    },
    {
      by: 'what belongs to a sentence that was split',
      vi: ['Con đường dài 12 km nối chợ với trường học, còn cây cầu dài 45 m nối bệnh viện với xã bên.', 'Hết.'],
      en: [
        'The road of 12 km links the market and the school.',
        'The bridge of 45 m links the hospital and the next commune.',
        'The end.',
      ],
      pairs: '0-0,1 1-2',
    },
  ])('$by', ({ vi, en, pairs }) => {
    expect(shown(of(vi, en))).toBe(pairs);
  });

  test('the structure of a document', () => {
    const heading = { text: 'Một', traits: ['heading 2'] };
    const pairs = align(
      [{ text: 'Xin chào các bạn.' }, { text: 'Tạm biệt các bạn.' }, heading],
      [{ text: 'Hello friends.' }, { ...heading, text: 'One' }],
    );
    expect(pairs.at(-1)).toMatchObject({ vi: [2], en: [1] });
  });

  test('sentences of two blocks are joined with less ease', () => {
    const vi = ['Con đường nối chợ với trường học.'].map((text) => ({ text, block: 0 }));
    const en = ['The road links the market', 'and the school.'].map((text, block) => ({ text, block }));
    const [within, across] = [
      align(
        vi,
        en.map((one) => ({ ...one, block: 0 })),
      ),
      align(vi, en),
    ];
    expect(shown(within)).toBe('0-0,1');
    const likely = across.find((pair) => shown([pair]) === '0-0,1')?.score ?? 0;
    expect(likely).toBeLessThan(within[0]?.score ?? 0);
  });
});

describe('what a person asks for', () => {
  const vi = ['Con đường dài 12 km nối chợ với trường học, còn cây cầu dài 45 m nối bệnh viện với xã bên.'];
  const en = [
    'The road of 12 km links the market and the school.',
    'The bridge of 45 m links the hospital and the next commune.',
  ];

  test('without merges one stands beside one', () => {
    expect(of(vi, en, { merges: false }).every((pair) => pair.vi.length <= 1 && pair.en.length <= 1)).toBe(true);
    expect(shown(of(vi, en))).toBe('0-0,1');
  });

  test('at an anchor a pair begins on both sides', () => {
    const alike = ['Một.', 'Hai.', 'Ba.', 'Bốn.'];
    const pairs = of(alike, ['A.', 'B.', 'C.', 'D.'], { anchors: [[1, 2]] });
    expect(pairs.some((pair) => pair.vi[0] === 1 && (pair.en[0] ?? 2) === 2)).toBe(true);
    expect(pairs.some((pair) => pair.vi.includes(0) && pair.en.includes(2))).toBe(false);
    expect(pairs.some((pair) => pair.vi.includes(1) && pair.en.includes(1))).toBe(false);
  });

  test('a pair that may be another has a low score, and is told as doubtful', () => {
    const sure = of(['Có 125 hộ.', 'Có 340 hộ.'], ['There are 125 households.', 'There are 340 households.']);
    expect(doubtfulStretches(sure)).toEqual([]);
    const doubted = [0.9, 0.4, 0.3, 0.95, 0.2].map((score, at) => ({ vi: [at], en: [at], score }));
    expect(doubtfulStretches(doubted)).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ]);
  });

  test.each([
    [[], ['One.'], '-0'],
    [['Một.'], [], '0-'],
    [[], [], ''],
  ])('%j beside %j', (one, other, pairs) => {
    expect(shown(of(one, other))).toBe(pairs);
  });
});

describe('for any two texts', () => {
  const word = fc.constantFrom(...Object.keys(words), ...Object.values(words), '12', '1.069', 'Lạng Sơn', '?', 'và');
  const sentence = fc.array(word, { minLength: 0, maxLength: 8 }).map((all) => all.join(' '));
  const text = fc.array(sentence, { maxLength: 260 });
  const numRuns = process.env.SONGNGU_DEEP ? 300 : 25;

  test('each sentence is in one pair, in order, and scores are shares', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (vi, en, merges) => {
        const pairs = of(vi, en, { merges });
        expect(pairs.flatMap((pair) => pair.vi)).toEqual(vi.map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.en)).toEqual(en.map((_, at) => at));
        expect(pairs.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns },
    );
  });

  test('a text that is its own translation is paired with itself', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 100, max: 99_999 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(numbers, (all) => {
        const pairs = of(
          all.map((number) => `Có ${number} hộ`),
          all.map((number) => `${number} households`),
        );
        expect(pairs.map((pair) => [pair.vi, pair.en])).toEqual(all.map((_, at) => [[at], [at]]));
      }),
      { numRuns },
    );
  });
});

describe('a text tells how it was translated', () => {
  const numbers = Array.from({ length: 40 }, (_, at) => 100 + at * 37);
  const vi = numbers.map((number) => `Có ${number} hộ ở thôn.`);
  const en = numbers.map((number) => `There are ${number} households.`);
  const free = {
    vi: 'Con đường nối chợ với trường học, bệnh viện với cây cầu, ai đi qua cũng khen.',
    en: 'Nobody had ever seen such a thing in all those years of living by the river.',
  };

  test('where nothing is left out, sentences that agree in nothing are a free translation', () => {
    const pairs = of(vi.with(20, free.vi), en.with(20, free.en));
    expect(shown(pairs)).toBe(numbers.map((_, at) => `${at}-${at}`).join(' '));
  });

  test('where much is left out, one is left out of each side', () => {
    const kept = vi.filter((_, at) => at === 20 || at % 4 !== 1);
    const place = kept.indexOf(vi[20] ?? '');
    const others = en.with(20, free.en).filter((_, at) => at === 20 || at % 4 !== 3);
    const pairs = of(kept.with(place, free.vi), others);
    expect(shown(pairs)).not.toContain(`${place}-${others.indexOf(free.en)}`);
  });
});

describe('a long text', () => {
  const long = (size: number) => Array.from({ length: size }, (_, at) => 100 + ((at * 7919) % 90_000));

  test('is paired past a block that one side lacks', () => {
    const numbers = long(1500);
    const vi = numbers.map((number) => `Có ${number} hộ ở đó.`);
    const en = numbers.map((number) => `There are ${number} households.`);
    en.splice(700, 40);
    const pairs = of(vi, en);
    const right = pairs.filter((pair) => pair.vi.length === 1 && pair.en.length === 1).length;
    expect(right).toBeGreaterThan(1450);
    expect(shown(pairs.slice(-2))).toBe('1498-1458 1499-1459');
  });

  test('of one sentence again and again still ends', () => {
    const same = Array.from({ length: 1200 }, () => 'Họ đến chợ.');
    const pairs = of(
      same,
      same.slice(0, 1100).map(() => 'They go to the market.'),
    );
    expect(pairs.flatMap((pair) => pair.vi)).toHaveLength(1200);
  });
});
