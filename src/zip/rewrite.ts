import { deflateSync } from 'fflate';
import { crc32 } from './crc.ts';
import { readZipDirectory, type ZipEntry } from './directory.ts';
import { usualLimits } from './limits.ts';
import type { ZipProblem } from './zip-problem.ts';

const localLength = 30;
const nameLengthAt = 26;
const extraLengthAt = 28;

/** A part as it will stand: its bytes with their header, and the record that tells of it but for where it stands. */
type Standing = { readonly entry: ZipEntry; readonly bytes: Uint8Array; readonly record: Uint8Array };

/**
 * The zip with the contents of some parts replaced. Every other part is copied as it is packed, in the same order, as are comments and
 * whatever stands before the first part; a replaced part keeps its date. With nothing to replace, it is the same bytes.
 * @param contents by the names of parts that are there
 */
export function rewriteZip(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array | ZipProblem {
  const directory = readZipDirectory(bytes, usualLimits.parts);
  if ('code' in directory) return directory;
  const inPlace = directory.entries.toSorted((one, other) => one.offset - other.offset);
  const parts: Standing[] = [];
  for (const [index, entry] of inPlace.entries()) {
    const region = bytes.subarray(entry.offset, inPlace[index + 1]?.offset ?? directory.start);
    if (!isWithin(region, entry)) return { code: 'zip-damaged', part: entry.name.slice(0, 200) };
    const record = bytes.slice(entry.recordStart, entry.recordEnd);
    const content = contents.get(entry.name);
    parts.push(content === undefined ? { entry, bytes: region, record } : packed(entry, region, record, content));
  }
  return joined(bytes, directory.endRecord, inPlace[0]?.offset ?? directory.start, parts);
}

/** Parts that lie in each other cannot be copied one by one: nobody writes that but to deceive. */
function isWithin(region: Uint8Array, { packedSize }: ZipEntry): boolean {
  if (region.length < localLength) return false;
  const view = viewOf(region);
  const start = localLength + view.getUint16(nameLengthAt, true) + view.getUint16(extraLengthAt, true);
  return start + packedSize <= region.length;
}

/** Bit 3 of the flags says that the sizes stand behind the bytes; here they stand before them. */
const sizesFollow = 8;

function packed(entry: ZipEntry, region: Uint8Array, record: Uint8Array, content: Uint8Array): Standing {
  const deflated = deflateSync(content, { level: 6 });
  const nameLength = viewOf(region).getUint16(nameLengthAt, true);
  const bytes = new Uint8Array(localLength + nameLength + deflated.length);
  bytes.set(region.subarray(0, localLength + nameLength));
  bytes.set(deflated, localLength + nameLength);
  viewOf(bytes).setUint16(extraLengthAt, 0, true);
  // The same fields stand in both headers, those of the directory two bytes further on.
  for (const [view, shift] of [
    [viewOf(bytes), 0],
    [viewOf(record), 2],
  ] as const) {
    view.setUint16(shift + 6, view.getUint16(shift + 6, true) & ~sizesFollow, true);
    view.setUint16(shift + 8, 8, true); // deflated
    view.setUint32(shift + 14, crc32(content), true);
    view.setUint32(shift + 18, deflated.length, true);
    view.setUint32(shift + 22, content.length, true);
  }
  return { entry, bytes, record };
}

function joined(source: Uint8Array, endRecord: number, head: number, parts: readonly Standing[]): Uint8Array {
  const offsets = new Map<ZipEntry, number>();
  let directoryStart = head;
  for (const { entry, bytes } of parts) {
    offsets.set(entry, directoryStart);
    directoryStart += bytes.length;
  }
  const records = parts.toSorted((one, other) => one.entry.recordStart - other.entry.recordStart);
  for (const { entry, record } of records) viewOf(record).setUint32(42, offsets.get(entry) ?? 0, true);
  const end = source.slice(endRecord);
  viewOf(end).setUint32(16, directoryStart, true);
  return Buffer.concat([
    source.subarray(0, head),
    ...parts.map(({ bytes }) => bytes),
    ...records.map(({ record }) => record),
    end,
  ]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
