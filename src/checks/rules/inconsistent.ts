import type { ConceptId } from '../../model/concept.ts';
import type { EnglishMention } from '../../model/english-mention.ts';
import type { Segment } from '../../model/segment.ts';
import { readEnglishWords } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { englishSide } from '../names/english-side.ts';
import { isOfficial, type KnownNames, knownNames } from '../names/known-names.ts';
import { isTold, placesIn, type Told } from '../names/named-mentions.ts';

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
  ],
};

/** What a run keeps at most of sentences; those of a large archive come after it. */
const mostSentences = 200_000;
/** Shorter ones are headings and formulas, which their place decides on. */
const leastWords = 4;

type Sentence = { readonly english: number; readonly unit: string };
type Named = { readonly english: string; readonly unit: string };
type Source = { readonly meaning: number; readonly unit: string };

type Memory = {
  readonly names: KnownNames;
  readonly named: Map<ConceptId, Named>;
  readonly byVietnamese: Map<number, Sentence>;
  readonly byEnglish: Map<number, Source>;
};

function begin({ glossary }: CheckContext): Look {
  const memory: Memory = {
    names: knownNames(glossary),
    named: new Map(),
    byVietnamese: new Map(),
    byEnglish: new Map(),
  };
  return (pair) => {
    if (!/\p{L}/u.test(pair.en.text)) return [];
    const otherwise = sentenceFindings(pair, memory);
    return otherwise.length > 0 ? otherwise : nameFindings(pair, memory);
  };
}

function sentenceFindings(pair: CheckedPair, { byVietnamese, byEnglish }: Memory): Found[] {
  const words = wordsOf(pair.vi.segments);
  if (words.split(' ').length < leastWords) return [];
  const english = hash(
    englishSide(pair)
      .sentences.map(({ words: { keys } }) => keys.join(' '))
      .join(' '),
  );
  const before = kept(byVietnamese, hash(words), { english, unit: pair.id });
  if (before !== undefined && before.english !== english)
    return [{ facts: { context: 'sentence', unit: before.unit } }];
  const meaning = hash(meaningOf(pair));
  const source = kept(byEnglish, english, { meaning, unit: pair.id });
  return source !== undefined && source.meaning !== meaning
    ? [{ facts: { context: 'english', unit: source.unit } }]
    : [];
}

/** The words alone, without what is markup or only capitals and spaces. */
function wordsOf(segments: readonly Segment[]): string {
  const text = segments.map((segment) => segment.text).join(' ');
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}

/** What was there before; else it is kept, as long as there is room. */
function kept<T>(memory: Map<number, T>, key: number, made: T): T | undefined {
  const before = memory.get(key);
  if (before === undefined && memory.size < mostSentences) memory.set(key, made);
  return before;
}

/** The figures, codes and places of the Vietnamese, in whatever words. */
function meaningOf({ vi }: CheckedPair): string {
  const figures = wordsOf(vi.segments).match(/\d+/g) ?? [];
  return [...figures, ...placesIn(vi.mentions).map(({ en }) => en)].sort().join('|');
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

/** Names, and acronyms of a word: other terms are rightly put in different words. */
function isSettled({ kind, concept, text }: Told, names: KnownNames): boolean {
  return (kind === 'acronym' && !/\s/u.test(text)) || (concept !== null && isOfficial(names.concept(concept)));
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

type Form = { readonly form: EnglishMention; readonly pair: CheckedPair; readonly named: Map<ConceptId, Named> };

function nameFinding(mention: Told, concept: ConceptId, { form, pair, named }: Form): Found[] {
  const before = named.get(concept);
  if (before === undefined) named.set(concept, { english: form.text, unit: pair.id });
  if (before === undefined || formKey(before.english) === formKey(form.text)) return [];
  const { start, end } = form;
  return [
    {
      vi: { start: mention.start, end: mention.end },
      en: { start, end },
      facts: { context: 'name', term: mention.text, found: form.text, english: before.english, unit: before.unit },
    },
  ];
}

/** 53 bits of a text: two sums with other factors, so that two sentences of an archive hardly ever share one. */
function hash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
