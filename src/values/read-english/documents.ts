import type { DocumentType } from '../../model/symbols.ts';
import type { DocumentValue } from '../../model/value.ts';
import type { Doubt } from '../digits.ts';
import { type DocumentNumber, documentNumberAt } from '../document-numbers.ts';
import { symbolKey } from '../document-tables.ts';
import { extended } from '../extended.ts';
import { endsFree, isBreak } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { found } from '../reading.ts';
import { isCapital, isPlainFigure, isSign, type Token } from '../tokens.ts';
import { yearAt } from './dates.ts';
import { agrees, bareValue, typeOf } from './document-codes.ts';
import type { EnglishReader, Source } from './source.ts';
import type { EnglishTables } from './tables.ts';
import { type Slot, templateAt } from './templates.ts';

/** A document with the token after it. */
export type DocumentHit = {
  readonly from: number;
  readonly to: number;
  readonly value: DocumentValue;
  readonly core?: { readonly from: number; readonly to: number };
  readonly coreValue?: DocumentValue;
  readonly doubt?: Doubt;
};

/** What stands before the number: Thematic Resolution No. */
type Words = {
  readonly to: number;
  readonly types: readonly DocumentType[];
  readonly adjective?: string;
  readonly numberWord: boolean;
  /** The type is written with a capital, as names are. */
  readonly capital: boolean;
};

/** Documents: Resolution No. 06-NQ/TU, Decision 1719/QD-TTg, Decree 30, the 2013 Constitution, this Decree. */
export const readDocument: EnglishReader = (source, at) => {
  const hit = documentAt(source, at);
  if (hit === undefined) return undefined;
  const { from, to, value, core, coreValue, doubt } = hit;
  const rest = { ...(core === undefined ? {} : { core }), ...(coreValue === undefined ? {} : { coreValue }), doubt };
  return found({ from, to }, value, rest);
};

export function documentAt(source: Source, at: number): DocumentHit | undefined {
  return numbered(source, at) ?? ofYear(source, at) ?? ofMeeting(source, at) ?? here(source, at);
}

function wordsAt({ tokens, tables }: Source, at: number): Words {
  const adjective = phraseAt(tables.adjectives, tokens, at);
  const behind = adjective === undefined ? undefined : phraseAt(tables.types, tokens, adjective.to);
  const type = phraseAt(tables.types, tokens, at) ?? behind;
  const adjectived = type !== undefined && type === behind;
  const number = phraseAt(tables.numberWord, tokens, type?.to ?? at);
  const first = tokens[adjectived ? (adjective?.to ?? at) : at];
  return {
    to: pastColon(tokens, number?.to) ?? type?.to ?? at,
    types: type?.meaning ?? [],
    numberWord: number !== undefined,
    capital: type !== undefined && isCapital(first),
    ...(adjectived && adjective !== undefined ? { adjective: adjective.meaning.key } : {}),
  };
}

/** No.: 185/2013/ND-CP */
function pastColon(tokens: readonly Token[], at: number | undefined): number | undefined {
  return at !== undefined && isSign(tokens[at], ':') ? at + 1 : at;
}

function numbered(source: Source, at: number): DocumentHit | undefined {
  const { text, tokens, tables } = source;
  const words = wordsAt(source, at);
  const figure = tokens[words.to];
  if (!isPlainFigure(figure) || isTied(tokens, words.to)) return undefined;
  const number = mayBeCode(tokens, words.to) ? documentNumberAt(text, figure.start, tables.documents) : undefined;
  if (number === undefined) return shortAt(source, at, words);
  if (number.weak && words.types.length === 0 && !words.numberWord) return undefined;
  return coded(source, at, words, number);
}

/** Inside a figure, a date or a code. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued !== true || before === undefined || isBreak(before)) return false;
  return before.kind !== 'sign' || ['/', '-', ','].includes(before.key);
}

/** A slash, a dash or a letter goes on with the figure. */
function mayBeCode(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after !== undefined && (after.key === '/' || after.key === '-' || after.kind === 'word');
}

function coded(source: Source, at: number, words: Words, number: DocumentNumber): DocumentHit {
  const { tokens, tables } = source;
  const type =
    words.types.find((one) => agrees(one, number)) ?? (number.type === undefined ? untyped(words.types) : undefined);
  const told = type ?? typeOf(number, tables.documents);
  const differs = words.types.length > 0 && type === undefined;
  const from = differs ? words.to : at;
  const to = tokenAfter(tokens, number.end, words.to);
  const coreValue = bareValue(number, told, tables.documents);
  const value = extended(coreValue, {
    ...(told === undefined ? {} : { document: told.symbol }),
    ...(words.adjective === undefined || differs ? {} : { adjective: words.adjective }),
  });
  const doubt = differs ? { doubt: 'type-differs' as const } : {};
  return { from, to, value, core: { from: words.to, to }, coreValue, ...doubt };
}

const untyped = (types: readonly DocumentType[]): DocumentType | undefined =>
  types.find((type) => type.untyped === true) ?? types[0];

function tokenAfter(tokens: readonly Token[], end: number, from: number): number {
  let to = from + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return to;
}

const mostDigits = 5;
/** 1990 to 2039: alone such a figure is the year of a document, not its number. */
const recentYear = /^(?:199\d|20[0-3]\d)$/;

/** Decree 30, Resolution No. 18, Decree No. 24/2010, Decision No. 30a, Decree No. 14/CP */
function shortAt({ tokens, tables }: Source, at: number, words: Words): DocumentHit | undefined {
  const figure = tokens[words.to];
  const type = words.types.find((one) => one.unwritten !== true && (words.numberWord || one.short !== undefined));
  if (type === undefined || !words.capital || figure === undefined || figure.text.length > mostDigits) return undefined;
  const { to, ...rest } = shortNumber(tokens, words.to, tables);
  const bare = !words.numberWord && to === words.to + 1;
  if (!endsFree(tokens, to) || (bare && recentYear.test(figure.text))) return undefined;
  const value: DocumentValue = {
    type: 'document',
    document: type.symbol,
    ...rest,
    ...(words.adjective === undefined ? {} : { adjective: words.adjective }),
  };
  return { from: at, to, value };
}

/** The number with its letter, its year and, in old numbers, its issuer alone: 30a, 24/2010, 67 of 2014, 72/HĐBT. */
function shortNumber(tokens: readonly Token[], at: number, { documents: { issuers }, of }: EnglishTables) {
  const letter = tokens[at + 1];
  const lettered = letter?.kind === 'word' && letter.glued && letter.text.length === 1;
  const number = `${tokens[at]?.text ?? ''}${lettered ? letter.text : ''}`;
  let to = lettered ? at + 2 : at + 1;
  const dated = isSign(tokens[to], '/') || of.has(tokens[to]?.key ?? '');
  const year = dated ? yearAt(tokens, to + 1) : undefined;
  if (year !== undefined) to += 2;
  const code = isSign(tokens[to], '/') ? tokens[to + 1] : undefined;
  const issuer = code?.kind === 'word' ? issuers.get(symbolKey(code.text))?.code : undefined;
  if (issuer !== undefined) to += 2;
  return {
    to,
    number,
    ...(year === undefined ? {} : { year }),
    ...(issuer === undefined ? {} : { symbol: issuer, issuer }),
  };
}

/** The document of which there is one, by its name alone, after a place in it: Article 4 of *the Constitution*. */
export function onlyOneAt({ tokens, tables }: Source, at: number): DocumentHit | undefined {
  const from = tables.the.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const word = phraseAt(tables.types, tokens, from);
  const type = word?.meaning.find((one) => one.single === true);
  if (word === undefined || type === undefined) return undefined;
  return { from: at, to: word.to, value: { type: 'document', document: type.symbol } };
}

/** the 2013 Constitution; the Constitution of 2013 */
function ofYear({ tokens, tables }: Source, at: number): DocumentHit | undefined {
  const from = tables.the.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const before = yearAt(tokens, from);
  const word = phraseAt(tables.types, tokens, before === undefined ? from : from + 1);
  const type = word?.meaning.find((one) => one.single === true);
  if (word === undefined || type === undefined) return undefined;
  const after = tables.of.has(tokens[word.to]?.key ?? '') ? yearAt(tokens, word.to + 1) : undefined;
  const year = before ?? after;
  if (year === undefined) return undefined;
  const to = before === undefined ? word.to + 2 : word.to;
  const amended = templateAt(tables.amended, tokens, to, yearSlot);
  const value = { type: 'document', year, document: type.symbol } as const;
  return amended === undefined
    ? { from: at, to, value }
    : { from: at, to: amended.to, value: extended(value, { amended: amended.filled.year ?? '' }) };
}

const yearSlot: Readonly<Record<string, Slot>> = {
  year: {
    longest: 1,
    fillAt: (tokens, at) => {
      const year = yearAt(tokens, at);
      return year === undefined ? undefined : { to: at + 1, filled: { year } };
    },
  },
};

/** Resolution of the fourth plenum of the 12th Party Central Committee */
function ofMeeting({ tokens, tables, templates }: Source, at: number): DocumentHit | undefined {
  const word = phraseAt(tables.types, tokens, at);
  if (word === undefined || tokens[word.to]?.kind !== 'word') return undefined;
  const hit = templateAt(tables.meetings, tokens, word.to, templates.slots);
  const type = word.meaning[0];
  if (hit === undefined || type === undefined) return undefined;
  const { number = '', term } = hit.filled;
  const meeting = { key: hit.meaning, number, ...(term === undefined ? {} : { term }) };
  return { from: at, to: hit.to, value: { type: 'document', document: type.symbol, meeting } };
}

/** this Decree */
function here({ tokens, tables }: Source, at: number): DocumentHit | undefined {
  const word = tables.here.has(tokens[at]?.key ?? '') ? phraseAt(tables.types, tokens, at + 1) : undefined;
  const type = word?.meaning[0];
  if (word === undefined || type === undefined || !isCapital(tokens[at + 1])) return undefined;
  return { from: at, to: word.to, value: { type: 'document', document: type.symbol, here: true } };
}
