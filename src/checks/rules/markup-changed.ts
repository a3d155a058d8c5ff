import { type Check, inEachPair } from '../check.ts';
import { lacking, type MarkupKind, type MarkupPiece, markupOf } from '../form/markup-tally.ts';

/**
 * Markup that the English lost or changed: emphasis, code, HTML, images, footnote marks, the level of a heading, places that a program fills
 * ({name}, %s). English may add emphasis of its own (the title of a newspaper in italics), but nothing else. Wrong where emphasis fell on a
 * word that English does not have.
 */
export const markupChanged: Check = {
  rule: 'markup-changed',
  severity: 'warning',
  ...inEachPair(({ vi, en }) => {
    if (en.segments.length === 0) return [];
    const [ours, theirs] = [markupOf(vi), markupOf(en)];
    const lost = lacking(ours, theirs).map((piece) => ({ vi: spanOf(piece), facts: factsOf('lost', piece, vi.text) }));
    const added = lacking(theirs, ours).filter(({ kind }) => !mayBeAdded.has(kind));
    return [...lost, ...added.map((piece) => ({ en: spanOf(piece), facts: factsOf('added', piece, en.text) }))];
  }),
  bad: [
    [{ vi: '**Mục tiêu chung** là giảm nghèo.', en: 'The general goal is to reduce poverty.' }],
    [{ vi: 'Chạy `npm test` trước.', en: 'Run `npm tests` first.' }],
    [{ vi: 'Chào {name}, bạn có %d tin.', en: 'Hello {nam}, you have %d messages.' }],
    [{ vi: 'Đã đạt 95%[^1].', en: 'Reached 95%.' }],
    [{ vi: '## Kết quả', en: '# Results' }],
    [{ vi: 'Diện tích 5 m<sup>2</sup>.', en: 'An area of 5 m2.' }],
  ],
  good: [
    [{ vi: '**Mục tiêu chung** là giảm nghèo.', en: 'The **general goal** is to reduce poverty.' }],
    [{ vi: 'Báo Nhân Dân đưa tin.', en: '*Nhan Dan* reported it.' }],
    [{ vi: 'Chào {name}, bạn có %d tin.', en: 'You have %d messages, {name}.' }],
    [{ vi: 'Tăng 5% so với năm trước.', en: 'Up 5% spread over a year.' }],
    [{ vi: '## Kết quả', en: '## Results' }],
  ],
};

const mayBeAdded: ReadonlySet<MarkupKind> = new Set(['emphasis', 'image']);

const spanOf = ({ start, end }: MarkupPiece): Pick<MarkupPiece, 'start' | 'end'> => ({ start, end });

const factsOf = (
  context: string,
  { start, end, key }: MarkupPiece,
  text: string,
): Readonly<Record<string, string>> => ({
  context,
  mark: end > start ? text.slice(start, end) : key,
});
