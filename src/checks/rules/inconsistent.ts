import type { ConceptId } from '../../model/concept.ts';
import type { EnglishMention } from '../../model/english-mention.ts';
import type { Segment } from '../../model/segment.ts';
import { readEnglishWords } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { countIn } from '../form/matches.ts';
import { KeptTexts } from '../kept/kept-texts.ts';
import { NumberTable } from '../kept/number-table.ts';
import { textHash } from '../kept/text-hash.ts';
import { englishSide } from '../names/english-side.ts';
import { hasSlots, isOfficial, type KnownNames, knownNames } from '../names/known-names.ts';
import { isTold, placesOf, type Told } from '../names/named-mentions.ts';

/**
 * The same Vietnamese in two Englishes across all documents of a run: an official name (Ban Dân tộc as Board for Ethnic Affairs here and
 * Ethnic Affairs Committee there), or a whole sentence; and the same English for sentences that name different things. Abbreviations,
 * plurals and spellings make no difference. Wrong where a text quotes another.
 */
export const inconsistent: Check = {
  rule: 'inconsistent',
  severity: 'warning',
  scope: 'run',
  begin,
  bad: [
    [
      { vi: 'Ủy ban Dân tộc họp sáng nay.', en: 'The Committee for Ethnic Minority Affairs met this morning.' },
      { vi: 'Ủy ban Dân tộc đã kết luận.', en: 'The Committee for Ethnic Affairs has concluded.' },
    ],
    [
      { vi: 'Các đại biểu tham dự hội nghị.', en: 'Delegates attended the conference.' },
      { vi: 'Các đại biểu tham dự hội nghị.', en: 'Deputies took part in the meeting.' },
    ],
    [
      { vi: 'Hội nghị được tổ chức ở tỉnh Lạng Sơn.', en: 'The conference was held in Lang Son Province.' },
      { vi: 'Hội nghị được tổ chức ở tỉnh Cao Bằng.', en: 'The conference was held in Lang Son Province.' },
    ],
  ],
  good: [
    [
      { vi: 'Ủy ban Dân tộc họp sáng nay.', en: 'The Committee for Ethnic Minority Affairs met this morning.' },
      { vi: 'Ủy ban Dân tộc đã kết luận.', en: 'CEMA has concluded.' },
    ],
    [
      { vi: 'Các đại biểu tham dự hội nghị.', en: 'Delegates attended the conference.' },
      { vi: 'Các đại biểu tham dự hội nghị.', en: 'Delegates attended the conference.' },
    ],
    [
      { vi: 'Xin trân trọng cảm ơn.', en: 'Thank you.' },
      { vi: 'Xin chân thành cảm ơn.', en: 'Thank you.' },
    ],
    [
      { vi: 'Thế vận hội khai mạc hôm qua.', en: 'The Olympic Games opened yesterday.' },
      { vi: 'Thế vận hội kéo dài hai tuần.', en: 'The Games last two weeks.' },
    ],
    [
      {
        vi: 'Giám đốc Sở Y tế tỉnh Lạng Sơn dự họp.',
        en: 'The director of the Lang Son Department of Health attended.',
      },
      { vi: 'Giám đốc Sở Y tế tỉnh Cao Bằng dự họp.', en: 'The director of the Cao Bang Health Department attended.' },
    ],
  ],
};

/** What a run keeps at most of sentences; those of a large archive come after it. */
const mostSentences = 200_000;
const space = / /g;
/** Shorter ones are headings and formulas, which their place decides on. */
const leastWords = 4;

type Named = { readonly english: string; readonly unit: string };

/** The sentences of a run by their numbers: their English, and what their Vietnamese names, as hashes; and the units they were first seen in. */
type Sentences = {
  readonly english: number[];
  readonly meanings: number[];
  readonly units: KeptTexts;
  readonly byVietnamese: NumberTable;
  readonly byEnglish: NumberTable;
};

type Memory = {
  readonly names: KnownNames;
  readonly named: Map<ConceptId, Named>;
  readonly sentences: Sentences;
};

function begin({ glossary }: CheckContext): Look {
  const memory: Memory = {
    names: knownNames(glossary),
    named: new Map(),
    sentences: {
      english: [],
      meanings: [],
      units: new KeptTexts(),
      byVietnamese: new NumberTable(),
      byEnglish: new NumberTable(),
    },
  };
  return (pair) => {
    if (!/\p{L}/u.test(pair.en.text)) return [];
    const otherwise = sentenceFindings(pair, memory);
    return otherwise.length > 0 ? otherwise : nameFindings(pair, memory);
  };
}

function sentenceFindings(pair: CheckedPair, { sentences }: Memory): Found[] {
  const words = wordsOf(pair.vi.segments);
  if (countIn(words, space) < leastWords - 1) return [];
  const said = {
    vietnamese: textHash(words),
    english: textHash(englishOf(pair)),
    meaning: textHash(meaningOf(pair, words)),
  };
  const alike = sentences.byVietnamese.get(said.vietnamese);
  const translated = sentences.byEnglish.get(said.english);
  keep(said, pair.id, sentences);
  if (alike !== undefined && sentences.english[alike] !== said.english) return [seenIn(alike, 'sentence', sentences)];
  return translated !== undefined && sentences.meanings[translated] !== said.meaning
    ? [seenIn(translated, 'english', sentences)]
    : [];
}

const seenIn = (number: number, context: string, { units }: Sentences): Found => ({
  facts: { context, unit: units.at(number) ?? '' },
});

type Said = { readonly vietnamese: number; readonly english: number; readonly meaning: number };

/** A sentence is kept where its Vietnamese or its English is new, as long as there is room. */
function keep(said: Said, unit: string, { english, meanings, units, byVietnamese, byEnglish }: Sentences): void {
  const isNew = { vi: byVietnamese.get(said.vietnamese) === undefined, en: byEnglish.get(said.english) === undefined };
  if ((!isNew.vi && !isNew.en) || units.size >= mostSentences) return;
  if (isNew.vi) byVietnamese.add(said.vietnamese, units.size);
  if (isNew.en) byEnglish.add(said.english, units.size);
  english.push(said.english);
  meanings.push(said.meaning);
  units.add(unit);
}

const englishOf = (pair: CheckedPair): string =>
  englishSide(pair)
    .sentences.map(({ words: { keys } }) => keys.join(' '))
    .join(' ');

/** The words alone, without what is markup or only capitals and spaces. */
function wordsOf(segments: readonly Segment[]): string {
  const text = segments.map((segment) => segment.text).join(' ');
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}

/** The figures, codes and places of the Vietnamese, in whatever words. */
function meaningOf(pair: CheckedPair, words: string): string {
  const figures = words.match(/\d+/g) ?? [];
  return [...figures, ...placesOf(pair).map(({ en }) => en)].sort().join('|');
}

/** A name that the English of a pair has in one form only. */
function nameFindings(pair: CheckedPair, { names, named }: Memory): Found[] {
  return pair.vi.mentions.filter(isTold).flatMap((mention) => {
    const { concept } = mention;
    if (concept === null || mention.kind === 'place' || !isSettled(mention, names)) return [];
    const form = onlyForm(pair, concept);
    return form === undefined ? [] : nameFinding(mention, concept, { form, pair, named });
  });
}

/** Names, and acronyms of a word: other terms are rightly put in different words, and so is what fills a name (the provincial People’s Committee). */
function isSettled({ kind, concept: id, text }: Told, names: KnownNames): boolean {
  const concept = id === null ? undefined : names.concept(id);
  if (concept === undefined || hasSlots(concept)) return false;
  return (kind === 'acronym' && !/\s/u.test(text)) || isOfficial(concept);
}

function onlyForm({ en }: CheckedPair, concept: ConceptId): EnglishMention | undefined {
  const forms = en.mentions.filter(
    (one) => one.kind === 'name' && one.names.some((name) => name.concept === concept && name.role !== 'abbreviation'),
  );
  const [form] = outermost(forms);
  return form !== undefined && outermost(forms).every(({ text }) => formKey(text) === formKey(form.text))
    ? form
    : undefined;
}

function outermost(mentions: readonly EnglishMention[]): EnglishMention[] {
  return mentions.filter(
    ({ start, end }) =>
      !mentions.some((one) => one.start <= start && one.end >= end && one.end - one.start > end - start),
  );
}

const formKey = (english: string): string => readEnglishWords(english).keys.join(' ');

/** The Games of the Olympic Games: a short form of any of the others. */
const isOneWord = (english: string): boolean => readEnglishWords(english).keys.length === 1;

type Form = { readonly form: EnglishMention; readonly pair: CheckedPair; readonly named: Map<ConceptId, Named> };

function nameFinding(mention: Told, concept: ConceptId, { form, pair, named }: Form): Found[] {
  const before = named.get(concept);
  if (before === undefined && !isOneWord(form.text)) named.set(concept, { english: form.text, unit: pair.id });
  if (before === undefined || formKey(before.english) === formKey(form.text) || isOneWord(form.text)) return [];
  const { start, end } = form;
  return [
    {
      vi: { start: mention.start, end: mention.end },
      en: { start, end },
      facts: { context: 'name', term: mention.text, found: form.text, english: before.english, unit: before.unit },
    },
  ];
}
