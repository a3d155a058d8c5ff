import { type Block, inlineSource, type SourceDocument } from '../document/index.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { UnitStatus } from '../model/unit.ts';
import { type Frame, framesOf } from './containers.ts';
import { marksStandFree } from './inline-shape.ts';
import { lineEndingOf } from './line-ending.ts';
import { type Mark, writeMark } from './marks.ts';
import { type Company, type PieceKind, type PlaceOfPiece, trimmed, writePiece } from './piece-line.ts';

/** `table`: a row a unit. `columns`: a row a paragraph. `stacked`: each paragraph in its own form, then its other language as a block quote. */
export type BilingualLayout = 'table' | 'columns' | 'stacked';

export type BilingualOrder = 'vi-en' | 'en-vi';

/** The words of ours in a bilingual document, plain text. */
export type BilingualLabels = {
  readonly vietnamese: string;
  readonly english: string;
  /** Stands behind English whose Vietnamese has changed, as given: with its parentheses. */
  readonly stale: string;
  /** The same behind drafts; without it they carry no note. */
  readonly draft?: string;
};

export type BilingualOptions = {
  readonly layout: BilingualLayout;
  readonly order: BilingualOrder;
  readonly labels: BilingualLabels;
};

/** Inline Markdown of both sides, references to concepts already spelt out. `id` names the unit where it is not the segment's. */
export type BilingualUnit = {
  readonly id?: SegmentId;
  readonly vi: string;
  readonly en?: string;
  readonly status: UnitStatus;
};

type Language = 'vi' | 'en';

/** What one language of a line holds, in order. */
type Piece = { readonly text: string; readonly mark: Mark; readonly kind: PieceKind };

type Writer = {
  readonly document: SourceDocument;
  readonly units: ReadonlyMap<SegmentId, BilingualUnit>;
  readonly options: BilingualOptions;
};

type FramedBlock = { readonly block: Block; readonly frame: Frame };

/**
 * Writes both languages of a document side by side, in GitHub's Markdown. Every piece ends with a comment that names its unit
 * (`<!-- p1s1 -->`, `<!-- p1s1 en -->`), so that `readBilingual` can read back what a person edited. A segment without a unit, or a unit
 * without English, shows a dash. Holds what has words, and images: front matter, code and HTML blocks are left out.
 * In `stacked` the second language of a heading stands in a block quote like all others, so that the outline is that of one language.
 */
export function bilingual(
  document: SourceDocument,
  units: ReadonlyMap<SegmentId, BilingualUnit>,
  options: BilingualOptions,
): string {
  const writer = { document, units, options };
  const frames = framesOf(document);
  const framed = document.blocks.flatMap((block, index) => {
    const frame = frames[index];
    return frame === undefined ? [] : [{ block, frame }];
  });
  const parts = options.layout === 'stacked' ? stacked(writer, framed) : [table(writer, framed)];
  const written = [...parts, linkDefinitions(document)].filter((part) => part.length > 0);
  const eol = lineEndingOf(document.source);
  return written.map((lines) => lines.map((line) => line + eol).join('')).join(eol);
}

function table(writer: Writer, framed: readonly FramedBlock[]): string[] {
  if (framed.length === 0) return [];
  const rows = framed.flatMap(({ block, frame }) => {
    const groups = writer.options.layout === 'columns' ? [block.segments] : block.segments.map((segment) => [segment]);
    return groups.map((segments, index) => {
      const lead = index === 0 ? leadOf(writer, block, frame.label) : { vi: [], en: [] };
      return row(writer, (language) => cell(writer, language, segments, lead[language]));
    });
  });
  const { vietnamese, english } = writer.options.labels;
  const head = row(writer, (language) => writePiece(language === 'vi' ? vietnamese : english, 'row', 'words'));
  return [head, '| --- | --- |', ...rows];
}

function row({ options }: Writer, write: (language: Language) => string): string {
  return `| ${languagesIn(options.order).map(write).join(' | ')} |`;
}

function languagesIn(order: BilingualOrder): readonly [Language, Language] {
  return order === 'vi-en' ? ['vi', 'en'] : ['en', 'vi'];
}

function cell(writer: Writer, language: Language, segments: readonly Segment[], lead: readonly Piece[]): string {
  return line([...lead, ...segments.flatMap((segment) => pieces(writer, language, segment))], 'row');
}

/** A table has no lists and no footnotes: an item keeps its number, a footnote its label. An image stands beside what is written about it. */
function leadOf(writer: Writer, block: Block, label?: string): Readonly<Record<Language, readonly Piece[]>> {
  const labels = label === undefined ? [] : [note(label, 'words')];
  return { vi: [...imageOf(writer.document, block), ...labels], en: labels };
}

function stacked(writer: Writer, framed: readonly FramedBlock[]): string[][] {
  const parts: string[][] = [];
  let cells: FramedBlock[] = [];
  for (const one of framed) {
    if (one.block.kind === 'cell') cells.push(one);
    else {
      parts.push(table(writer, cells), stackedBlock(writer, one));
      cells = [];
    }
  }
  return [...parts, table(writer, cells)];
}

function stackedBlock(writer: Writer, { block, frame }: FramedBlock): string[] {
  const [first, second] = languagesIn(writer.options.order);
  const own = (language: Language, place: PlaceOfPiece, lead: readonly Piece[] = []) =>
    line([...lead, ...block.segments.flatMap((segment) => pieces(writer, language, segment))], place);
  const marks = block.kind === 'heading' ? `${'#'.repeat(block.level ?? 1)} ` : '';
  return [
    frame.first + marks + own(first, marks === '' ? 'line' : 'heading', imageOf(writer.document, block)),
    frame.further.trimEnd(),
    `${frame.further}> ${own(second, 'line')}`,
  ];
}

const untranslated = '—';

function pieces(writer: Writer, language: Language, segment: Segment): Piece[] {
  const { document, units, options } = writer;
  const unit = units.get(segment.id) ?? { vi: inlineSource(document, segment), status: 'draft' };
  const id = unit.id ?? segment.id;
  const kind = document.format === 'text' ? 'words' : 'inline';
  if (language === 'vi') return [{ text: unit.vi, mark: { is: 'vi', id }, kind }];
  if (unit.en === undefined || trimmed(unit.en) === '')
    return [{ text: untranslated, mark: { is: 'en', id, untranslated: true }, kind }];
  const about = noteOn(unit.status, options.labels);
  const piece: Piece = { text: unit.en, mark: { is: 'en', id, untranslated: false }, kind };
  return about === undefined ? [piece] : [piece, note(about, 'words')];
}

function noteOn(status: UnitStatus, labels: BilingualLabels): string | undefined {
  switch (status) {
    case 'stale':
      return labels.stale;
    case 'draft':
      return labels.draft;
    case 'translated':
    case 'reviewed':
      return undefined;
  }
}

function note(text: string, kind: PieceKind): Piece {
  return { text, mark: { is: 'note' }, kind };
}

/** The image whose alternative text the block is, without that text. One that is its own key cannot stand without it. */
function imageOf({ source }: SourceDocument, block: Block): Piece[] {
  const image = block.markup.find(({ kind, start }) => kind === 'image' && start < block.start);
  const address = image === undefined ? '' : source.slice(block.end, image.end);
  return /^\][([][^\]]/.test(address) ? [note(`![${address}`, 'inline')] : [];
}

/** Where the signs of one piece pair with those of another, all loose signs are written so that they cannot. */
function line(pieces: readonly Piece[], place: PlaceOfPiece): string {
  const asGiven = written(pieces, place, 'alone');
  const marks = pieces.map(({ mark }) => writeMark(mark));
  const standsFree = marksStandFree(asGiven, marks) && !(place === 'line' && definesAcross.test(asGiven));
  return standsFree ? asGiven : written(pieces, place, 'apart');
}

/** `[` of one piece and `]:` of a later one would make a link definition. */
const definesAcross = /^\[[^\]]*<!--[^\]]*\]:/;

function written(pieces: readonly Piece[], place: PlaceOfPiece, company: Company): string {
  const parts = pieces.map(({ text, mark, kind }) => `${writePiece(text, place, kind, company)} ${writeMark(mark)}`);
  return parts.join(' ').trimStart();
}

/** Links by reference need their definitions, which stand between the blocks. */
function linkDefinitions({ format, source, blocks }: SourceDocument): string[] {
  if (format === 'text') return [];
  const between = [0, ...blocks.map(({ end }) => end)].map((from, index) => source.slice(from, blocks[index]?.start));
  return between.flatMap((text) => text.match(/^ {0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]*\S[^\r\n]*/gm) ?? []);
}
