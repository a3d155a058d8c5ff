import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { NamedMention } from '../../src/model/mention.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await builtinGlossary()).analyse;
});

/** The mention at the marked acronym. */
function mentionAt(row: string): NamedMention | undefined {
  const { text, stretches } = marked(row);
  return analyse(readDocument(text, 'text'))
    .segments.flatMap(({ mentions }) => mentions)
    .find((mention): mention is NamedMention => mention.kind === 'acronym' && mention.start === stretches[0]?.start);
}

describe('acronyms of no list, read by the first letters of a term', () => {
  test.each([
    ['chuyển dịch cơ cấu kinh tế', 'Huyện đẩy mạnh ⟦CDCCKT⟧ theo hướng hàng hóa.'],
    ['an ninh, trật tự ở cơ sở', 'Tổ bảo vệ ⟦ANTTCS⟧ họp giao ban đầu tuần.'], // ở has no letter, an has
    ['cân đối ngân sách', 'Sở Tài chính tham mưu ⟦CĐNS⟧ những tháng cuối năm.'],
    ['nợ đọng xây dựng cơ bản', 'Các xã không để phát sinh ⟦NĐXDCB⟧.'],
  ])('%s in «%s»', (vi, row) => {
    expect(mentionAt(row)).toMatchObject({ status: 'decided', via: 'rule', vi });
  });

  test('three letters say nothing where the text has the term nowhere', () => {
    expect(mentionAt('Cuộc họp bàn về ⟦CĐG⟧ chiều qua.')?.vi ?? null).toBeNull();
  });

  test.each(['Hai bên trao đổi về ⟦XQWK⟧.', 'Cảng New York có bến ⟦NĐXDCX⟧.'])('no term in «%s»', (row) => {
    expect(mentionAt(row)?.vi ?? null).toBeNull();
  });
});
