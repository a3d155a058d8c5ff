import type { ZipProblem } from './zip-problem.ts';

/** A file within a zip, as the directory at its end tells of it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the part stands, with a header of its own. */
  readonly offset: number;
  /** Where the directory tells of it. */
  readonly recordStart: number;
  readonly recordEnd: number;
};

/** The directory of a zip, in the order of its records; `endRecord` is where the record stands that leads to it. */
export type ZipDirectory = {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  readonly endRecord: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * Reads the directory of a zip, within the bytes there are. What Office never writes is refused: several disks, and the 64 bits that only
 * files of gigabytes want.
 */
export function readZipDirectory(bytes: Uint8Array, mostParts: number): ZipDirectory | ZipProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0) === 0xd0cf11e0) return { code: 'old-office-file' };
  const end = endOf(view);
  if (end === undefined) return { code: 'not-zip' };
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) return { code: 'zip-in-pieces' };
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return { code: 'zip64' };
  if (count > mostParts) return { code: 'zip-too-many-parts', limit: mostParts };
  if (start + size > end) return { code: 'zip-damaged', part: '' };
  const entries = readEntries(view, start, start + size, count);
  return entries === undefined ? { code: 'zip-damaged', part: '' } : { entries, start, endRecord: end };
}

/** The end record is the last thing in a zip but for a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  return undefined;
}

/** Undefined where an entry leads out of the directory, or two have one name: readers would differ in which they take. */
function readEntries(view: DataView, start: number, end: number, count: number): readonly ZipEntry[] | undefined {
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const entry = readEntry(view, at, next, nameLength);
    if (entries.has(entry.name)) return undefined;
    entries.set(entry.name, entry);
    at = next;
  }
  return [...entries.values()];
}

function readEntry(view: DataView, at: number, next: number, nameLength: number): ZipEntry {
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    recordStart: at,
    recordEnd: next,
  };
}
