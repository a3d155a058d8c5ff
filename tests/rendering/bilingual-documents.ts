import fc from 'fast-check';
import { readDocument, type SourceDocument } from '../../src/document/index.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import type { BilingualUnit } from '../../src/rendering/index.ts';

export type Units = ReadonlyMap<SegmentId, BilingualUnit>;

export const labels = { vietnamese: 'Tiếng Việt', english: 'English' };
export const layouts = ['table', 'columns', 'stacked'] as const;

/** Sentences, each once, so that a text tells its unit. */
const sentences = [
  'Ban Dân tộc họp tại Lạng Sơn.',
  'UBND tỉnh giao *22 xã* rà soát hộ nghèo.',
  'Tổng vốn là **50,2 tỷ đồng**.',
  'Xem [Kế hoạch 166/KH-UBND](https://example.vn/kh).',
  'Diện tích 12 km<sup>2</sup>, tăng 5%.',
  'Mẫu `M_01` gửi kèm.',
  'Đồng chí A_B nói: “Cần làm *ngay*!”',
  'Các huyện \\*khó khăn\\* được hỗ trợ.',
  'Hội nghị kết thúc lúc 17:30.',
  'Chi tiết tại [đây][a].',
] as const;

const english = fc.constantFrom(
  'The meeting was held in Lang Son.',
  'The province assigned *22 communes*.',
  'Total capital is **VND 50.2 billion**.',
  'See [Plan No. 166](https://example.vn/kh), item 3.',
  'An area of 12 km<sup>2</sup>, up 5%.',
  'Form `M_01` is attached.',
  'He said: “It must be done *now*!”',
  'Costs rose from $5 to $7, a_b and <b>more</b>.',
  'A & B; 5 < 6; [x] is kept.',
  '1. is no list here',
  'It ended at 17:30.',
  'Two  spaces and a \\* star.',
  '**Bold**, then *italic* and ~~gone~~.',
);

/** A document of every kind of block, with units for some of its sentences. */
export const documents: fc.Arbitrary<{ readonly document: SourceDocument; readonly units: Units }> = fc
  .tuple(
    fc.shuffledSubarray([...sentences], { minLength: 3 }),
    fc.array(fc.option(english, { nil: undefined }), { minLength: 10, maxLength: 10 }),
  )
  .map(([[first = '', second = '', ...more], texts]) => {
    const items = more.map((sentence, index) => (index % 3 === 0 ? `- ${sentence}` : `\n${sentence}\n`));
    const source = `# ${first}\n\n${second}\n\n${items.join('\n')}\n\n[a]: https://example.vn/a\n`;
    const document = readDocument(source, 'markdown');
    const units = document.segments.map((segment, index): [SegmentId, BilingualUnit] => {
      const en = texts[index % texts.length];
      const vi = source.slice(segment.start, segment.end);
      return [segment.id, { vi, status: 'draft', ...(en === undefined ? {} : { en }) }];
    });
    return { document, units: new Map(units) };
  });

export const words = {
  note: 'Note:',
  legend: 'Colours:',
  draft: 'Draft',
  stale: 'Changed',
  untranslated: 'Not translated',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',
} as const;

/** What reading is to give back. */
export function pairsOf(units: Units): ReadonlyMap<SegmentId, { readonly vi?: string; readonly en?: string }> {
  return new Map(
    [...units].map(([id, { vi, en }]) => [
      id,
      { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) },
    ]),
  );
}
