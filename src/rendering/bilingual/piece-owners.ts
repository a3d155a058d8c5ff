import type { SegmentId } from '../../model/segment.ts';
import { compared, type Known, type Language, type ReadPiece, type ReadRow } from './read-rows.ts';

/** The rows with marks for what lost them: the Vietnamese, which nobody edits, tells whose it is, and the English stands beside it. */
export function withOwners(rows: readonly ReadRow[], known: Known): readonly ReadRow[] {
  const languages = columnLanguages(rows);
  const vietnamese = ownersOfVietnamese(rows, languages, known);
  const english = ownersOfEnglish(rows, languages, vietnamese);
  return rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const language = languageOf(row, column, languages);
      const id = language === 'vi' ? vietnamese.get(at) : english.get(at);
      if (id === undefined || language === undefined || !isUnmarked(cell)) return cell;
      return cell.map((piece) => ({ ...piece, mark: { id, language, isFound: true } }));
    }),
  }));
}

/** What the cells of each column of a table hold, and, by the frame, what paragraphs do. */
type Languages = ReadonlyMap<string, Language>;

function columnKey({ table, frame }: ReadRow, column: number): string {
  return table === undefined ? `frame ${frame ?? ''}` : `${table} ${column}`;
}

function columnLanguages(rows: readonly ReadRow[]): Languages {
  const languages = new Map<string, Language>();
  for (const row of rows) {
    row.cells.forEach((cell, column) => {
      const mark = cell.find((piece) => piece.mark !== undefined)?.mark;
      if (mark !== undefined) languages.set(columnKey(row, column), mark.language);
    });
  }
  return languages;
}

function languageOf(row: ReadRow, column: number, languages: Languages): Language | undefined {
  return languages.get(columnKey(row, column));
}

function isUnmarked(cell: readonly ReadPiece[]): boolean {
  return cell.some(({ text }) => text !== '') && cell.every(({ mark }) => mark === undefined);
}

type Owners = ReadonlyMap<number, SegmentId>;

/** Whose the Vietnamese of rows without marks is: with that of the rows before or behind it is a unit's, or alone it is. */
function ownersOfVietnamese(rows: readonly ReadRow[], languages: Languages, known: Known): Owners {
  const side = rows.map((row) => vietnameseOf(row, languages));
  const marked = new Set(rows.flatMap(({ cells }) => cells.flat().flatMap(({ mark }) => mark?.id ?? [])));
  const owners = new Map<number, SegmentId>();
  for (let from = 0; from < rows.length; from++) {
    if (!isUnmarked(side[from] ?? [])) continue;
    const run = unmarkedRun(side, from);
    for (const [at, id] of ownersInRun(run, side, known, marked)) owners.set(at, id);
    from += run.length - 1;
  }
  return withMovedParts(owners, side, known);
}

/** A part that was cut off and moved away belongs to the one unit that lacks just this. */
function withMovedParts(owners: Owners, side: readonly (readonly ReadPiece[])[], { byId }: Known): Owners {
  const lost = side.flatMap((cell, at) => (isUnmarked(cell) && !owners.has(at) ? [at] : []));
  if (lost.length === 0) return owners;
  const lacking = new Map([...byId].map(([id, vi]) => [id, [vi]]));
  side.forEach((cell, at) => {
    for (const { mark, text } of cell) {
      const id = mark?.id ?? owners.get(at);
      if (id !== undefined) lacking.set(id, without(lacking.get(id) ?? [], compared(text)));
    }
  });
  const found = new Map(owners);
  for (const at of lost) {
    const part = compared(textOf(side[at] ?? []));
    const id =
      onlyOne(lacking, (gaps) => gaps.includes(part)) ??
      onlyOne(lacking, (gaps) => gaps.some((gap) => gap.includes(part)));
    if (id === undefined) continue;
    found.set(at, id);
    lacking.set(id, without(lacking.get(id) ?? [], part));
  }
  return found;
}

/** The one unit whose gaps are so; undefined where none are, or those of several. */
function onlyOne(
  lacking: ReadonlyMap<SegmentId, readonly string[]>,
  are: (gaps: readonly string[]) => boolean,
): SegmentId | undefined {
  const [first, second] = [...lacking].filter(([, gaps]) => are(gaps));
  return second === undefined ? first?.[0] : undefined;
}

/** What is left of gaps where a part fills one of them, or some of it. */
function without(gaps: readonly string[], part: string): string[] {
  const filled = gaps.findIndex((gap) => gap.includes(part));
  return gaps.flatMap((gap, index) => {
    if (index !== filled) return gap;
    const at = gap.indexOf(part);
    return [gap.slice(0, at), gap.slice(at + part.length)].filter((rest) => rest !== '');
  });
}

function ownersInRun(
  run: readonly number[],
  side: readonly (readonly ReadPiece[])[],
  { byId, byText }: Known,
  marked: ReadonlySet<SegmentId>,
): readonly (readonly [number, SegmentId])[] {
  const [first = 0, last = 0] = [run[0], run.at(-1)];
  const texts = run.map((at) => textOf(side[at] ?? []));
  const [before, after] = [reaching(side, first - 1, -1), reaching(side, last + 1, 1)];
  const goesOn = (count: number) =>
    before && byId.get(before.id) === compared(before.text + texts.slice(0, count).join(''));
  const begins = (from: number) => after && byId.get(after.id) === compared(texts.slice(from).join('') + after.text);
  const ends = texts.findIndex((_, index) => goesOn(index + 1)) + 1;
  const start = texts.findIndex((_, index) => index >= ends && begins(index));
  const between = run.slice(ends, start < 0 ? undefined : start);
  return [
    ...run.slice(0, ends).flatMap((at) => (before ? [[at, before.id] as const] : [])),
    ...(start < 0 ? [] : run.slice(start)).flatMap((at) => (after ? [[at, after.id] as const] : [])),
    ...wholeUnits(between, (at) => textOf(side[at] ?? []), byText).filter(([, id]) => !marked.has(id)),
  ];
}

/** The unit whose piece a stretch of rows ends with, going back or on from a row, and all that stands of it there in a row. */
function reaching(
  side: readonly (readonly ReadPiece[])[],
  from: number,
  step: 1 | -1,
): { readonly id: SegmentId; readonly text: string } | undefined {
  const nearest = (at: number): ReadPiece | undefined => side[at]?.at(step > 0 ? 0 : -1);
  const id = nearest(from)?.mark?.id;
  if (id === undefined) return undefined;
  let text = '';
  for (let at = from; nearest(at)?.mark?.id === id; at += step) {
    const own = (side[at] ?? []).filter(({ mark }) => mark?.id === id);
    text = step > 0 ? text + textOf(own) : textOf(own) + text;
    if (own.length < (side[at]?.length ?? 0)) break;
  }
  return { id, text };
}

/** Rows that, one or several together, have the Vietnamese of one unit. */
function wholeUnits(
  run: readonly number[],
  text: (at: number) => string,
  byText: Known['byText'],
): readonly (readonly [number, SegmentId])[] {
  const found: (readonly [number, SegmentId])[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= run.length; to++) {
      const rows = run.slice(from, to);
      const id = byText.get(compared(rows.map(text).join('')));
      if (id === undefined) continue;
      found.push(...rows.map((at) => [at, id] as const));
      from = to - 1;
      break;
    }
  }
  return found;
}

function vietnameseOf(row: ReadRow, languages: Languages): readonly ReadPiece[] {
  return row.cells.find((_, column) => languageOf(row, column, languages) === 'vi') ?? [];
}

/** The rows in a row that have Vietnamese without marks. */
function unmarkedRun(side: readonly (readonly ReadPiece[])[], from: number): readonly number[] {
  const run = [from];
  while (isUnmarked(side[from + run.length] ?? [])) run.push(from + run.length);
  return run;
}

function textOf(cell: readonly ReadPiece[]): string {
  return cell.map(({ text }) => text).join(' ');
}

/** English without a mark is that of the Vietnamese beside it; a paragraph of it goes on in the next, or from the last. */
function ownersOfEnglish(rows: readonly ReadRow[], languages: Languages, vietnamese: Owners): Owners {
  const withEnglish = new Set(
    rows.flatMap(({ cells }) => cells.flat().flatMap(({ mark }) => (mark?.language === 'en' ? [mark.id] : []))),
  );
  const owners = new Map<number, SegmentId>();
  rows.forEach((row, at) => {
    const cell = row.cells.find((_, column) => languageOf(row, column, languages) === 'en');
    if (cell === undefined || !isUnmarked(cell)) return;
    const owner =
      row.table === undefined ? neighbourOf(rows, at) : besideOf(row, vietnamese.get(at), languages, withEnglish);
    if (owner !== undefined) owners.set(at, owner);
  });
  return owners;
}

function besideOf(
  row: ReadRow,
  found: SegmentId | undefined,
  languages: Languages,
  withEnglish: ReadonlySet<SegmentId>,
): SegmentId | undefined {
  const beside = new Set(vietnameseOf(row, languages).flatMap(({ mark }) => mark?.id ?? []));
  if (found !== undefined) beside.add(found);
  if (beside.size === 1) return [...beside][0];
  const without = [...beside].filter((id) => !withEnglish.has(id));
  return without.length === 1 ? without[0] : undefined;
}

/** Of paragraphs in one frame. */
function neighbourOf(rows: readonly ReadRow[], at: number): SegmentId | undefined {
  const frame = rows[at]?.frame;
  const of = (row: ReadRow | undefined): ReadRow | undefined =>
    row !== undefined && row.table === undefined && row.frame === frame ? row : undefined;
  const [after, before] = [of(rows[at + 1])?.cells[0]?.[0], of(rows[at - 1])?.cells[0]?.at(-1)];
  return after?.mark?.id ?? before?.mark?.id;
}
