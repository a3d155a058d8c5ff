import type { EnglishDoubt, EnglishMention } from '../../model/english-mention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { CitationPart, DocumentValue, Exact, FractionValue, Value } from '../../model/value.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Comparison } from './comparison.ts';

/** Which rule speaks of it. */
export type Topic = 'figure' | 'time' | 'reference';

/** Something that a side says by a value, and that the other side should say as well. */
export type Claim = Span & {
  readonly text: string;
  readonly topic: Topic;
  /** As English tells it. */
  readonly value: Value;
  readonly amount: Amount | undefined;
  /** What it is in English; of the Vietnamese only, and only of a whole value. */
  readonly en?: string;
  /** Of the English only. */
  readonly doubt?: EnglishDoubt;
};

/** The values of the Vietnamese, those within names too. A value that stands in another is no claim of its own. */
export function vietnameseClaims(mentions: readonly Mention[], comparison: Comparison): readonly Claim[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'value' || mention.kind === 'reference'
      ? claimsOf(mention, comparison, mention.en)
      : vietnameseClaims(mention.parts, comparison),
  );
}

export function englishClaims(mentions: readonly EnglishMention[], comparison: Comparison): readonly Claim[] {
  return mentions.flatMap((mention) => (mention.kind === 'name' ? [] : claimsOf(mention, comparison)));
}

type Told = Span & { readonly text: string; readonly value: Value; readonly doubt?: EnglishDoubt };

function claimsOf({ start, end, text, value, doubt }: Told, comparison: Comparison, en?: string): Claim[] {
  const said = singly(comparison.told(value));
  return said.map((one) => ({
    start,
    end,
    text,
    topic: topicOf(one),
    value: one,
    amount: amountOf(one, comparison),
    ...(en === undefined || said.length > 1 ? {} : { en }),
    ...(doubt === undefined ? {} : { doubt }),
  }));
}

/** English puts the parts of a citation elsewhere and its document in another sentence: each is a claim by itself. */
function singly(value: Value): Value[] {
  if (value.type !== 'citation') return [value];
  const parts = value.parts.flatMap(({ part, numbers, range }): CitationPart[] =>
    range === true ? [{ part, numbers, range }] : numbers.map((number) => ({ part, numbers: [number] })),
  );
  const documents: DocumentValue[] = value.document === undefined ? [] : [value.document];
  return [...parts.map((part): Value => ({ type: 'citation', parts: [part] })), ...documents];
}

function topicOf({ type }: Value): Topic {
  switch (type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'quantity':
    case 'fraction':
    case 'ratio':
    case 'score':
    case 'vague':
    case 'ordinal':
      return 'figure';
    case 'date':
    case 'impossible-date':
    case 'period':
    case 'decade':
    case 'century':
    case 'time':
    case 'relative':
    case 'part-of-year':
      return 'time';
    case 'document':
    case 'citation':
      return 'reference';
  }
}

/** A range as its two ends, a share as its two figures: the other side may tell them apart. */
export function halves(claim: Claim, comparison: Comparison): readonly Claim[] {
  return split(claim.value).map((value) => {
    const { en: _, ...rest } = claim;
    return { ...rest, value, topic: topicOf(value), amount: amountOf(value, comparison) };
  });
}

function split(value: Value): readonly Value[] {
  switch (value.type) {
    case 'date':
      return dayAndYear(value);
    case 'period':
      return value.to === 'now'
        ? [{ type: 'date', date: value.from }]
        : [value.from, value.to].map((date) => ({ type: 'date', date }));
    case 'time':
      return value.to === undefined ? [] : [value.time, value.to].map((time) => ({ type: 'time', time }));
    case 'number':
    case 'money':
    case 'percent':
    case 'quantity':
      return value.to === undefined ? [] : endsOf(value, value.to);
    case 'fraction':
      return someAndAll(value);
    case 'ordinal':
      return value.of === undefined ? [] : numbers(value.number, value.of);
    case 'score':
    case 'ratio':
      return numbers(value.first, value.second);
    default:
      return [];
  }
}

const numbers = (...amounts: readonly Exact[]): readonly Value[] =>
  amounts.map((amount) => ({ type: 'number', amount }));

/** August 2020 is August, and the year 2020. */
function dayAndYear(value: Extract<Value, { type: 'date' }>): readonly Value[] {
  const parts = /^(\d{4})-(\d\d(?:-\d\d)?)$/.exec(value.date);
  return parts === null
    ? []
    : [
        { ...value, date: `--${parts[2]}` },
        { type: 'date', date: parts[1] ?? '' },
      ];
}

/** More than 12,000 of the 28,000: the bound is that of the part. */
function someAndAll({ numerator, denominator, bound }: FractionValue): readonly Value[] {
  return [
    { type: 'number', amount: numerator, ...(bound === undefined ? {} : { bound }) },
    { type: 'number', amount: denominator },
  ];
}

type Figure = Extract<Value, { type: 'number' | 'money' | 'percent' | 'quantity' }>;

function endsOf({ to: _, fromTo: __, toBound, ...first }: Figure, to: string): readonly Value[] {
  const { bound: ___, ...rest } = first;
  return [first, { ...rest, amount: to, ...(toBound === undefined ? {} : { bound: toBound }) }];
}
