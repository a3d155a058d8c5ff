import type { Symbols } from '../../model/symbols.ts';
import { onceEach } from '../once-each.ts';
import type { ReadValue, ValueReader } from '../reader.ts';
import type { Found, Reading } from '../reading.ts';
import { type Token, tokensOf, wallOff } from '../tokens.ts';
import { findAddresses } from '../walls.ts';
import { WrittenWords } from '../written-words.ts';
import { readers } from './readers.ts';
import type { Source } from './source.ts';
import { readersAt, startOpens, startsOf } from './starts.ts';
import { englishTables } from './tables.ts';
import { templateTable } from './template-table.ts';

/**
 * Finds the values of an English text, in any of the house styles: ascending, never overlapping. What English cannot tell apart (which of
 * two units that are both called village) is read as the first of them in the symbols: compare by `asEnglishTells`.
 */
export const englishValueReader: (symbols: Symbols) => ValueReader = onceEach((symbols) => {
  const tables = englishTables(symbols);
  const templates = templateTable(symbols, tables);
  const starts = startsOf(readers, tables, templates);
  const words = new WrittenWords(startOpens(starts));
  return {
    read: (text) => {
      const tokens = tokensOf(text, words);
      wallOff(tokens, findAddresses(text));
      return readAll({ text, tokens, tables, templates, starts });
    },
  };
});

function readAll(source: Source): readonly ReadValue[] {
  const { tokens } = source;
  const values: ReadValue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = firstFound(source, at);
    for (const reading of hit?.readings ?? []) values.push(placed(reading, tokens));
    at = hit === undefined ? at + 1 : Math.max(hit.to, at + 1);
  }
  return values;
}

function firstFound(source: Source, at: number): Found | undefined {
  for (const read of readersAt(source.starts, source.tokens, at)) {
    const hit = read(source, at);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function placed({ from, to, core, value, coreValue, doubt }: Reading, tokens: readonly Token[]): ReadValue {
  const span = (one: number, other: number) => ({ start: tokens[one]?.start ?? 0, end: tokens[other - 1]?.end ?? 0 });
  const { start, end } = span(from, to);
  return {
    start,
    end,
    core: span(core.from, core.to),
    value,
    coreValue,
    ...(doubt === undefined ? {} : { doubt }),
  };
}
