import { type DecodedPiece, decodedPieces } from '../xml-decode.ts';

type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes a file that comes by chunks, which may be cut inside a character. Strict; byte order marks are the caller's.
 * After a piece with a bad byte nothing more is given.
 */
export class ChunkText {
  readonly #name: EncodingName;
  #waiting: Uint8Array = new Uint8Array(0);
  #offset: number;
  #isBroken = false;

  /** @param offset of the first byte that will be taken, in the file */
  constructor(name: EncodingName, offset: number) {
    this.#name = name;
    this.#offset = offset;
  }

  *take(chunk: Uint8Array): Generator<DecodedPiece> {
    const bytes = this.#waiting.length === 0 ? chunk : joined(this.#waiting, chunk);
    const whole = wholeLength(bytes, this.#name);
    this.#waiting = bytes.slice(whole);
    yield* this.#decode(bytes.subarray(0, whole));
  }

  /** A character that is cut off by the end of the file is a bad byte. */
  *end(): Generator<DecodedPiece> {
    yield* this.#decode(this.#waiting);
  }

  *#decode(bytes: Uint8Array): Generator<DecodedPiece> {
    if (this.#isBroken) return;
    for (const { text, badByte } of decodedPieces(bytes, { ok: true, name: this.#name, bomLength: 0 })) {
      if (badByte === undefined) yield { text };
      else {
        this.#isBroken = true;
        yield { text, badByte: this.#offset + badByte };
      }
    }
    this.#offset += bytes.length;
  }
}

export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** How many of the bytes are whole characters; at most three bytes, or a unit and half of one, wait for what follows. */
function wholeLength(bytes: Uint8Array, name: EncodingName): number {
  return name === 'utf-8' ? wholeUtf8(bytes) : wholeUtf16(bytes, name === 'utf-16le' ? 1 : 0);
}

function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function wholeUtf16(bytes: Uint8Array, high: number): number {
  const even = bytes.length & ~1;
  const isOpen = even >= 2 && ((bytes[even - 2 + high] ?? 0) & 0xfc) === 0xd8;
  return isOpen ? even - 2 : even;
}
