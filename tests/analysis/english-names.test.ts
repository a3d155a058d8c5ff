import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishAnalyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { pluralOf, readEnglishWords } from '../../src/text/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { marked } from '../marked.ts';

const glossary = await glossaryOf(`
domain: test
concepts:
  - vi: Ủy ban Dân tộc
    en: Committee for Ethnic Minority Affairs
    admitted: [Committee on Ethnic Minority Affairs]
    deprecated: [Committee for Nationalities]
    abbreviation: CEMA
  - vi: Ủy ban nhân dân {place?}
    en: { named: "{place} People's Committee", bare: People's Committee }
    styles: { mofa: "People's Committee of {place}" }
  - vi: Bí thư Tỉnh ủy {place}
    en: Secretary of the {place} Party Committee
  - vi: ủy ban
    en: committee
  - { vi: công tác dân tộc, en: ethnic affairs work, deprecated: [ethnic affairs works, ethnics work] }
  - { vi: kế hoạch, en: plan }
  - { vi: quy hoạch, en: plan }
  - { vi: chương trình, en: programme }
  - { vi: hàng hóa, en: goods }
  - { vi: xây dựng, en: build, pos: verb }
  - { vi: lập kế hoạch, en: plan ahead, pos: verb }
  - { vi: tiêu chí, en: criterion, plural: criteria }
  - { vi: Đảng, en: Party }
  - { vi: Việt Nam, en: Viet Nam }
  - { vi: Lạng Sơn, en: Lang Son }
  - { vi: Bộ Lao động, en: 'Ministry of Labour, Invalids and Social Affairs' }
`);
const { analyse } = englishAnalyser(glossary);

function named(text: string): { text: string; start: number; names: string[] }[] {
  const { source, segments } = readDocument(text, 'markdown', 'en');
  const words = segments.map((segment) => readEnglishWords(segment.text));
  return analyse([{ source, segments, words }])
    .flat()
    .flatMap((mention) =>
      mention.kind === 'name'
        ? [
            {
              text: mention.text,
              start: mention.start,
              names: mention.names.map(({ concept, role }) => `${concept} ${role}`),
            },
          ]
        : [],
    );
}

describe('names in English', () => {
  test.each([
    ['the ⟦Committee for Ethnic Minority Affairs⟧', 'uy-ban-dan-toc english'],
    ['the ⟦Committee on Ethnic Minority Affairs⟧', 'uy-ban-dan-toc admitted'],
    ['the ⟦Committee for Nationalities⟧', 'uy-ban-dan-toc deprecated'],
    ['the ⟦COMMITTEE FOR ETHNIC MINORITY AFFAIRS⟧', 'uy-ban-dan-toc english'],
    ['⟦CEMA⟧ and others', 'uy-ban-dan-toc abbreviation'],
    ['The Lang Son ⟦People’s Committee⟧ met.', 'uy-ban-nhan-dan english'],
    ['⟦People’s Committees⟧ at all levels', 'uy-ban-nhan-dan english'],
    ['the ⟦Secretary of the Lang Son provincial Party Committee⟧', 'bi-thu-tinh-uy english'],
    ['two ⟦committees⟧', 'uy-ban english'],
    ['the ⟦committee⟧’s work', 'uy-ban english'],
    ['⟦ethnic affairs work⟧', 'cong-tac-dan-toc english'],
    ['⟦Ethnic affairs work⟧', 'cong-tac-dan-toc english'],
    ['⟦ethnics work⟧', 'cong-tac-dan-toc deprecated'],
    ['many ⟦programs⟧', 'chuong-trinh english'],
    ['imported ⟦goods⟧', 'hang-hoa english'],
    ['they ⟦built⟧ it', 'xay-dung english'],
    ['⟦building⟧ roads', 'xay-dung english'],
    ['⟦planning ahead⟧', 'lap-ke-hoach english'],
    ['four ⟦criteria⟧', 'tieu-chi english'],
    ['⟦Vietnam⟧’s exports', 'viet-nam english'],
    ['in ⟦Lạng Sơn⟧', 'lang-son english'],
    ['**⟦Viet** Nam⟧', 'viet-nam english'],
    ['the ⟦Ministry of Labor, Invalids, and Social Affairs⟧', 'bo-lao-dong english'],
  ])('%s: %s', (written, name) => {
    const { text, stretches } = marked(written);
    const [{ start, end } = { start: 0, end: 0 }] = stretches;
    const found = named(text).filter((one) => one.start === start && one.text === text.slice(start, end));
    expect(found.flatMap(({ names }) => names)).toContain(name);
  });

  test('all concepts of one English are told', () => {
    expect(named('a plan')).toEqual([{ text: 'plan', start: 2, names: ['ke-hoach english', 'quy-hoach english'] }]);
  });

  test('a name within a name is told too, after it', () => {
    expect(named("the People's Committee").map(({ text }) => text)).toEqual(["People's Committee", 'Committee']);
  });

  test.each([
    ['a birthday party', 'dang'],
    ['the good old days', 'hang-hoa'],
    ['the committee for ethnic minority affairs', 'uy-ban-dan-toc'],
    ['Committee for Ethnic, Minority Affairs', 'uy-ban-dan-toc'],
    ['cema', 'uy-ban-dan-toc'],
    ['the Party Committee of Lang Son', 'bi-thu-tinh-uy'],
    ['a Secretary', 'bi-thu-tinh-uy'],
    ['Uncommitteed', 'uy-ban'],
    ['Nam', 'viet-nam'],
  ])('%s does not name %s', (text, concept) => {
    expect(named(text).flatMap(({ names }) => names.map((name) => name.split(' ')[0]))).not.toContain(concept);
  });

  test('what only a plural would make of it is not the deprecated one', () => {
    expect(named('ethnic work, ethnic affairs work').flatMap(({ names }) => names)).toEqual([
      'cong-tac-dan-toc english',
    ]);
  });
});

const nouns = [...glossary.concepts()].flatMap(({ id, en, pos }) =>
  typeof en === 'string' && pos !== 'verb' && !en.includes('{') ? [{ id, en }] : [],
);
const changes: readonly ((english: string) => string)[] = [
  (english) => english,
  (english) => english.toUpperCase(),
  (english) => pluralOf(english),
  (english) => `the ${english}`,
  (english) => `${english}’s`,
  (english) => english.replaceAll(' ', '  '),
  (english) => english.replaceAll(' ', '\u00A0'),
];

test('every name is found however it is written, and where it stands', () => {
  const runs = process.env.SONGNGU_DEEP === undefined ? 500 : 20_000;
  fc.assert(
    fc.property(
      fc.constantFrom(...nouns),
      fc.constantFrom(...changes),
      fc.constantFrom('', 'Today ', 'And so, '),
      fc.constantFrom('', '.', ' was there', ', and more'),
      ({ id, en }, change, before, behind) => {
        const text = `${before}${change(en)}${behind}`;
        const found = named(text).filter(({ names }) => names.some((name) => name.startsWith(`${id} `)));
        expect(found.length).toBeGreaterThan(0);
        for (const { start, text: written } of found) expect(text.slice(start, start + written.length)).toBe(written);
      },
    ),
    { numRuns: runs },
  );
});
