import { describe, expect, test } from 'vitest';
import {
  formatOf,
  guessFormat,
  inlineSource,
  readDocument,
  replaceSegments,
  sourceSpan,
} from '../../src/document/index.ts';

function read(text: string): readonly string[] {
  return readDocument(text, 'text').segments.map((segment) => `${segment.id} ${segment.kind}: ${segment.text}`);
}

const body = 'Sáng 15/7, Ban Dân tộc tỉnh Lạng Sơn tổ chức hội nghị trao đổi kinh nghiệm công tác dân tộc.';

describe('plain text', () => {
  test('a line is a paragraph, the first the title', () => {
    expect(read(`Tăng cường công tác dân tộc\n\n${body}\nHội nghị bế mạc. Mọi người ra về.\n`)).toEqual([
      'p1s1 heading: Tăng cường công tác dân tộc',
      `p2s1 sentence: ${body}`,
      'p3s1 sentence: Hội nghị bế mạc.',
      'p3s2 sentence: Mọi người ra về.',
    ]);
  });

  test('hard-wrapped lines are one paragraph', () => {
    const wrapped =
      'Cùng với việc thực hiện tốt các chương trình công tác những\ntháng đầu năm 2018 theo kế hoạch, Ban Dân tộc TP Hà Nội còn\r\ntăng cường làm tốt các hoạt động đối ngoại.';
    expect(read(wrapped)).toEqual([`p1s1 sentence: ${wrapped.replace(/\r?\n/g, ' ')}`]);
  });

  test.each([
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A', // short lines are no wrapped text
    'Đại biểu các tỉnh Lạng Sơn, Bắc Kạn, Thái Nguyên, Cao Bằng dự hội nghị.\nSau hội nghị, các đại biểu đi thăm xã vùng cao của tỉnh Lạng Sơn.', // each ends
  ])('%j keeps its lines apart', (text) => {
    expect(readDocument(text, 'text').blocks).toHaveLength(text.split('\n').length);
  });

  test('marks are words', () => {
    expect(read('# không phải đề mục *sao* `mã` &amp;.')).toEqual([
      'p1s1 sentence: # không phải đề mục *sao* `mã` &amp;.',
    ]);
  });

  test('an address stands as one sign', () => {
    const document = readDocument('Xem http://phapluatxahoi.vn/a_b.html.', 'text');
    expect(document.segments[0]?.text).toBe('Xem \uFFFC.');
    expect(inlineSource(document, document.segments[0]!)).toBe('Xem http://phapluatxahoi.vn/a_b.html.');
  });

  test('inline Markdown in and out', () => {
    const document = readDocument(`Một *hai* [ba].\n${body}`, 'text');
    const [first] = document.segments;
    expect(inlineSource(document, first!)).toBe('Một \\*hai\\* \\[ba\\].');
    expect(replaceSegments(document, new Map([[first!.id, '**One** \\*two\\* `three`.']]))).toBe(
      `One *two* three.\n${body}`,
    );
  });

  test('offsets count the byte order mark and both signs of CRLF', () => {
    const source = '\uFEFFĐề mục\r\n\r\n  Ban họp.';
    const segment = readDocument(source, 'text').segments[1]!;
    const { start, end } = sourceSpan(segment, { start: 4, end: 7 });
    expect(source.slice(start, end)).toBe('họp');
  });
});

test.each([
  ['bai/vi.md', 'markdown'],
  ['VI.MARKDOWN', 'markdown'],
  ['vi.txt', 'text'],
  ['md', 'text'],
])('%s holds %s', (path, format) => expect(formatOf(path)).toBe(format));

test.each([
  ['# Đề mục\n\nBài.', 'markdown'],
  ['Bài **đậm**.', 'markdown'],
  ['Xem [đây](http://a.vn).', 'markdown'],
  ['| a | b |\n|---|---|', 'markdown'],
  ['---\nx: y\n---\nBài', 'markdown'],
  ['- Như Điều 3;\n- Lưu: VT.', 'text'],
  ['* Ghi chú: 5 * 6 = 30 # 7', 'text'],
  ['ĐẢNG BỘ TỈNH\n*\n-------', 'text'],
])('%j is read as %s', (source, format) => expect(guessFormat(source)).toBe(format));
