import { type XmlEncoding, xmlEncoding } from '../xml-encoding.ts';
import { type XmlHandler, XmlReading } from '../xml-read.ts';
import { ChunkText, joined } from './chunk-text.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** The declaration of an XML file ends before so many bytes. */
const beginningLength = 1024;

/** Reads XML by chunks, with the limits of `readXml` but no limit of size. Once something is wrong, nothing more is told to the handler. */
export class XmlChunks {
  readonly #file: string;
  readonly #reading: XmlReading;
  #beginning: Uint8Array = new Uint8Array(0);
  #text: ChunkText | undefined;
  #encoding: (XmlEncoding & { readonly ok: true }) | undefined;
  #problem: UnitFormatProblem | undefined;
  #isTold = false;

  constructor(file: string, handler: XmlHandler) {
    this.#file = file;
    this.#reading = new XmlReading(file, handler);
  }

  /** @returns what ended the reading, once */
  take(chunk: Uint8Array): UnitFormatProblem | undefined {
    if (this.#text === undefined) {
      this.#beginning = joined(this.#beginning, chunk);
      if (this.#beginning.length >= beginningLength) this.#begin();
    } else this.#feed(this.#text.take(chunk));
    return this.#tell();
  }

  end(): UnitFormatProblem | undefined {
    if (this.#text === undefined) this.#begin();
    if (this.#text !== undefined) this.#feed(this.#text.end());
    if (this.#problem === undefined && this.#reading.problem === undefined) this.#reading.end();
    return this.#tell();
  }

  #begin(): void {
    const encoding = xmlEncoding(this.#beginning);
    const { ok, ...problem } = encoding;
    if (!encoding.ok) {
      this.#problem ??= { ...problem, place: { file: this.#file, line: 1, column: 1 } } as UnitFormatProblem; // the facts of what is not ok
      return;
    }
    this.#encoding = encoding;
    this.#text = new ChunkText(encoding.name, encoding.bomLength);
    this.#feed(this.#text.take(this.#beginning.subarray(encoding.bomLength)));
    this.#beginning = new Uint8Array(0);
  }

  #feed(pieces: ReturnType<ChunkText['take']>): void {
    for (const { text, badByte } of pieces) {
      if (this.#reading.isOver) return;
      this.#reading.take(text);
      if (badByte !== undefined) this.#reading.stopAtByte(this.#encoding?.name ?? 'utf-8', badByte);
    }
  }

  #tell(): UnitFormatProblem | undefined {
    const problem = this.#problem ?? this.#reading.problem;
    if (problem === undefined || this.#isTold) return undefined;
    this.#isTold = true;
    return problem;
  }
}
