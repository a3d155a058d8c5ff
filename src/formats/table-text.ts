import { readUtf8 } from '../files/index.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';
import { largestFile } from './largest-file.ts';

/**
 * The text of a file: UTF-8, or UTF-16 that says so by its byte order mark, as Excel writes “Unicode text”. The mark is kept as U+FEFF.
 * NUL characters, which other encodings and binary files are full of, are a problem.
 */
export function readText(bytes: Uint8Array, file: string): Parsed<string | undefined, FormatProblem> {
  const top: Place = { file, line: 1, column: 1 };
  if (bytes.length > largestFile)
    return failed({ code: 'file-too-large', place: top, bytes: bytes.length, limit: largestFile });
  const decoded = isUtf16(bytes) ? readUtf16(bytes) : readUtf8(bytes);
  if (!decoded.ok) {
    const { byteOffset } = decoded;
    if (isUtf16(bytes)) return failed({ code: 'not-utf16', place: top, byteOffset });
    return failed({ code: 'not-utf8', place: placeOfByte(bytes, byteOffset, file), byteOffset });
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) return failed({ code: 'nul-character', place: placeOf(decoded.text.slice(0, nul), file) });
  return { value: decoded.text, problems: [] };
}

function failed(problem: FormatProblem): Parsed<undefined, FormatProblem> {
  return { value: undefined, problems: [problem] };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function readUtf16(bytes: Uint8Array): ReturnType<typeof readUtf8> {
  const isLittle = bytes[0] === 0xff;
  try {
    const decoder = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { fatal: true, ignoreBOM: true });
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    return { ok: false, byteOffset: firstHalfLetter(bytes, isLittle) };
  }
}

/** Where a surrogate lacks its other half, or the file is cut off inside a unit. */
function firstHalfLetter(bytes: Uint8Array, isLittle: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHalf = (at: number, from: number): boolean =>
    at + 1 < bytes.length && view.getUint16(at, isLittle) >= from && view.getUint16(at, isLittle) < from + 0x400;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const isWhole = isHalf(at, 0xd800) && isHalf(at + 2, 0xdc00);
    if (!isWhole && (isHalf(at, 0xd800) || isHalf(at, 0xdc00))) return at;
    if (isWhole) at += 2;
  }
  return bytes.length - 1;
}

/** As a stream: the bytes of a letter that breaks off are then no letter yet, and the place is where it begins. */
function placeOfByte(bytes: Uint8Array, offset: number, file: string): Place {
  return placeOf(new TextDecoder().decode(bytes.subarray(0, offset), { stream: true }), file);
}

function placeOf(before: string, file: string): Place {
  const lines = before.split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
