import { beforeAll, describe, expect, test } from 'vitest';
import { type Glossary, openIndex } from '../../src/glossary/index.ts';
import { compileGlossary } from '../../src/glossary/source.ts';
import { sourceOf } from './marked.ts';

let glossary: Glossary;

beforeAll(async () => {
  const source = await sourceOf(
    `
  - vi: Ủy ban nhân dân {place?}
    en: { named: "{place} People's Committee", bare: People's Committee }
    acronyms: ["UBND {place?}"]
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]
    admitted: [ethnic minority affairs work]
    deprecated: [nationality work]
    priors: { CTDT: 0.9 }
  - vi: chương trình dự thảo
    en: draft programme
    acronyms: [CTDT]
  - vi: chính sách dân tộc
    en: ethnic policy
    acronyms: [CSDT]
    priors: { CSDT: 0.4 }
  - vi: cơ sở dạy tiếng
    en: language school
    acronyms: [CSDT]
    priors: { CSDT: 0.6 }
  - vi: cảnh sát điều tra
    en: investigative police
    acronyms: [CSĐT]
  - vi: Bộ Ngoại giao
    en: Ministry of Foreign Affairs
    abbreviation: MOFA
    acronyms: [BNG]
  - vi: bàn
    en: table
  - vi: bản
    id: ban-village
    en: village
  - vi: Đảng
    en: Party
`,
  );
  glossary = openIndex(compileGlossary(source));
});

function found(query: string): { exact: string[]; near: string[] } {
  const { exact, near } = glossary.find(query);
  const words = ({ term, rank }: (typeof exact)[number]): string => `${term.concept} ${term.role} ${rank}`;
  return { exact: exact.map(words), near: near.map(words) };
}

test.each([
  { query: 'UBND', exact: ['uy-ban-nhan-dan acronym exact'] },
  { query: 'ubnd', exact: ['uy-ban-nhan-dan acronym folded'] },
  { query: '  ủy  ban Nhân dân ', exact: ['uy-ban-nhan-dan preferred folded'] },
  { query: 'Uỷ ban nhân dân', exact: ['uy-ban-nhan-dan preferred folded'] },
  { query: 'Ủy ban nhân dân'.normalize('NFD'), exact: ['uy-ban-nhan-dan preferred exact'] },
  { query: 'uy ban nhan dan', exact: ['uy-ban-nhan-dan preferred toneless'] },
  { query: "people's committee", exact: ['uy-ban-nhan-dan english folded'] },
  { query: 'People’s Committee', exact: ['uy-ban-nhan-dan english folded'] },
  { query: 'mofa', exact: ['bo-ngoai-giao abbreviation folded'] },
  { query: 'ethnic minority affairs work', exact: ['cong-tac-dan-toc admitted exact'] },
  { query: 'nationality work', exact: ['cong-tac-dan-toc deprecated exact'] },
  { query: 'Đảng', exact: ['dang preferred exact'] },
  { query: 'dang', exact: ['dang preferred toneless'] },
])('“$query” names $exact', ({ query, exact }) => {
  expect(found(query).exact).toEqual(exact);
});

describe('senses of one acronym', () => {
  test('all come, the most common first, whatever their order in the file', () => {
    expect(found('CSDT').exact).toEqual(['co-so-day-tieng acronym exact', 'chinh-sach-dan-toc acronym exact']);
  });

  test('one without a prior takes what the others leave', () => {
    expect(found('CTDT').exact).toEqual(['cong-tac-dan-toc acronym exact', 'chuong-trinh-du-thao acronym exact']);
  });

  test('Đ and D are two letters: the other one is only near', () => {
    expect(found('CSDT').near).toEqual(['canh-sat-dieu-tra acronym toneless']);
    expect(found('CSĐT').exact).toEqual(['canh-sat-dieu-tra acronym exact']);
  });
});

test('a word with its tone is that word, the other is near', () => {
  expect(found('bản')).toEqual({ exact: ['ban-village preferred exact'], near: ['ban preferred toneless'] });
});

test('a word without its tone may be either', () => {
  expect(found('ban').exact).toEqual(['ban preferred toneless', 'ban-village preferred toneless']);
});

test.each([
  { query: 'công tác dân', near: 'cong-tac-dan-toc preferred prefix' },
  { query: 'cong tac d', near: 'cong-tac-dan-toc preferred prefix' },
  { query: 'ministry of', near: 'bo-ngoai-giao english prefix' },
  { query: 'UBNDX', near: 'uy-ban-nhan-dan acronym fuzzy' },
  { query: 'ethnik policy', near: 'chinh-sach-dan-toc english fuzzy' },
  { query: 'Ủy ban nhân đan', near: 'uy-ban-nhan-dan preferred toneless' },
])('“$query” is near $near', ({ query, near }) => {
  const { exact, near: all } = found(query);
  expect([...exact, ...all][0]).toBe(near);
});

test('the distance of a slip is told', () => {
  expect(glossary.find('UBNDX').near[0]).toMatchObject({ rank: 'fuzzy', distance: 1 });
});

test.each(['', '   ', 'xyzzy', '{place}', 'tuyệt đối không có', 'XX'])('“%s” finds nothing', (query) => {
  expect(found(query)).toEqual({ exact: [], near: [] });
});

test('a word that is named needs no guesses', () => {
  expect(found('BNG').near).toEqual([]);
});

test('near hits are as many as asked for', () => {
  expect(glossary.find('c', { limit: 2 }).near).toHaveLength(2);
});

test('terms are the Vietnamese ones, templates as written', () => {
  const terms = [...glossary.terms()];
  expect(terms.slice(0, 2)).toEqual([
    { text: 'Ủy ban nhân dân {place?}', concept: 'uy-ban-nhan-dan', role: 'preferred' },
    { text: 'UBND {place?}', concept: 'uy-ban-nhan-dan', role: 'acronym' },
  ]);
  expect(new Set(terms.map(({ role }) => role))).toEqual(new Set(['preferred', 'acronym']));
});
