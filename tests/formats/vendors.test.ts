import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amazon, azure, deepl, google, googleSets } from '../../src/formats/vendors.ts';
import { anyConcept } from './any-concept.ts';
import { concept, written } from './concepts.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 3000 : 100 };

const household = concept('hộ cận nghèo', 'near-poor household', {
  acronyms: ['HCN'],
  variants: ['gia đình cận nghèo'],
});

describe('as each vendor wants it', () => {
  test.each([
    [deepl, 'hộ cận nghèo\tnear-poor household\ngia đình cận nghèo\tnear-poor household\nHCN\tnear-poor household\n'],
    [azure, 'hộ cận nghèo\tnear-poor household\ngia đình cận nghèo\tnear-poor household\nHCN\tnear-poor household\n'],
    [google, 'hộ cận nghèo,near-poor household\ngia đình cận nghèo,near-poor household\nHCN,near-poor household\n'],
    [
      amazon,
      'vi,en\nhộ cận nghèo,near-poor household\ngia đình cận nghèo,near-poor household\nHCN,near-poor household\n',
    ],
    [googleSets, 'vi,en\nhộ cận nghèo,near-poor household\n'],
  ])('$name', (format, text) => {
    expect(written(format, [household])).toEqual({ text, leftOut: [] });
  });

  test('a header is a matter of choice', () => {
    expect(written(azure, [household], { header: true }).text).toMatch(/^vi\ten\n/);
    expect(written(amazon, [household], { header: false }).text).not.toContain('vi,en');
  });

  test('quotes only where they are read', () => {
    const quoted = concept('nghị quyết số 26, về “tam nông”', 'the "three rurals" resolution');
    expect(written(google, [quoted]).text).toBe(
      '"nghị quyết số 26, về “tam nông”","the ""three rurals"" resolution"\n',
    );
    expect(written(deepl, [quoted]).text).toBe('nghị quyết số 26, về “tam nông”\tthe "three rurals" resolution\n');
  });

  test('an acronym and its short form are a set of their own', () => {
    const party = concept('Đảng Cộng sản Việt Nam', 'Communist Party of Viet Nam', {
      acronyms: ['ĐCSVN'],
      abbreviation: 'CPV',
    });
    expect(written(googleSets, [party]).text).toBe(
      'vi,en\nĐảng Cộng sản Việt Nam,Communist Party of Viet Nam\nĐCSVN,CPV\n',
    );
  });
});

describe('left out', () => {
  test('templates, unless their slot may stay empty', () => {
    const committee = concept(
      'Ủy ban nhân dân {place?}',
      { named: "{place} People's Committee", bare: "People's Committee" },
      { acronyms: ['UBND {place?}'] },
    );
    const pagoda = concept('chùa {name}', '{name} Pagoda');
    expect(written(deepl, [committee, pagoda])).toEqual({
      text: "Ủy ban nhân dân\tPeople's Committee\nUBND\tPeople's Committee\n",
      leftOut: [{ code: 'template', concept: 'chua', text: 'chùa {name}' }],
    });
  });

  test('an acronym whose sense is open, all its senses', () => {
    const police = concept('cơ quan điều tra', 'investigation agency', { acronyms: ['CQĐT'], priors: { CQĐT: 0.6 } });
    const investor = concept('cơ quan đầu tư', 'investment agency', { acronyms: ['CQĐT'], priors: { CQĐT: 0.4 } });
    const { text, leftOut } = written(deepl, [investor, police]);
    expect(text).not.toContain('CQĐT');
    expect(leftOut).toHaveLength(2);
    expect(leftOut).toContainEqual({
      code: 'ambiguous-acronym',
      concept: 'co-quan-dieu-tra',
      text: 'CQĐT',
      other: 'co-quan-dau-tu',
    });
    expect(leftOut).toContainEqual({
      code: 'ambiguous-acronym',
      concept: 'co-quan-dau-tu',
      text: 'CQĐT',
      other: 'co-quan-dieu-tra',
    });
  });

  test('of an acronym with a sense that is nearly always meant, the others', () => {
    const affairs = concept('công tác dân tộc', 'ethnic affairs work', { acronyms: ['CTDT'], priors: { CTDT: 0.97 } });
    const training = concept('chương trình đào tạo', 'training programme', { acronyms: ['CTDT'] });
    const { text, leftOut } = written(deepl, [training, affairs]);
    expect(text).toContain('CTDT\tethnic affairs work\n');
    expect(leftOut).toEqual([
      { code: 'duplicate-source', concept: 'chuong-trinh-dao-tao', text: 'CTDT', other: 'cong-tac-dan-toc' },
    ]);
  });

  test.each([
    ['the better status', { status: 'proposed' }, { status: 'official' }],
    ['what is in force', { status: 'official', until: '2025-02-28' }, { from: '2025-03-01' }],
  ] as const)('a term that comes twice loses to %s', (_, lost, won) => {
    const [loser, winner] = [
      concept('Công an', 'police', { id: 'a' as never, ...lost }),
      concept('Công an', 'public security', { id: 'b' as never, ...won }),
    ];
    expect(written(deepl, [loser, winner])).toEqual({
      text: 'Công an\tpublic security\n',
      leftOut: [{ code: 'duplicate-source', concept: 'a', text: 'Công an', other: 'b' }],
    });
  });

  test('a name in full wins over the same letters as an acronym', () => {
    const power = concept('EVN', 'Vietnam Electricity');
    const other = concept('ê vê en', 'something else', { acronyms: ['EVN'], priors: { EVN: 1 } });
    expect(written(deepl, [other, power]).text).toContain('EVN\tVietnam Electricity\n');
  });

  test('English that another has, where sets go both ways', () => {
    const { text, leftOut } = written(googleSets, [concept('phiên họp', 'meeting'), concept('cuộc họp', 'meeting')]);
    expect(text).toBe('vi,en\nphiên họp,meeting\n');
    expect(leftOut).toEqual([{ code: 'duplicate-target', concept: 'cuoc-hop', text: 'cuộc họp', other: 'phien-hop' }]);
  });

  test.each([
    ['too-long', concept('ế'.repeat(400), 'long'), { bytes: 1200, limit: 1024 }],
    ['too-long', concept('dài', 'x'.repeat(1025)), { bytes: 1025, limit: 1024 }],
    ['control-character', concept('hộ\u0007nghèo', 'poor household'), {}],
    ['control-character', concept('hộ nghèo', 'poor\u007f household'), {}],
  ])('%s', (code, wrong, facts) => {
    const { text, leftOut } = written(deepl, [wrong, household]);
    expect(text).toContain('hộ cận nghèo');
    expect(leftOut).toEqual([{ code, concept: wrong.id, text: wrong.vi, ...facts }]);
  });

  test('what would make the file too large, and nothing else', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => concept(`${'ế'.repeat(300)} ${index}`, 'x'));
    const { text, leftOut } = written(deepl, many);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10 * 1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(10 * 1024 * 1024 - 1000);
    expect(leftOut[0]).toMatchObject({ code: 'file-full', limit: 10 * 1024 * 1024 });
    expect(text.split('\n').length - 1 + leftOut.length).toBe(12_000);
  });
});

test('tabs and line breaks become spaces', () => {
  expect(written(deepl, [concept('hộ\tnghèo', 'poor\nhousehold')]).text).toBe('hộ nghèo\tpoor household\n');
});

describe('whatever the concepts', () => {
  test.each([deepl, google, azure, amazon])('$name has each source once, and no empty side', (format) => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 8 }), (concepts) => {
        const { text } = written(format, concepts, { header: false });
        const tabs = [deepl, azure].includes(format);
        const rows: string[][] = tabs
          ? text
              .split('\n')
              .slice(0, -1)
              .map((row) => row.split('\t'))
          : parse(text);
        expect(rows.every((row) => row.length === 2 && row.every((side) => side !== '' && !/\p{Cc}/u.test(side)))).toBe(
          true,
        );
        expect(new Set(rows.map(([vi]) => vi!.normalize('NFC'))).size).toBe(rows.length);
      }),
      runs,
    );
  });

  test('nothing is lost in silence', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 8 }), (concepts) => {
        const { text, leftOut } = written(google, concepts, { header: false });
        const sources = new Set(
          [...parse(text).map(([vi]: string[]) => vi!), ...leftOut.map((each) => each.text.normalize('NFC'))].map(
            (vi) => vi.normalize('NFC').replace(/\s+/g, ' ').trim(),
          ),
        );
        const all = concepts.flatMap(({ vi, variants = [], acronyms = [] }) => [vi, ...variants, ...acronyms]);
        expect(all.filter((vi) => !sources.has(vi.normalize('NFC').replace(/\s+/g, ' ').trim()))).toEqual([]);
      }),
      runs,
    );
  });
});
