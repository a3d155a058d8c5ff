import type { EnglishStyle } from '../model/house-style.ts';
import type { CitationPartWord, Symbols } from '../model/symbols.ts';
import type { CitationPart, CitationValue, DocumentValue } from '../model/value.ts';
import { capitaliseFirst } from '../text/index.ts';
import { plainCode, symbolKey } from './document-tables.ts';
import { countEnglish, ordinalEnglish } from './english-numbers.ts';

type Style = Pick<EnglishStyle, 'codes' | 'number'>;

/**
 * `Resolution No. 06-NQ/TU`, `No. 30/2020/ND-CP`, `Resolution of the fourth plenum of the 12th Party Central Committee`, `the 2013
 * Constitution`, `this Decree`.
 */
export function documentEnglish(value: DocumentValue, symbols: Symbols, style: Style): string {
  const adjective = symbols.documentAdjectives.find(({ key }) => key === value.adjective)?.en;
  const type = typeEnglish(value, symbols);
  if (value.number === undefined) return unnumberedEnglish(value, type ?? '', symbols);
  const code = documentCode(value, value.number);
  const numbered = `${style.number} ${style.codes === 'plain' ? plainCode(code) : code}`;
  return [adjective, type, numbered].filter((word) => word !== undefined).join(' ');
}

function unnumberedEnglish({ here, year, meeting, amended }: DocumentValue, type: string, symbols: Symbols): string {
  if (here === true) return `this ${type}`;
  if (meeting !== undefined) return `${type} ${meetingEnglish(meeting, symbols)}`.trim();
  const name = year === undefined ? `the ${type}` : `the ${year} ${type}`;
  return amended === undefined ? name : `${name} ${symbols.citations.amendedEnglish.replace('{year}', amended)}`;
}

function meetingEnglish({ key, number, term }: NonNullable<DocumentValue['meeting']>, { meetings }: Symbols): string {
  const meeting = meetings.find((one) => one.key === key);
  const template = term === undefined ? (meeting?.enAlone ?? meeting?.en) : meeting?.en;
  return (template ?? '')
    .replace('{number}', ordinalEnglish(number))
    .replace('{term}', term === undefined ? '' : ordinalEnglish(term));
}

/** A symbol that names a type of the state and one of the Party is told by the form of the number. */
function typeEnglish({ document, symbol }: DocumentValue, { documentTypes }: Symbols): string | undefined {
  if (document === undefined) return undefined;
  const types = documentTypes.filter((type) => type.symbol === document);
  const alike =
    types.length > 0 ? types : documentTypes.filter((type) => symbolKey(type.symbol) === symbolKey(document));
  const system = symbol?.includes('/') ? 'party' : 'state';
  return (alike.find((type) => type.system === system || type.system === 'both') ?? alike[0])?.en;
}

/** The number as it is written, spaces apart: 30/2020/NĐ-CP; the Party's has the hyphen first: 06-NQ/TU. */
function documentCode({ year, symbol }: DocumentValue, number: string): string {
  if (symbol?.includes('/')) return `${number}-${symbol}`;
  return [number, year, symbol].filter((part) => part !== undefined).join('/');
}

/** `Point a, Clause 2, Article 5 of Decree No. 30/2020/ND-CP`, as the Official Gazette cites; `Clause 2 of this Article`. */
export function citationEnglish({ parts, document, link }: CitationValue, symbols: Symbols, style: Style): string {
  const numbered = parts.filter(({ numbers }) => numbers.length > 0).map((part) => partEnglish(part, symbols));
  const here = parts
    .filter(({ numbers }) => numbers.length === 0)
    .map(({ part }) => `this ${partWord(part, symbols).en}`);
  const ends = document === undefined ? [] : [documentEnglish(document, symbols, style)];
  const joint = symbols.citationLinks.find(({ key }) => key === link)?.en ?? 'of';
  const places = [numbered.join(', '), ...here].filter((text) => text !== '').join(' of ');
  return [places, ...ends].join(` ${joint} `);
}

const unknownPart = { en: '', plural: '' };

function partWord(key: string, { citationParts }: Symbols): { readonly en: string; readonly plural: string } {
  return citationParts.find((part) => part.key === key) ?? unknownPart;
}

function partEnglish({ part, numbers, range }: CitationPart, symbols: Symbols): string {
  const words = symbols.citationParts.find(({ key }) => key === part);
  const written = numbers.map((number) =>
    isRank(number, words) ? capitaliseFirst(countEnglish(number, [])) : plainPoint(number),
  );
  const word = numbers.length > 1 ? words?.plural : words?.en;
  return `${word ?? part} ${range === true ? written.join(' to ') : listEnglish(written)}`;
}

/** Phần thứ nhất is Part One. */
function isRank(number: string, words: CitationPartWord | undefined): boolean {
  return /^[1-9]$/.test(number) && words?.numbers[0] === 'roman' && words.numbers.includes('rank');
}

/** English has no đ: the Official Gazette writes dd. */
function plainPoint(number: string): string {
  return number === 'đ' ? 'dd' : number;
}

function listEnglish(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
