import { readFileSync } from 'node:fs';
import { getBuiltinModule } from 'node:process';

/** Where decoding failed: the offset of the first byte that is no UTF-8. */
export type NotUtf8 = { readonly ok: false; readonly byteOffset: number };

/** node:fs/promises is asked for when it is needed: imported, it costs every start some milliseconds. */
export function readBytes(path: string): Promise<Uint8Array> {
  return getBuiltinModule('node:fs/promises').readFile(path);
}

/** The bytes of a file, undefined where it cannot be read. Synchronous, for a program's start, when there is nothing else to do meanwhile. */
export function readBytesNow(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
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
