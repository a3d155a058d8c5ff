import type { CitationPartWord } from '../../model/symbols.ts';
import type { CitationPart, CitationValue } from '../../model/value.ts';
import { phraseAt } from '../phrases.ts';
import { found } from '../reading.ts';
import { readRoman } from '../roman.ts';
import { isCapital, isPlainFigure, isSign, type Token } from '../tokens.ts';
import { documentAt, onlyOneAt } from './documents.ts';
import type { EnglishReader, Source } from './source.ts';

type PartHit = {
  readonly to: number;
  readonly part: CitationPart;
  readonly word: CitationPartWord;
  readonly order: number;
};

const mostParts = 6;
const mostNumbers = 40;

/** Places in documents: Point a, Clause 2, Article 5 of Decree No. 30/2020/ND-CP; Articles 5, 6 and 7; Clause 2 of this Article. */
export const readCitation: EnglishReader = (source, at) => {
  if (!isCapital(source.tokens[at]) && !source.tables.here.has(source.tokens[at]?.key ?? '')) return undefined;
  const parts = partsAt(source, at);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const joint = linkAt(source, last.to);
  const document = joint === undefined ? undefined : (documentAt(source, joint.to) ?? onlyOneAt(source, joint.to));
  if (document === undefined && parts.length === 1 && last.word.dependent === true) return undefined;
  if (document === undefined && parts.length === 1 && last.part.numbers.length === 0) return undefined;
  const sorted = [...parts].sort((one, other) => one.order - other.order).map(({ part }) => part);
  const value: CitationValue = {
    type: 'citation',
    parts: sorted,
    ...(document === undefined ? {} : { document: document.value }),
    ...(document === undefined || joint?.link === undefined ? {} : { link: joint.link }),
  };
  return found({ from: at, to: document?.to ?? last.to }, value, { doubt: document?.doubt });
};

function partsAt(source: Source, at: number): readonly PartHit[] {
  const { tokens, tables } = source;
  const parts: PartHit[] = [];
  let from = at;
  while (parts.length < mostParts) {
    const part = partAt(source, from) ?? herePart(source, from);
    if (part === undefined) break;
    parts.push(part);
    const joint = isSign(tokens[part.to], ',') || tables.of.has(tokens[part.to]?.key ?? '');
    from = joint ? part.to + 1 : part.to;
    if (!joint && part.part.numbers.length === 0) break;
  }
  return parts;
}

function partAt(source: Source, at: number): PartHit | undefined {
  const { tokens, tables } = source;
  const hit = phraseAt(tables.parts, tokens, at);
  if (hit === undefined) return undefined;
  const { word, order } = hit.meaning;
  const first = numberAt(tokens, hit.to, word, source);
  if (first === undefined) return undefined;
  const range = phraseAt(tables.to, tokens, first.to)?.to ?? (isSign(tokens[first.to], '-') ? first.to + 1 : undefined);
  const last = range === undefined ? undefined : numberAt(tokens, range, word, source);
  const listed = last === undefined ? listAt(tokens, first, word, source) : undefined;
  if (last !== undefined && !tables.and.has(tokens[first.to]?.key ?? ''))
    return { to: last.to, word, order, part: { part: word.key, numbers: [first.number, last.number], range: true } };
  const list = listed ?? listAt(tokens, first, word, source);
  return { to: list.to, word, order, part: { part: word.key, numbers: list.numbers } };
}

type Numbered = { readonly to: number; readonly number: string };

/** 5, 6 and 7 */
function listAt(tokens: readonly Token[], first: Numbered, word: CitationPartWord, source: Source) {
  const numbers = [first.number];
  let to = first.to;
  while (numbers.length < mostNumbers) {
    const comma = isSign(tokens[to], ',') ? to + 1 : to;
    const and = source.tables.and.has(tokens[comma]?.key ?? '') ? comma + 1 : comma;
    const next = and === to ? undefined : numberAt(tokens, and, word, source);
    if (next === undefined) break;
    numbers.push(next.number);
    to = next.to;
  }
  return { to, numbers };
}

/** 5, 5a, a, dd, II, Two */
function numberAt(
  tokens: readonly Token[],
  at: number,
  { numbers }: CitationPartWord,
  { tables }: Source,
): Numbered | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isPlainFigure(token)) return numbers.includes('figure') ? figureAt(tokens, at) : undefined;
  if (token.kind !== 'word') return undefined;
  if (numbers.includes('roman') && readRoman(token.text) !== undefined) return { to: at + 1, number: token.text };
  const letter = token.text === 'dd' ? 'đ' : token.text;
  if (numbers.includes('letter') && /^\p{L}$/u.test(letter)) return { to: at + 1, number: letter };
  const ranked = numbers.includes('rank') ? tables.numbers.get(token.key) : undefined;
  return ranked === undefined || ranked === 0 ? undefined : { to: at + 1, number: String(ranked) };
}

function figureAt(tokens: readonly Token[], at: number): Numbered | undefined {
  const token = tokens[at];
  if (token === undefined || token.text.length > 4) return undefined;
  const letter = tokens[at + 1];
  const lettered = letter?.kind === 'word' && letter.glued && letter.text.length === 1;
  return lettered ? { to: at + 2, number: token.text + letter.text } : { to: at + 1, number: token.text };
}

/** this Article */
function herePart({ tokens, tables }: Source, at: number): PartHit | undefined {
  if (!tables.here.has(tokens[at]?.key ?? '') || !isCapital(tokens[at + 1])) return undefined;
  const hit = phraseAt(tables.parts, tokens, at + 1);
  if (hit === undefined) return undefined;
  const { word, order } = hit.meaning;
  return { to: hit.to, word, order, part: { part: word.key, numbers: [] } };
}

/** Between the places and the document: of, issued together with. */
function linkAt({ tokens, tables }: Source, at: number): { readonly to: number; readonly link?: string } | undefined {
  const link = phraseAt(tables.links, tokens, at);
  if (link !== undefined) return { to: link.to, link: link.meaning };
  const of = isSign(tokens[at], ',') ? at + 1 : at;
  return tables.of.has(tokens[of]?.key ?? '') ? { to: of + 1 } : of > at ? { to: of } : undefined;
}
