import { type Scalar, stringify } from 'yaml';

/** What a key of a concept may hold. */
export type Written = string | number | readonly string[] | { readonly [key: string]: Written };

export type Quotes = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

/** The quotes that a scalar has; a block scalar and an alias have none. */
export function quotesOf(type: Scalar['type'] | undefined): Quotes {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : 'PLAIN';
}

/** What no reader should meet raw: line breaks and control characters are written as escapes. */
const needsEscape = /[\p{Cc}\u2028\u2029\uFEFF]/u;

/** Words that YAML's own writer would leave bare too; asking it for each takes ten times as long. */
const bareWords = /^(?!(?:null|true|false)$)\p{L}[\p{L}\p{M}\p{N}'’()/. -]*(?<! )$/iu;

/** A text or number on one line, with the quotes asked for where they can hold it. Within brackets a comma would end a plain one. */
export function writeScalar(value: string | number, quotes: Quotes, inBrackets: boolean): string {
  if (typeof value === 'string' && quotes === 'PLAIN' && bareWords.test(value)) return value;
  const options = {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    defaultStringType: needsEscape.test(String(value)) ? 'QUOTE_DOUBLE' : quotes,
  } as const;
  if (!inBrackets) return stringify(value, options).replace(/\n$/, '');
  const list = stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false });
  return list.replace(/\n$/, '').slice(1, -1);
}

/** A value on one line: lists as `[a, b]`, maps as `{ a: b }`. */
export function writeValue(value: Written, inBrackets: boolean): string {
  if (typeof value === 'string' || typeof value === 'number') return writeScalar(value, 'PLAIN', inBrackets);
  if (isList(value)) return `[${value.map((each) => writeValue(each, true)).join(', ')}]`;
  return writeMap(Object.entries(value));
}

/** Keys with values in brackets: `{ vi: xã, en: commune }`. */
export function writeMap(entries: readonly (readonly [string, Written])[]): string {
  return `{ ${entries.map(([key, value]) => writePair(key, value, true)).join(', ')} }`;
}

/** A key with its value, on one line. */
export function writePair(key: string, value: Written, inBrackets: boolean): string {
  return `${writeScalar(key, 'PLAIN', inBrackets)}: ${writeValue(value, inBrackets)}`;
}

export function isList(value: Written): value is readonly string[] {
  return Array.isArray(value);
}
