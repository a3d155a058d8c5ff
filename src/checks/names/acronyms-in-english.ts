import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { findFromCapitals, withoutDiacritics } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';

/** A word in capitals of an English text. */
export type EnglishAcronym = Span & {
  readonly text: string;
  /** It stands in brackets by itself, behind what it is short for: ethnic affairs work (CTDT). */
  readonly introduces: boolean;
  /** What stands before the bracket. */
  readonly before: string;
};

/** Not behind or before what makes it part of a document number, an address or a code. */
const edge = {
  before: String.raw`(?<![\p{L}\p{M}\p{N}/.@#_-])`,
  behind: String.raw`(?![\p{L}\p{M}\p{N}@_]|[/-][\p{L}\p{N}]|\.\p{L})`,
} as const;
/** GD&ĐT, KT-XH; a single letter behind a hyphen is none of it. */
const more = String.raw`\p{Lu}|&(?=\p{Lu})|-(?=\p{Lu}\p{Lu})`;
const plural = String.raw`(?:s(?!\p{L}))?`;
/** Two capitals at least. */
const acronym = new RegExp(String.raw`${edge.before}\p{Lu}(?:${more})+${plural}${edge.behind}`, 'uy');

const read = new WeakMap<CheckedPair, readonly EnglishAcronym[]>();

/** The acronyms of the English of a pair. Text in capitals throughout has none that can be told. */
export function acronymsInEnglish(pair: CheckedPair): readonly EnglishAcronym[] {
  const before = read.get(pair);
  if (before !== undefined) return before;
  const acronyms = findAcronyms(pair);
  read.set(pair, acronyms);
  return acronyms;
}

function findAcronyms({ en }: CheckedPair): EnglishAcronym[] {
  const references = en.mentions.filter(({ kind }) => kind === 'reference');
  return en.segments
    .filter(({ text }) => /\p{Ll}/u.test(text))
    .flatMap((segment) => findFromCapitals(segment.text, acronym).map((stretch) => acronymAt(segment, stretch)))
    .filter(({ start, end }) => !references.some((one) => one.start <= start && one.end >= end));
}

function acronymAt(segment: Segment, { start, end }: { readonly start: number; readonly end: number }): EnglishAcronym {
  const before = segment.text.slice(0, start);
  const introduces = /[\p{L}\p{N}”"’']\s*\(["“]?$/u.test(before) && /^["”]?\s*[),;]/u.test(segment.text.slice(end));
  const text = segment.text.slice(start, end).replace(/s$/u, '');
  return { ...sourceSpan(segment, { start, end }), text, introduces, before };
}

/** Letters without marks, so that HĐND and HDND are one. */
export function acronymKey(acronymText: string): string {
  return withoutDiacritics(acronymText)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** The first letters of words: HDND of Hội đồng nhân dân. */
export function initialsOf(words: string): string {
  return acronymKey(
    (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map((word) => word.normalize('NFC').charAt(0)).join(''),
  );
}
