import type { Concept } from '../../model/concept.ts';
import type { Symbols } from '../../model/symbols.ts';
import type { CitationValue, DocumentValue } from '../../model/value.ts';
import { matchKey } from '../../text/index.ts';
import { type ReadValue, writeEnglish } from '../../values/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Naming } from '../naming.ts';
import type { Reader } from '../readings.ts';

type Law = Naming & { readonly named: { readonly concept: Concept } };

/**
 * Laws that are cited by their names: `Điều 5 Luật Đất đai năm 2013`, `Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)`. The name is the
 * glossary's; the part before it and the year behind it are values, which belong to it.
 */
export function citedLaws(
  text: string,
  read: readonly ReadValue[],
  namings: readonly Naming[],
  writer: Pick<Reader, 'symbols' | 'figures'>,
): Candidate[] {
  let next = 0;
  return lawsNamed(namings).flatMap((law) => {
    while ((read[next]?.end ?? law.start + 1) <= law.start) next += 1;
    const citation = citationBefore(text, law.start, read[next - 1], writer.symbols);
    const years = yearsAfter(text, law.end, read.slice(next, next + mostInside), writer.symbols);
    return citation === undefined && years === undefined ? [] : [citedLaw(law, citation, years, writer)];
  });
}

/** No name of a law holds more values than these, with its years. */
const mostInside = 4;

function citedLaw(
  law: Law,
  citation: ReadCitation | undefined,
  years: Years | undefined,
  { symbols, figures }: Pick<Reader, 'symbols' | 'figures'>,
): Candidate {
  const document: DocumentValue = { type: 'document', document: law.named.concept.id, ...years?.said };
  const value = citation === undefined ? document : { ...citation.value, document };
  const en = writeEnglish(value, { ...symbols, documentTypes: [namedType(law)] }, figures);
  const means = { is: 'value', value, en, opaque: false } as const;
  return { start: citation?.start ?? law.start, end: years?.end ?? law.end, means };
}

/** In order, the longest at each place, where it names one law only. */
function lawsNamed(namings: readonly Naming[]): readonly Law[] {
  const all = namings.filter(isLaw);
  if (all.length === 0) return all; // as in most segments
  const byStart = new Map<number, Law[]>();
  for (const law of all) {
    const [longest] = byStart.get(law.start) ?? [];
    if (longest === undefined || law.end > longest.end) byStart.set(law.start, [law]);
    else if (law.end === longest.end && law.named.concept.id !== longest.named.concept.id)
      byStart.get(law.start)?.push(law);
  }
  const single = [...byStart.values()].flatMap((laws) => (laws.length === 1 ? laws : []));
  return single.sort((one, other) => one.start - other.start);
}

const isLaw = (naming: Naming): naming is Law => naming.named.domain === 'laws';

function namedType({ named: { concept, vi, en } }: Law): Symbols['documentTypes'][number] {
  return { symbol: concept.id, vi, en: en.replace(/^the /i, ''), system: 'state' };
}

type ReadCitation = ReadValue & { readonly value: CitationValue };

function citationBefore(
  text: string,
  to: number,
  before: ReadValue | undefined,
  { citations }: Symbols,
): ReadCitation | undefined {
  if (before === undefined || !isCitation(before) || before.value.document !== undefined) return undefined;
  const isNear = to - before.end < longestGap && isOneOf(['', ...citations.joints], text.slice(before.end, to));
  return isNear ? before : undefined;
}

function isCitation(read: ReadValue): read is ReadCitation {
  return read.value.type === 'citation';
}

const longestGap = 30;

type Years = { readonly end: number; readonly said: Pick<DocumentValue, 'year' | 'amended'> };

function yearsAfter(text: string, from: number, read: readonly ReadValue[], symbols: Symbols): Years | undefined {
  const year = yearBehind(text, from, read, ['']) ?? bareYear(text, from, read);
  if (year === undefined) return undefined;
  const amended = yearBehind(text, year.end, read, symbols.citations.amended);
  const close = amended === undefined ? -1 : closing(text, year.end, amended.end);
  if (amended === undefined || close < 0) return { end: year.end, said: { year: year.date } };
  return { end: close, said: { year: year.date, amended: amended.date } };
}

/** The year behind a place, with certain words before its figure and nothing else. */
function yearBehind(
  text: string,
  from: number,
  read: readonly ReadValue[],
  words: readonly string[],
): { readonly end: number; readonly date: string } | undefined {
  for (const { start, end, core, value } of read) {
    if (value.type !== 'date' || !/^\d{4}$/.test(value.date) || start < from || core.start - from > longestGap)
      continue;
    const gap = text.slice(from, start);
    if (isOneOf(words, gap) || isOneOf(words, text.slice(from, core.start))) return { end, date: value.date };
  }
  return undefined;
}

const bare = /\s{1,2}((?:19|20)\d{2})(?![\p{L}\p{N}]|[-/.,:]\d)/uy;

/** The 2014 of «Luật Đầu tư 2014», which alone would be no year for sure. */
function bareYear(
  text: string,
  from: number,
  read: readonly ReadValue[],
): { readonly end: number; readonly date: string } | undefined {
  bare.lastIndex = from;
  const [whole, date] = bare.exec(text) ?? [];
  if (whole === undefined || date === undefined) return undefined;
  const end = from + whole.length;
  return read.some((one) => one.start < end && one.end > from) ? undefined : { end, date };
}

function isOneOf(words: readonly string[], gap: string): boolean {
  const key = matchKey(gap.trim());
  return words.some((word) => matchKey(word) === key);
}

/** Past the bracket that was opened after the year; -1 where it is not closed there. */
function closing(text: string, from: number, to: number): number {
  if (!text.slice(from, to).includes('(')) return to;
  return text[to] === ')' ? to + 1 : -1;
}
