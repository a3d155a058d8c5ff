import type { ConceptId } from '../../model/concept.ts';
import type { Mention } from '../../model/mention.ts';
import { keysOf, wordList } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { isAbroad, isBeforeForeigner } from '../names/abroad.ts';
import { acronymKey, acronymsInEnglish } from '../names/acronyms-in-english.ts';
import { englishSide } from '../names/english-side.ts';
import { isFound } from '../names/found-english.ts';
import { isName, type KnownNames, knownNames, stemsOf } from '../names/known-names.ts';
import { deep, isTold, type Told } from '../names/named-mentions.ts';
import { hasOtherName } from '../names/other-names.ts';

/**
 * A name or term of the Vietnamese whose English is nowhere. Any of its English will do, whatever house writes it, its words in another
 * order, a short form (the Committee), and for one that was just named a pronoun; of a term that is no name half its words. Said twice in
 * Vietnamese, it may be said once, unless the English names another body where it should be. Wrong where a name was rightly put in words of
 * the translator's own, or left out because the sentence before says it.
 */
export const termMissing: Check = {
  rule: 'term-missing',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [
      {
        vi: 'Sở Y tế tỉnh Hà Giang đã kiểm tra 12 cơ sở.',
        en: 'The Ha Giang Department of Finance inspected 12 facilities.',
      },
    ],
    [
      {
        vi: 'Hội đồng nhân dân tỉnh thông qua nghị quyết.',
        en: 'The provincial Party Committee adopted the resolution.',
      },
    ],
    [{ vi: 'Bộ Tài chính đề nghị các địa phương báo cáo.', en: 'Localities were asked to report.' }],
    [{ vi: 'Huyện tập trung giảm nghèo bền vững.', en: 'The district focuses on tourism.' }],
  ],
  good: [
    [
      {
        vi: 'Giám đốc Sở Lao động, Thương binh và Xã hội Thành phố Hồ Chí Minh trả lời.',
        en: 'The Director of the Ho Chi Minh City Department of Labour, Invalids and Social Affairs answered.',
      },
    ],
    [
      {
        vi: 'Sở Y tế tỉnh Hà Giang đã kiểm tra 12 cơ sở.',
        en: 'Ha Giang’s health department inspected 12 facilities.',
      },
    ],
    [
      {
        vi: 'UBND tỉnh họp, sau đó UBND tỉnh ra thông báo.',
        en: 'The provincial People’s Committee met and issued a notice.',
      },
    ],
    [
      { vi: 'Bộ Tài chính vừa ban hành thông tư.', en: 'The Ministry of Finance has just issued a circular.' },
      { vi: 'Bộ Tài chính yêu cầu thực hiện từ tháng 7.', en: 'It asks for it to be applied from July.' },
    ],
    [{ vi: 'Bộ Giáo dục Hoa Kỳ cho biết.', en: 'The U.S. Department of Education said so.' }],
    [{ vi: 'Bộ trưởng Tài chính Smith đã tới dự.', en: 'Treasury Secretary Smith attended.' }],
    [{ vi: 'Trường Quân sự Quân khu 7 khai giảng.', en: 'The military school of the 7th Military Region has opened.' }],
    [{ vi: 'Ủy ban Dân tộc chỉ đạo việc này.', en: 'The Committee directs this.' }],
    [{ vi: 'Xã làm tốt công tác giảm nghèo bền vững.', en: 'The commune has reduced poverty in a sustainable way.' }],
  ],
};

function begin({ glossary }: CheckContext): Look {
  const names = knownNames(glossary);
  let before: ReadonlySet<ConceptId> = new Set();
  return (pair) => {
    const wanted = pair.vi.mentions
      .filter((mention) => isWanted(mention, names))
      .filter((mention) => !isOfAnotherState(mention, pair, names));
    const missing = hasWords(pair) ? distinct(wanted).filter((mention) => isMissing(mention, pair, before, names)) : [];
    before = new Set(wanted.flatMap(({ concept }) => (concept === null ? [] : [concept])));
    return missing.map(finding);
  };
}

const hasWords = ({ en }: CheckedPair): boolean => /\p{L}/u.test(en.text);

/** Assoc. Prof. Dr.: written out, or left out. */
const isTitle = ({ en }: Told): boolean => /\p{Ll}\./u.test(en);

/** A term that is no name is put in words of the translator's own, the shorter the more often; less so where its English was looked up. */
const leastSyllables = 4;

/** A name, an acronym, or a term that is long enough. Everyday words, and short forms of a name said before, are not looked for. */
function isWanted(mention: Mention, names: KnownNames): mention is Told {
  if (!isTold(mention) || mention.kind === 'place' || mention.antecedent !== undefined || isTitle(mention))
    return false;
  if (isName(mention, names)) return true;
  const concept = mention.concept === null ? undefined : names.concept(mention.concept);
  if (concept === undefined || concept.gloss === 'never') return false;
  const isNoun = concept.pos === undefined || concept.pos === 'noun';
  const isLong = (mention.vi ?? '').split(/\s+/u).length >= leastSyllables;
  const isSettled = isLong && concept.source !== undefined;
  const isShort = mention.kind === 'acronym' && !/\s/u.test(mention.text);
  return isNoun && (isSettled || isShort) && stemsOf(mention.en).length > 1;
}

/** Bộ Giáo dục Hoa Kỳ, Bộ trưởng Smith: other states have English for their bodies and posts that is not ours. */
function isOfAnotherState(mention: Told, pair: CheckedPair, names: KnownNames): boolean {
  const { vi } = pair;
  const owner = vi.mentions.find(({ start }) => start > mention.end && vi.text.slice(mention.end, start) === ' ');
  return isBeforeForeigner(mention, pair) || (owner !== undefined && isTold(owner) && isAbroad(owner, names));
}

function distinct(mentions: readonly Told[]): Told[] {
  return mentions.filter(({ en }, index) => mentions.findIndex((other) => other.en === en) === index);
}

function isMissing(mention: Told, pair: CheckedPair, before: ReadonlySet<ConceptId>, names: KnownNames): boolean {
  if (isFound(mention, pair, names)) return isReplacedOnce(mention, pair, names);
  if (isLeftShort(mention, pair)) return false;
  const wasNamed = mention.concept !== null && before.has(mention.concept);
  return !(wasNamed && hasPronoun(pair));
}

/** Its Vietnamese acronym stands in the English: that is told as such. */
function isLeftShort(mention: Told, pair: CheckedPair): boolean {
  const written = new Set(acronymsInEnglish(pair).map(({ text }) => acronymKey(text)));
  return (
    written.size > 0 && deep([mention]).some(({ kind, text }) => kind === 'acronym' && written.has(acronymKey(text)))
  );
}

/** Said more often in Vietnamese, while the English has an official name that the Vietnamese has not. */
function isReplacedOnce(mention: Told, pair: CheckedPair, names: KnownNames): boolean {
  const said = pair.vi.mentions.filter((one) => isTold(one) && one.en === mention.en).length;
  return said > 1 && isName(mention, names) && timesNamed(mention, pair, names) < said && hasOtherName(pair, names);
}

function timesNamed(mention: Told, { en }: CheckedPair, names: KnownNames): number {
  const concepts = names.conceptsOf(mention);
  return en.mentions.filter((one) => one.kind === 'name' && one.names.some(({ concept }) => concepts.has(concept)))
    .length;
}

let pronouns: ReadonlySet<string> | undefined;

function hasPronoun(pair: CheckedPair): boolean {
  pronouns ??= keysOf(wordList('pronouns'));
  const said = pronouns;
  return englishSide(pair).sentences.some(({ words }) => words.keys.some((key) => said.has(key)));
}

function finding({ start, end, text, en }: Told): Found {
  return { vi: { start, end }, facts: { term: text, english: en } };
}
