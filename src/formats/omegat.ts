import { withoutSlots } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Parsed } from '../model/problem.ts';
import { readDelimited } from './delimited.ts';
import type { Exported, GlossaryFormat, ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { joinedEntries } from './joined-entries.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import type { Row } from './row-layout.ts';
import { readRows } from './rows.ts';
import { readText } from './table-text.ts';

/** OmegaT takes a file for UTF-8 at once when it begins with this line, and else guesses. */
const magic = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

/**
 * A glossary of OmegaT: source, target, comment, with tabs between and no quotes, so that a tab or line break in a text becomes a space.
 * Every term is a row, and every admitted English one more: OmegaT shows all that it finds.
 */
export const omegat: GlossaryFormat = { name: 'omegat', extension: '.txt', write, read };

function write(concepts: readonly Concept[]): Exported {
  const all = concepts.map((concept) => ({ concept, ...pairsOf([concept]) }));
  return { content: lines(all), leftOut: all.flatMap(({ leftOut }) => leftOut) };
}

function* lines(all: readonly (Pairs & { readonly concept: Concept })[]): Generator<string> {
  yield `${magic}\n`;
  for (const { concept, pairs } of all) {
    const others = (concept.admitted ?? []).map(withoutSlots);
    for (const { vi, en } of pairs) {
      yield line(vi, en, commentOf(concept));
      for (const other of others) yield line(vi, other);
    }
  }
}

function line(...cells: readonly string[]): string {
  const [first = '', ...others] = cells.map(oneLine);
  return `${[first.startsWith('#') ? ` ${first}` : first, ...others].join('\t').trimEnd()}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** What helps to choose: the meaning, the note, the source, the time in which the name held. */
function commentOf({ definition, note, source, from, until }: Concept): string {
  const time = from === undefined && until === undefined ? undefined : `${from ?? ''} – ${until ?? ''}`;
  return [definition, note, source, time].filter((part) => part !== undefined).join('; ');
}

/** Lines that begin with # are comments; a source that comes again brings admitted English. */
function read(bytes: Uint8Array, file: string): Parsed<readonly ReadEntry[], FormatProblem> {
  const { value: text, problems } = readText(bytes, file);
  if (text === undefined) return { value: [], problems };
  const found: FormatProblem[] = [];
  const rows = readDelimited({ file, text }, { delimiter: '\t', quotes: false }, (problem) => found.push(problem));
  const entries = readRows(withoutComments(rows), { file, columns: ['vi', 'en', 'note'] });
  return { value: joinedEntries(entries.value), problems: [...found, ...entries.problems] };
}

function* withoutComments(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) if (!row.cells[0]?.startsWith('#')) yield row;
}
