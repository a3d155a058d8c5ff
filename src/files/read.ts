import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Where decoding failed: the offset of the first byte that is no UTF-8. */
export type NotUtf8 = { readonly ok: false; readonly byteOffset: number };

/** Read at once: to load what reads while others run costs every start some milliseconds. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFileSync(path);
}

/** The bytes of a file, undefined where it cannot be read. Synchronous, for a program's start, when there is nothing else to do meanwhile. */
export function readBytesNow(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A file of which only what is asked for is read. It stays the file that was opened, whatever is put in its place. */
export type OpenBytes = {
  readonly length: number;
  /** The bytes from one offset up to another within the file. Throws what the file system throws. */
  readonly slice: (start: number, end: number) => Uint8Array;
};

/** Opens a file to read stretches of it, at once; undefined where it cannot be read. It is closed when nobody holds it any more. */
export function openBytesNow(path: string): OpenBytes | undefined {
  try {
    const file = openSync(path, 'r');
    const open: OpenBytes = { length: fstatSync(file).size, slice: (start, end) => readStretch(file, start, end) };
    unheld.register(open, file);
    return open;
  } catch {
    return undefined;
  }
}

const unheld = new FinalizationRegistry<number>(closeSync);

function readStretch(file: number, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(end - start); // not from the pool: whoever keeps it keeps no more
  const read = readSync(file, bytes, 0, bytes.length, start);
  return bytes.subarray(0, read);
}

/** Decodes strictly; a byte order mark is kept as U+FEFF, so that offsets and bytes stay those of the file. */
export function readUtf8(bytes: Uint8Array): { readonly ok: true; readonly text: string } | NotUtf8 {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, byteOffset: firstBadByte(bytes) };
  }
}

/** A streaming decoder takes every whole character before the bad one, so what it gave tells how far it came. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodedSoFar(bytes.subarray(0, middle)) !== undefined) low = middle;
    else high = middle - 1;
  }
  return new TextEncoder().encode(decodedSoFar(bytes.subarray(0, low))).length;
}

/** The whole characters of the bytes; undefined when no bytes after them could make them UTF-8. */
function decodedSoFar(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
