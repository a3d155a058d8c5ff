import type { OpenBytes } from '../files/index.ts';

/** A file in memory, or one on disk of which only what is asked for is read. */
export type FileBytes = Uint8Array | OpenBytes;

/** The bytes of one section, of a stretch of it where its own offsets are given. */
export type SectionReader<Name extends string> = (name: Name, start?: number, end?: number) => Uint8Array;

export type SectionFile<Name extends string> = {
  /** Lays sections out one after the other behind the table of where they are. */
  readonly write: (contents: Readonly<Record<Name, Uint8Array>>) => Uint8Array;
  /** Reads sections, each when it is asked for; undefined where the bytes are no whole file of this kind and version. */
  readonly open: (bytes: FileBytes) => SectionReader<Name> | undefined;
};

/**
 * A kind of file that is one table and the sections that it tells the places of, little endian:
 *
 *   magic    4 bytes
 *   version  u32, which changes with anything that the sections hold
 *   length   u32 of the whole file
 *   then for each section, in the order given: start u32, end u32
 *   then the sections, each starting at a multiple of 4
 */
export function sectionFile<Name extends string>(
  magic: number,
  version: number,
  names: readonly Name[],
): SectionFile<Name> {
  const headerSize = 12 + names.length * 8;
  return {
    write: (contents) => {
      let end = headerSize;
      const starts = names.map((name) => {
        const start = aligned(end);
        end = start + contents[name].length;
        return start;
      });
      const bytes = new Uint8Array(end);
      const view = new DataView(bytes.buffer);
      [magic, version, end].forEach((value, index) => void view.setUint32(index * 4, value, true));
      names.forEach((name, index) => {
        const start = starts[index] ?? 0;
        view.setUint32(12 + index * 8, start, true);
        view.setUint32(16 + index * 8, start + contents[name].length, true);
        bytes.set(contents[name], start);
      });
      return bytes;
    },
    open: (bytes) => {
      if (bytes.length < headerSize) return undefined;
      const head = stretch(bytes, 0, headerSize);
      const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
      if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return undefined;
      if (view.getUint32(8, true) !== bytes.length) return undefined;
      return (name, start = 0, end) => {
        const at = 12 + names.indexOf(name) * 8;
        const first = view.getUint32(at, true);
        return stretch(bytes, first + start, end === undefined ? view.getUint32(at + 4, true) : first + end);
      };
    },
  };
}

function stretch(bytes: FileBytes, start: number, end: number): Uint8Array {
  return bytes instanceof Uint8Array ? bytes.subarray(start, end) : bytes.slice(start, end);
}

function aligned(offset: number): number {
  return (offset + 3) & ~3;
}
