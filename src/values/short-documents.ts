import type { DocumentType } from '../model/symbols.ts';
import type { DocumentValue } from '../model/value.ts';
import { isDateAhead, isNumbering, letterEnd, namesAlone } from './bare-figures.ts';
import { isYear } from './calendar.ts';
import { symbolKey } from './document-tables.ts';
import { type DocumentWords, phraseBefore } from './document-words.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';

/** A number without its type and, but for old ones, its issuer: `06`, `36a`, `24/2010`, `754/TTCP`. */
export type ShortNumber = { readonly to: number; readonly value: DocumentValue };

const mostDigits = 5;
/** 1990 to 2039: alone such a figure is the year of a document, not its number. */
const recentYear = /^(?:199\d|20[0-3]\d)$/;

/** The bare number of a document whose words stand before it: `Nghị quyết 06`, `Nghị định số 24/2010`. */
export function shortNumberAt(
  tokens: readonly Token[],
  at: number,
  words: DocumentWords,
  tables: Tables,
): ShortNumber | undefined {
  const { type, numberWord } = words;
  if (type === undefined || !isNamed(type, words, tokens, tables)) return undefined;
  const bare = numberAt(tokens, at, type, tables);
  const short = bare === undefined ? undefined : withYear(bare, tokens, tables);
  if (short === undefined || !endsFree(tokens, short.to)) return undefined;
  const bareYear = short.to === at + 1 && !numberWord && recentYear.test(tokens[at]?.text ?? '');
  if (bareYear || isAmount(tokens, short.to, tables)) return undefined;
  if (numberWord) return short;
  if (!namesAlone(tokens, short.to, tables)) return isSure(type, short, tokens, tables) ? short : undefined;
  const sure =
    isNoun(type, words, tokens) ||
    isSaidWhose(tokens, bare?.to ?? short.to, tables) ||
    isCited(words, short, tokens, tables);
  return sure ? short : undefined;
}

/** `Nghị định 67 năm 2014`: the year is told by its word. */
function withYear(short: ShortNumber, tokens: readonly Token[], tables: Tables): ShortNumber {
  const word =
    short.value.year === undefined && short.value.symbol === undefined
      ? phraseAt(tables.year, tokens, short.to)
      : undefined;
  const year = word === undefined ? undefined : tokens[word.to];
  if (word === undefined || !isPlainFigure(year) || !isYear(year.text) || isSign(tokens[word.to + 1], '-'))
    return short;
  return { to: word.to + 1, value: extended(short.value, { year: year.text }) };
}

/** `quyết định số 5 tỷ` */
function isAmount(tokens: readonly Token[], to: number, tables: Tables): boolean {
  const kind = phraseAt(tables.measured, tokens, to, nounCapitals)?.meaning.kind;
  return kind !== undefined && kind !== 'unit';
}

/** A word that is no verb, with two digits or more: Nghị quyết 54 *chính* là … Whatever is not counted may follow. */
function isSure(type: DocumentType, { to, value }: ShortNumber, tokens: readonly Token[], tables: Tables): boolean {
  if (type.short !== 'noun' || (value.number ?? '').length < 2 || tokens[to]?.kind !== 'word') return false;
  const counted = phraseAt(tables.measured, tokens, to, nounCapitals) !== undefined;
  return !counted || phraseAt(tables.documentWords, tokens, to) !== undefined;
}

/** `theo quyết định 367`, `vi phạm quy định 08` */
function isCited({ from }: DocumentWords, { value }: ShortNumber, tokens: readonly Token[], tables: Tables): boolean {
  const number = value.number ?? '';
  const long = number.length > 2 || number.startsWith('0') || value.year !== undefined;
  return long && phraseBefore(tables.citations.cues, tokens, from) !== undefined;
}

/** `chỉ thị 05 của Bộ Chính trị`, `quyết định 12 ngày 5/6`: nobody decides twelve of the Political Bureau. */
function isSaidWhose(tokens: readonly Token[], to: number, tables: Tables): boolean {
  const joint = tokens[to]?.kind === 'word' ? phraseAt(tables.citations.joints, tokens, to) : undefined;
  if (joint !== undefined) return isCapital(tokens[joint.to]);
  return isDateAhead(tokens, to, tables);
}

/** The number goes on from another of the same type: Nghị quyết 18, *19*. */
export function nextNumberAt(
  tokens: readonly Token[],
  at: number,
  type: DocumentType,
  tables: Tables,
): ShortNumber | undefined {
  const short = numberAt(tokens, at, type, tables);
  if (short === undefined || !endsFree(tokens, short.to) || !namesAlone(tokens, short.to, tables)) return undefined;
  return recentYear.test(tokens[at]?.text ?? '') && short.to === at + 1 ? undefined : short;
}

/** Whether the words before may name a document by a bare number: not the TT of «TT 05», which is many things. */
function isNamed(
  type: DocumentType,
  { numberWord, from }: DocumentWords,
  tokens: readonly Token[],
  { documents: { bySymbol } }: Tables,
): boolean {
  if (type.unwritten === true || type.short === 'none') return false;
  const word = tokens[from]?.text ?? '';
  const key = symbolKey(type.symbol);
  const isSymbol = symbolKey(word) === key;
  if (isSymbol && word !== type.symbol) return false;
  if (numberWord || !isSymbol) return numberWord || type.short !== undefined;
  return type.short === 'noun' && bySymbol.get(key)?.length === 1;
}

/** The word is no verb: Nghị định 30, Quyết định 1719, but quyết định 5 việc. */
function isNoun(type: DocumentType, { adjective, from }: DocumentWords, tokens: readonly Token[]): boolean {
  return type.short === 'noun' || adjective !== undefined || isCapital(tokens[from]);
}

function numberAt(tokens: readonly Token[], at: number, type: DocumentType, tables: Tables): ShortNumber | undefined {
  const figure = tokens[at];
  if (!isNumbering(figure, mostDigits)) return undefined;
  const to = letterEnd(tokens, at + 1);
  const number = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join('');
  const bare = { type: 'document', number, document: type.symbol } as const;
  if (!isSign(tokens[to], '/')) return { to, value: bare };
  const after = tokens[to + 1];
  const dated = isPlainFigure(after) && isYear(after.text) ? extended(bare, { year: after.text }) : bare;
  const end = dated === bare ? to : to + 2;
  const issuer = isSign(tokens[end], '/') ? issuerAt(tokens[end + 1], tables) : undefined;
  if (issuer !== undefined) return { to: end + 2, value: extended(dated, { symbol: issuer, issuer }) };
  return dated === bare ? undefined : { to: end, value: dated };
}

/** The body in old numbers without a type: 72/HĐBT. */
function issuerAt(token: Token | undefined, { documents }: Tables): string | undefined {
  const isKnown = token?.kind === 'word' && documents.issuers.has(symbolKey(token.text));
  return isKnown && /^\p{Lu}{2}/u.test(token.text) ? token.text : undefined;
}
