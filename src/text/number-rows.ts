/** Rows of numbers as bytes: how many rows there are, how long each is, and the rows one after the other, all of four bytes. */
export function joinNumbers(rows: readonly Int32Array[]): Uint8Array {
  const joined = new Int32Array(1 + rows.length + rows.reduce((sum, { length }) => sum + length, 0));
  joined[0] = rows.length;
  let at = 1 + rows.length;
  rows.forEach((row, index) => {
    joined[1 + index] = row.length;
    joined.set(row, at);
    at += row.length;
  });
  return new Uint8Array(joined.buffer);
}

/** The rows that were joined. They share the bytes, unless these begin where no number of four bytes can. */
export function splitNumbers(bytes: Uint8Array): readonly Int32Array[] {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const joined = new Int32Array(buffer, byteOffset, byteLength >> 2);
  const count = joined[0] ?? 0;
  let at = 1 + count;
  return Array.from({ length: count }, (_, index) => {
    const end = at + (joined[1 + index] ?? 0);
    const row = joined.subarray(at, end);
    at = end;
    return row;
  });
}
