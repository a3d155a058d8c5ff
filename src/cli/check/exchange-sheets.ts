import type { Ruling } from '../../analysis/index.ts';
import { findWaiverNotes, NumberTable, textHash } from '../../checks/index.ts';
import { type DocumentFormat, guessFormat } from '../../document/index.ts';
import { type ExchangeUnit, isUnitNotice, type ListedUnitFormat, readUnitsFrom } from '../../formats/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { ProblemBase } from '../../model/problem.ts';
import { writeOut } from '../../translation/index.ts';
import { reportProblems, stopOn } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import type { Sheet, Standing, UnitOnSheet } from './sheet.ts';

/** So many units of a large file are one document: enough to tell what an acronym means, few enough to hold. */
const unitsASheet = 500;

/** A file of another program, or standard input. */
export type ExchangeSource = {
  readonly file: string;
  readonly format: ListedUnitFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
};

/** A file's units as they are read, so many at a time. A fault ends the command; what is only passed over is told at the end. */
export async function* exchangeSheets(
  shell: Shell,
  { file, format, chunks }: ExchangeSource,
  glossary: Glossary,
  ruling: Ruling,
): AsyncGenerator<Sheet> {
  const sheetOf = sheetMaker(file, glossary, ruling);
  const notices: ProblemBase[] = [];
  let waiting: ExchangeUnit[] = [];
  let read = 0;
  for await (const { value, problems } of readUnitsFrom(await format.load(), chunks, file)) {
    await stopOn(
      shell,
      problems.filter((problem) => !isUnitNotice(problem)),
      'units.problem',
    );
    notices.push(...problems);
    waiting = waiting.concat(value.filter(({ vi }) => vi !== undefined));
    read += value.length;
    while (waiting.length > unitsASheet) {
      yield sheetOf(waiting.slice(0, unitsASheet), waiting[unitsASheet]);
      waiting = waiting.slice(unitsASheet);
    }
  }
  if (waiting.length > 0) yield sheetOf(waiting, undefined);
  await reportProblems(shell, notices, 'units.problem');
  if (read === 0) fail(shell, 'check.noUnits', { path: file });
}

type SheetMaker = (units: readonly ExchangeUnit[], next: ExchangeUnit | undefined) => Sheet;

function sheetMaker(file: string, glossary: Glossary, ruling: Ruling): SheetMaker {
  const seen = new NumberTable();
  const idOf = ({ id, place }: ExchangeUnit): string => {
    const key = textHash(id);
    if (seen.get(key) !== undefined) return `${id}:${place.line}`;
    seen.add(key, place.line);
    return id;
  };
  return (units, next) => ({
    file,
    format: formatIn(units),
    ruling,
    units: units.map((unit, index) => unitOnSheet({ ...unit, id: idOf(unit) }, units[index + 1] ?? next, glossary)),
  });
}

/** Markdown takes ten times as long to read as plain text, and most files of other programs have none. */
function formatIn(units: readonly ExchangeUnit[]): DocumentFormat {
  const isMarkdown = units.some(({ vi = '', en = '' }) => hasMarkup(vi) || hasMarkup(en));
  return isMarkdown ? 'markdown' : 'text';
}

function hasMarkup(text: string): boolean {
  return (
    /[*_`[\]<\\]/.test(text) && (guessFormat(text) === 'markdown' || /(?:^|\W)([*_])\w[^*_]*\w\1(?:\W|$)/.test(text))
  );
}

function unitOnSheet(unit: ExchangeUnit, next: ExchangeUnit | undefined, glossary: Glossary): UnitOnSheet {
  const { id, vi = '', en, status, notes, place } = unit;
  const stands: Standing = { file: place.file, placeAt: () => place };
  const last = next === undefined ? Number.POSITIVE_INFINITY : Math.max(place.line, next.place.line - 1);
  return {
    pair: {
      id,
      vi,
      ...(en === undefined ? {} : { en: withoutReferences(en, glossary) }),
      ...(status === undefined ? {} : { status }),
    },
    vi: stands,
    en: stands,
    waivers: findWaiverNotes(notes).map((words = { rule: '', reason: '' }) => ({ ...words, place })),
    lines: [{ file: place.file, first: place.line, last }],
  };
}

function withoutReferences(en: string, glossary: Glossary): string {
  return en.includes('$t(') ? (writeOut([en], glossary)[0]?.text ?? en) : en;
}
