/** What a zip may hold at most: bytes of the file itself, its parts, bytes of one part unpacked, and of all parts that are asked for. */
export type ZipLimits = {
  readonly file: number;
  readonly parts: number;
  readonly part: number;
  /** A file of hostile make has a thousand parts, each of them a bomb. */
  readonly total: number;
};

const megabyte = 1024 * 1024;

/** A sheet of 100,000 concepts with all their keys has a third of a part; an office file has some dozens of parts, each picture one more. */
export const usualLimits: ZipLimits = {
  file: 256 * megabyte,
  parts: 10_000,
  part: 256 * megabyte,
  total: 512 * megabyte,
};
