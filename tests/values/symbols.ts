import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Symbols } from '../../src/model/symbols.ts';
import { symbolsSchema } from '../../src/model/symbols-schema.ts';

const folder = new URL('../../glossary/symbols/', import.meta.url);

/** Each file of the symbols, checked by the schema. */
export const files: readonly { readonly name: string; readonly symbols: Partial<Symbols> }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, symbols: symbolsSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))) }));

/** The symbols that come with the product. */
export const symbols = Object.assign({}, ...files.map((file) => file.symbols)) as Symbols;
