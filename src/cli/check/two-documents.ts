import type { Ruling } from '../../analysis/index.ts';
import { type PairedStretch, pairDocuments, type StructureDifference } from '../../checks/index.ts';
import { applyEdits, type TextDocument } from '../../document/index.ts';
import type { Fix } from '../../model/finding.ts';
import type { Place } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { documentWaivers } from './document-waivers.ts';
import { linePlaces } from './line-places.ts';
import type { LineRange, Mending, Rewriting, Sheet, Standing, UnitOnSheet } from './sheet.ts';

/** A document as read. `file` is an absolute path, or `-`. */
export type DocumentInFile = { readonly file: string; readonly document: TextDocument; readonly canBeMended: boolean };

/** Where two documents part: the place in each, its end where it has nothing more. */
export type PartingPlaces = { readonly vi: Place; readonly en: Place } & Pick<StructureDifference, 'blocks'>;

/** Two documents that say the same, paired by their structure. */
export function sheetOfDocuments(vi: DocumentInFile, en: DocumentInFile, ruling: Ruling): Sheet | PartingPlaces {
  const sides = { vi: sideOf(vi), en: sideOf(en) };
  const pairs = pairDocuments(sides.vi.document, sides.en.document);
  if (!isPaired(pairs)) {
    const { blocks } = pairs;
    const place = ({ placeAt, document }: Side, at: number | undefined): Place =>
      placeAt(at ?? document.source.trimEnd().length);
    return { vi: place(sides.vi, pairs.vi?.start), en: place(sides.en, pairs.en?.start), blocks };
  }
  return {
    file: en.file,
    format: sides.vi.document.format,
    ruling,
    units: pairs.map((pair) => unitOf(pair, sides)),
    ...(en.canBeMended ? { mending: mendingOf(en) } : {}),
  };
}

type Side = {
  readonly document: TextDocument;
  readonly placeAt: (offset: number) => Place;
  readonly waivers: ReturnType<typeof documentWaivers>;
};

function sideOf({ file, document }: DocumentInFile): Side {
  const placeAt = linePlaces(file, document.source);
  return { document, placeAt, waivers: documentWaivers(document, placeAt) };
}

function isPaired(pairs: ReturnType<typeof pairDocuments>): pairs is readonly PairedStretch[] {
  return Array.isArray(pairs);
}

type Sides = { readonly vi: Side; readonly en: Side };

function unitOf({ id, vi, en }: PairedStretch, sides: Sides): UnitOnSheet {
  const block = /^p\d+/.exec(id)?.[0] ?? id;
  return {
    pair: { id, vi: vi.text, en: en.text },
    vi: standingOf(sides.vi, vi),
    en: standingOf(sides.en, en),
    waivers: [...(sides.vi.waivers.get(block) ?? []), ...(sides.en.waivers.get(block) ?? [])],
    lines: [linesOf(sides.vi, vi), linesOf(sides.en, en)],
    written: {
      text: sides.en.document.source.slice(en.start, en.end),
      kept: [{ start: 0, written: 0, length: en.text.length }],
    },
  };
}

function standingOf({ placeAt, document }: Side, { start, end }: Span): Standing {
  const original = document.source.slice(start, end);
  return { file: placeAt(start).file, from: start, original, placeAt: (offset) => placeAt(start + offset) };
}

function linesOf({ placeAt }: Side, { start, end }: Span): LineRange {
  const { file, line } = placeAt(start);
  return { file, first: line, last: placeAt(end).line };
}

function mendingOf({ file, document: { source } }: DocumentInFile): Mending {
  return { file, before: source, edited, after: (rewritings) => spliced(source, rewritings) };
}

function edited(unit: UnitOnSheet, edits: Fix['edits']): UnitOnSheet | undefined {
  const { pair, written } = unit;
  if (pair.en === undefined || written === undefined) return undefined;
  const en = applyEdits(pair.en, edits);
  const text = applyEdits(written.text, edits); // the same offsets: line prefixes are spaces in the one, themselves in the other
  return { ...unit, pair: { ...pair, en }, written: { text, kept: [{ start: 0, written: 0, length: en.length }] } };
}

function spliced(source: string, rewritings: readonly Rewriting[]): string {
  const edits = rewritings.map(({ unit: { en, written }, written: text }) => {
    const start = en.from ?? 0;
    return { start, end: start + (written?.text.length ?? 0), text };
  });
  return applyEdits(source, edits);
}
