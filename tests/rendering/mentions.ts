import { type DocumentFormat, readDocument, type SourceDocument, sourceSpan } from '../../src/document/index.ts';
import type { ConceptId } from '../../src/model/concept.ts';
import type { AnalysedSegment, Analysis, Mention, NamedMention, Sense } from '../../src/model/mention.ts';
import type { Segment } from '../../src/model/segment.ts';
import type { DocumentValue, MoneyValue } from '../../src/model/value.ts';
import { marked } from '../marked.ts';

type Facts = Pick<NamedMention, 'kind' | 'concept' | 'vi' | 'en'> & { readonly alternatives?: readonly Sense[] };

const ethnicAffairsWork = {
  concept: 'cong-tac-dan-toc' as ConceptId,
  vi: 'công tác dân tộc',
  en: 'ethnic affairs work',
};

/** What the words in ⟦ ⟧ of the tests mean. */
const known: Readonly<Record<string, Facts>> = {
  CTDT: { kind: 'acronym', ...ethnicAffairsWork },
  'công tác dân tộc': { kind: 'term', ...ethnicAffairsWork },
  'Ủy ban Dân tộc': named('name', 'uy-ban-dan-toc', 'Ủy ban Dân tộc', 'Committee for Ethnic Minority Affairs'),
  UBDT: named('acronym', 'uy-ban-dan-toc', 'Ủy ban Dân tộc', 'Committee for Ethnic Minority Affairs'),
  'UBND tỉnh Lạng Sơn': named(
    'name',
    'uy-ban-nhan-dan',
    'UBND tỉnh Lạng Sơn',
    "Lang Son Provincial People's Committee",
  ),
  'UBND tỉnh Bắc Kạn': named('name', 'uy-ban-nhan-dan', 'UBND tỉnh Bắc Kạn', "Bac Kan Provincial People's Committee"),
  'Lạng Sơn': named('place', 'lang-son', 'Lạng Sơn', 'Lang Son'),
  'an sinh xã hội': named('term', 'an-sinh-xa-hoi', 'an sinh xã hội', 'social security'),
  'ấp chiến lược': named('term', 'ap-chien-luoc', 'ấp chiến lược', 'strategic hamlet'),
  'đặc khu': named('term', 'dac-khu', 'đặc khu', 'special zone'),
  ASEAN: named('acronym', 'asean', 'ASEAN', 'ASEAN'),
  'tỷ lệ A/B': named('term', 'ty-le', 'tỷ lệ A/B', 'ratio *A* | <B>'),
  CSDT: {
    kind: 'acronym',
    concept: null,
    vi: null,
    en: null,
    alternatives: [sense('chinh-sach-dan-toc', 'ethnic policy'), sense('co-so-dao-tao', 'training institution')],
  },
  XYZT: { kind: 'acronym', concept: null, vi: null, en: null },
};

const plan: DocumentValue = { type: 'document', number: '166', symbol: 'KH-UBND' };
const money: MoneyValue = { type: 'money', amount: '2000000000', currency: 'VND' };

const knownValues: Readonly<Record<string, Pick<Extract<Mention, { value: unknown }>, 'kind' | 'en' | 'value'>>> = {
  'Kế hoạch 166/KH-UBND': { kind: 'reference', en: 'Plan No. 166/KH-UBND', value: plan },
  '166/KH-UBND': { kind: 'reference', en: '166/KH-UBND', value: plan },
  '2 tỷ đồng': { kind: 'value', en: 'VND 2 billion', value: money },
  '2018': { kind: 'value', en: '2018', value: { type: 'date', date: '2018' } },
  'năm 2018': { kind: 'value', en: '2018', value: { type: 'date', date: '2018' } },
};

function named(kind: NamedMention['kind'], concept: string, vi: string, en: string): Facts {
  return { kind, concept: concept as ConceptId, vi, en };
}

function sense(concept: string, en: string): Sense {
  return { concept: concept as ConceptId, vi: concept, en, confidence: 0.5 };
}

/** A document and its analysis from a text whose mentions stand in ⟦ ⟧. */
export function withMentions(
  text: string,
  format: DocumentFormat = 'markdown',
): { document: SourceDocument; analysis: Analysis } {
  const { text: source, stretches } = marked(text);
  const document = readDocument(source, format);
  return {
    document,
    analysis: analysisOf(document, (segment) =>
      stretches.filter(({ start, end }) => start >= segment.start && end <= segment.end),
    ),
  };
}

/** A document in which every `word` among the words is a mention. */
export function mentioning(
  source: string,
  word: string,
  format: DocumentFormat = 'markdown',
): { document: SourceDocument; analysis: Analysis } {
  const document = readDocument(source, format);
  const spans = ({ text }: Segment) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
  return {
    document,
    analysis: analysisOf(document, (segment) => spans(segment).map((span) => sourceSpan(segment, span)), word),
  };
}

function analysisOf(
  document: SourceDocument,
  spansIn: (segment: Segment) => readonly { start: number; end: number }[],
  word?: string,
): Analysis {
  const segments = document.segments.map((segment): AnalysedSegment => {
    const mentions = spansIn(segment).map(({ start, end }) => mention(document.source, start, end, word));
    return { id: segment.id, kind: segment.kind, start: segment.start, end: segment.end, mentions };
  });
  return { version: 1, segments, definitions: [] };
}

function mention(source: string, start: number, end: number, word?: string): Mention {
  const text = source.slice(start, end);
  const words = word ?? text.replace(/[*>]/g, '').replace(/\s+/g, ' ').normalize('NFC');
  const base = { start: start as Mention['start'], end: end as Mention['end'], text, confidence: 1, parts: [] };
  const value = knownValues[words];
  if (value) return { ...base, ...value, status: 'decided', via: 'rule' } as Mention;
  const facts = known[words];
  if (!facts) throw new Error(`the tests do not know ${words}`);
  const alternatives = facts.alternatives ?? [];
  const status = alternatives.length > 0 ? 'ambiguous' : facts.en === null ? 'unknown' : 'decided';
  return { ...base, ...facts, alternatives, status, via: 'glossary' };
}
