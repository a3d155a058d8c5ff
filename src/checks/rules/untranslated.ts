import type { Mention } from '../../model/mention.ts';
import { hasVietnameseLetters, matchKey } from '../../text/index.ts';
import { type Check, type CheckedPair, inEachPair } from '../check.ts';

/**
 * English that is the Vietnamese over again. Names of people and places, numbers and codes are the same in both, so it takes a Vietnamese word in
 * small letters, or a name that has an English one. Wrong for the title of a book or a newspaper that is kept as it is.
 */
export const untranslated: Check = {
  rule: 'untranslated',
  severity: 'error',
  ...inEachPair((pair) => (isCopied(pair) && wantsEnglish(pair.vi) ? [{}] : [])),
  bad: [
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'Hội nghị kết thúc tốt đẹp.' }],
    [{ vi: 'Sở Y tế', en: 'Sở Y tế' }],
    [{ vi: 'Ban Dân tộc', en: 'Ban Dân tộc' }],
    [{ vi: '**Kết quả thực hiện**', en: '**Kết quả thực hiện**' }],
    [{ vi: 'phát triển bền vững', en: 'phát triển bền vững' }],
  ],
  good: [
    [{ vi: 'Nguyễn Thị Hòa', en: 'Nguyễn Thị Hòa' }],
    [{ vi: '138/KH-UBND', en: '138/KH-UBND' }],
    [{ vi: 'ASEAN', en: 'ASEAN' }],
    [{ vi: 'Covid-19', en: 'Covid-19' }],
    [{ vi: '12,5', en: '12.5' }],
    [{ vi: 'TT', en: 'No.' }],
  ],
};

/** Whether a text has letters with marks: only one of two that are not the same, in most pairs, so that most need no folding. */
const marked = /[^\0-\x7f–—‘’“”…]/;

function isCopied({ vi, en }: CheckedPair): boolean {
  if (en.segments.length === 0 || marked.test(vi.text) !== marked.test(en.text)) return false;
  return matchKey(vi.text) === matchKey(en.text);
}

function wantsEnglish({ text, mentions }: CheckedPair['vi']): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => /^\p{Ll}/u.test(word) && hasVietnameseLetters(word)) || mentions.some(hasEnglish);
}

/** It is called otherwise in English. A place keeps its name, and acronyms have a rule of their own. */
function hasEnglish(mention: Mention): boolean {
  if (mention.kind !== 'term' && mention.kind !== 'name') return false;
  return mention.en !== null && mention.status === 'decided' && toneless(mention.en) !== toneless(mention.text);
}

const toneless = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
