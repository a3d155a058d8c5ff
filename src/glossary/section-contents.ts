/** What the sections of a file hold, as bytes. */
const encoder = new TextEncoder();

export function json(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

export function bytesOf(array: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function numbers(values: readonly number[]): Uint8Array {
  return bytesOf(Uint32Array.from(values));
}

export type TextSections = { readonly texts: Uint8Array; readonly starts: Uint8Array };

type EncodedTexts = { readonly bytes: Buffer; readonly starts: Uint32Array };

/** One run of bytes for all texts: of a hundred thousand concepts, an array a text took a gigabyte. */
function encoded(texts: readonly string[]): EncodedTexts {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + Buffer.byteLength(text);
  });
  const bytes = Buffer.alloc(starts.at(-1) ?? 0);
  texts.forEach((text, index) => void bytes.write(text, starts[index] ?? 0));
  return { bytes, starts };
}

export function textSections(texts: readonly string[]): TextSections {
  const { bytes, starts } = encoded(texts);
  return { texts: bytes, starts: bytesOf(starts) };
}

/** Texts in ascending order of their bytes, with the number that each had before. */
export function sortedSections(texts: readonly string[]): TextSections & { readonly order: Uint8Array } {
  const { bytes, starts } = encoded(texts);
  const start = (number: number): number => starts[number] ?? 0;
  const compare = (a: number, b: number): number =>
    bytes.compare(bytes, start(b), start(b + 1), start(a), start(a + 1)) || a - b;
  const order = Uint32Array.from(texts, (_, number) => number).sort(compare);
  const sorted = Buffer.alloc(bytes.length);
  const sortedStarts = new Uint32Array(starts.length);
  order.forEach((number, index) => {
    const at = sortedStarts[index] ?? 0;
    sortedStarts[index + 1] = at + bytes.copy(sorted, at, start(number), start(number + 1));
  });
  return { texts: sorted, starts: bytesOf(sortedStarts), order: bytesOf(order) };
}

/** Numbers as they were written. A file read into the middle of a pool may lie where four-byte numbers cannot: then it is copied. */
export function numbersIn(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

/** What `json` wrote: our own writing, of the shapes that it was given. */
export function parsedJson<T>(written: Uint8Array | string): T {
  return JSON.parse(typeof written === 'string' ? written : Buffer.from(written).toString('utf8'));
}
