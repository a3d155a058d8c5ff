import { isVietnameseSyllable } from '../../text/index.ts';
import { type EnglishText, englishTexts } from './english-texts.ts';
import type { LintRule } from './finding.ts';

/** English with Vietnamese letters. Accents of other languages are no fault: communiqué. False alarm: São Paulo. */
export const englishVietnameseLetters: LintRule<'english-vietnamese-letters'> = {
  code: 'english-vietnamese-letters',
  severity: 'warning',
  example: {
    wrong: `
- vi: Lạng Sơn
  en: Lạng Sơn
`,
    right: `
- vi: Lạng Sơn
  en: Lang Son
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap((entry) =>
      englishTexts(entry.concept)
        .filter(({ text }) => isPartlyVietnamese(text))
        .map(({ key, path, text }: EnglishText) => ({
          code: 'english-vietnamese-letters',
          place: entry.placeOf(path),
          concept: entry.concept.id,
          key,
          text,
        })),
    ),
};

/** Letters and marks that no other language of Latin letters has all of: đ ă ơ ư, the hook and the dot below. */
const onlyVietnamese = /[đăơư]|\u0306|\u0309|\u031B|\u0323/iu;

function isPartlyVietnamese(text: string): boolean {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word) => !/^[a-z]+$/i.test(word) && (onlyVietnamese.test(word.normalize('NFD')) || isVietnameseSyllable(word)),
  );
}
