import type { ForbiddenEnglish } from '../../model/forbidden-english.ts';
import { matchKey, pluralOf, readEnglishWords } from '../../text/index.ts';
import { type Check, type CheckContext, type CheckedPair, type Found, inEachPair } from '../check.ts';
import { type EnglishSentence, englishSide, spanOfWords } from '../names/english-side.ts';
import { replacement } from '../names/replacement.ts';

/**
 * English that the project forbids, where the Vietnamese is there that it is forbidden for. Wrong where the words are part of a name that
 * cannot be changed: waive it there.
 */
export const termForbidden: Check = {
  rule: 'term-forbidden',
  severity: 'error',
  ...inEachPair(look),
  examplesUnder: {
    forbidden: [
      { en: 'ethnic minorities people', vi: 'đồng bào dân tộc thiểu số', use: 'ethnic minority people' },
      { en: 'cadre', use: 'official' },
    ],
  },
  bad: [
    [{ vi: 'Hỗ trợ đồng bào dân tộc thiểu số', en: 'Support for ethnic minorities people' }],
    [{ vi: 'Cán bộ xã đến từng hộ.', en: 'Commune cadres visited each household.' }],
    [{ vi: 'Đồng bào dân tộc thiểu số chiếm 80%.', en: 'Ethnic-minorities people account for 80%.' }],
    [{ vi: 'Một cán bộ xã', en: 'A cadre of the commune' }],
  ],
  good: [
    [{ vi: 'Hỗ trợ đồng bào dân tộc thiểu số', en: 'Support for ethnic minority people' }],
    [{ vi: 'Các dân tộc thiểu số và người dân', en: 'Ethnic minorities, people of the area' }],
    [{ vi: 'Người dân tộc thiểu số', en: 'Ethnic minorities people' }],
    [{ vi: 'Cán bộ xã', en: 'Commune officials' }],
  ],
};

function look(pair: CheckedPair, { forbidden }: CheckContext): Found[] {
  return forbidden
    .filter(({ vi }) => vi === undefined || hasWords(pair.vi.text, vi))
    .flatMap((entry) => englishSide(pair).sentences.flatMap((sentence) => findings(entry, sentence, pair)));
}

function hasWords(text: string, words: string): boolean {
  return ` ${matchKey(text)} `.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').includes(` ${matchKey(words)} `);
}

function findings(entry: ForbiddenEnglish, sentence: EnglishSentence, pair: CheckedPair): Found[] {
  const wanted = readEnglishWords(entry.en);
  const { keys, plurals } = sentence.words;
  const last = wanted.keys.length - 1;
  const stands = (from: number): boolean =>
    wanted.keys.every((key, i) => keys[from + i] === key && (i === last || plurals[from + i] === wanted.plurals[i]));
  const starts = keys.flatMap((_, from) => (stands(from) ? [from] : []));
  return starts.map((from) => {
    const span = spanOfWords(sentence, from, from + last + 1);
    const isPlural = plurals[from + last] === true && wanted.plurals[last] === false;
    const facts = { found: pair.en.text.slice(span.start, span.end), ...textFacts(entry) };
    if (entry.use === undefined) return { en: span, facts };
    return { en: span, facts, fix: replacement(pair, span, isPlural ? pluralOf(entry.use) : entry.use) };
  });
}

function textFacts({ use, reason }: ForbiddenEnglish): Readonly<Record<string, string>> {
  const context = [...(use === undefined ? [] : ['use']), ...(reason === undefined ? [] : ['reason'])].join('_');
  return {
    ...(use === undefined ? {} : { english: use }),
    ...(reason === undefined ? {} : { reason }),
    ...(context === '' ? {} : { context }),
  };
}
