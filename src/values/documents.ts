import type { DocumentAdjective, DocumentType } from '../model/symbols.ts';
import type { DocumentValue } from '../model/value.ts';
import type { Doubt } from './digits.ts';
import { type DocumentNumber, documentNumberAt } from './document-numbers.ts';
import { type DocumentTables, symbolKey } from './document-tables.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** A document number with the words before it that belong to it. */
export type ReadDocument = {
  readonly start: number;
  readonly end: number;
  readonly core: { readonly start: number; readonly end: number };
  readonly value: DocumentValue;
  readonly coreValue: DocumentValue;
  readonly typeSaid?: true;
  readonly doubt?: Doubt;
};

/** What stands before the number: `Nghị quyết chuyên đề số `. */
type Words = {
  readonly from: number;
  readonly numberWord: boolean;
  readonly adjective?: DocumentAdjective;
  readonly type?: DocumentType;
};

/** How far back a type word still speaks for a number: Kế hoạch phát triển kinh tế - xã hội số 166/KH-UBND. */
const reach = 24;

/** Document numbers: `Nghị quyết chuyên đề số 06 - NQ/TU`, `Kế hoạch 166/KH-UBND`, `30/2020/NĐ-CP`. */
export function readDocuments(text: string, tokens: readonly Token[], tables: Tables): readonly ReadDocument[] {
  const documents: ReadDocument[] = [];
  let end = 0;
  tokens.forEach((token, at) => {
    if (token.start < end || !isPlainFigure(token) || !isHead(tokens, at)) return;
    const number = documentNumberAt(text, token.start, tables.documents);
    const document = number === undefined ? undefined : documentOf(number, tokens, at, tables);
    if (document === undefined) return;
    documents.push(document);
    end = document.end;
  });
  return documents;
}

/** Not inside a figure, a date or a code: `15.06-NQ/TU`. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.glued !== true) return true;
  return before.kind === 'sign' && !['/', '.', ',', '-'].includes(before.key);
}

function documentOf(
  number: DocumentNumber,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): ReadDocument | undefined {
  const words = wordsBefore(tokens, at, tables);
  if (number.weak && words.type === undefined && !words.numberWord) return undefined;
  const agrees = words.type !== undefined && agree(words.type, number);
  const from = agrees ? words.from : words.numberWord ? numberWordAt(tokens, at, tables) : at;
  const start = tokens[from]?.start ?? 0;
  const core = { start: tokens[at]?.start ?? 0, end: number.end };
  const coreValue = bareValue(number);
  const type = agrees ? words.type : typeOf(number, tables.documents);
  const typeSaid = !agrees && isSpokenFor(number, tokens, at, tables);
  const value = {
    ...coreValue,
    ...(type === undefined ? {} : { document: type.symbol }),
    ...(agrees && words.adjective !== undefined ? { adjective: words.adjective.key } : {}),
  };
  const differs = words.type !== undefined && !agrees;
  return {
    start,
    end: number.end,
    core,
    value,
    coreValue,
    ...(typeSaid ? { typeSaid } : {}),
    ...(differs ? { doubt: 'type-differs' as const } : {}),
  };
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

function wordsBefore(tokens: readonly Token[], at: number, tables: Tables): Words {
  const numberWord = startBefore(tables.numberWord, tokens, numberWordEnd(tokens, at));
  const to = numberWord?.from ?? at;
  const spoken = { from: at, numberWord: numberWord !== undefined };
  // Thông tư liên tịch is a type of its own, Nghị quyết chuyên đề is not.
  const direct = startBefore(tables.documentWords, tokens, to);
  if (direct !== undefined) return { ...spoken, from: direct.from, type: direct.meaning };
  const adjective = startBefore(tables.documentAdjectives, tokens, to);
  const type = adjective === undefined ? undefined : startBefore(tables.documentWords, tokens, adjective.from);
  if (adjective === undefined || type === undefined) return spoken;
  return { ...spoken, from: type.from, type: type.meaning, adjective: adjective.meaning };
}

/** Past the colon of `Số: 166/KH-UBND`. */
function numberWordEnd(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at - 1], ':') || isSign(tokens[at - 1], '.') ? at - 1 : at;
}

function numberWordAt(tokens: readonly Token[], at: number, tables: Tables): number {
  return startBefore(tables.numberWord, tokens, numberWordEnd(tokens, at))?.from ?? at;
}

type Before<T> = { readonly from: number; readonly to: number; readonly meaning: T };

/** The longest phrase that ends at a place. No phrase of the data has more words than six. */
function startBefore<T>(phrases: Phrases<T>, tokens: readonly Token[], to: number): Before<T> | undefined {
  for (let from = Math.max(0, to - 6); from < to; from += 1) {
    const hit = phraseAt(phrases, tokens, from);
    if (hit?.to === to) return { from, to, meaning: hit.meaning };
  }
  return undefined;
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
