import { sourceSpan } from '../../document/index.ts';
import { type Check, type CheckedPair, type Found, inEachPair } from '../check.ts';

/**
 * English that begins with a small letter where the Vietnamese begins with a capital one. Wrong where the Vietnamese begins with a name and the
 * English does not: in items of lists and the like an acronym or a name at the start lets it pass.
 */
export const capitalStart: Check = {
  rule: 'capital-start',
  severity: 'warning',
  ...inEachPair((pair) => (startsSmall(pair.en) && wantsCapital(pair.vi) ? foundIn(pair.en) : [])),
  bad: [
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'the conference ended well.' }],
    [{ vi: '“Chúng tôi tin điều đó”.', en: '“we believe it”.' }],
    [{ vi: 'Kết quả thực hiện', en: 'results' }],
    [{ vi: '**Mục tiêu** chung', en: '**general** goals' }],
    [{ vi: 'Bà con rất phấn khởi.', en: 'people are very glad.' }],
    [{ vi: 'Bộ Y tế ban hành thông tư.', en: 'the Ministry of Health issued a circular.' }],
    [{ vi: 'UBND tỉnh đã họp.', en: 'the provincial People’s Committee met.' }],
  ],
  good: [
    [{ vi: 'UBND tỉnh;', en: 'the provincial People’s Committee;' }],
    [{ vi: 'xây dựng đường xã;', en: 'building commune roads;' }],
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'The conference ended well.' }],
    [{ vi: 'Ứng dụng iMoney được dùng.', en: 'iMoney is in use.' }],
    [{ vi: 'a) Mục tiêu', en: 'a) Goals' }],
    [{ vi: 'Có 12 xã tham gia.', en: '12 communes took part.' }],
  ],
};

/** The first word, past quotation marks, brackets and the mark of a list item. */
const start = /^(?:\(?[\p{L}\p{N}]{1,3}[.)]\s+)?[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u;

const firstWord = ({ segments }: Pick<CheckedPair['en'], 'segments'>): string =>
  start.exec(segments[0]?.text ?? '')?.[1] ?? '';

/** A word like iMoney has its capital elsewhere. */
const startsSmall = (en: CheckedPair['en']): boolean => /^\p{Ll}[^\p{Lu}\p{N}]*$/u.test(firstWord(en));

/** A whole sentence, and no item of a list or cell of a table. */
const endsSentence = ({ segments }: CheckedPair['vi']): boolean => /[.!?]$/.test(segments.at(-1)?.text.trimEnd() ?? '');

function wantsCapital(vi: CheckedPair['vi']): boolean {
  const word = firstWord(vi);
  if (/^\p{Lu}/u.test(word) && /[.!?…][”"’»)]*$/u.test(vi.text.trimEnd())) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  if (endsSentence(vi)) return true;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  return !vi.mentions.some((mention) => isNameAtStart(mention, vi));
}

/** Its capital is its own, and says nothing of the sentence. */
function isNameAtStart(mention: CheckedPair['vi']['mentions'][number], { segments }: CheckedPair['vi']): boolean {
  if (mention.start > (segments[0]?.start ?? 0) || mention.kind === 'value' || mention.kind === 'reference')
    return false;
  return mention.kind !== 'term' || (mention.en !== null && /^\p{Lu}/u.test(mention.en));
}

function foundIn({ text, segments: [segment] }: CheckedPair['en']): readonly Found[] {
  const match = segment && start.exec(segment.text);
  if (match === undefined || match === null || segment === undefined) return [];
  const [all, word = ''] = match;
  const place = sourceSpan(segment, { start: all.length - word.length, end: all.length - word.length + 1 });
  const letter = text.slice(place.start, place.end);
  return [{ en: place, facts: { word }, fix: { edits: [{ ...place, text: letter.toUpperCase() }] } }];
}
