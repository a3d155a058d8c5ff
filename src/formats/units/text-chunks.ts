import { ChunkText, joined } from './chunk-text.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** So many bytes tell how a text is encoded. */
const markLength = 3;

/** Decodes a text file that comes by chunks: UTF-8, or UTF-16 that says so by its byte order mark. The mark is taken off. */
export class TextChunks {
  readonly #file: string;
  #beginning: Uint8Array = new Uint8Array(0);
  #text: ChunkText | undefined;
  #line = 1;
  #column = 1;
  #isBroken = false;

  constructor(file: string) {
    this.#file = file;
  }

  take(chunk: Uint8Array, report: (problem: UnitFormatProblem) => void): string {
    if (this.#text !== undefined) return this.#decode(this.#text.take(chunk), report);
    this.#beginning = joined(this.#beginning, chunk);
    return this.#beginning.length < markLength ? '' : this.#begin(report);
  }

  end(report: (problem: UnitFormatProblem) => void): string {
    const begun = this.#text === undefined ? this.#begin(report) : '';
    return begun + (this.#text === undefined ? '' : this.#decode(this.#text.end(), report));
  }

  #begin(report: (problem: UnitFormatProblem) => void): string {
    const { name, length } = markOf(this.#beginning);
    this.#text = new ChunkText(name, length);
    return this.#decode(this.#text.take(this.#beginning.subarray(length)), report);
  }

  /** What comes after a character that cannot be decoded is not read. */
  #decode(pieces: ReturnType<ChunkText['take']>, report: (problem: UnitFormatProblem) => void): string {
    let decoded = '';
    for (const { text, badByte } of pieces) {
      const nul = text.indexOf('\0');
      const good = nul < 0 ? text : text.slice(0, nul);
      if (this.#isBroken) return decoded;
      decoded += good;
      this.#count(good);
      this.#isBroken = nul >= 0 || badByte !== undefined;
      const place = { file: this.#file, line: this.#line, column: this.#column };
      if (nul >= 0) report({ code: 'nul-character', place });
      else if (badByte !== undefined) report({ code: 'not-utf8', place, byteOffset: badByte });
    }
    return decoded;
  }

  #count(text: string): void {
    const last = text.lastIndexOf('\n');
    if (last < 0) this.#column += text.length;
    else {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
      this.#column = text.length - last;
    }
  }
}

function markOf([first, second, third]: Uint8Array): {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
} {
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', length: 2 };
  return { name: 'utf-8', length: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}
