import type { Parsed } from '../model/problem.ts';
import { readZip } from '../zip/index.ts';
import type { ImportOptions, ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { readRows } from './rows.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readWorkbook } from './xlsx-workbook.ts';

type ReadTable = Parsed<readonly ReadEntry[], FormatProblem>;

/** What says that a sheet is no glossary, or none that can be told by its columns. */
const otherSheet: ReadonlySet<string> = new Set(['empty-file', 'no-columns', 'missing-column']);

/** Reads the first sheet whose columns are known, by its header or its text; where there is none, tells what the first one lacks. */
export function readXlsx(bytes: Uint8Array, file: string, options: ImportOptions = {}): ReadTable {
  const zip = readZip(bytes);
  if ('code' in zip) return failed({ ...zip, place: { file, line: 1, column: 1 } });
  const workbook = readWorkbook(zip, file);
  if ('code' in workbook) return failed(workbook);
  let first: ReadTable | undefined;
  for (const name of workbook.sheets) {
    const sheet = readSheet(zip, name, workbook, file);
    const read = readRows(sheet.rows, { ...options, file });
    if (sheet.problems.length > 0 || !read.problems.some(({ code }) => otherSheet.has(code)))
      return { value: read.value, problems: [...sheet.problems, ...read.problems] };
    first = betterOf(first, read);
  }
  return first ?? failed({ code: 'empty-file', place: { file, line: 1, column: 1 } });
}

/** An empty sheet tells less than one with the wrong columns. */
function betterOf(first: ReadTable | undefined, next: ReadTable): ReadTable {
  return first === undefined || first.problems[0]?.code === 'empty-file' ? next : first;
}

function failed(problem: FormatProblem): ReadTable {
  return { value: [], problems: [problem] };
}
