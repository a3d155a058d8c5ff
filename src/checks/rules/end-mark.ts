import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import { type Check, type CheckedPair, type Found, inEachPair } from '../check.ts';

/**
 * A text that ends otherwise than its Vietnamese: a full stop, colon or question mark that is missing, or that a heading has not. An exclamation
 * may become a full stop, and the items of a list have marks of their own in English. Wrong where a question is told as a statement.
 */
export const endMark: Check = {
  rule: 'end-mark',
  severity: 'warning',
  ...inEachPair(({ vi, en }) => {
    const [ours, theirs] = [endOf(vi), endOf(en)];
    if (ours === undefined || theirs === undefined || mayEnd(ours, theirs)) return [];
    return [foundAt(ours, theirs)];
  }),
  bad: [
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'The conference ended well' }],
    [{ vi: 'Các nhiệm vụ gồm:', en: 'The tasks are.' }],
    [{ vi: 'Vì sao phải đổi mới?', en: 'Why reform.' }],
    [{ vi: 'Kết quả thực hiện', en: 'Results.' }],
    [{ vi: 'Các hộ đã nhận được giống mới.', en: 'Households have received new seeds,' }],
    [{ vi: 'Chúng ta cần làm gì?', en: 'What do we need to do' }],
  ],
  good: [
    [{ vi: 'Chúc mừng các bạn!', en: 'Congratulations to all.' }],
    [{ vi: 'Ông nói: “Chúng tôi tin.”', en: 'He said: “We believe”.' }],
    [{ vi: 'Xây dựng đường xã;', en: 'Build commune roads.' }],
    [{ vi: 'Trường, trạm, chợ…', en: 'Schools, stations, markets, etc.' }],
    [{ vi: 'Công ty A', en: 'A Co., Ltd.' }],
    [{ vi: 'Lúc 9 giờ sáng', en: 'At 9 a.m.' }],
    [{ vi: 'Kết quả thực hiện', en: 'Results' }],
  ],
};

type End = {
  /** The last mark; empty where a letter or a figure ends the text. */
  readonly mark: string;
  /** It stands within quotation marks, brackets or emphasis, or behind quotation marks or emphasis: houses put it here or there. */
  readonly isClosed: boolean;
  /** What stands before the mark. */
  readonly before: string;
  readonly segment: Segment;
  /** Where the mark stands, or should, in the words of the segment. */
  readonly at: number;
};

const closers = String.raw`["”’'»)\]*_]*`;
const ending = new RegExp(String.raw`(${closers})(\.{3}|…|[.?!:;,])?(${closers})\s*$`, 'u');

function endOf({ segments }: CheckedPair['en'] | CheckedPair['vi']): End | undefined {
  const segment = segments.at(-1);
  if (segment === undefined || !/[\p{L}\p{N}]/u.test(segment.text)) return undefined;
  const [, first = '', mark = '', last = ''] = ending.exec(segment.text) ?? [];
  const before = segment.text.trimEnd().slice(0, segment.text.trimEnd().length - last.length - mark.length);
  const isClosed = last !== '' || /[^)\]]/u.test(first);
  return { mark, isClosed, before, segment, at: before.length };
}

/** Marks that English may have for a Vietnamese one: in lists they are those of the house, and feelings are toned down. */
const alike: readonly string[] = ['.!', '.;', '.…', ';,', '…!?'];

function mayEnd({ mark: vi }: End, { mark: en, before }: End): boolean {
  const [ours, theirs] = [vi.replace('...', '…'), en.replace('...', '…')];
  if (
    ours === theirs ||
    alike.some((group) => group.includes(ours) && ours !== '' && group.includes(theirs) && theirs !== '')
  )
    return true;
  const isListItem = (one: string, other: string): boolean => /^[;,]$/.test(one) && other === '';
  if (isListItem(ours, theirs) || isListItem(theirs, ours)) return true;
  return ours === '' && theirs === '.' && isAbbreviation(before);
}

/** a.m, Co., Ltd, U.S: the full stop is its own. */
const isAbbreviation = (before: string): boolean =>
  /(?:\b\p{L}\.\p{L}|\b(?:etc|Ltd|Inc|Co|Jr|Sr|No|St|Corp|Dr))$/u.test(before);

function foundAt({ mark: vi, isClosed: isViClosed }: End, { mark: en, isClosed, segment, at }: End): Found {
  const place = sourceSpan(segment, { start: at, end: at + en.length });
  const isSafe = !isClosed && !isViClosed && (vi === '' ? segment.kind !== 'sentence' : /^[.?:]$/.test(vi));
  return {
    en: place,
    facts: { context: contextOf(vi, en), vi, en },
    ...(isSafe ? { fix: { edits: [{ ...place, text: vi }] } } : {}),
  };
}

const contextOf = (vi: string, en: string): string => (en === '' ? 'missing' : vi === '' ? 'added' : 'other');
