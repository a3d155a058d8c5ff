import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { drafter } from '../../src/drafting/index.ts';
import { loadLexicon } from '../../src/glossary/source.ts';
import { builtinGlossary } from '../glossary-of.ts';

const glossary = await builtinGlossary();
const { value: lexicon } = await loadLexicon(resolve(import.meta.dirname, '../../glossary/lexicon'));
const reader = analyser(glossary);
const { draft } = drafter(glossary, lexicon);

const clauses = [
  'UBND xã Hòa Bình rà soát hộ nghèo',
  'các đơn vị chức năng tổ chức kiểm tra',
  'cán bộ của huyện tuyên truyền chính sách dân tộc',
  'ngân sách tỉnh hỗ trợ 50 triệu đồng',
];

/** One sentence of so many words, with commas and no end. */
function sentenceOf(words: number): string {
  let text = '';
  for (let at = 0; text.split(' ').length < words; at++) text += `${text === '' ? '' : ', '}${clauses[at % 4]}`;
  return `${text}.`;
}

function drafted(words: number): { readonly en: string; readonly seconds: number } {
  const document = readDocument(sentenceOf(words), 'text');
  const analysis = reader.analyse(document);
  const begun = process.cpuUsage().user;
  const en = draft(document, analysis).map((one) => one.en);
  return { en: en.join(' '), seconds: (process.cpuUsage().user - begun) / 1e6 };
}

/** Seconds, the least of three times: a pause for rubbish would be told of one length alone. */
function quickest(words: number): number {
  return Math.min(...[1, 2, 3].map(() => drafted(words).seconds));
}

describe('a sentence that no person writes', () => {
  test('of 2,000 words is drafted whole', () => {
    const { en } = drafted(2_000);
    const written = sentenceOf(2_000).split('50 triệu đồng').length;
    expect(en.split('VND 50 million')).toHaveLength(written);
    expect(en.split('Hoa Binh Commune').length).toBeGreaterThanOrEqual(written);
  });

  test.runIf(process.env.SONGNGU_DEEP)('takes less than a second, and four times the words four times the time', () => {
    quickest(2_000); // what is compiled meanwhile is no part of it
    const [quarter, whole] = [quickest(2_000), quickest(8_000)];
    expect(quarter).toBeLessThan(1);
    expect(whole).toBeLessThan(6 * quarter);
  });
});
