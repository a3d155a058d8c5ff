import { hasVietnameseLetters, isVietnameseSyllable } from '../../../text/index.ts';
import type { FoundIn, LexiconLintRule } from './finding.ts';

/**
 * English that would not do in a text: Vietnamese words among it, or a note (in brackets, or behind an arrow), which belongs under `note`.
 * French letters are English enough: café, communiqué.
 */
export const englishNotEnglish: LexiconLintRule<'english-not-english'> = {
  code: 'english-not-english',
  severity: 'error',
  find: ({ entries }) =>
    entries.flatMap(({ senses, placeOf }) =>
      senses.flatMap((sense, row) =>
        [sense.en, ...(sense.also ?? [])]
          .filter((en) => isNote(en) || words(en).some(isVietnamese))
          .map(
            (en): FoundIn<'english-not-english'> => ({
              code: 'english-not-english',
              en,
              place: placeOf(row, sense.class),
            }),
          ),
      ),
    ),
};

const words = (en: string): readonly string[] => en.match(/[\p{L}\p{M}]+/gu) ?? [];
const isVietnamese = (word: string): boolean => hasVietnameseLetters(word) && isVietnameseSyllable(word);
const isNote = (en: string): boolean => /[(=→]/.test(en);
