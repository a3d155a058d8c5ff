import type { Parsed, Place } from '../../model/problem.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { AsWritten, BilingualPair } from './unit.ts';

type Language = 'vi' | 'en';

/** What can be wrong with an edited bilingual document. */
export type BilingualProblem = { readonly place: Place } & (
  | { readonly code: 'piece-twice'; readonly id: SegmentId; readonly language: Language; readonly first: Place }
  | { readonly code: 'text-without-unit'; readonly text: string }
  /** What the document has of its Vietnamese is not what was written, so that its English is not that of the unit alone, or not all of it. */
  | { readonly code: 'unit-in-pieces'; readonly id: SegmentId }
);

/** A stretch of text as it was found, with the unit that its mark names. In a cell, text without a mark stands before all others or behind them. */
export type ReadPiece = {
  readonly text: string;
  readonly place: Place;
  /** `isFound`: it had none of its own, and what stands around it told. */
  readonly mark?: { readonly id: SegmentId; readonly language: Language; readonly isFound?: true };
};

/**
 * A row of a table, or a paragraph, which is a row of one cell. Rows of one table say so; `frame` tells paragraphs that stand in the same
 * quotes and items, or have the same style.
 */
export type ReadRow = {
  readonly cells: readonly (readonly ReadPiece[])[];
  readonly table?: number;
  readonly frame?: string;
};

/** What was read of the units, and where each piece that was taken begins: `p1s1 vi`, `p1s1 en`. */
export type SettledPieces = {
  readonly pairs: ReadonlyMap<SegmentId, BilingualPair>;
  readonly places: ReadonlyMap<string, Place>;
};

/**
 * Gives every piece to its unit. Marks tell most of it. People who split, merge and copy rows lose marks or double them: the Vietnamese,
 * which they do not edit, then tells what belongs together. Text that belongs to no unit is a problem, and so is a second English for one.
 * @param written what the document was made from; without it less can be told
 */
export function settlePieces(rows: readonly ReadRow[], written?: AsWritten): Parsed<SettledPieces, BilingualProblem> {
  const known = knownVietnamese(written);
  const marked = withOwners(withoutLooseText(rows, known), known);
  const problems: BilingualProblem[] = [];
  const pieces = new Map<SegmentId, RowPiece[]>();
  marked.forEach(({ cells }, row) => {
    for (const { mark, text, place } of cells.flat()) {
      if (mark !== undefined) {
        const { id, language, isFound = false } = mark;
        pieces.set(id, [...(pieces.get(id) ?? []), { language, text, place, row, isFound }]);
      } else if (text !== '') problems.push({ code: 'text-without-unit', text, place });
    }
  });
  const pairs = new Map<SegmentId, BilingualPair>();
  const places = new Map<string, Place>();
  const isAllPlaced = problems.length === 0;
  for (const [id, own] of pieces) {
    const unit = unitOf(id, own, known.byId.get(id));
    pairs.set(id, unit.pair);
    problems.push(...unit.problems);
    for (const { language, place } of own.toReversed()) places.set(`${id} ${language}`, place);
  }
  const isCut = (id: SegmentId, isSure: boolean): boolean => !isWhole(pairs.get(id)?.vi, known.byId.get(id), isSure);
  const isSure = isAllPlaced && ![...pairs.keys()].some((id) => isCut(id, true));
  for (const [id, [first]] of pieces) {
    if (first !== undefined && isCut(id, isSure)) problems.push({ code: 'unit-in-pieces', id, place: first.place });
  }
  return { value: { pairs, places }, problems: problems.sort(byPlace) };
}

function byPlace({ place: one }: BilingualProblem, { place: other }: BilingualProblem): number {
  return one.line - other.line || one.column - other.column;
}

/** The Vietnamese of each unit, and the one unit that has it, as they are compared. */
type Known = { readonly byId: ReadonlyMap<SegmentId, string>; readonly byText: ReadonlyMap<string, SegmentId> };

function knownVietnamese(written: AsWritten | undefined): Known {
  const units = [...(written?.units ?? [])];
  const byId = new Map(units.flatMap(([id, { vi }]) => (vi === undefined ? [] : [[id, compared(vi)] as const])));
  const byText = new Map([...byId].map(([id, text]) => [text, id]));
  return { byId, byText };
}

/** Rows are split and joined at spaces. */
function compared(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/**
 * Text without a mark beside a piece was typed at its start or its end, and goes with it. Where the Vietnamese of the piece is whole without
 * it, it is what was left of another row that somebody joined with this one: it is a row of its own again.
 */
function withoutLooseText(rows: readonly ReadRow[], known: Known): readonly ReadRow[] {
  return rows.flatMap((row) => {
    const atStart = row.cells.some((cell) => isLoose(cell, 0));
    const isLeftOver = row.cells.some((cell) => hasWholeNeighbour(cell, known));
    if (!isLeftOver) return [{ ...row, cells: row.cells.map(joinedPieces) }];
    const own = { ...row, cells: row.cells.map((cell) => cell.filter(({ mark }) => mark !== undefined)) };
    const left = { ...row, cells: row.cells.map((cell) => (isMixed(cell) ? cell.filter(({ mark }) => !mark) : [])) };
    return atStart ? [left, own] : [own, left];
  });
}

function isMixed(cell: readonly ReadPiece[]): boolean {
  return cell.some(({ mark }) => mark === undefined) && cell.some(({ mark }) => mark !== undefined);
}

function isLoose(cell: readonly ReadPiece[], at: number): boolean {
  return isMixed(cell) && cell.at(at)?.mark === undefined;
}

function hasWholeNeighbour(cell: readonly ReadPiece[], { byId }: Known): boolean {
  const beside = isLoose(cell, 0) ? cell[1] : isLoose(cell, -1) ? cell.at(-2) : undefined;
  return beside?.mark?.language === 'vi' && byId.get(beside.mark.id) === compared(beside.text);
}

/** Loose text joined with the piece that it stands beside. */
function joinedPieces(cell: readonly ReadPiece[]): readonly ReadPiece[] {
  if (!isMixed(cell)) return cell;
  const pieces: ReadPiece[] = [];
  let before = '';
  for (const piece of cell) {
    const last = pieces.at(-1);
    if (piece.mark !== undefined) {
      pieces.push({ ...piece, text: spaced(before, piece.text) });
      before = '';
    } else if (last === undefined) before = spaced(before, piece.text);
    else pieces[pieces.length - 1] = { ...last, text: spaced(last.text, piece.text) };
  }
  return pieces;
}

function spaced(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** The rows with marks for what lost them. */
function withOwners(rows: readonly ReadRow[], known: Known): readonly ReadRow[] {
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

/**
 * A corrected letter leaves a text about as long as it was; a text that is there with more beside it was joined with another. Where
 * that is so anywhere, or some text found no unit, rows were cut: then nothing may be missing.
 */
function isWhole(vi: string | undefined, known: string | undefined, isSure: boolean): boolean {
  if (vi === undefined || known === undefined || compared(vi) === known) return true;
  if (!isSure || compared(vi).includes(known)) return false;
  const ratio = compared(vi).length / known.length;
  return ratio > 4 / 5 && ratio < 5 / 4;
}

type RowPiece = {
  readonly language: Language;
  readonly text: string;
  readonly place: Place;
  readonly row: number;
  /** It has no mark of its own. */
  readonly isFound: boolean;
};

type Side = { readonly text?: string; readonly problems: readonly BilingualProblem[] };

/** What a unit comes to of all its pieces: of a row that was split the parts together, in the order of its Vietnamese; of one that was copied the first. */
function unitOf(
  id: SegmentId,
  pieces: readonly RowPiece[],
  known: string | undefined,
): { readonly pair: BilingualPair; readonly problems: readonly BilingualProblem[] } {
  const filled = pieces.filter(({ text }) => text !== '');
  const [vi, en] = [filled.filter(isIn('vi')), filled.filter(isIn('en'))];
  const split = splitOf(vi, en, known);
  const isCopied = vi.length > 1 && split === undefined;
  const vietnamese = split === undefined ? firstOf(id, vi) : { text: joined(split.vi), problems: [] };
  const isOne = split !== undefined || (!isCopied && arePartsOfOne(en));
  const english = isOne ? { text: joined(split?.en ?? en), problems: [] } : firstOf(id, en);
  return {
    pair: { ...kept('vi', vietnamese), ...kept('en', english) },
    problems: [...vietnamese.problems, ...english.problems],
  };
}

type Split = { readonly vi: readonly RowPiece[]; readonly en: readonly RowPiece[] };

/** The parts of a row that was split, in the order of its Vietnamese, wherever they were moved; undefined where they are not all of it. */
function splitOf(vi: readonly RowPiece[], en: readonly RowPiece[], known: string | undefined): Split | undefined {
  if (vi.length < 2 || known === undefined) return undefined;
  const ordered = tiling(vi, known);
  if (ordered === undefined || ordered.every((piece, index) => piece === vi[index])) return ordered && { vi, en };
  const rows = ordered.map(({ row }) => row);
  const isBeside = en.every(({ row }) => rows.includes(row));
  if (!isBeside) return undefined;
  return { vi: ordered, en: en.toSorted((one, other) => rows.indexOf(one.row) - rows.indexOf(other.row)) };
}

/** All the pieces, in the order in which they make the text. */
function tiling(pieces: readonly RowPiece[], text: string): readonly RowPiece[] | undefined {
  const left = [...pieces].sort((one, other) => other.text.length - one.text.length);
  const ordered: RowPiece[] = [];
  for (let at = 0; at < text.length; ) {
    const next = left.findIndex((piece) => text.startsWith(compared(piece.text), at));
    const [piece] = next < 0 ? [] : left.splice(next, 1);
    if (piece === undefined) return undefined;
    ordered.push(piece);
    at += compared(piece.text).length;
  }
  return left.length === 0 ? ordered : undefined;
}

function isIn(wanted: Language): (piece: RowPiece) => boolean {
  return ({ language }) => language === wanted;
}

function joined(pieces: readonly RowPiece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** They stand in one cell, or one mark is all they have. Two marks in two rows may be two proposals. */
function arePartsOfOne(pieces: readonly RowPiece[]): boolean {
  const isOneRow = new Set(pieces.map(({ row }) => row)).size === 1;
  return pieces.length > 0 && (isOneRow || pieces.filter(({ isFound }) => !isFound).length <= 1);
}

function firstOf(id: SegmentId, [first, ...more]: readonly RowPiece[]): Side {
  if (first === undefined) return { problems: [] };
  const { text, language } = first;
  const others = more.filter((piece) => compared(piece.text) !== compared(text));
  const problems = others.map(
    ({ place }) => ({ code: 'piece-twice', id, language, first: first.place, place }) as const,
  );
  return { text, problems };
}

function kept(language: Language, { text }: Side): BilingualPair {
  return text === undefined ? {} : { [language]: text };
}
