import type { Parsed, Place } from '../../model/problem.ts';
import type { SegmentId } from '../../model/segment.ts';
import { withOwners } from './piece-owners.ts';
import { compared, type Known, knownVietnamese, type Language, type ReadPiece, type ReadRow } from './read-rows.ts';
import type { AsWritten, BilingualPair } from './unit.ts';

/** What can be wrong with an edited bilingual document. */
export type BilingualProblem = { readonly place: Place } & (
  | { readonly code: 'piece-twice'; readonly id: SegmentId; readonly language: Language; readonly first: Place }
  | { readonly code: 'text-without-unit'; readonly text: string }
  /** What the document has of its Vietnamese is not what was written, so that its English is not that of the unit alone, or not all of it. */
  | { readonly code: 'unit-in-pieces'; readonly id: SegmentId }
);

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
