import type { CitationValue, DocumentValue, Value } from '../../model/value.ts';
import { equal, readRoman } from '../../values/index.ts';

/** Whether an English reference may be the Vietnamese one: nothing that both say differs. */
export function isSameReference(vi: Value, en: Value): boolean {
  if (vi.type === 'citation' && en.type === 'citation') return isSamePart(vi, en);
  if (vi.type === 'citation' && en.type === 'ordinal') return vi.parts[0]?.numbers.join() === en.number; // the second part
  if (vi.type !== 'document') return false;
  if (en.type === 'document') return isSameDocument(vi, en);
  if (vi.number !== undefined) return false;
  if (en.type === 'ordinal') return vi.meeting?.number === en.number || vi.meeting?.term === en.number;
  return en.type === 'date' && vi.year === en.date;
}

function isSamePart({ parts: [vi] }: CitationValue, { parts: [en] }: CitationValue): boolean {
  if (vi === undefined || en === undefined || vi.part !== en.part || vi.range !== en.range) return false;
  return (
    vi.numbers.length === en.numbers.length && vi.numbers.every((number, at) => isSameNumber(number, en.numbers[at]))
  );
}

const isSameNumber = (one: string, other: string | undefined): boolean =>
  other !== undefined && numberKey(one) === numberKey(other);

/** Chương II is chapter 2 as well; điểm đ is point dd. */
function numberKey(number: string): string {
  const roman = readRoman(number);
  return roman === undefined ? number.toLowerCase().replace('đ', 'dd') : String(roman);
}

/** A document is known by its number where both have one; else by its kind, its year and the meeting that passed it. */
function isSameDocument(vi: DocumentValue, en: DocumentValue): boolean {
  if ((vi.number === undefined) !== (en.number === undefined)) return false;
  if ((vi.meeting === undefined) !== (en.meeting === undefined) && vi.number === undefined) return false;
  return fields.every((field) => mayBe(vi, en, field));
}

const fields = ['number', 'year', 'symbol', 'document', 'meeting', 'here', 'amended'] as const;

function mayBe(vi: DocumentValue, en: DocumentValue, field: (typeof fields)[number]): boolean {
  if (vi[field] === undefined || en[field] === undefined) return true;
  const alone = (one: DocumentValue): DocumentValue => ({ type: 'document', [field]: one[field] });
  return equal(alone(vi), alone(en));
}
