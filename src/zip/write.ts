import { Zip, ZipDeflate } from 'fflate';

/** A file to pack: its name in the zip and its text in pieces. */
export type ZipPart = { readonly name: string; readonly content: Iterable<string> };

/** The oldest date a zip can tell, by the clock of where this runs, as fflate reads it: the same parts are the same bytes at any time and place. */
function noDate(): Date {
  return new Date(1980, 0, 1);
}

/** So many UTF-16 units are packed at a time. */
const pieceLength = 65_536;

/** Packs texts as UTF-8, in pieces as they are made. */
export function* zipped(parts: readonly ZipPart[]): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error; // ours: a part that was added after the end
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  for (const { name, content } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = noDate();
    zip.add(part);
    for (const piece of gathered(content)) {
      part.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** Small pieces together, so that each is worth packing. No pair of surrogates is cut: each piece is whole. */
function* gathered(content: Iterable<string>): Generator<string> {
  let pieces: string[] = [];
  let length = 0;
  for (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length < pieceLength) continue;
    yield pieces.join('');
    pieces = [];
    length = 0;
  }
  yield pieces.join('');
}
