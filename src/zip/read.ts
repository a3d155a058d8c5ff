import { Inflate } from 'fflate';
import { crc32 } from './crc.ts';
import { readZipDirectory, type ZipEntry } from './directory.ts';
import { usualLimits, type ZipLimits } from './limits.ts';
import type { ZipProblem } from './zip-problem.ts';

/** A zip in memory. Nothing of it is unpacked until it is asked for, and nothing is ever written: what else it holds, under whatever names, is of no matter. */
export type Zip = {
  readonly has: (name: string) => boolean;
  /** The bytes of a part, or why it cannot be had. */
  readonly part: (name: string) => Uint8Array | ZipProblem;
  /** The names of the parts, in the order of the directory. */
  readonly names: readonly string[];
};

/** Packed bytes are unpacked by so many: a piece grows by a factor of 1032 at the most. */
const pieceLength = 65_536;

export function readZip(bytes: Uint8Array, limits: ZipLimits = usualLimits): Zip | ZipProblem {
  if (bytes.length > limits.file) return { code: 'file-too-large', bytes: bytes.length, limit: limits.file };
  const directory = readZipDirectory(bytes, limits.parts);
  if ('code' in directory) return directory;
  const entries = new Map(directory.entries.map((entry) => [entry.name, entry]));
  let left = limits.total;
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      if (entry === undefined) return { code: 'missing-part', part: name };
      const limit = Math.min(limits.part, left);
      left -= entry.size;
      return unpacked(bytes, entry, limit);
    },
  };
}

/** Checked against what the directory says of it: length and check sum. A directory that lies is a damaged file. */
function unpacked(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | ZipProblem {
  const part = entry.name.slice(0, 200);
  if (entry.isEncrypted) return { code: 'zip-encrypted', part };
  if (entry.method !== 0 && entry.method !== 8) return { code: 'zip-method', part, method: entry.method };
  if (entry.size === 0xffffffff || entry.packedSize === 0xffffffff) return { code: 'zip64' };
  if (entry.size > limit) return { code: 'zip-part-too-large', part, bytes: entry.size, limit };
  const packed = packedBytes(bytes, entry);
  const content = packed && (entry.method === 0 ? packed : inflated(packed, entry.size));
  const isWhole = content?.length === entry.size && crc32(content) === entry.crc;
  return isWhole ? content : { code: 'zip-damaged', part };
}

const localSignature = 0x04034b50;
const localLength = 30;

/** The part's own header repeats name and lengths; only where its bytes begin is taken from there. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined;
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Undefined for what is not deflated, or grows beyond its size. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += pieceLength)
      inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  } catch {
    return undefined; // fflate throws where the bytes are not deflated
  }
  return length === size ? content : undefined;
}
