import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser, type Ruling } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { ConceptId } from '../../src/model/concept.ts';
import type { Mention } from '../../src/model/mention.ts';
import { glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: state
concepts:
  - { vi: 'Ủy ban nhân dân {place?}', en: "{place} People's Committee", acronyms: ['UBND {place?}'] }
  - { vi: 'Sở {field} {place?}', en: '{place} Department of {field}' }
  - { vi: 'Trường THPT {name}', en: '{name} High School' }
  - { vi: 'Quốc hội khóa {number}', en: 'National Assembly of the {number} tenure' }
  - { vi: thành phố, en: city, acronyms: [TP] }
  - { vi: Ủy ban Dân tộc, en: Committee for Ethnic Minority Affairs, acronyms: [UBDT] }
  - { vi: ủy ban, en: committee, id: uy-ban-noi-chung }
  - { vi: Ban Dân tộc, en: Board for Ethnic Affairs }
  - { vi: 'Thành ủy {place?}', level: city, en: { named: '{place} Party Committee', bare: municipal Party Committee } }
  - { vi: 'Huyện ủy {place?}', level: district, en: { named: '{place} Party Committee', bare: district Party Committee } }
  - { vi: công tác dân tộc, en: ethnic affairs work, acronyms: [CTDT] }
  - { vi: chính sách dân tộc, en: ethnic policy, acronyms: [CSDT], domain: ethnic-affairs, priors: { CSDT: 0.5 }, cues: [miền núi] }
  - { vi: cơ sở dạy nghề, en: vocational training provider, acronyms: [CSDT], domain: education, priors: { CSDT: 0.5 }, cues: [học viên] }
  - { vi: hộ nghèo, en: poor household }
  - { vi: tỉnh ủy, en: provincial Party committee }
  - { vi: công trình trọng điểm, en: key project }
  - { vi: 'tỉnh, thành phố', en: province and city, plural: provinces and cities }
  - { vi: Đảng, en: Party }
  - { vi: Y tế, en: Health, domain: fields }
  - { vi: Hà Nội, en: Ha Noi, domain: places, level: municipality }
  - { vi: Bắc Hà, en: Bac Ha, domain: places, level: district }
  - { vi: Lạng Sơn, en: Lang Son, domain: places, level: province }
  - { vi: Hòa Bình, en: Hoa Binh, domain: places, level: province }
`;

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await glossaryOf(yaml)).analyse;
});

const written = ({ text, kind, en, status, parts }: Mention): string => {
  const inside = parts.map((part) => part.text).join(' + ');
  return `${kind} «${text}» ${status === 'decided' ? (en ?? '?') : status}${inside === '' ? '' : ` [${inside}]`}`;
};

function mentions(text: string, ruling?: Ruling): string[] {
  const { segments } = analyse(readDocument(text, 'markdown'), ruling);
  return segments.flatMap((segment) => segment.mentions.map(written));
}

describe('names made by templates', () => {
  test.each([
    ['UBND tỉnh họp', "name «UBND tỉnh» provincial People's Committee [UBND]"],
    [
      'Ủy ban nhân dân tỉnh Lạng Sơn họp',
      "name «Ủy ban nhân dân tỉnh Lạng Sơn» Lang Son Provincial People's Committee [Ủy ban nhân dân + tỉnh Lạng Sơn]",
    ],
    [
      'Uỷ ban Nhân dân TP Hà Nội họp',
      "name «Uỷ ban Nhân dân TP Hà Nội» Ha Noi People's Committee [Uỷ ban Nhân dân + TP Hà Nội]",
    ],
    ['UBND TP. Lạng Sơn họp', "name «UBND TP. Lạng Sơn» Lang Son City People's Committee [UBND + TP. Lạng Sơn]"],
    [
      'UBND huyện Lạng Sơn Đông họp',
      "name «UBND huyện Lạng Sơn Đông» Lang Son Dong District People's Committee [UBND + huyện Lạng Sơn Đông]",
    ],
    ['UBND xã Mễ Trì họp', "name «UBND xã Mễ Trì» Me Tri Commune People's Committee [UBND + xã Mễ Trì]"],
    ['UBND phường 5 họp', "name «UBND phường 5» Ward 5 People's Committee [UBND + phường 5]"],
    ['UBND xã Mễ Trì Nguyễn Văn A nói', "name «UBND xã Mễ Trì» Me Tri Commune People's Committee [UBND + xã Mễ Trì]"],
    [
      'UBND phường Nguyễn Trãi họp',
      "name «UBND phường Nguyễn Trãi» Nguyen Trai Ward People's Committee [UBND + phường Nguyễn Trãi]",
    ],
    ['UBND TP Nguyễn Thành Phong nói', "name «UBND TP» municipal People's Committee [UBND + TP]"],
    ['UBND xã Nguyễn Văn Hùng nói', "name «UBND xã» commune People's Committee [UBND]"],
    ['Thành ủy Lạng Sơn họp', 'name «Thành ủy Lạng Sơn» Lang Son City Party Committee [Thành ủy + Lạng Sơn]'],
    ['Thành ủy Hà Nội họp', 'name «Thành ủy Hà Nội» Ha Noi Party Committee [Thành ủy + Hà Nội]'],
    ['Huyện ủy Đông Anh họp', 'name «Huyện ủy Đông Anh» Dong Anh District Party Committee [Huyện ủy]'],
    ['UBND đã họp', "acronym «UBND» People's Committee"],
    ['Sở Y tế đã họp', 'name «Sở Y tế» Department of Health'],
    [
      'Sở Y tế Lạng Sơn đã họp',
      'name «Sở Y tế Lạng Sơn» Lang Son Provincial Department of Health [Sở Y tế + Lạng Sơn]',
    ],
    ['Trường THPT Chu Văn An khai giảng', 'name «Trường THPT Chu Văn An» Chu Van An High School'],
    ['Quốc hội khóa XIV khai mạc', 'name «Quốc hội khóa XIV» National Assembly of the XIV tenure [khóa XIV]'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual([expected]);
  });

  test.each(['TUBND họp', 'ubnd họp', 'bàn về xã hội', 'UBNDQX'])('no name in «%s»', (text) => {
    expect(mentions(text).filter((mention) => !mention.endsWith('unknown'))).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['đến tỉnh Lạng Sơn rồi', 'place «tỉnh Lạng Sơn» Lang Son Province [Lạng Sơn]'],
    ['đến TP Lạng Sơn rồi', 'place «TP Lạng Sơn» Lang Son City [TP + Lạng Sơn]'],
    ['Hà Nội Nguyễn Đức Chung nói', 'place «Hà Nội» Ha Noi'],
    ['phía Bắc Hà Nội có', 'place «Hà Nội» Ha Noi'],
    ['đến TP Hà Nội rồi', 'place «TP Hà Nội» Ha Noi [TP + Hà Nội]'],
    ['đến huyện Đông Anh rồi', 'place «huyện Đông Anh» Dong Anh District'],
    ['tỉnh Hoà Bình có', 'place «tỉnh Hoà Bình» Hoa Binh Province [Hoà Bình]'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual([expected]);
  });

  test.each([
    'ông Trương Hòa Bình',
    'bà Nguyễn Lạng Sơn',
    'ông Lạng Sơn Lâm',
    'Đồng chí Hà Nội Minh',
    'giữ gìn hòa bình',
    'bản Hiến pháp',
    'xã hội hóa',
    'huyện có dân số',
  ])('none in «%s»', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('words that cross', () => {
  test.each([
    ['Thành ủy ban hành nghị quyết', ['term «Thành ủy» municipal Party Committee']],
    ['lãnh đạo Ủy ban dân tộc đến', ['term «Ủy ban dân tộc» Committee for Ethnic Minority Affairs [Ủy ban]']],
    ['bí thư đảng ủy', []],
    ['được Đảng giao', ['term «Đảng» Party']],
    ['7 tỉnh ủy báo cáo', ['value «7» 7', 'term «tỉnh ủy» provincial Party committee']],
    [
      'trên 25 công trình trọng điểm',
      ['value «trên 25 công trình trọng điểm» more than 25 key projects [trên 25 + công trình trọng điểm]'],
    ],
    ['7 tỉnh, thành phố', ['value «7 tỉnh, thành phố» seven provinces and cities [tỉnh, thành phố]']],
    ['hỗ trợ trên 120 hộ', ['value «trên 120 hộ» more than 120 households [120 hộ]']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('acronyms', () => {
  test('a definition wins from there on, and its long form is looked up', () => {
    const { segments, definitions } = analyse(
      readDocument('Triển khai công tác và chính sách dân tộc (CTDT và CSDT).\n\nCSDT được quan tâm.', 'markdown'),
    );
    const last = segments[1]?.mentions[0];
    expect(definitions.map(({ acronym, concept }) => [acronym, concept])).toEqual([
      ['CTDT', 'cong-tac-dan-toc'],
      ['CSDT', 'chinh-sach-dan-toc'],
    ]);
    expect(last).toMatchObject({
      kind: 'acronym',
      via: 'definition',
      concept: 'chinh-sach-dan-toc',
      status: 'decided',
    });
  });

  test('a definition that the glossary lacks gives the Vietnamese and no English', () => {
    const { segments } = analyse(readDocument('Tổ hợp tác dịch vụ (THTDV) ra đời. THTDV có 5 hộ.', 'markdown'));
    const named = segments[1]?.mentions[0];
    expect(named).toMatchObject({
      text: 'THTDV',
      via: 'definition',
      status: 'decided',
      concept: null,
      vi: 'Tổ hợp tác dịch vụ',
      en: null,
    });
  });

  test('without ground to choose it is left open, with all its senses', () => {
    const { segments } = analyse(readDocument('Báo cáo về CSDT.', 'markdown'));
    const open = segments[0]?.mentions[0];
    expect(open).toMatchObject({ text: 'CSDT', status: 'ambiguous', concept: null, en: null });
    expect(open).toHaveProperty('alternatives.length', 2);
  });

  test.each([
    ['CSDT ở miền núi', 'chinh-sach-dan-toc'],
    ['Các học viên của CSDT', 'co-so-day-nghe'],
  ])('cues decide: %s', (text, concept) => {
    expect(analyse(readDocument(text, 'markdown')).segments[0]?.mentions[0]).toMatchObject({
      status: 'decided',
      concept,
    });
  });

  test("a person's ruling wins over all, and what is ignored is no mention", () => {
    const ruling = { senses: { CSDT: 'co-so-day-nghe' as ConceptId }, ignore: ['Đảng'] };
    const { segments } = analyse(readDocument('Đảng bàn về CSDT ở miền núi.', 'markdown'), ruling);
    expect(segments[0]?.mentions).toHaveLength(1);
    expect(segments[0]?.mentions[0]).toMatchObject({ via: 'person', concept: 'co-so-day-nghe' });
  });

  test.each([
    ['theo GĐKT của công ty', ['acronym «GĐKT» unknown']],
    ['Đại hội XIII', ['value «Đại hội XIII» the 13th Congress [XIII]']],
    ['KHÔNG GÌ QUÝ HƠN ĐỘC LẬP TỰ DO', []],
    ['theo N.V.A kể lại', []],
    ['ông K.HƯNG và bà LÊ kể lại', []],
    ['bị SỰ cố', []],
    ['theo VnExpress kể lại', []],
    ['mã 30a, QL1A và Covid-19', []],
  ])('unknown ones are said: %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('offsets', () => {
  test.each([
    ['across emphasis', 'Họp **Ủy ban** nhân dân ngay'],
    ['with a byte order mark and CRLF', '\uFEFFHọp\r\n\r\nỦy ban\r\nnhân dân ngay'],
    ['decomposed', 'Họp Ủy ban nhân dân ngay'.normalize('NFD')],
    ['with a character reference', 'Họp &#7910;y ban nhân dân ngay'],
    ['in a quote that goes on', '> Họp Ủy ban\n> nhân dân ngay'],
  ])('%s: input.slice(start, end) === text', (_, source) => {
    const found = analyse(readDocument(source, 'markdown')).segments.flatMap((segment) => segment.mentions);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ concept: 'uy-ban-nhan-dan', text: source.slice(found[0]!.start, found[0]!.end) });
  });
});
