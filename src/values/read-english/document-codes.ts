import type { DocumentType } from '../../model/symbols.ts';
import type { DocumentValue } from '../../model/value.ts';
import type { DocumentNumber } from '../document-numbers.ts';
import { type DocumentTables, symbolKey } from '../document-tables.ts';

/** Whether the word names the type that the code says; laws have no type in theirs. */
export function agrees(type: DocumentType, { type: written }: DocumentNumber): boolean {
  if (written === undefined) return type.unwritten === true;
  const key = symbolKey(written);
  return [type.symbol, ...(type.also ?? [])].some((symbol) => symbolKey(symbol) === key);
}

/** The type of a symbol: the Party's where the number is of the Party's form. */
export function typeOf({ symbol, type }: DocumentNumber, { bySymbol }: DocumentTables): DocumentType | undefined {
  const types = type === undefined ? [] : (bySymbol.get(symbolKey(type)) ?? []);
  const system = symbol.includes('/') ? 'party' : 'state';
  return types.find((one) => one.system === system || one.system === 'both') ?? types[0];
}

/** With the codes as Vietnamese writes them, so far as they are known: ND-CP is NĐ-CP. */
export function bareValue(
  { number, year, symbol, type, issuer }: DocumentNumber,
  told: DocumentType | undefined,
  tables: DocumentTables,
): DocumentValue {
  const spelledType = type === undefined ? undefined : typeCode(type, told, tables);
  const spelledIssuer = issuer === undefined ? undefined : issuerCode(issuer, tables);
  const rest = type === undefined ? symbol : symbol.slice(type.length);
  const spelled = issuer === undefined || !rest.endsWith(issuer) ? rest : rest.slice(0, -issuer.length) + spelledIssuer;
  return {
    type: 'document',
    number,
    ...(year === undefined ? {} : { year }),
    symbol: `${spelledType ?? ''}${spelled}`,
    ...(spelledIssuer === undefined ? {} : { issuer: spelledIssuer }),
  };
}

function typeCode(written: string, told: DocumentType | undefined, { bySymbol }: DocumentTables): string {
  const key = symbolKey(written);
  const symbols = told === undefined ? [] : [told.symbol, ...(told.also ?? [])];
  return symbols.find((symbol) => symbolKey(symbol) === key) ?? bySymbol.get(key)?.[0]?.symbol ?? written;
}

function issuerCode(written: string, { issuers }: DocumentTables): string {
  const code = (part: string) => (/\d$/.test(part) ? part : (issuers.get(symbolKey(part))?.code ?? part));
  return written.split('-').map(code).join('-');
}
