import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';
import type { SourceDocument } from '../../document/index.ts';
import type { SegmentId } from '../../model/segment.ts';
import { linkDefinitions } from '../link-definitions.ts';
import { trimmed } from '../piece-line.ts';
import { type AsWritten, type BilingualPair, type BilingualUnits, unitsById } from './unit.ts';

/** Both sides of all units, as reading gives them back. */
export function asWritten(document: SourceDocument, units: BilingualUnits): AsWritten {
  const sides = [...unitsById(units)].map(
    ([id, { vi, en }]) => [id, { ...kept('vi', vi), ...kept('en', en) }] as const,
  );
  return { units: new Map(sides), links: linkDefinitions(document) };
}

function kept(side: 'vi' | 'en', text: string | undefined): BilingualPair {
  return text === undefined || trimmed(text) === '' ? {} : { [side]: trimmed(text) };
}

/**
 * As letters that no search and replace finds words in: what is done to the words of a document must not be done to what they were. The
 * same units are the same letters, whatever packs them.
 */
export function packWritten({ units, links }: AsWritten): string {
  const rows = [...units].map(([id, { vi = null, en = null }]) => [id, vi, en]);
  return Buffer.from(deflateSync(strToU8(JSON.stringify({ units: rows, links })), { level: 9 })).toString('base64');
}

/** Bytes unpacked: a document of 10,000 pages has a tenth of that. */
const largest = 256 * 1024 * 1024;

/** @returns undefined where it is damaged */
export function unpackWritten(packed: string): AsWritten | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: largest });
    return readPacked(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined; // zlib and JSON throw where the bytes are not theirs
  }
}

function readPacked(packed: unknown): AsWritten | undefined {
  if (typeof packed !== 'object' || packed === null || !('units' in packed) || !('links' in packed)) return undefined;
  const { units, links } = packed;
  if (!Array.isArray(units) || !units.every(isRow) || !Array.isArray(links)) return undefined;
  return { units: new Map(units.map(pairOfRow)), links: links.filter((link) => typeof link === 'string') };
}

type Row = readonly [id: string, vi: string | null, en: string | null];

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 3 || typeof row[0] !== 'string') return false;
  return row.slice(1).every((text) => text === null || typeof text === 'string');
}

function pairOfRow([id, vi, en]: Row): [SegmentId, BilingualPair] {
  // the id of a segment, as it was packed
  return [id as SegmentId, { ...(vi === null ? {} : { vi }), ...(en === null ? {} : { en }) }];
}

const opening = '<!-- songngu as-written, which tells what is edited above: leave it\n';
const block = /\r?\n?^<!-- songngu as-written[^\r\n]*\r?\n([A-Za-z\d+/=\s]*)-->[ \t]*\r?\n?/m;
const lineLength = 120;

/** The document with what it was made from, in a comment at its end. */
export function withWritten(markdown: string, document: SourceDocument, units: BilingualUnits): string {
  const lines = packWritten(asWritten(document, units)).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return `${markdown}\n${opening}${lines.map((line) => `${line}\n`).join('')}-->\n`;
}

/** What a document was made from, where it says so and the comment is whole; and the document without it, its lines where they were. */
export function writtenIn(markdown: string): { readonly written: AsWritten | undefined; readonly rest: string } {
  const found = block.exec(markdown);
  if (found === null) return { written: undefined, rest: markdown };
  const blank = found[0].replace(/[^\r\n]+/g, '');
  const rest = markdown.slice(0, found.index) + blank + markdown.slice(found.index + found[0].length);
  return { written: unpackWritten((found[1] ?? '').replace(/\s/g, '')), rest };
}
