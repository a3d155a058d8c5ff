import { readUtf8 } from '../files/index.ts';
import type { XmlEncoding } from './xml-encoding.ts';

/** A piece of the text, or how far the bytes could be decoded: `text` is what is good before the bad byte. */
export type DecodedPiece = { readonly text: string; readonly badByte?: number };

/** A file is decoded by pieces of this many bytes: its text never stands in memory whole. */
const pieceLength = 65_536;

/** Decodes strictly, without the byte order mark. The piece with the bad byte is the last. */
export function* decodedPieces(
  bytes: Uint8Array,
  { name, bomLength }: XmlEncoding & { readonly ok: true },
): Generator<DecodedPiece, void> {
  const { cut, decode } = name === 'utf-8' ? utf8 : utf16(name);
  for (let start = bomLength; start < bytes.length; ) {
    const end = cut(bytes, start, Math.min(start + pieceLength, bytes.length));
    const { text, badByte } = decode(bytes.subarray(start, end));
    if (badByte !== undefined) {
      yield { text, badByte: start + badByte };
      return;
    }
    yield { text };
    start = end;
  }
}

type Decoding = {
  /** Where to cut, at or a little before `end`, so that no character is cut in two. */
  readonly cut: (bytes: Uint8Array, start: number, end: number) => number;
  readonly decode: (bytes: Uint8Array) => DecodedPiece;
};

const utf8: Decoding = {
  cut(bytes, start, end) {
    if (end === bytes.length) return end;
    let at = end;
    while (at > start && end - at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
    return at > start && ((bytes[at] ?? 0) & 0xc0) !== 0x80 ? at : end;
  },
  decode(bytes) {
    const read = readUtf8(bytes);
    if (read.ok) return { text: read.text };
    return { text: new TextDecoder().decode(bytes.subarray(0, read.byteOffset)), badByte: read.byteOffset };
  },
};

function utf16(name: 'utf-16le' | 'utf-16be'): Decoding {
  const high = name === 'utf-16le' ? 1 : 0;
  const isHighSurrogate = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xfc) === 0xd8;
  return {
    cut: (bytes, _, end) => (end < bytes.length && isHighSurrogate(bytes[end - 2 + high]) ? end - 2 : end),
    decode(bytes) {
      // Half a character, or half a pair, is replaced when not strict: the first replacement the strict decoder refuses is the bad one.
      const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
      if (isStrict(bytes, name)) return { text };
      const bad = firstBadUnit(bytes, high);
      return { text: text.slice(0, bad), badByte: bad * 2 };
    },
  };
}

function isStrict(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The index of the first half of a surrogate pair that stands alone; the length in units where a byte is missing at the end. */
function firstBadUnit(bytes: Uint8Array, high: number): number {
  const units = bytes.length >> 1;
  const kind = (unit: number): number => (bytes[unit * 2 + high] ?? 0) & 0xfc;
  for (let unit = 0; unit < units; unit++) {
    if (kind(unit) === 0xdc) return unit;
    if (kind(unit) !== 0xd8) continue;
    if (unit + 1 >= units || kind(unit + 1) !== 0xdc) return unit;
    unit++;
  }
  return units;
}
