import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  formatOf,
  inlineSource,
  readDocument,
  replaceSegments,
  sourceSpan,
} from '../../src/document/index.ts';
import type { Segment } from '../../src/model/segment.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 2000 : 60 };
const folder = resolve(import.meta.dirname, 'official');
const names = readdirSync(folder).filter((name) => !name.endsWith('.parts'));

function sourceOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** `kind<tab>words`, a line a segment, as the table beside a document has it. */
function partsOf(source: string, name: string): string {
  return readDocument(source, formatOf(name))
    .segments.map(({ kind, text }) => `${kind}\t${text.replaceAll('\n', ' ').normalize('NFC')}\n`)
    .join('');
}

describe('official documents', () => {
  test('thirty, half of them from after July 2025', () => expect(names).toHaveLength(30));

  test.each(names)('%s', (name) => {
    const expected = readFileSync(join(folder, name.replace(/\.\w+$/, '.parts')), 'utf8');
    expect(partsOf(sourceOf(name), name)).toBe(expected);
    expect(partsOf(sourceOf(name).normalize('NFD'), name)).toBe(expected);
    expect(partsOf(sourceOf(name).replaceAll('\n', '\r\n'), name)).toBe(expected);
  });

  test.each(names)('%s has each word in the segment that stands there', (name) => {
    const source = sourceOf(name);
    const { segments } = readDocument(source, formatOf(name));
    expect(wordsIn(segments, source)).toEqual(source.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu));
  });

  test.each(names)('%s keeps its bytes when its segments are put back', (name) => {
    const document = readDocument(sourceOf(name), formatOf(name));
    const own = new Map(document.segments.map((segment) => [segment.id, inlineSource(document, segment)]));
    expect(replaceSegments(document, own)).toBe(document.source);
  });
});

/** All words of the segments as the source has them at their places. The numbers of a Markdown list are its markup. */
function wordsIn(segments: readonly Segment[], source: string): readonly string[] {
  const found = segments.flatMap((segment) =>
    [...segment.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
      const { start, end } = sourceSpan(segment, { start: index, end: index + word.length });
      return { start, end, text: source.slice(start, end) };
    }),
  );
  const markers = [...source.matchAll(/^\d+(?=\. )/gm)].map(({ 0: text, index }) => ({ start: index, text }));
  const listed = source.startsWith('<table>') ? markers : [];
  return [...found, ...listed].toSorted((one, other) => one.start - other.start).map(({ text }) => text);
}

const decision = 'Số: 15/QĐ-UBND\nLạng Sơn, ngày 02 tháng 5 năm 2019\n';

describe('a part by its line', () => {
  test.each([
    ['UBND TỈNH LẠNG SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['issuer', 'nation']],
    ['SỞ Y TẾ -------- Độc lập - Tự do - Hạnh phúc', ['issuer', 'nation']],
    ['Số: 7/BC-SYT Cao Bằng, ngày 3/4/2024', ['number', 'dateline']],
    ['Số:        /TTr-SYT TP. Cao Bằng, ngày     tháng     năm 2024', ['number', 'dateline']],
    ['Số: 7/SYT-NVY V/v khám sức khỏe Cao Bằng, ngày 3/4/2024', ['number', 'abstract', 'dateline']],
    ['TỈNH ỦY CAO BẰNG ĐẢNG CỘNG SẢN VIỆT NAM', ['issuer', 'nation']],
    ['HOẢ TỐC', ['mark']],
  ])('%s', (line, kinds) => {
    const { segments } = readDocument(`${line}\n${decision}QUYẾT ĐỊNH\nVề việc khen thưởng\n`, 'text');
    expect(segments.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['QUYẾT ĐỊNH: Điều 1. Khen thưởng 3 tập thể.', ['operative', 'article']],
    ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', ['basis']],
    ['Căn cứ tình hình thực tế, UBND tỉnh quyết định khen thưởng.', ['sentence']], // no ground of its own: it goes on to its verb
    ['Điều 12a. Hiệu lực', ['article']],
    ['đ) Các xã khác;', ['point']],
    ['1.2.3. Nguồn vốn', ['clause']],
    ['Tiểu mục 2', ['section']],
    ['T/M BAN THƯỜNG VỤ', ['signature']],
    ['TUQ. GIÁM ĐỐC', ['signature']],
    ['Quy chế này có 3 chương.', ['sentence']],
    ['(Kèm theo Kế hoạch số 3/KH-UBND ngày 4/4/2019 của UBND tỉnh)', ['appendix']],
    ['Phụ lục 2', ['appendix']],
    ['Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC', ['recipient', 'signature']],
  ])('%s', (line, kinds) => {
    const { segments } = readDocument(`${decision}BÁO CÁO\nKết quả công tác\nTổng số có 5 xã.\n${line}`, 'text');
    expect(segments.slice(5).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('no official document', () => {
  test.each([
    [
      'news that tells of one',
      'UBND tỉnh họp\nNgày 3/5, UBND tỉnh ban hành Quyết định số 15/QĐ-UBND về khen thưởng.\nLạng Sơn, ngày 2 tháng 5 năm 2019',
    ],
    [
      'news that tells of grounds',
      'Vì sao thu hồi đất?\nCăn cứ Luật Đất đai;\nĐiều 62. Thu hồi đất để phát triển kinh tế.',
    ],
    ['a letter to the editor', 'Hộp thư bạn đọc\nKính gửi: Tòa soạn\nTôi là Hoàng Văn Páo ở xã Tân Văn.'],
    ['a heading in capitals', 'CÔNG TÁC DÂN TỘC\nBan Dân tộc tỉnh họp giao ban tháng 6.\nKhánh Phong'],
    ['the motto in a sentence', 'Quốc khánh\nTiêu ngữ Độc lập - Tự do - Hạnh phúc có từ năm 1945.'],
  ])('%s', (_, text) => {
    const plain = new Set(['heading', 'sentence', 'byline', 'item']);
    expect(readDocument(text, 'text').segments.filter(({ kind }) => !plain.has(kind))).toEqual([]);
  });

  test('nor is one read in English', () => {
    expect(readDocument(sourceOf('01-decision-province-2018.txt'), 'text', 'en').blocks[0]?.kind).toBe('heading');
  });
});

describe('any lines of documents, in any order', () => {
  const line = fc.constantFrom(
    ...names.filter((name) => name.endsWith('.txt')).flatMap((name) => sourceOf(name).split('\n')),
  );
  const text = fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 25 }),
      ending: fc.constantFrom('\n', '\r\n', ' ', '\n\n'),
      form: fc.constantFrom('NFC', 'NFD'),
    })
    .map(({ lines, ending, form }) => lines.join(ending).normalize(form));

  test('lose no word, and have each at its place', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('text', 'markdown'), (source, format) => {
        const { segments } = readDocument(source, format);
        const all = source.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const found = segments.flatMap((segment) =>
          [...segment.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
            const { start, end } = sourceSpan(segment, { start: index, end: index + word.length });
            expect(source.slice(start, end)).toBe(word);
            return word;
          }),
        );
        if (format === 'text') expect(found).toEqual(all);
      }),
      runs,
    );
  });

  test('stand in segments that ascend and never overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { segments } = readDocument(source, 'text');
        for (const [index, { start }] of segments.entries()) {
          expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
        }
        const gaps = applyEdits(
          source,
          segments.map(({ start, end }) => ({ start, end, text: '' })),
        );
        expect(gaps).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      runs,
    );
  });
});
