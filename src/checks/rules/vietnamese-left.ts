import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { hasVietnameseLetters, withoutDiacritics } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { type KnownNames, knownNames, stemsOf } from '../names/known-names.ts';
import { deep, isNamed } from '../names/named-mentions.ts';
import { isInItalics, quoteAround } from '../names/quoted.ts';
import { findVietnamese, joinedStretches, neighboursIn, type Stretch } from '../names/vietnamese-words.ts';

/**
 * Vietnamese words in the English, with their diacritics or, two in a row that the Vietnamese has too, without. Names of persons and places,
 * titles in quotation marks or italics, document numbers and Vietnamese words of the glossary's English (áo dài) are fine, and so are words
 * from where brackets tell what they are to the end of the document. Wrong for words that are explained without brackets.
 */
export const vietnameseLeft: Check = {
  rule: 'vietnamese-left',
  severity: 'error',
  scope: 'document',
  begin,
  bad: [
    [{ vi: 'Công tác dân tộc được quan tâm.', en: 'The công tác dân tộc has received attention.' }],
    [{ vi: 'Sở Y tế kiểm tra.', en: 'The Sở Y tế made an inspection.' }],
    [{ vi: 'Mô hình hợp tác xã kiểu mới', en: 'The model of new hop tac xa' }],
    [{ vi: 'Già làng vận động bà con.', en: 'The già làng encouraged people.' }],
    [{ vi: 'Sở Y tế (SYT) kiểm tra.', en: 'The Sở Y tế (SYT) made an inspection.' }],
    [
      { vi: 'Già làng vận động bà con.', en: 'The già làng encouraged people.' },
      { vi: 'Già làng được mời dự họp.', en: 'The già làng (village elder) was invited to the meeting.' },
    ],
  ],
  good: [
    [{ vi: 'Ông Nguyễn Văn Lộc, xã Mễ Trì', en: 'Mr. Nguyễn Văn Lộc, Mễ Trì Commune' }],
    [{ vi: 'Tác phẩm “Đất rừng phương Nam”', en: 'The novel “Đất rừng phương Nam”' }],
    [{ vi: 'In ấn tài liệu', en: 'Printing documents in an office' }],
    [{ vi: 'Quyết định số 12/QĐ-UBND', en: 'Decision No. 12/QĐ-UBND' }],
    [{ vi: 'Quán cà phê ở phố Trần Phú', en: 'A café on Trần Phú Street' }],
    [{ vi: 'Học sinh mặc áo dài.', en: 'Pupils wear the *áo dài*.' }],
    [{ vi: 'Khách ăn bún chả.', en: 'Visitors eat bun cha.' }],
    [{ vi: 'Báo Folha de São Paulo đưa tin.', en: 'The Folha de São Paulo reported it.' }],
    [
      { vi: 'Già làng được mời dự họp.', en: 'The già làng (village elder) was invited to the meeting.' },
      { vi: 'Già làng vận động bà con.', en: 'The già làng encouraged people.' },
    ],
    [{ vi: 'Bà con góp mắm tôm.', en: 'People brought shrimp paste (mắm tôm).' }],
    [{ vi: 'Khách đến quán bún đậu.', en: 'Guests came to a bún đậu restaurant (noodles with fried tofu).' }],
  ],
};

function begin({ glossary }: CheckContext): Look {
  const names = knownNames(glossary);
  const explained: string[] = [];
  return (pair) => (/\p{L}/u.test(pair.vi.text) && pair.en.text !== pair.vi.text ? look(pair, names, explained) : []);
}

function look(pair: CheckedPair, names: KnownNames, explained: string[]): Found[] {
  const neighbours = neighboursIn(pair.vi.segments.map(({ text }) => text));
  return pair.en.segments.flatMap((segment) => {
    const left = findVietnamese(segment.text, neighbours).filter((one) => isForEnglish(one, segment, pair, names));
    const stretches = joinedStretches(left, segment.text);
    const written = ({ start, end }: Stretch): string => segment.text.slice(start, end);
    explained.push(...stretches.filter((one) => isExplained(segment.text, one)).map((one) => plain(written(one))));
    return stretches
      .filter((one) => !explained.some((words) => words.includes(plain(written(one)))))
      .map((one) => ({ en: sourceSpan(segment, one), facts: { found: written(one) } }));
  });
}

/** Brackets hold what it is in English, behind it or its noun, or it itself beside its English; an abbreviation explains nothing. */
function isExplained(text: string, { start, end }: Stretch): boolean {
  return /^(?: \p{Ll}+)? \([^()]*\p{Ll}{3}/u.test(text.slice(end)) || (text[start - 1] === '(' && text[end] === ')');
}

function isForEnglish(stretch: Stretch, segment: Segment, pair: CheckedPair, names: KnownNames): boolean {
  const span = sourceSpan(segment, stretch);
  const written = segment.text.slice(stretch.start, stretch.end);
  if (!isLeft(written, pair) || isEnglish(written, span, pair, names) || isCode(span, pair)) return false;
  return !isTitle(segment, span, pair) && !isInAddress(segment.text, stretch.start);
}

/**
 * Words with diacritics in small letters. What has none, or capitals, may be the name of a dish or a place: it must be what the Vietnamese says
 * for something that English has another name for.
 */
function isLeft(written: string, { vi }: CheckedPair): boolean {
  if (written.split(' ').some((word) => /^\p{Ll}/u.test(word) && hasVietnameseLetters(word))) return true;
  const words = plain(written);
  return deep(vi.mentions).some(
    (mention) =>
      isNamed(mention) &&
      mention.kind !== 'place' &&
      mention.en !== null &&
      words.includes(plain(mention.text)) &&
      mention.text.includes(' ') &&
      !plain(mention.en).includes(plain(mention.text)),
  );
}

/** Without diacritics, in small letters, with a space at each end. */
function plain(text: string): string {
  return ` ${withoutDiacritics(text).toLowerCase()} `;
}

/** The glossary has the words as English: áo dài. */
function isEnglish(written: string, { start, end }: Span, { en }: CheckedPair, { formsOf }: KnownNames): boolean {
  const stems = stemsOf(written);
  return en.mentions.some(
    (one) =>
      one.kind === 'name' &&
      one.start <= start &&
      one.end >= end &&
      one.names.some(({ concept }) => formsOf(concept).some((form) => stems.every((stem) => form.includes(stem)))),
  );
}

/** Of a document: 12/QĐ-UBND. */
function isCode({ start, end }: Span, { en }: CheckedPair): boolean {
  return en.mentions.some((one) => one.kind === 'reference' && one.start <= start && one.end >= end);
}

/** In italics, or the better half of what is in quotation marks. */
function isTitle(segment: Segment, span: Span, pair: CheckedPair): boolean {
  const quote = quoteAround(segment, span, pair);
  return isInItalics(segment, span, pair) || (quote !== undefined && 2 * (span.end - span.start) >= quote.length);
}

function isInAddress(text: string, at: number): boolean {
  return /[@/.#]\S*$|https?:\S*$/u.test(text.slice(Math.max(0, at - 80), at));
}
