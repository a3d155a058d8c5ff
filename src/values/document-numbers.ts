import { isYear } from './calendar.ts';
import { type DocumentTables, symbolKey } from './document-tables.ts';

/** A document number as it stands in the text, decoded. */
export type DocumentNumber = {
  readonly end: number;
  readonly number: string;
  readonly year?: string;
  /** Without inner spaces, of one kind of hyphen. */
  readonly symbol: string;
  /** The type as written; laws and dispatches have none. */
  readonly type?: string;
  readonly issuer?: string;
  /** `weak`: only the words before can tell that it is a document at all. */
  readonly weak: boolean;
};

type Separator = '-' | '/' | ' ';
/** A code or a year, and what joins it to what stands before. */
type Part = { readonly separator: Separator; readonly text: string; readonly end: number };

const number = /(\d{1,5}[a-zA-Z]?)(?![\p{L}\d])/uy;
/** A dash that begins a line, and then stands apart, is the bullet of the next item. */
const separator =
  /(?!\s?\n\s?[-\u2010-\u2015\u2212\uF02D]\s)(?:\s{0,2}([-\u2010-\u2015\u2212\uF02D]|[/\u2044\u2215\uFF0F]{1,2})\s{0,2}|\s{1,2})/uy;
const code = /\p{Lu}[\p{L}\p{M}&]*(?: & \p{Lu}[\p{L}\p{M}]*)?\d{0,3}(?:\.\p{Lu}+)*(?![\p{L}\p{M}\d])/uy;
const year = /\d{4}(?!\d)/y;
const restOfCode = /\s?(\p{Lu}[\p{Lu}\p{M}]{0,5}|\d{1,2})(?![\p{L}\p{M}\d])/uy;

/** What all of them begin with: most figures do not. */
const opening = /\d{1,5}[a-zA-Z]?\s{0,2}[-\u2010-\u2015\u2212\uF02D/\u2044\u2215\uFF0F\p{Lu}]/uy;

/** The longest numbers of documents have six parts: 01/2019/TTLT-BLĐTBXH-BTC-BKHĐT. */
const mostParts = 8;
const longestCode = 24;

/**
 * The document number that starts at an offset. State: 166/KH-UBND, 30/2020/NĐ-CP (Decree 30/2020/NĐ-CP, Appendix III); Party: 06-NQ/TU
 * (Guideline 36-HD/VPTW of 2018); laws: 77/2015/QH13; dispatches: 1073/CP-QHQT. Spaces around the signs are passed over.
 */
export function documentNumberAt(text: string, start: number, tables: DocumentTables): DocumentNumber | undefined {
  opening.lastIndex = start;
  const head = opening.test(text) ? matchAt(number, text, start) : undefined;
  if (head === undefined) return undefined;
  const parts = partsAt(text, start + head[0].length, tables);
  for (const shape of shapes) {
    const result = shape(head[0], parts, tables);
    if (result !== undefined) return result;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function partsAt(text: string, start: number, tables: DocumentTables): readonly Part[] {
  const parts: Part[] = [];
  for (let at = start; parts.length < mostParts; at = parts.at(-1)?.end ?? at) {
    const part = partAt(text, at, parts.length === 0, tables);
    if (part === undefined) break;
    parts.push(part);
  }
  return parts;
}

function partAt(text: string, at: number, first: boolean, tables: DocumentTables): Part | undefined {
  const joint = matchAt(separator, text, at);
  if (joint === undefined || (joint[1] === undefined && !first)) return undefined;
  const from = at + joint[0].length;
  const sign = joint[1] === undefined ? ' ' : /[/\u2044\u2215\uFF0F]/.test(joint[1]) ? '/' : '-';
  const digits = sign === ' ' ? undefined : matchAt(year, text, from);
  if (digits !== undefined && isYear(digits[0])) return { separator: sign, text: digits[0], end: from + 4 };
  const letters = matchAt(code, text, from);
  if (letters === undefined || letters[0].length > longestCode || !isCode(letters[0], first, tables)) return undefined;
  return { separator: sign, ...wholeCode(text, from, letters[0], tables) };
}

/** Codes have two capitals at least (TTg, CTr), or a capital and figures (C08), but for the symbols of types: L-CTN. A word of the sentence has one. */
function isCode(letters: string, first: boolean, { bySymbol }: DocumentTables): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(letters) || bySymbol.has(symbolKey(letters)) || (!first && /^\p{Lu}\d/u.test(letters));
}

/** `BGD ĐT` and `BGD&ĐT` are BGDĐT where that is known, `QH 14` is QH14. */
function wholeCode(
  text: string,
  from: number,
  letters: string,
  { issuers, spellings }: DocumentTables,
): Omit<Part, 'separator'> {
  const end = from + letters.length;
  const spelled = spellings.get(letters.normalize('NFC'));
  if (spelled !== undefined) return { text: spelled, end };
  const rest = matchAt(restOfCode, text, end);
  if (rest?.[1] !== undefined && issuers.has(symbolKey(letters + rest[1])) && !issuers.has(symbolKey(letters)))
    return { text: letters + rest[1], end: end + rest[0].length };
  return { text: letters.replaceAll(/[& ]/g, ''), end };
}

type Shape = (number: string, parts: readonly Part[], tables: DocumentTables) => DocumentNumber | undefined;

/** 77/2015/QH13; 88/QH13 without its year */
const law: Shape = (number, parts, { issuers }) => {
  const dated = isYear(parts[0]?.text ?? '');
  const body = dated ? parts[1] : parts[0];
  if (body?.separator !== '/' || !/\d$/.test(body.text) || !issuers.has(symbolKey(body.text))) return undefined;
  const year = dated ? { year: parts[0]?.text ?? '' } : {};
  return { end: body.end, number, ...year, symbol: body.text, issuer: body.text, weak: false };
};

/** 06-NQ/TU, 84 QĐ/TWĐTN, 27-NQ-TW */
const party: Shape = (number, [type, ...issuer], { bySymbol, issuers }) => {
  const [first] = issuer;
  if (type === undefined || type.separator === '/' || !bySymbol.has(symbolKey(type.text)) || first === undefined)
    return undefined;
  if (first.separator !== '/' && (type.separator === ' ' || !issuers.has(symbolKey(first.text)))) return undefined;
  return typed(number, undefined, type, first, issuer.slice(1), '/');
};

/** 166/KH-UBND, 30/2020/NĐ-CP, 57/NĐ-CP/2017; slips: 24/2014-NĐ-CP, 1143/QĐ/TTg */
const state: Shape = (number, parts, { bySymbol, issuers }) => {
  const dated = isYear(parts[0]?.text ?? '');
  const [type, first, ...more] = dated ? parts.slice(1) : parts;
  if (type === undefined || first === undefined || (type.separator !== '/' && !dated)) return undefined;
  if (!bySymbol.has(symbolKey(type.text)) || isYear(first.text)) return undefined;
  if (first.separator !== '-' && !issuers.has(symbolKey(first.text))) return undefined;
  return typed(number, dated ? parts[0]?.text : undefined, type, first, more, '-');
};

/** The halves run together: 30/2020/NĐCP */
const joined: Shape = (number, parts, { bySymbol, issuers }) => {
  const dated = isYear(parts[0]?.text ?? '');
  const both = dated ? parts[1] : parts[0];
  if (both === undefined || both.separator !== '/' || issuers.has(symbolKey(both.text))) return undefined;
  const cut = [4, 3, 2].find(
    (length) => bySymbol.has(symbolKey(both.text.slice(0, length))) && issuers.has(symbolKey(both.text.slice(length))),
  );
  if (cut === undefined) return undefined;
  const type = { ...both, text: both.text.slice(0, cut) };
  return typed(number, dated ? parts[0]?.text : undefined, type, { ...both, text: both.text.slice(cut) }, [], '-');
};

/** 1073/CP-QHQT: an issuer and its unit; 24/LĐ-NĐ of old */
const dispatch: Shape = (number, parts, { bySymbol, issuers }) => {
  const dated = isYear(parts[0]?.text ?? '');
  const [issuer, unit, ...more] = dated ? parts.slice(1) : parts;
  if (issuer === undefined || unit === undefined || issuer.separator !== '/' || unit.separator !== '-')
    return undefined;
  if (isYear(issuer.text) || bySymbol.has(symbolKey(issuer.text)) || isYear(unit.text)) return undefined;
  const units = [unit, ...hyphened(more)];
  const symbol = [issuer, ...units].map((part) => part.text).join('-');
  const known = issuers.has(symbolKey(issuer.text)) || bySymbol.has(symbolKey(unit.text));
  const year = dated ? { year: parts[0]?.text ?? '' } : {};
  return { end: units.at(-1)?.end ?? unit.end, number, ...year, symbol, issuer: issuer.text, weak: !known };
};

/** 337 QĐ-UBND, its slash lost: the type and the issuer have to be known. */
const slashless: Shape = (number, [type, first, ...more], { bySymbol, issuers }) => {
  if (type === undefined || first === undefined || type.separator !== ' ' || first.separator !== '-') return undefined;
  if (!bySymbol.has(symbolKey(type.text)) || !issuers.has(symbolKey(first.text))) return undefined;
  return typed(number, undefined, type, first, more, '-');
};

const shapes: readonly Shape[] = [law, party, state, joined, dispatch, slashless];

function typed(
  number: string,
  year: string | undefined,
  type: Part,
  first: Part,
  more: readonly Part[],
  sign: '-' | '/',
): DocumentNumber {
  const units = [first, ...hyphened(more)];
  const after = more[units.length - 1];
  const late = year === undefined && after !== undefined && isYear(after.text) ? after : undefined;
  const issuer = units.map((part) => part.text).join('-');
  const dated = late?.text ?? year;
  return {
    end: late?.end ?? units.at(-1)?.end ?? first.end,
    number,
    ...(dated === undefined ? {} : { year: dated }),
    symbol: `${type.text}${sign}${issuer}`,
    type: type.text,
    issuer,
    weak: false,
  };
}

/** The units that go on after a hyphen. */
function hyphened(parts: readonly Part[]): readonly Part[] {
  const end = parts.findIndex((part) => part.separator !== '-');
  return end === -1 ? parts : parts.slice(0, end);
}
