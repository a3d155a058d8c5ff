import type { Block, SourceDocument } from '../document/index.ts';
import type { SegmentId } from '../model/segment.ts';
import type { UnitStatus } from '../model/unit.ts';
import { holdsMarkdown, segmentText } from './bilingual/segment-text.ts';
import type { BilingualUnit, BilingualUnits } from './bilingual/unit.ts';
import { type Frame, framesOf } from './containers.ts';
import { marksStandFree } from './inline-shape.ts';
import { lineEndingOf } from './line-ending.ts';
import { linkDefinitions } from './link-definitions.ts';
import { type Mark, writeMark } from './marks.ts';
import { type Company, type PieceKind, type PlaceOfPiece, trimmed, writePiece } from './piece-line.ts';

/** `table`: a row a unit. `columns`: a row a paragraph. `stacked`: each paragraph in its own form, then its other language as a block quote. */
export type BilingualLayout = 'table' | 'columns' | 'stacked';

export type BilingualOrder = 'vi-en' | 'en-vi';

/** The words of ours in a bilingual document, plain text. */
export type BilingualLabels = {
  readonly vietnamese: string;
  readonly english: string;
  /** Stands behind English whose Vietnamese has changed, as given: with its parentheses. Without it, it carries no note. */
  readonly stale?: string;
  /** The same behind drafts. */
  readonly draft?: string;
};

export type BilingualOptions = {
  readonly layout: BilingualLayout;
  readonly order: BilingualOrder;
  readonly labels: BilingualLabels;
};

type Language = 'vi' | 'en';

/** What one language of a line holds, in order. */
type Piece = { readonly text: string; readonly mark: Mark; readonly kind: PieceKind };

type Writer = { readonly document: SourceDocument; readonly options: BilingualOptions };

type NamedUnit = BilingualUnit & { readonly id: SegmentId };

type FramedBlock = { readonly block: Block; readonly frame: Frame; readonly units: readonly NamedUnit[] };

/**
 * Writes both languages of a document side by side, in GitHub's Markdown. Every piece ends with a comment that names its unit
 * (`<!-- p1s1 -->`, `<!-- p1s1 en -->`), so that `readBilingual` can read back what a person edited. A segment without a unit, or a unit
 * without English, shows a dash. Holds what has words, and images: front matter, code and HTML blocks are left out.
 * In `stacked` the second language of a heading stands in a block quote like all others, so that the outline is that of one language.
 */
export function bilingual(document: SourceDocument, units: BilingualUnits, options: BilingualOptions): string {
  const writer = { document, options };
  const frames = framesOf(document);
  const framed = document.blocks.flatMap((block, index) => {
    const [frame, own] = [frames[index], unitsOf(document, units, block)];
    return frame === undefined || own.length === 0 ? [] : [{ block, frame, units: own }];
  });
  const parts = options.layout === 'stacked' ? stacked(writer, framed) : [table(writer, framed)];
  const written = [...parts, linkDefinitions(document)].filter((part) => part.length > 0);
  const eol = lineEndingOf(document.source);
  return written.map((lines) => lines.map((line) => line + eol).join('')).join(eol);
}

function table(writer: Writer, framed: readonly FramedBlock[]): string[] {
  if (framed.length === 0) return [];
  const rows = framed.flatMap(({ block, frame, units }) => {
    const groups = writer.options.layout === 'columns' ? [units] : units.map((unit) => [unit]);
    return groups.map((group, index) => {
      const lead = index === 0 ? leadOf(writer, block, frame.label) : { vi: [], en: [] };
      return row(writer, (language) => cell(writer, language, group, lead[language]));
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

function cell(writer: Writer, language: Language, units: readonly NamedUnit[], lead: readonly Piece[]): string {
  return line([...lead, ...units.flatMap((unit) => pieces(writer, language, unit))], 'row');
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

function stackedBlock(writer: Writer, { block, frame, units }: FramedBlock): string[] {
  const [first, second] = languagesIn(writer.options.order);
  const own = (language: Language, place: PlaceOfPiece, lead: readonly Piece[] = []) =>
    line([...lead, ...units.flatMap((unit) => pieces(writer, language, unit))], place);
  const marks = block.kind === 'heading' ? `${'#'.repeat(block.level ?? 1)} ` : '';
  return [
    frame.first + marks + own(first, marks === '' ? 'line' : 'heading', imageOf(writer.document, block)),
    frame.further.trimEnd(),
    `${frame.further}> ${own(second, 'line')}`,
  ];
}

const untranslated = '—';

/** The units of a block, under their ids. */
function unitsOf(document: SourceDocument, units: BilingualUnits, { segments }: Block): readonly NamedUnit[] {
  return segments.flatMap((segment) => {
    const here = units.get(segment.id) ?? { vi: segmentText(document, segment), status: 'draft' };
    return [here].flat().map((unit) => ({ ...unit, id: unit.id ?? segment.id }));
  });
}

function pieces({ document, options }: Writer, language: Language, { id, ...unit }: NamedUnit): Piece[] {
  const kind = holdsMarkdown(document) ? 'inline' : 'words';
  if (language === 'vi')
    return unit.vi === undefined ? [note(untranslated, 'words')] : [{ text: unit.vi, mark: { is: 'vi', id }, kind }];
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
