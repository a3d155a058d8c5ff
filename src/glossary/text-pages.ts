/** Texts behind one another, read in pieces of this many bytes at least. */
const pageSize = 1 << 15;

/**
 * Texts of which few are wanted: UTF-8 one after the other, and where each starts. A text is read with what stands behind it, as the
 * next one asked for most often does, so that asking for all of them in order reads everything once.
 */
export function textPages(
  read: (start: number, end: number) => Uint8Array,
  starts: Uint32Array,
): (index: number) => string {
  const total = starts[starts.length - 1] ?? 0;
  let page: Buffer = Buffer.alloc(0);
  let pageStart = 0;
  return (index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (start < pageStart || end > pageStart + page.length) {
      page = asBuffer(read(start, Math.min(Math.max(end, start + pageSize), total)));
      pageStart = start;
    }
    return page.toString('utf8', start - pageStart, end - pageStart);
  };
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
