import type { Concept, ConceptId } from '../model/concept.ts';
import { delimitedCell } from './delimited.ts';
import type { Exported, ExportOptions, LeftOut } from './format.ts';
import { type Pair, pairsOf, settlePairs } from './pairs.ts';

/** How a translation service wants its glossary: what each is and from where stands in vendors.ts. */
export type Vendor = {
  readonly delimiter: ',' | '\t';
  /** Whether cells may stand in quotes; where not, no cell may hold the delimiter. */
  readonly quotes: boolean;
  /** Whether its files begin with the languages, `vi,en`, where the user does not say. */
  readonly header: boolean;
  /** The most UTF-8 bytes that a term may have. */
  readonly termBytes?: number;
  /** The most that a file may have, in UTF-8 bytes or in code points. */
  readonly fileSize?: { readonly unit: 'bytes' | 'code-points'; readonly limit: number };
};

/**
 * Writes a file of term pairs that a vendor takes as it is: every source once, no template, nothing too long, no control character, and
 * not too large as a whole. What does not fit is left out and said.
 */
export function writeVendor(vendor: Vendor, concepts: readonly Concept[], options: ExportOptions): Exported {
  const all = pairsOf(concepts);
  const settled = settlePairs(all.pairs, options.date);
  const table = fittingTable(vendor, settled.pairs, options.header ?? vendor.header);
  return { content: table.lines, leftOut: [...all.leftOut, ...settled.leftOut, ...table.leftOut] };
}

export type VendorTable = { readonly lines: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** The lines that a vendor's limits allow. */
export function fittingTable(vendor: Vendor, pairs: readonly Pair[], hasHeader: boolean): VendorTable {
  const lines = hasHeader ? [line(vendor, ['vi', 'en'])] : [];
  const leftOut: LeftOut[] = [];
  let size = lines.reduce((sum, each) => sum + sizeOf(each, vendor), 0);
  for (const { vi, en, concept } of pairs) {
    const written = line(vendor, [vi, en]);
    const fault =
      faultOf(vendor, concept.id, [vi, en]) ?? fullFault(vendor, concept.id, vi, size + sizeOf(written, vendor));
    if (fault !== undefined) {
      leftOut.push(fault);
      continue;
    }
    lines.push(written);
    size += sizeOf(written, vendor);
  }
  return { lines, leftOut };
}

function line({ delimiter, quotes }: Vendor, cells: readonly string[]): string {
  return `${cells.map((cell) => (quotes ? delimitedCell(cell, { delimiter }) : cell)).join(delimiter)}\n`;
}

function faultOf({ termBytes }: Vendor, concept: ConceptId, sides: readonly [string, string]): LeftOut | undefined {
  const [text] = sides;
  if (sides.some((side) => /\p{Cc}/u.test(side))) return { code: 'control-character', concept, text };
  const bytes = Math.max(...sides.map((side) => Buffer.byteLength(side)));
  if (termBytes !== undefined && bytes > termBytes) return { code: 'too-long', concept, text, bytes, limit: termBytes };
  return undefined;
}

function fullFault({ fileSize }: Vendor, concept: ConceptId, text: string, size: number): LeftOut | undefined {
  if (fileSize === undefined || size <= fileSize.limit) return undefined;
  return { code: 'file-full', concept, text, limit: fileSize.limit };
}

function sizeOf(text: string, { fileSize }: Vendor): number {
  return fileSize?.unit === 'code-points' ? Array.from(text).length : Buffer.byteLength(text);
}
