import type { Value } from '../../model/value.ts';
import type { Doubt } from '../digits.ts';
import type { Found, Stretch } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** The text that is read, in its pieces, and the words that it is read by. */
export type Source = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tables: EnglishTables;
  readonly templates: TemplateTable;
};

/** Reads one kind of value that begins at the place. */
export type EnglishReader = (source: Source, at: number) => Found | undefined;

/** A value with its figure apart. */
export type Part = Stretch & { readonly value: Value; readonly doubt?: Doubt };
