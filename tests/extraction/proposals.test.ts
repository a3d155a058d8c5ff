import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Proposal, type ProposalOptions, ProposalTally, proposalFile } from '../../src/extraction/index.ts';
import type { Glossary } from '../../src/glossary/index.ts';
import { loadGlossary } from '../../src/glossary/source.ts';
import { matchKey } from '../../src/text/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { fewConcepts, readText } from './read-text.ts';

let glossary: Glossary;
beforeAll(async () => {
  glossary = await glossaryOf(fewConcepts);
});

function proposalsOf(texts: readonly string[], options: Partial<ProposalOptions> = {}): Proposal[] {
  const tally = new ProposalTally(glossary);
  for (const text of texts) tally.add(readText(text, glossary));
  return tally.proposals({ least: 2, limit: 1000, ...options });
}

const brief = (proposals: readonly Proposal[]) =>
  proposals.map(({ kind, vi, acronyms, count }) => [kind, vi, count, ...acronyms]);

describe('acronyms', () => {
  test('that nobody knows', () => {
    const found = proposalsOf(['Đoàn KTLN đã đến.', 'Đoàn KTLN đã đi.']);
    expect(brief(found)).toContainEqual(['acronym', 'KTLN', 2]);
    expect(found.find(({ vi }) => vi === 'KTLN')?.first).toMatchObject({ file: 'report.md', line: 1, column: 6 });
  });

  test('with the full form that the text gives them, which takes in the name', () => {
    const text =
      'Tỉnh lập Ban Bảo vệ rừng phòng hộ (BBVRPH). Nay BBVRPH có ba trạm. Ban Bảo vệ rừng phòng hộ đã báo cáo.';
    const found = brief(proposalsOf([text]));
    expect(found).toContainEqual(['acronym', 'Ban Bảo vệ rừng phòng hộ', 2, 'BBVRPH']);
    expect(found.filter(([, vi]) => matchKey(String(vi)) === matchKey('Ban Bảo vệ rừng phòng hộ'))).toHaveLength(1);
  });

  test.each(['Theo CTDT, CTDT và UBND tỉnh.', 'Quốc lộ QL1A và QL1A.', 'Khóa XIV và khóa XIV.'])(
    'none in %s',
    (text) => {
      expect(proposalsOf([text]).filter(({ kind }) => kind === 'acronym')).toEqual([]);
    },
  );
});

describe('names', () => {
  test('that several places have are proposed without the places', () => {
    const text = 'Cục Bảo vệ Môi trường Lạng Sơn đã họp. Hôm qua, Cục Bảo vệ Môi trường Hà Nội đã họp.';
    expect(brief(proposalsOf([text])).filter(([kind]) => kind === 'name')).toEqual([
      ['name', 'Cục Bảo vệ Môi trường', 2],
    ]);
  });

  test.each(['Sở Y tế Lạng Sơn đã họp. Sở Y tế Lạng Sơn đã nghỉ.', 'Bộ Chính trị đã họp, Bộ Chính trị đã nghỉ.'])(
    'that the glossary knows are left out: %s',
    (text) => {
      expect(proposalsOf([text]).filter(({ kind }) => kind === 'name')).toEqual([]);
    },
  );
});

describe('phrases', () => {
  const text =
    'Tỉnh có đất ngập mặn ven bờ. Người ta trồng ở đất ngập mặn ven bờ. Nay, đất ngập mặn ven bờ đã khác; cả đất ngập mặn nữa, và đất ngập mặn đó, với đất ngập mặn này.';

  test('are ranked by C-value, pieces of longer ones left out', () => {
    const phrases = proposalsOf([text]).filter(({ kind }) => kind === 'phrase');
    expect(brief(phrases)).toEqual([
      ['phrase', 'đất ngập mặn ven bờ', 3],
      ['phrase', 'đất ngập mặn', 6],
    ]);
    expect(phrases.map(({ value }) => value)).toEqual([Math.log2(5) * 3, Math.log2(3) * (6 - 3)]);
  });

  test('break at function words and signs, and hold known terms whole', () => {
    const found = proposalsOf(['Làm tốt công tác dân tộc miền núi, lo cho công tác dân tộc miền núi.'], {}).map(
      ({ vi }) => vi,
    );
    expect(found).toContain('công tác dân tộc miền núi');
    expect(found.filter((vi) => vi !== 'công tác dân tộc miền núi' && /tác|tộc/.test(vi))).toEqual([]);
  });

  test('of many texts have to stand in two', () => {
    const own = 'Có sân phơi thóc, có sân phơi thóc.';
    const others = Array.from({ length: 9 }, () => 'Có ruộng bậc thang.');
    expect(proposalsOf([own]).map(({ vi }) => vi)).toContain('sân phơi thóc');
    const found = proposalsOf([own, ...others]).map(({ vi }) => vi);
    expect(found).toContain('ruộng bậc thang');
    expect(found).not.toContain('sân phơi thóc');
  });

  test.each(['Lãnh đạo, lãnh đạo.', 'Sử dụng xe, sử dụng xe.', 'Đã có và đã có.', 'Năm 2018, năm 2018.'])(
    'none in %s',
    (one) => {
      expect(proposalsOf([one])).toEqual([]);
    },
  );

  test('met less often than asked are left out, and so are those beyond the limit', () => {
    expect(proposalsOf([text], { least: 4 }).map(({ vi }) => vi)).toEqual(['đất ngập mặn']);
    expect(proposalsOf([text], { limit: 1 })).toHaveLength(1);
  });
});

const words = fc.array(
  fc.constantFrom(
    ...'rừng phòng hộ Ban Quản lý Bắc Sơn BQLRP (BQLRP) KTLN chính sách dân tộc công tác của và # " \' : [ ] { } & * , . - yes null 5'.split(
      ' ',
    ),
  ),
  { minLength: 20, maxLength: 120 },
);
const runs = { numRuns: process.env.SONGNGU_DEEP ? 3_000 : 30 };

describe('of any text', () => {
  test('no proposal is a term of the glossary, and none comes twice', () => {
    const known = new Set([...glossary.terms()].map(({ text }) => matchKey(text)));
    fc.assert(
      fc.property(words, (drawn) => {
        const keys = proposalsOf([drawn.join(' ')], { least: 1 }).map(({ vi }) => matchKey(vi));
        expect(keys.filter((key) => known.has(key))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  test('the file is read by our reader as it is, and says what was proposed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
    const file = join(folder, 'proposals.yaml');
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom('\n', ' '), async (drawn, space) => {
        const proposals = proposalsOf([drawn.join(space)], { least: 1 });
        const of = ({ first }: Proposal) => `«${first.context}»\n  - vi: \u2028 ${drawn.join('\n')}`;
        const yaml = proposalFile('forestry', proposals, { head: ['Proposals'], of });
        writeFileSync(file, yaml.replaceAll('en: "?"', 'en: something'));
        const { value, problems } = await loadGlossary([file]);
        expect(problems.filter(({ code }) => code !== 'duplicate-concept')).toEqual([]);
        const read = value.concepts.map(({ concept }) => concept);
        if (problems.length > 0) return;
        expect(read.map(({ vi, acronyms, domain }) => [vi, acronyms ?? [], domain])).toEqual(
          proposals.map(({ vi, acronyms }) => [vi, acronyms, 'forestry']),
        );
      }),
      runs,
    );
    rmSync(folder, { recursive: true });
  });
});
