import { type Glossary, preferredEnglish, withoutSlots } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { EnglishMention } from '../../model/english-mention.ts';
import type { Mention, NamedMention } from '../../model/mention.ts';
import { matchKey, pluralOf } from '../../text/index.ts';
import { type Check, type CheckContext, type CheckedPair, type Found, inEachPair } from '../check.ts';
import { isAbroad } from '../names/abroad.ts';
import { knownNames } from '../names/known-names.ts';
import { deep, isNamed } from '../names/named-mentions.ts';
import { replacement } from '../names/replacement.ts';

/**
 * English that the glossary says is not to be used for what the Vietnamese names in full or by an acronym; what it shortens English may
 * shorten, and another country may call its bodies otherwise. Wrong where the same words render another part of the sentence, which the
 * glossary does not know.
 */
export const termDeprecated: Check = {
  rule: 'term-deprecated',
  severity: 'error',
  ...inEachPair(look),
  bad: [
    [{ vi: 'Ủy ban Dân tộc họp báo cáo.', en: 'The Committee for Nationalities met to report.' }],
    [{ vi: 'Xã có ba dân tộc thiểu số.', en: 'The commune has three minority nationalities.' }],
    [{ vi: 'Đời sống đồng bào dân tộc thiểu số khá lên.', en: 'The life of ethnic people has improved.' }],
    [{ vi: 'CÔNG TÁC DÂN TỘC NĂM 2018', en: 'NATIONALITY WORK IN 2018' }],
  ],
  good: [
    [{ vi: 'Ủy ban Dân tộc họp báo cáo.', en: 'The Committee for Ethnic Minority Affairs met to report.' }],
    [{ vi: 'Họ có hai quốc tịch.', en: 'They belong to a minority. Nationalities differ.' }],
    [{ vi: 'Ủy ban quốc tịch họp.', en: 'The Committee for Nationalities met.' }],
    [{ vi: 'Xã có ba dân tộc thiểu số.', en: 'The commune has three ethnic minorities.' }],
    [{ vi: 'Bộ Giáo dục trả lời.', en: 'The Ministry of Education answered.' }],
    [{ vi: 'Bộ Nội vụ Iraq xác nhận.', en: 'The Iraqi Interior Ministry confirmed it.' }],
  ],
};

type NameMention = EnglishMention & { readonly kind: 'name' };

function look({ vi, en, ...pair }: CheckedPair, { glossary }: CheckContext): Found[] {
  const deprecated = en.mentions.filter(isDeprecated);
  if (deprecated.length === 0) return [];
  const said = conceptsIn(vi.mentions, glossary);
  const whole = { ...pair, vi, en };
  return deprecated.flatMap((mention) => finding(mention, { said, glossary, pair: whole }));
}

function isDeprecated(mention: EnglishMention): mention is NameMention {
  return mention.kind === 'name' && mention.names.some(({ role }) => role === 'deprecated');
}

function conceptsIn(mentions: readonly Mention[], glossary: Glossary): ReadonlySet<ConceptId> {
  const names = knownNames(glossary);
  const named = deep(mentions).filter(isNamed);
  const abroad = named.filter((one) => isAbroad(one, names));
  const isForeign = ({ start, end }: Mention): boolean =>
    abroad.some((place) => place.start >= start && place.start <= end + 1);
  const meant = named.filter((mention) => !isShortened(mention, glossary) && !isForeign(mention));
  return new Set(meant.flatMap(({ concept }) => (concept === null ? [] : [concept])));
}

/** The Bộ Giáo dục of Bộ Giáo dục và Đào tạo. */
function isShortened({ text, concept }: NamedMention, glossary: Glossary): boolean {
  const full = concept === null ? undefined : glossary.concept(concept)?.vi;
  return full !== undefined && matchKey(full).startsWith(`${matchKey(text)} `);
}

type Said = { readonly said: ReadonlySet<ConceptId>; readonly glossary: Glossary; readonly pair: CheckedPair };

/** What is right for another concept of the Vietnamese is let alone. */
function finding(mention: NameMention, { said, glossary, pair }: Said): Found[] {
  const names = mention.names.filter(({ concept }) => said.has(concept));
  const [name] = names;
  const concept = name && glossary.concept(name.concept);
  if (concept === undefined || (names.some(({ role }) => role !== 'deprecated') && !isWrittenSo(mention.text, concept)))
    return [];
  const english = withoutSlots(preferredEnglish(concept));
  if (isInWantedName(mention, said, pair)) return [];
  const fix = replacement(
    pair,
    mention,
    isPlural(mention.text, concept) ? (concept.plural ?? pluralOf(english)) : english,
  );
  const { start, end } = mention;
  return [
    {
      en: { start, end },
      facts: { term: concept.vi, found: mention.text, english },
      ...(slotless(concept) && { fix }),
    },
  ];
}

/** The Ministry of Education of a Ministry of Education and Training. */
function isInWantedName({ start, end }: NameMention, said: ReadonlySet<ConceptId>, { en }: CheckedPair): boolean {
  return en.mentions.some(
    (one) =>
      one.kind === 'name' &&
      one.start <= start &&
      one.end >= end &&
      one.end - one.start > end - start &&
      one.names.some(({ concept, role }) => role !== 'deprecated' && said.has(concept)),
  );
}

const slotless = (concept: Concept): boolean => withoutSlots(preferredEnglish(concept)) === preferredEnglish(concept);

/** Matching folds what may be all that is wrong with it: Peoples Committee. Then it must be written as the glossary has it, and as nothing else there. */
function isWrittenSo(found: string, concept: Concept): boolean {
  const { en, admitted = [], deprecated = [] } = concept;
  const others = [...(typeof en === 'string' ? [en] : Object.values(en)), ...admitted].map(withoutSlots);
  return deprecated.some((text) => isSame(text, found)) && !others.some((text) => isSame(text, found));
}

const isSame = (one: string, other: string): boolean =>
  one.replaceAll('’', "'").toLowerCase() === other.replaceAll('’', "'").toLowerCase();

/** Whether the words found are the plural of one of the deprecated terms. */
function isPlural(found: string, { deprecated = [] }: Concept): boolean {
  const folded = found.toLowerCase();
  return (
    !deprecated.some((term) => term.toLowerCase() === folded) &&
    deprecated.some((term) => pluralOf(term).toLowerCase() === folded)
  );
}
