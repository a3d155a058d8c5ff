import type { DocumentType } from '../model/symbols.ts';
import type { DocumentValue } from '../model/value.ts';
import type { Doubt } from './digits.ts';
import { type DocumentNumber, documentNumberAt } from './document-numbers.ts';
import { type DocumentTables, symbolKey } from './document-tables.ts';
import { type DocumentWords, phraseBefore, wordsBefore } from './document-words.ts';
import { extended } from './extended.ts';
import { isBreak } from './figure-places.ts';
import { nextInRow } from './meeting-rows.ts';
import { namedDocumentAt } from './named-documents.ts';
import { openings } from './openings.ts';
import { phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import { nextNumberAt, type ShortNumber, shortNumberAt } from './short-documents.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** A document with the words before it that belong to it. Its core is its number, or what stands for one. */
export type ReadDocument = Stretch & {
  readonly core: Stretch;
  readonly value: DocumentValue;
  readonly coreValue: DocumentValue;
  readonly typeSaid?: true;
  readonly doubt?: Doubt;
};

/** What the reading goes by: the documents so far, and the type of the last, which a number after it may share. */
type Reading = { readonly documents: ReadDocument[]; lastType: DocumentType | undefined };

/** How far back a type word still speaks for a number: Kế hoạch phát triển kinh tế - xã hội số 166/KH-UBND. */
const reach = 24;

/** Documents: `Nghị quyết chuyên đề số 06 - NQ/TU`, `30/2020/NĐ-CP`, `Nghị định 30`, `Nghị quyết Trung ương 4 khóa XII`, `Hiến pháp năm 2013`. */
export function readDocuments(text: string, tokens: readonly Token[], tables: Tables): readonly ReadDocument[] {
  const reading: Reading = { documents: [], lastType: undefined };
  for (let at = 0; at < tokens.length; ) {
    const document = mayOpen(tokens[at]) ? documentAt(text, tokens, at, tables, reading) : undefined;
    if (document !== undefined) reading.documents.push(document);
    at = document === undefined ? at + 1 : document.to;
  }
  return reading.documents;
}

/** The word of a type, or a number. */
function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && (token.opens & openings.document) !== 0;
}

function documentAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
  reading: Reading,
): ReadDocument | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return named(tokens, at, tables);
  if (!isPlainFigure(token) || !isHead(tokens, at)) return undefined;
  const number = documentNumberAt(text, token.start, tables.documents);
  return number === undefined
    ? shortDocument(tokens, at, tables, reading)
    : fullDocument(number, tokens, at, tables, reading);
}

function named(tokens: readonly Token[], at: number, tables: Tables): ReadDocument | undefined {
  const hit = namedDocumentAt(tokens, at, tables);
  return hit === undefined ? undefined : { core: hit, coreValue: hit.value, ...hit };
}

/** Not inside a figure, a date or a code: `15.06-NQ/TU`, `120/2 018/NĐ-CP`. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'figure') return false;
  if (before === undefined || tokens[at]?.glued !== true || isBreak(before)) return true;
  return before.kind === 'sign' && !['/', '.', ',', '-'].includes(before.key);
}

function fullDocument(
  number: DocumentNumber,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
  reading: Reading,
): ReadDocument | undefined {
  const words = wordsBefore(tokens, at, tables);
  if (number.weak && words.type === undefined && !words.numberWord) return undefined;
  const agrees = words.type !== undefined && agree(words.type, number);
  const type = agrees ? words.type : typeOf(number, tables.documents);
  const document = documentOf(number, type, agrees, words, tokens, at, tables);
  if (words.type === undefined) shareTail(reading.documents, document, tokens, tables);
  reading.lastType = type;
  return document;
}

function documentOf(
  number: DocumentNumber,
  type: DocumentType | undefined,
  agrees: boolean,
  words: DocumentWords,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): ReadDocument {
  const to = tokenFrom(tokens, at, number.end);
  const coreValue = bareValue(number);
  const adjective = agrees ? words.adjective : undefined;
  const doubt = words.type !== undefined && !agrees ? 'type-differs' : combinationDoubt(number, type, tables.documents);
  return {
    from: agrees ? words.from : words.number,
    to,
    core: { from: at, to },
    value: extended(coreValue, {
      ...(type === undefined ? {} : { document: type.symbol }),
      ...(adjective === undefined ? {} : { adjective: adjective.key }),
    }),
    coreValue,
    ...(!agrees && isSpokenFor(number, tokens, at, tables) ? { typeSaid: true as const } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function tokenFrom(tokens: readonly Token[], at: number, end: number): number {
  let to = at;
  while ((tokens[to]?.start ?? end) < end) to += 1;
  return to;
}

function bareValue({ number, year, symbol, issuer }: DocumentNumber): DocumentValue {
  return {
    type: 'document',
    number,
    ...(year === undefined ? {} : { year }),
    symbol,
    ...(issuer === undefined ? {} : { issuer }),
  };
}

function agree(type: DocumentType, { type: written }: DocumentNumber): boolean {
  if (written === undefined) return true;
  const key = symbolKey(written);
  return [type.symbol, ...(type.also ?? [])].some((symbol) => symbolKey(symbol) === key);
}

/** The type of a symbol: the Party's where the number is of the Party's form. */
function typeOf({ symbol, type }: DocumentNumber, { bySymbol }: DocumentTables): DocumentType | undefined {
  const types = type === undefined ? [] : (bySymbol.get(symbolKey(type)) ?? []);
  const system = symbol.includes('/') ? 'party' : 'state';
  return types.find((one) => one.system === system || one.system === 'both') ?? types[0];
}

/** What no office would write: a decree of a people's committee, the Party's body in a number of the state's form. */
function combinationDoubt(
  { issuer, symbol, type: written }: DocumentNumber,
  type: DocumentType | undefined,
  { issuers }: DocumentTables,
): Doubt | undefined {
  const first = symbolKey(issuer?.split('-')[0] ?? '');
  const body = issuers.get(first);
  if (body === undefined || written === undefined) return undefined;
  if (type?.issuers?.every((code) => symbolKey(code) !== first.replace('{n}', ''))) return 'issuer-differs';
  const form = symbol.includes('/') ? 'party' : 'state';
  return body.system !== undefined && body.system !== form ? 'form-differs' : undefined;
}

/** Whether a word further back in the sentence says the type already. */
function isSpokenFor(number: DocumentNumber, tokens: readonly Token[], at: number, tables: Tables): boolean {
  for (let from = at - 1; from >= Math.max(0, at - reach); from -= 1) {
    const token = tokens[from];
    if (token?.kind === 'wall' || (isSign(token, '.') && tokens[from + 1]?.glued !== true)) return false;
    const hit = isWord(tokens, from) ? phraseAt(tables.documentWords, tokens, from) : undefined;
    if (hit !== undefined && hit.to <= at) return agree(hit.meaning, number);
  }
  return false;
}

/** Not the symbol inside another number. */
function isWord(tokens: readonly Token[], at: number): boolean {
  const inside = isSign(tokens[at - 1], '/') || isSign(tokens[at - 1], '-');
  return tokens[at]?.kind === 'word' && !inside;
}

function shortDocument(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
  reading: Reading,
): ReadDocument | undefined {
  const words = wordsBefore(tokens, at, tables);
  const short = shortNumberAt(tokens, at, words, tables);
  if (short === undefined || words.type === undefined) return nextDocument(tokens, at, words, tables, reading);
  reading.lastType = words.type;
  const adjective = words.adjective === undefined ? {} : { adjective: words.adjective.key };
  return { ...shortAs(short, at), from: words.from, value: extended(short.value, adjective) };
}

function shortAs({ to, value }: ShortNumber, at: number): ReadDocument {
  const { document: _, ...coreValue } = value;
  return { from: at, to, core: { from: at, to }, value, coreValue };
}

/** A number that shares the type of the document before it: Nghị quyết 18, *19* và *27*. */
function nextDocument(
  tokens: readonly Token[],
  at: number,
  { type, number }: DocumentWords,
  tables: Tables,
  { documents, lastType }: Reading,
): ReadDocument | undefined {
  const last = documents.at(-1);
  if (last?.value.meeting !== undefined) return nextOfMeeting(tokens, at, last, tables);
  if (lastType === undefined || last?.value.number === undefined || type !== undefined) return undefined;
  if (!isJoined(tokens, last.to, number, tables)) return undefined;
  const next = nextNumberAt(tokens, at, lastType, tables);
  return next === undefined ? undefined : { typeSaid: true, ...shortAs(next, at), from: number };
}

/** Of a meeting after another of the same term: Nghị quyết Trung ương 6, *7* và *8 khóa XII*. */
function nextOfMeeting(
  tokens: readonly Token[],
  at: number,
  last: ReadDocument,
  tables: Tables,
): ReadDocument | undefined {
  const { document, meeting } = last.value;
  const next =
    meeting === undefined || !isJoined(tokens, last.to, at, tables)
      ? undefined
      : nextInRow(tokens, at, meeting, tables);
  if (next === undefined || document === undefined) return undefined;
  const coreValue = { type: 'document', meeting: next.meeting } as const;
  const stretch = { from: at, to: next.to };
  return { core: stretch, value: extended(coreValue, { document }), coreValue, typeSaid: true, ...stretch };
}

/** Whether only a comma, và or đến stands between two numbers. */
function isJoined(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  if (to <= from || to - from > 3) return false;
  if (to - from === 1 && isSign(tokens[from], ',')) return true;
  return phraseBefore(tables.and, tokens, to)?.from === from || phraseBefore(tables.to, tokens, to)?.from === from;
}

/** In «Thông tư 01 đến 05/2020/TT-BNV» the year and the symbol are said once, at the end. */
function shareTail(
  documents: ReadDocument[],
  { core, value: { year, symbol, issuer, document } }: ReadDocument,
  tokens: readonly Token[],
  tables: Tables,
): void {
  const tail = {
    ...(year === undefined ? {} : { year }),
    symbol: symbol ?? '',
    ...(issuer === undefined ? {} : { issuer }),
  };
  let from = wordsBefore(tokens, core.from, tables).number;
  for (let at = documents.length - 1; at >= 0; at -= 1) {
    const before = documents[at];
    if (before === undefined || before.value.symbol !== undefined || before.value.number === undefined) return;
    if (before.value.document !== document || before.value.year !== undefined) return;
    if (!isJoined(tokens, before.to, from, tables)) return;
    documents[at] = { ...before, value: extended(before.value, tail), coreValue: extended(before.coreValue, tail) };
    from = before.from;
  }
}
