import { sourceSpan } from '../../document/index.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Segment } from '../../model/segment.ts';
import { britishBySpelling, type EnglishWords, isCapitalAt, wordList } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { matchesIn } from '../form/matches.ts';
import { isOwnSpelling } from '../names/joined-names.ts';
import { isQuoted } from '../names/quoted.ts';
import { inCapitalsOf, opensSentence, replacement } from '../names/replacement.ts';

/**
 * Words spelled as the house style has them; where none is set, all as the document began: programme or program, organise or organize.
 * Words in capitals may be names, which keep their own spelling. Wrong for a word that is British too in another sense.
 */
export const houseSpelling: Check = {
  rule: 'house-spelling',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [{ vi: 'Chương trình này và các chương trình khác', en: 'This programme and other programs' }],
    [
      { vi: 'Tổ chức hội nghị', en: 'They organised a conference.' },
      { vi: 'Hiện đại hóa nông thôn', en: 'They modernized the countryside.' },
    ],
    [{ vi: 'Trung tâm y tế và các trung tâm khác', en: 'A health center and other centres' }],
    [{ vi: 'Lao động và quốc phòng', en: 'The labor force and defence' }],
  ],
  good: [
    [{ vi: 'Chương trình và trung tâm', en: 'The programme of the centre' }],
    [{ vi: 'Tổ chức Y tế Thế giới tổ chức họp.', en: 'The World Health Organization organised a meeting.' }],
    [{ vi: 'Tổ chức chương trình', en: 'They organized the programme.' }],
    [{ vi: 'Kiểm tra các câu chuyện', en: 'They check stories about the programme.' }],
  ],
};

/** The two ways in which spellings differ; a text may be of one mind in each: Oxford writes organize and programme. */
type Difference = 'oxford' | 'american';

function begin({ glossary: { style } }: CheckContext): Look {
  const spelling = spellings();
  const habit = new Map<Difference, boolean>();
  return (pair) =>
    pair.en.segments.flatMap((segment, at) =>
      hasTwoSpellings(pair.en.words[at]) ? findings(segment, pair, { spelling, habit, style }) : [],
    );
}

/** A word that has two spellings: how Britain writes it, and the other. */
type Spelling = { readonly difference: Difference; readonly british: string; readonly other: string };

let bySpelling: ReadonlyMap<string, Spelling> | undefined;

/** Both spellings of each word, in small letters. */
function spellings(): ReadonlyMap<string, Spelling> {
  bySpelling ??= allSpellings();
  return bySpelling;
}

function allSpellings(): ReadonlyMap<string, Spelling> {
  const ambiguous = new Set(wordList('britishToo'));
  const all = new Map<string, Spelling>();
  for (const difference of ['oxford', 'american'] as const) {
    for (const [other, british] of britishBySpelling(difference)) {
      if (other === british || ambiguous.has(other)) continue;
      const spelling = { difference, british, other };
      all.set(british, spelling);
      all.set(other, spelling);
    }
  }
  return all;
}

/** Whether any of the words may be one that has two: most sentences have none. Of some only the plural is listed, and keys are singular. */
function hasTwoSpellings(words: EnglishWords | undefined): boolean {
  const known = spellings();
  return words?.keys.some((key) => known.has(key) || known.has(`${key}s`)) ?? false;
}

type Memory = {
  readonly spelling: ReadonlyMap<string, Spelling>;
  /** By difference, whether the document is British in it. */
  readonly habit: Map<Difference, boolean>;
  readonly style: HouseStyle | undefined;
};

/** Shorter words have one spelling. */
const longWord = /\p{L}{4,}/gu;

function findings(segment: Segment, pair: CheckedPair, memory: Memory): Found[] {
  return matchesIn(segment.text, longWord).flatMap(({ 0: word, index }) => {
    const spelling = memory.spelling.get(word.toLowerCase());
    if (spelling === undefined) return [];
    const span = sourceSpan(segment, { start: index, end: index + word.length });
    const isName =
      isCapitalAt(word, 0) &&
      (memory.style === undefined ? true : word !== word.toUpperCase()) &&
      !opensSentence(pair, span);
    if (
      isName ||
      isOwnSpelling(segment.text, { start: index, end: index + word.length }) ||
      isQuoted(segment, span, pair)
    )
      return [];
    const wanted = wantedSpelling(spelling, word, memory);
    return word.toLowerCase() === wanted
      ? []
      : [
          {
            en: span,
            facts: { found: word, english: wanted },
            fix: replacement(pair, span, inCapitalsOf(word, wanted)),
          },
        ];
  });
}

function wantedSpelling({ difference, british, other }: Spelling, word: string, { habit, style }: Memory): string {
  if (style !== undefined) return style.words.get(british) ?? british;
  const isBritish = habit.get(difference) ?? word.toLowerCase() === british;
  habit.set(difference, isBritish);
  return isBritish ? british : other;
}
