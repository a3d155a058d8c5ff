import type { Parsed, Place } from '../model/problem.ts';
import type { SegmentId } from '../model/segment.ts';
import { findMarks, type Mark } from './marks.ts';
import { type PlaceOfPiece, readPiece, trimmed } from './piece-line.ts';

/** What a bilingual document holds of one unit. A side that is missing was not translated, or somebody took it out. */
export type BilingualPair = { readonly vi?: string; readonly en?: string };

/** What can be wrong with an edited bilingual document. */
export type BilingualProblem = { readonly place: Place } & (
  | { readonly code: 'piece-twice'; readonly id: SegmentId; readonly language: 'vi' | 'en'; readonly first: Place }
  | { readonly code: 'text-without-unit'; readonly text: string }
);

/** A stretch of a line that is read as one: a table cell, or what follows the line's prefix. */
type Stretch = { readonly text: string; readonly column: number; readonly line: number; readonly place: PlaceOfPiece };

/**
 * Reads a document that `bilingual` wrote and a person may have edited, in any layout and order: a piece is what stands before its mark.
 * Untouched pieces come back as the inline Markdown they were written from. A piece may run over several lines, since editors wrap them.
 * Text that no mark follows belongs to no unit: it is reported, as is a second piece for the same side of a unit, which is not taken.
 * @param file names the document in the problems
 */
export function readBilingual(
  markdown: string,
  file: string,
): Parsed<ReadonlyMap<SegmentId, BilingualPair>, BilingualProblem> {
  const collector = new PieceCollector(file);
  for (const stretches of paragraphsOf(markdown)) collector.read(stretches);
  return { value: collector.pairs, problems: collector.problems };
}

/** Where each piece that `readBilingual` takes begins, by its mark: `p1s1 vi`, `p1s1 en`. */
export function readBilingualPlaces(markdown: string, file: string): ReadonlyMap<string, Place> {
  const collector = new PieceCollector(file);
  for (const stretches of paragraphsOf(markdown)) collector.read(stretches);
  return collector.places;
}

class PieceCollector {
  readonly pairs: Map<SegmentId, BilingualPair> = new Map();
  readonly problems: BilingualProblem[] = [];
  readonly places: Map<string, Place> = new Map();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Reads the stretches of one paragraph, or a single cell. */
  read(stretches: readonly Stretch[]): void {
    let pending = '';
    let begin: Stretch | undefined;
    for (const stretch of stretches) {
      begin = trimmed(pending) === '' ? stretch : begin;
      const { pieces, rest } = findMarks(joined(pending, stretch.text));
      for (const { text, mark } of pieces) {
        this.#take(readPiece(text, (begin ?? stretch).place), mark, begin ?? stretch);
        begin = stretch;
      }
      pending = rest;
    }
    if (begin && trimmed(pending) !== '') {
      this.problems.push({ code: 'text-without-unit', text: trimmed(pending), place: this.#placeOf(begin) });
    }
  }

  #take(text: string, mark: Mark, stretch: Stretch): void {
    if (mark.is === 'note') return;
    const key = `${mark.id} ${mark.is}`;
    const first = this.places.get(key);
    const place = this.#placeOf(stretch);
    if (first) {
      this.problems.push({ code: 'piece-twice', id: mark.id, language: mark.is, first, place });
      return;
    }
    this.places.set(key, place);
    const missing = text === '' || (mark.is === 'en' && mark.untranslated && text === '—');
    this.pairs.set(mark.id, { ...this.pairs.get(mark.id), ...(missing ? {} : { [mark.is]: text }) });
  }

  #placeOf({ line, column }: Stretch): Place {
    return { file: this.#file, line, column };
  }
}

/** A line that ends in a hard break keeps it. */
function joined(pending: string, next: string): string {
  if (pending === '') return next;
  return / {2,}$|\\$/.test(pending) ? `${pending}\n${next}` : `${pending} ${next}`;
}

/** A row's cells stand alone; other lines go on until a blank line or one that opens a block. */
function paragraphsOf(markdown: string): Stretch[][] {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const paragraphs: Stretch[][] = [];
  let goesOn = false;
  lines.forEach((text, index) => {
    const stretches = isTableHead(lines, index) ? [] : stretchesOf(text, index + 1);
    const paragraph = paragraphs.at(-1);
    if (goesOn && paragraph && stretches.every(({ isStart }) => !isStart)) paragraph.push(...stretches);
    else paragraphs.push(...stretches.map((stretch) => [stretch]));
    goesOn = stretches.length > 0 && stretches.every(({ place }) => place === 'line');
  });
  return paragraphs;
}

const delimiterRow = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;

function isTableHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return delimiterRow.test(line) || (line.includes('|') && delimiterRow.test(lines[index + 1] ?? ''));
}

/** Lines that hold no piece: rules, definitions of links. */
const withoutPiece = /^[ \t]*(?:([-*_])(?:[ \t]*\1){2,}|\[(?!\^)[^\]]+\]:[ \t].*)[ \t]*$/;
const linePrefix = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:|\[[ xX]\](?=[ \t]))*/;
const headingMarks = /^#{1,6}(?=[ \t]|$)/;

function stretchesOf(text: string, line: number): (Stretch & { readonly isStart: boolean })[] {
  if (withoutPiece.test(text)) return [];
  const prefix = linePrefix.exec(text)?.[0] ?? '';
  const rest = text.slice(prefix.length);
  if (trimmed(rest) === '') return [];
  if (rest.startsWith('|')) return cellsOf(rest, line, prefix.length + 1);
  const marks = headingMarks.exec(rest)?.[0] ?? '';
  const place = marks === '' ? 'line' : 'heading';
  const isStart = marks !== '' || /[^ \t>]/.test(prefix);
  const column = prefix.length + marks.length + 1;
  return [{ text: rest.slice(marks.length), line, column, place, isStart }];
}

/** The pipes that part cells are those behind an even number of backslashes. */
function cellsOf(row: string, line: number, column: number): (Stretch & { readonly isStart: boolean })[] {
  return [...row.matchAll(/\|((?:[^\\|]|\\.?)*)/gs)].map((cell) => ({
    text: cell[1] ?? '',
    line,
    column: column + cell.index + 1,
    place: 'row',
    isStart: true,
  }));
}
