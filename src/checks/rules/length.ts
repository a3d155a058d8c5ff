import { type Check, type CheckedPair, inEachPair } from '../check.ts';
import { withoutAddresses } from '../form/addresses.ts';
import { countIn } from '../form/matches.ts';

/**
 * English so short or so long for its Vietnamese that a part was left out or added. Wrong where a long name has a short English
 * one, and for captions that are written anew.
 */
export const length: Check = {
  rule: 'length',
  severity: 'warning',
  ...inEachPair((pair) => {
    const [expected, words] = [expectedWords(pair.vi), wordsIn(pair.en.text)];
    const by = Math.log((words + slack) / (expected + slack));
    if (words === 0 || (by > -tooShort && by < tooLong)) return [];
    return [
      { facts: { context: by < 0 ? 'short' : 'long', words: String(words), expected: String(Math.round(expected)) } },
    ];
  }),
  bad: [
    [
      {
        vi: 'Trong năm qua, huyện đã huy động nhiều nguồn lực để xây dựng đường, trường học và trạm y tế ở các xã vùng cao.',
        en: 'The district built roads.',
      },
    ],
    [
      {
        vi: 'Bà con đã được hướng dẫn kỹ thuật trồng rừng, chăm sóc cây và phòng cháy trước mùa khô.',
        en: 'Local people were trained.',
      },
    ],
    [
      {
        vi: 'Đường đã xong.',
        en: 'The road, which the people of the commune had long waited for and to which many of them gave land, is now done.',
      },
    ],
    [
      {
        vi: 'Lớp học đã mở.',
        en: 'The class, attended by many officials of the district and its communes, opened with a speech by the head of the office.',
      },
    ],
    [
      {
        vi: 'Các đại biểu đã thảo luận về việc làm cho thanh niên, về vốn vay, về đào tạo nghề và về thị trường nông sản.',
        en: 'Delegates discussed jobs.',
      },
    ],
  ],
  good: [
    [{ vi: 'UBND tỉnh', en: 'The provincial People’s Committee' }],
    [{ vi: 'Đúng.', en: 'Yes, that is right.' }],
    [{ vi: 'Chúng tôi không có bất cứ cơ sở hạ tầng nào.', en: 'We have no infrastructure.' }],
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'The conference was a success.' }],
    [{ vi: '', en: '' }],
    [{ vi: 'BCĐ PCTT', en: 'Steering Committee for Natural Disaster Prevention and Control' }],
  ],
};

/** English words for each Vietnamese syllable: the median of 2,800 pairs of talks, in which one in a thousand is off by more than the limits. */
const wordsForSyllable = 0.8;
/** Words that a short text may have more or less, whatever its length. */
const slack = 4;
/** Of the logarithm: half as many words as expected, or twice as many. */
const tooShort = 0.7;
const tooLong = 0.75;

/** Acronyms are told in full: they count by the words of their English. */
function expectedWords({ text, mentions }: CheckedPair['vi']): number {
  const acronyms = mentions.filter(({ kind }) => kind === 'acronym');
  const told = acronyms.map((mention) => Math.max(wordsIn(mention.en ?? ''), lettersIn(mention.text)));
  const syllables = wordsIn(text) - acronyms.reduce((sum, mention) => sum + wordsIn(mention.text), 0);
  return syllables * wordsForSyllable + told.reduce((sum, words) => sum + words, 0);
}

const word = /[^\s\0-/:-@[-`{-~–—‘’“”…]+/g;
const capital = /\p{Lu}/gu;

const wordsIn = (text: string): number => countIn(withoutAddresses(text), word);

const lettersIn = (text: string): number => countIn(text, capital);
