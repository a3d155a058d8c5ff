import { describe, expect, test } from 'vitest';
import { analyser } from '../../src/analysis/index.ts';
import { type Memory, memoryLookup } from '../../src/memory/index.ts';
import type { MemoryMatch } from '../../src/model/memory.ts';
import { glossaryOf } from '../glossary-of.ts';

const glossary = await glossaryOf(`
domain: test
concepts:
  - { vi: công tác dân tộc, en: ethnic affairs work, acronyms: [CTDT] }
  - { vi: hộ nghèo, en: poor household, pos: noun }
  - { vi: ban hành, en: promulgate, pos: verb }
  - { vi: hỗ trợ, en: support, pos: verb }
  - { vi: Sở Y tế, en: Department of Health, pos: name }
  - { vi: Sở Nội vụ, en: Department of Home Affairs, pos: name }
  - { vi: 'Ủy ban nhân dân {place?}', en: "{place} People's Committee", acronyms: ['UBND {place?}'] }
  - { vi: Lạng Sơn, en: Lang Son, level: province }
  - { vi: Hà Giang, en: Ha Giang, level: province }
  - { vi: Bắc Giang, en: Bac Giang, level: province }
`);
const made = analyser(glossary);

/** What a memory with this one pair has for another sentence. */
async function match(pair: { vi: string; en: string }, wanted: string, least = 70): Promise<MemoryMatch | undefined> {
  const unit = { ...pair, status: 'reviewed' } as const;
  const memory = { candidates: async () => [{ unit, kind: 'alike', likeness: 0 }] } as unknown as Memory;
  const [found] = await memoryLookup(memory, glossary, made)({ vi: wanted }, { least });
  return found;
}

describe('what differs is put in, as the English writes it', () => {
  test.each([
    {
      what: 'a period, a quantity and an amount',
      vi: 'Giai đoạn 2011 - 2015, tỉnh hỗ trợ 50 hộ nghèo với tổng kinh phí hơn 1,5 tỷ đồng.',
      en: 'In the 2011–2015 period, the province supported 50 poor households with funding of more than VND 1.5 billion.',
      wanted: 'Giai đoạn 2016 - 2020, tỉnh hỗ trợ 1.200 hộ nghèo với tổng kinh phí gần 20 tỷ đồng.',
      becomes:
        'In the 2016–2020 period, the province supported 1,200 poor households with funding of nearly VND 20 billion.',
    },
    {
      what: 'a day before its month, a document number without a point, a curled apostrophe',
      vi: 'Ngày 15/7/2016, UBND tỉnh Lạng Sơn ban hành Kế hoạch số 166/KH-UBND về CTDT.',
      en: 'On 15 July 2016, the Lang Son Provincial People’s Committee issued Plan No 166/KH-UBND on ethnic affairs work.',
      wanted: 'Ngày 3/12/2018, UBND tỉnh Hà Giang ban hành Kế hoạch số 9/KH-UBND về CTDT.',
      becomes:
        'On 3 December 2018, the Ha Giang Provincial People’s Committee issued Plan No 9/KH-UBND on ethnic affairs work.',
    },
    {
      what: 'the place within a name that is written another way',
      vi: 'UBND tỉnh Lạng Sơn báo cáo kết quả.',
      en: "The People's Committee of Lang Son Province reported the results.",
      wanted: 'UBND tỉnh Bắc Giang báo cáo kết quả.',
      becomes: "The People's Committee of Bac Giang Province reported the results.",
    },
    {
      what: 'currency behind, billions of thousands',
      vi: 'Tổng kinh phí là 1.069 tỷ đồng.',
      en: 'Total funding is 1,069 billion VND.',
      wanted: 'Tổng kinh phí là 2.500 tỷ đồng.',
      becomes: 'Total funding is 2,500 billion VND.',
    },
    {
      what: 'percent in words, and a bare year',
      vi: 'Năm 2017, tỷ lệ hộ nghèo giảm còn 12,5%.',
      en: 'In 2017, the poverty rate fell to 12.5 percent.',
      wanted: 'Năm 2018, tỷ lệ hộ nghèo giảm còn 9,75%.',
      becomes: 'In 2018, the poverty rate fell to 9.75 percent.',
    },
    {
      what: 'small numbers in words, at the beginning too; each in its place',
      vi: 'Có 3 xã và 3 thôn được hỗ trợ.',
      en: 'Three communes and three villages received support.',
      wanted: 'Có 4 xã và 15 thôn được hỗ trợ.',
      becomes: 'Four communes and 15 villages received support.',
    },
    {
      what: 'a name',
      vi: 'Sở Y tế tổ chức một hội nghị.',
      en: 'The Department of Health held a conference.',
      wanted: 'Sở Nội vụ tổ chức một hội nghị.',
      becomes: 'The Department of Home Affairs held a conference.',
    },
    {
      what: 'a decree and its date, between marks',
      vi: 'Căn cứ **Nghị định số 05/2011/NĐ-CP** ngày 14/01/2011 của Chính phủ về công tác dân tộc;',
      en: 'Pursuant to **Decree No. 05/2011/ND-CP** dated January 14, 2011 of the Government on ethnic affairs work;',
      wanted: 'Căn cứ **Nghị định số 127/2024/NĐ-CP** ngày 10/10/2024 của Chính phủ về công tác dân tộc;',
      becomes:
        'Pursuant to **Decree No. 127/2024/ND-CP** dated October 10, 2024 of the Government on ethnic affairs work;',
    },
  ])('$what', async ({ vi, en, wanted, becomes }) => {
    const found = await match({ vi, en }, wanted);
    expect(found).toMatchObject({ en: becomes, kind: 'repaired', match: 100, unrepaired: [] });
    expect(found?.repaired.length).toBeGreaterThan(0);
    expect(found?.unit).toMatchObject({ vi, en });
  });

  test('each repair is told on both sides', async () => {
    const pair = { vi: 'Có 50 hộ nghèo ở 3 xã.', en: 'There are 50 poor households in three communes.' };
    expect((await match(pair, 'Có 60 hộ nghèo ở 3 xã.'))?.repaired).toEqual([
      { vi: { was: '50 hộ nghèo', now: '60 hộ nghèo' }, en: { was: '50 poor households', now: '60 poor households' } },
    ]);
  });

  test('other words keep the match below 100, with what could be repaired', async () => {
    const pair = {
      vi: 'Năm 2017, tỉnh đã hỗ trợ 50 hộ nghèo làm nhà mới.',
      en: 'In 2017, the province supported 50 poor households in building new houses.',
    };
    expect(await match(pair, 'Năm 2018, tỉnh đã hỗ trợ 60 hộ nghèo sửa nhà cũ.')).toMatchObject({
      kind: 'fuzzy',
      match: 83,
      en: 'In 2018, the province supported 60 poor households in building new houses.',
    });
  });
});

test('a short segment is found though a name is a good part of it', async () => {
  const asked: number[] = [];
  const candidates: Memory['candidates'] = async (_, { least }) => {
    asked.push(least);
    return [];
  };
  const lookup = memoryLookup({ candidates } as unknown as Memory, glossary, made);
  await lookup({ vi: 'UBND tỉnh Hà Giang họp.' });
  await lookup({ vi: 'UBND tỉnh Hà Giang họp với các huyện về công tác dân tộc.' });
  await lookup({ vi: 'UBND tỉnh Hà Giang họp.' }, { least: 50 });
  expect(asked).toEqual([60, 70, 50]);
});

describe('what cannot be put in stays as it is, and is told', () => {
  const wanted = 'Năm 2018, tỉnh hỗ trợ 60 hộ nghèo và 60 hộ cận nghèo ở các xã vùng cao biên giới.';
  const vi = 'Năm 2018, tỉnh hỗ trợ 50 hộ nghèo và 50 hộ cận nghèo ở các xã vùng cao biên giới.';

  test.each([
    [
      'a figure that the English does not tell',
      'In 2018, the province supported many households in highland border communes.',
    ],
    [
      'a figure that it tells otherwise',
      'In 2018, the province supported half a hundred poor households and as many others.',
    ],
    ['a figure that it tells more often', 'In 2018: 50 poor households, 50 poor households, 50 poor households.'],
  ])('%s', async (_, en) => {
    const found = await match({ vi, en }, wanted);
    expect(found).toMatchObject({ kind: 'fuzzy', en, repaired: [] });
    expect(found?.unrepaired).toContain('60 hộ nghèo');
    expect(found?.match).toBeLessThan(100);
  });

  test('a verb is no term to put in', async () => {
    const pair = { vi: 'Tỉnh ban hành kế hoạch mới về nhà ở.', en: 'The province will promulgate a new housing plan.' };
    expect(await match(pair, 'Tỉnh hỗ trợ kế hoạch mới về nhà ở.')).toMatchObject({ en: pair.en, kind: 'fuzzy' });
  });

  test('what differs in capitals or signs alone has 99', async () => {
    const pair = { vi: 'Xin cảm ơn', en: 'Thank you' };
    expect(await match(pair, 'XIN CẢM ƠN!')).toMatchObject({ kind: 'fuzzy', match: 99, en: 'Thank you' });
  });

  test('what is less alike than was asked for is not given', async () => {
    const pair = { vi: 'Xin cảm ơn các đồng chí.', en: 'Thank you, comrades.' };
    expect(await match(pair, 'Xin cảm ơn các vị.', 70)).toBeUndefined();
    expect(await match(pair, 'Xin cảm ơn các vị.', 60)).toMatchObject({ match: 66 });
  });
});
