export type WideEncoding = 'utf-16le' | 'utf-16be';

const looked = 4096;

/**
 * Whether bytes are UTF-16, and which: by the byte order mark, or by the zeros that every second byte is in text of a Latin script.
 * Undefined for what is none.
 */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [high, low] = zeros(bytes.subarray(0, looked));
  const units = Math.min(bytes.length, looked) >> 1;
  if (bytes.length % 2 !== 0 || Math.abs(high - low) * 3 <= units) return undefined;
  return high > low ? 'utf-16be' : 'utf-16le';
}

/** How many bytes are zero at even and at odd offsets. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  const count = [0, 0] as [number, number];
  bytes.forEach((byte, at) => {
    if (byte === 0) count[at % 2 === 0 ? 0 : 1] += 1;
  });
  return count;
}
