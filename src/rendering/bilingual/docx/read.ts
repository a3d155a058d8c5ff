import type { Parsed, Place } from '../../../model/problem.ts';
import type { SegmentId } from '../../../model/segment.ts';
import { readZip, type Zip, type ZipProblem } from '../../../zip/index.ts';
import { unpackWritten } from '../as-written.ts';
import { inlineRuns } from '../inline-runs.ts';
import type { ReadPiece, ReadRow } from '../read-rows.ts';
import { comparedRuns, markdownOf, type StyledRun } from '../run-style.ts';
import { type BilingualProblem, settlePieces } from '../settle-pieces.ts';
import type { AsWritten, ReadBilingual } from '../unit.ts';
import { commentAuthor } from './comments.ts';
import { itemsIn, type RunContext, type WordItem } from './read-runs.ts';
import { styleNames } from './styles.ts';
import { childOf, readWordXml, settingOf, type WordElement } from './word-tree.ts';
import { names, withoutForbidden } from './xml.ts';

/** What can be wrong with the file itself, so that nothing of it is read. `part` is a file within it. */
export type WordProblem = { readonly place: Place } & (
  | ZipProblem
  | { readonly code: 'part-damaged'; readonly part: string }
);

/**
 * Reads a Word file that `bilingualDocx` wrote and a person may have edited and saved, in Word or in another program. Untouched pieces come
 * back as the inline Markdown they were written from; edited ones as Markdown of what they show. Rows may be moved, split, joined and
 * taken out; tracked changes are read as if they were accepted. Comments of people come with the unit they are at.
 * @param file names the document in the problems, whose places are row and cell
 */
export function readBilingualDocx(
  bytes: Uint8Array,
  file: string,
): Parsed<ReadBilingual | undefined, BilingualProblem | WordProblem> {
  const place = { file, line: 1, column: 1 };
  const zip = readZip(bytes);
  if ('code' in zip) return { value: undefined, problems: [{ ...zip, place }] };
  const document = partOf(zip, 'word/document.xml');
  if ('code' in document) return { value: undefined, problems: [{ ...document, place }] };
  const body = childOf(document, 'body');
  const context = { styles: styleNamesIn(zip), links: linksIn(zip) };
  const written = writtenIn(zip);
  const reader = new BodyReader(file, context, written);
  reader.read(body?.children ?? []);
  const { value, problems } = settlePieces(reader.rows, written);
  return { value: { ...value, written, notes: notesOf(reader.comments, zip) }, problems };
}

type PartProblem = ZipProblem | { readonly code: 'part-damaged'; readonly part: string };

function partOf(zip: Zip, name: string): WordElement | PartProblem {
  const part = zip.part(name);
  if ('code' in part) return part;
  return readWordXml(part) ?? { code: 'part-damaged', part: name };
}

/** A part that need not be there. */
function optionalPart(zip: Zip, name: string): WordElement | undefined {
  const part = zip.has(name) ? partOf(zip, name) : undefined;
  return part === undefined || 'code' in part ? undefined : part;
}

function styleNamesIn(zip: Zip): ReadonlyMap<string, string> {
  const styles = optionalPart(zip, 'word/styles.xml')?.children ?? [];
  return new Map(styles.map((style) => [style.attributes.styleId ?? '', settingOf(style, 'name') ?? '']));
}

function linksIn(zip: Zip): ReadonlyMap<string, string> {
  const relations = optionalPart(zip, 'word/_rels/document.xml.rels')?.children ?? [];
  return new Map(relations.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
}

/** Programs number the parts of their own anew. */
function writtenIn(zip: Zip): AsWritten | undefined {
  const own = zip.names
    .filter((name) => /^customXml\/item\d*\.xml$/.test(name))
    .map((name) => optionalPart(zip, name))
    .find((part) => part?.name === 'written' && part.attributes.xmlns === names.written);
  return own === undefined ? undefined : unpackWritten(own.text.replace(/\s/g, ''));
}

/** What people wrote beside units: comments whose author is not this program. */
function notesOf(comments: ReadonlyMap<string, SegmentId>, zip: Zip): ReadonlyMap<SegmentId, readonly string[]> {
  const notes = new Map<SegmentId, string[]>();
  for (const comment of optionalPart(zip, 'word/comments.xml')?.children ?? []) {
    const unit = comments.get(comment.attributes.id ?? '');
    const text = textIn(comment).trim();
    if (unit === undefined || text === '' || comment.attributes.author === commentAuthor) continue;
    notes.set(unit, [...(notes.get(unit) ?? []), text]);
  }
  return notes;
}

function textIn({ name, text, children }: WordElement): string {
  if (name === 't') return text;
  return children.map(textIn).join(name === 'comment' ? '\n' : '');
}

/** Goes through the body and gathers its rows, in order. */
class BodyReader {
  readonly rows: ReadRow[] = [];
  /** The unit that each comment is at, by the comment's id. */
  readonly comments: Map<string, SegmentId> = new Map();
  readonly #file: string;
  readonly #context: RunContext;
  readonly #written: AsWritten | undefined;
  #tables = 0;

  constructor(file: string, context: RunContext, written: AsWritten | undefined) {
    this.#file = file;
    this.#context = context;
    this.#written = written;
  }

  read(elements: readonly WordElement[]): void {
    for (const element of elements) {
      if (element.name === 'p') this.#paragraph(element);
      else if (element.name === 'tbl') this.#table(element);
      else this.read(element.children); // a content control, a tracked change
    }
  }

  #paragraph(paragraph: WordElement): void {
    const frame = this.#styleOf(paragraph);
    if (frame === styleNames.about) return;
    const cell = this.#pieces([itemsIn(paragraph, this.#context)], this.#place(0));
    if (cell.length > 0) this.rows.push({ cells: [cell], frame });
  }

  #styleOf(paragraph: WordElement): string {
    return this.#context.styles.get(settingOf(childOf(paragraph, 'pPr'), 'pStyle') ?? '') ?? '';
  }

  #table(table: WordElement): void {
    this.#tables += 1;
    const rows = rowsIn(table);
    for (const row of rows) {
      if (childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined) continue;
      const cells = row.children.filter(({ name }) => name === 'tc');
      const read = cells.map((cell, column) => this.#pieces(this.#paragraphsIn(cell), this.#place(column)));
      this.rows.push({ cells: read, table: this.#tables });
    }
  }

  /** Those of a table within, too: who puts one there wants its words read. */
  #paragraphsIn(element: WordElement): readonly (readonly WordItem[])[] {
    return element.children.flatMap((child) =>
      child.name === 'p' ? [itemsIn(child, this.#context)] : this.#paragraphsIn(child),
    );
  }

  #place(column: number): Place {
    return { file: this.#file, line: this.rows.length + 1, column: column + 1 };
  }

  /** A piece begins at its mark. A paragraph's end within a cell is a space. */
  #pieces(paragraphs: readonly (readonly WordItem[])[], place: Place): readonly ReadPiece[] {
    const pieces: { mark?: NonNullable<ReadPiece['mark']>; runs: StyledRun[] }[] = [{ runs: [] }];
    const items = paragraphs.flatMap((own, index) => (index === 0 ? own : [betweenParagraphs, ...own]));
    for (const item of items) {
      const last = pieces.at(-1);
      if (item.is === 'mark') pieces.push({ mark: { id: item.id, language: item.language }, runs: [] });
      else if (item.is === 'run') last?.runs.push(item.run);
      else if (last?.mark !== undefined) this.comments.set(item.id, last.mark.id);
    }
    const read = pieces.map(({ mark, runs }) => ({ text: this.#textOf(runs, mark), place, ...(mark && { mark }) }));
    return read.filter(({ text, mark }) => mark !== undefined || text !== '');
  }

  /** What shows what was written is what was written, however that was spelt. */
  #textOf(runs: readonly StyledRun[], mark: ReadPiece['mark']): string {
    const was = mark && this.#written?.units.get(mark.id)?.[mark.language];
    if (was === undefined) return markdownOf(runs);
    const shown = inlineRuns(was, this.#written?.links).map(asWordHoldsIt);
    return comparedRuns(shown) === comparedRuns(runs) ? was : markdownOf(runs);
  }
}

const betweenParagraphs: WordItem = { is: 'run', run: { is: 'words', text: ' ', looks: new Set() } };

/** XML lacks some characters. */
function asWordHoldsIt(run: StyledRun): StyledRun {
  return { ...run, text: withoutForbidden(run.text) };
}

function rowsIn(element: WordElement): readonly WordElement[] {
  return element.children.flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'tbl' ? [] : rowsIn(child),
  );
}
