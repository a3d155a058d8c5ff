import type { Found } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Starts } from './starts.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** The text that is read, in its pieces, and the words that it is read by. */
export type Source = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tables: EnglishTables;
  readonly templates: TemplateTable;
  readonly starts: Starts;
};

/** Reads one kind of value that begins at the place. */
export type EnglishReader = (source: Source, at: number) => Found | undefined;
