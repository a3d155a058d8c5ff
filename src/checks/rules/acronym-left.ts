import type { Concept } from '../../model/concept.ts';
import type { Fix } from '../../model/finding.ts';
import type { NamedMention } from '../../model/mention.ts';
import { withoutDiacritics } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { acronymKey, acronymsInEnglish, type EnglishAcronym, initialsOf } from '../names/acronyms-in-english.ts';
import { isOfficial, type KnownNames, knownNames } from '../names/known-names.ts';
import { deep, isNamed } from '../names/named-mentions.ts';
import { replacement } from '../names/replacement.ts';

/**
 * A Vietnamese acronym in the English: the UBND. One that English uses too (ODA), one in brackets behind its English, which introduces it,
 * and one that was introduced so are fine; so are a few letters that English has and no Vietnamese body is known by (BP, HCV), which may be
 * anybody's. Wrong where a body is known to English readers by its Vietnamese letters and the glossary does
 * not say so: give it an `abbreviation`.
 */
export const acronymLeft: Check = {
  rule: 'acronym-left',
  severity: 'error',
  scope: 'document',
  begin,
  bad: [
    [{ vi: 'UBND tỉnh đã họp.', en: 'The provincial UBND has met.' }],
    [{ vi: 'Nghị quyết của HĐND xã', en: 'A resolution of the commune’s HDND' }],
    [{ vi: 'Bộ Giao thông vận tải trả lời cử tri.', en: 'The BGTVT answered voters.' }],
    [{ vi: 'Các hộ DTTS được vay vốn.', en: 'DTTS households received loans.' }],
  ],
  good: [
    [{ vi: 'UBND tỉnh đã họp.', en: 'The provincial People’s Committee has met.' }],
    [{ vi: 'Thu hút vốn ODA', en: 'Attracting ODA' }],
    [{ vi: 'Kế hoạch 12/KH-UBND ngày 3/4/2017', en: 'Plan No. 12/KH-UBND dated April 3, 2017' }],
    [
      { vi: 'Công tác dân tộc (CTDT) có chuyển biến.', en: 'Ethnic affairs work (CTDT) has improved.' },
      { vi: 'CTDT là nhiệm vụ lâu dài.', en: 'CTDT is a long-term task.' },
    ],
    [{ vi: 'Ủy ban Dân tộc báo cáo.', en: 'The Committee for Ethnic Minority Affairs (CEMA) reported.' }],
    [{ vi: 'Lễ khai mạc lúc 19:30 giờ BST.', en: 'The opening was at 19:30 BST.' }],
    [{ vi: 'Ông đội mũ MAGA (Make America Great Again).', en: 'He wore a MAGA hat.' }],
    [{ vi: 'Chỉ số S&P 500 tăng nhẹ.', en: 'The S&P 500 rose slightly.' }],
    [{ vi: 'Ông là giám đốc điều hành của BP.', en: 'He is the chief executive of BP.' }],
    [{ vi: 'Xét nghiệm phát hiện HCV sau hai tuần.', en: 'The test detects HCV after two weeks.' }],
  ],
};

function begin({ glossary }: CheckContext): Look {
  const names = knownNames(glossary);
  const introduced = new Set<string>();
  return (pair) =>
    acronymsInEnglish(pair).flatMap((acronym) => {
      const key = acronymKey(acronym.text);
      if (acronym.introduces) introduced.add(key);
      if (introduced.has(key) || isZone(acronym, pair)) return [];
      const source = sourceOf(key, pair, names);
      return source === undefined || isEnglish(acronym, source, pair, names)
        ? []
        : [finding(acronym, source, pair, names)];
    });
}

/** The zone of a time of day: 19:30 BST. */
function isZone({ start }: EnglishAcronym, { en }: CheckedPair): boolean {
  return en.mentions.some(
    (one) => one.kind === 'value' && one.value.type === 'time' && en.text.slice(one.end, start) === ' ',
  );
}

/** The mention that has the acronym, or one whose name has its letters. */
function sourceOf(key: string, { vi }: CheckedPair, names: KnownNames): NamedMention | undefined {
  const named = deep(vi.mentions).filter(isNamed);
  const written = named.find((mention) => mention.kind === 'acronym' && acronymKey(mention.text) === key);
  if (written !== undefined) return isVietnamese(written, key, names) ? written : undefined;
  return key.length < leastOfBodies ? undefined : named.find((mention) => isShortOf(mention, key, names));
}

/** Of fewer letters nobody can tell whose they are: those of a body, and those of a thing (DTTS). */
const leastOfBodies = 3;
const leastOfThings = 4;

/** Its letters are those of Vietnamese words; WTO has its own, and what a rule made of letters that English has may be anybody's (S&P). */
function isVietnamese(mention: NamedMention, key: string, names: KnownNames): boolean {
  const { vi, alternatives, status, via, text, concept } = mention;
  const isBody = concept !== null && isOfficial(names.concept(concept));
  const isSettled = status === 'decided' && via !== 'rule' && key.length >= (isBody ? leastOfBodies : leastOfThings);
  if (status === 'unknown' || !(isSettled || hasVietnameseLetters(text))) return false;
  const full = vi === null ? alternatives.map((sense) => sense.vi) : [vi];
  return full.length > 0 && full.every((words) => areLettersOf(key, words) && areVietnamese(words));
}

/** Words with a mark that English has not; a text may explain MAGA by Make America Great Again. */
const areVietnamese = (words: string): boolean => withoutDiacritics(words) !== words;

/** Letters that no English word begins with: BCĐ. */
const hasVietnameseLetters = (text: string): boolean => withoutDiacritics(text) !== text;

/** Each letter is the first of a word, in order; a word may be passed over. */
function areLettersOf(key: string, words: string): boolean {
  let at = -1;
  const initials = initialsOf(words);
  return [...key].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** BGTVT for Bộ Giao thông vận tải, where the text does not shorten it itself. */
function isShortOf({ kind, concept, text, vi }: NamedMention, key: string, names: KnownNames): boolean {
  const known = concept === null ? undefined : names.concept(concept);
  if (kind === 'place' || !isOfficial(known)) return false;
  return (
    initialsOf(text).startsWith(key) ||
    initialsOf(vi ?? '') === key ||
    acronymsOf(known).some((one) => acronymKey(one) === key)
  );
}

const acronymsOf = (concept: Concept | undefined): readonly string[] => concept?.acronyms ?? [];

/** The glossary has the letters as English for what is named. */
function isEnglish(acronym: EnglishAcronym, source: NamedMention, { en }: CheckedPair, names: KnownNames): boolean {
  const concepts = names.conceptsOf(source);
  const covering = en.mentions.filter(({ start, end }) => start <= acronym.start && end >= acronym.end);
  if (covering.some((one) => one.kind === 'name' && one.names.some(({ concept }) => concepts.has(concept))))
    return true;
  return source.en !== null && initialsOf(source.en) === acronymKey(acronym.text);
}

function finding(acronym: EnglishAcronym, source: NamedMention, pair: CheckedPair, names: KnownNames): Found {
  const { start, end, text } = acronym;
  const fix = fixOf(acronym, source, pair, names);
  const facts = { acronym: text, ...(source.en === null ? {} : { english: source.en, context: 'known' }) };
  return { vi: { start: source.start, end: source.end }, en: { start, end }, facts, ...(fix && { fix }) };
}

/** Only where the text has an article for it already, or where it takes none. */
function fixOf(
  { start, end, text }: EnglishAcronym,
  source: NamedMention,
  pair: CheckedPair,
  names: KnownNames,
): Fix | undefined {
  const isSame = source.kind === 'acronym' && acronymKey(source.text) === acronymKey(text);
  if (!isSame || source.en === null) return undefined;
  const concept = source.concept === null ? undefined : names.concept(source.concept);
  if (isOfficial(concept) && !/(?:\bthe(?:\s+[\p{L}\p{M}]+){0,4}|['’]s?)\s+$/iu.test(pair.en.text.slice(0, start)))
    return undefined;
  return replacement(pair, { start, end }, source.en);
}
