import type { Symbols } from '../../model/symbols.ts';
import type { ReadValue, ValueReader } from '../reader.ts';
import type { Found, Reading } from '../reading.ts';
import { type Token, tokensOf, walledOff } from '../tokens.ts';
import { findAddresses } from '../walls.ts';
import { WrittenWords } from '../written-words.ts';
import { readBounded } from './bounded.ts';
import { readDate, readPeriod, readTemplate, readYear } from './calendar-times.ts';
import { readCitation } from './citations.ts';
import { readDocument } from './documents.ts';
import { readList } from './lists.ts';
import { readMultiple, readPart, readRank } from './parts.ts';
import { passItemNumber, passLabelled, passPhrase } from './passed-over.ts';
import type { EnglishReader, Source } from './source.ts';
import { mayStart, startsOf } from './starts.ts';
import { englishTables } from './tables.ts';
import { templateTable } from './template-table.ts';
import { readTime } from './times.ts';

/** In the order of trial: what is told by its words comes before what is told by its digits. */
const readers: readonly EnglishReader[] = [
  passItemNumber,
  readCitation,
  readDocument,
  readTemplate,
  passPhrase,
  readPeriod,
  readDate,
  readTime,
  readPart,
  readMultiple,
  passLabelled,
  readList,
  readBounded,
  readRank,
  readYear,
];

/**
 * Finds the values of an English text, in any of the house styles: ascending, never overlapping. What English cannot tell apart (which of
 * two units that are both called village) is read as the first of them in the symbols: compare by `asEnglishTells`.
 */
export function englishValueReader(symbols: Symbols): ValueReader {
  const tables = englishTables(symbols);
  const templates = templateTable(symbols, tables);
  const starts = startsOf(tables, templates);
  const words = new WrittenWords();
  return {
    read: (text) => {
      const tokens = walledOff(tokensOf(text, words), findAddresses(text));
      return readAll({ text, tokens, tables, templates, starts });
    },
  };
}

function readAll(source: Source): readonly ReadValue[] {
  const { tokens } = source;
  const values: ReadValue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = mayStart(source.starts, tokens, at) ? firstFound(source, at) : undefined;
    for (const reading of hit?.readings ?? []) values.push(placed(reading, tokens));
    at = hit === undefined ? at + 1 : Math.max(hit.to, at + 1);
  }
  return values;
}

function firstFound(source: Source, at: number): Found | undefined {
  for (const reader of readers) {
    const hit = reader(source, at);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function placed({ from, to, core, value, coreValue, doubt }: Reading, tokens: readonly Token[]): ReadValue {
  const span = (one: number, other: number) => ({ start: tokens[one]?.start ?? 0, end: tokens[other - 1]?.end ?? 0 });
  return {
    ...span(from, to),
    core: span(core.from, core.to),
    value,
    coreValue,
    ...(doubt === undefined ? {} : { doubt }),
  };
}
