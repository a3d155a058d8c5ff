import { type Scalar, stringify } from 'yaml';

type Quotes = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE';

const plainInBrackets = /^[\p{L}\p{M}\p{N} .-]+$/u;

/** A string as YAML on one line, with the quotes asked for where they can hold it. In brackets, a comma would end a plain one. */
export function writeScalar(value: string, quotes: Quotes, inBrackets: boolean): string {
  const needsQuotes = inBrackets && !plainInBrackets.test(value);
  const written = stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    defaultStringType: needsQuotes || value.includes('\n') ? 'QUOTE_DOUBLE' : quotes,
  });
  return written.replace(/\n$/, '');
}

/** The quotes that a scalar has; a block scalar and an alias have none. */
export function quotesOf(type: Scalar['type'] | undefined): Quotes {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : 'PLAIN';
}
