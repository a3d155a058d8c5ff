import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Place } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';
import { largestFile } from './largest-file.ts';
import { decodedPieces } from './xml-decode.ts';
import { xmlEncoding } from './xml-encoding.ts';
import { type NameScopes, nameScopes } from './xml-names.ts';

/** An element as it opens. Attributes by their written names (`xml:lang`); `place` is that of its `<`. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
};

/** What is told of a file in its order: text with its references resolved, CDATA as text. */
export type XmlHandler = {
  readonly open: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
  /** Asked between pieces of the file: reading ends where this is so. */
  readonly isDone?: () => boolean;
};

/** UTF-16 units from one tag, attribute or comment to the next. Long before, a text is no term and no definition. */
const longestRun = 4 * 1024 * 1024;

/** Elements within each other. The deepest path of TBX and of a spreadsheet has 12. */
const deepest = 64;

/**
 * Reads XML by pieces, in memory that does not grow with the file: UTF-8 or UTF-16, no entities but the five of XML, nothing fetched.
 * @returns the problem that ended the reading, for what is not well-formed has no meaning after that; undefined when the end was reached
 */
export function readXml(bytes: Uint8Array, file: string, handler: XmlHandler): FormatProblem | undefined {
  const start: Place = { file, line: 1, column: 1 };
  if (bytes.length > largestFile)
    return { code: 'file-too-large', place: start, bytes: bytes.length, limit: largestFile };
  const encoding = xmlEncoding(bytes);
  if (!encoding.ok) {
    const { ok, ...problem } = encoding;
    return { ...problem, place: start };
  }
  const reading = new XmlReading(file, handler);
  for (const { text, badByte } of decodedPieces(bytes, encoding)) {
    reading.take(text);
    if (badByte !== undefined) reading.stopAtByte(encoding.name, badByte);
    if (reading.isOver) return reading.problem;
  }
  reading.end();
  return reading.problem;
}

/** The messages of saxes 6.0.0 that have a code of their own. */
const codes: Readonly<Record<string, 'control-character' | 'unknown-entity'>> = {
  'disallowed character': 'control-character',
  'malformed character entity': 'control-character',
  'undefined entity': 'unknown-entity',
};

/** One run of the parser: where it is, and what stopped it. After that its events are dropped: saxes itself goes on to the end of the piece. */
export class XmlReading {
  readonly #parser: SaxesParser<{ xmlns: false }> = new SaxesParser({ xmlns: false });
  readonly #names: NameScopes = nameScopes();
  readonly #file: string;
  readonly #handler: XmlHandler;
  #problem: FormatProblem | undefined;
  #depth = 0;
  #lastEvent = 0;
  #lineStart = 0;
  #tagPlace: Place;

  constructor(file: string, handler: XmlHandler) {
    this.#file = file;
    this.#handler = handler;
    this.#tagPlace = this.#place();
    this.#listen();
  }

  get problem(): FormatProblem | undefined {
    return this.#problem;
  }

  get isOver(): boolean {
    return this.#problem !== undefined || this.#handler.isDone?.() === true;
  }

  take(text: string): void {
    this.#parser.write(text);
    if (this.#parser.position - this.#lastEvent > longestRun)
      this.#stop({ code: 'text-too-long', place: this.#place(), limit: longestRun });
  }

  end(): void {
    this.#parser.close();
  }

  stopAtByte(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', byteOffset: number): void {
    const place = this.#place();
    this.#stop({ code: encoding === 'utf-8' ? 'not-utf8' : 'not-utf16', place, byteOffset });
  }

  #listen(): void {
    const parser = this.#parser;
    const mark = () => this.#mark();
    parser.on('error', (error) => this.#fail(error.message));
    parser.on('doctype', (doctype) => this.#doctype(doctype));
    parser.on('opentagstart', ({ name }) => this.#tagStart(name));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('attribute', (attribute) => this.#attribute(attribute));
    for (const event of ['comment', 'processinginstruction', 'xmldecl'] as const) parser.on(event, mark);
  }

  #mark(): void {
    this.#lastEvent = this.#parser.position;
    this.#lineStart = this.#lastEvent - this.#parser.columnIndex;
  }

  /** Where the parser is: at the sign it took last. */
  #place(): Place {
    return { file: this.#file, line: this.#parser.line, column: Math.max(1, this.#parser.columnIndex) };
  }

  /** The parser has taken `<`, the name and the sign after it. Where that is a line's end, the tag stands on the line before. */
  #tagStart(name: string): void {
    const taken = name.length + 2;
    const { line, columnIndex, position } = this.#parser;
    this.#tagPlace =
      columnIndex >= taken
        ? { file: this.#file, line, column: columnIndex - taken + 1 }
        : { file: this.#file, line: line - 1, column: Math.max(1, position - taken - this.#lineStart + 1) };
  }

  #attribute({ name, value }: { readonly name: string; readonly value: string }): void {
    this.#mark();
    this.#names.attribute(name, value);
  }

  #open({ name: written, attributes }: SaxesTagPlain): void {
    this.#mark();
    const place = this.#tagPlace;
    if (++this.#depth > deepest) this.#stop({ code: 'too-deep', place });
    this.#names.open();
    const colon = written.indexOf(':');
    const namespace = this.#names.namespaceOf(colon < 0 ? '' : written.slice(0, colon));
    if (namespace === undefined) this.#stop({ code: 'not-well-formed', place, detail: 'undeclared namespace prefix' });
    else if (this.#problem === undefined)
      this.#handler.open({ name: colon < 0 ? written : written.slice(colon + 1), namespace, attributes, place });
  }

  #close(): void {
    this.#mark();
    if (this.#problem !== undefined) return;
    this.#depth--;
    this.#names.close();
    this.#handler.close();
  }

  #text(text: string): void {
    this.#mark();
    if (this.#problem === undefined && this.#depth > 0) this.#handler.text(text);
  }

  /** A glossary has no use for entities of its own, and they are how a small file becomes a large one or reaches for others. */
  #doctype(doctype: string): void {
    this.#mark();
    if (doctype.includes('<!ENTITY')) this.#stop({ code: 'entity-declared', place: this.#place() });
  }

  /** Messages begin with `line:column: `. */
  #fail(message: string): void {
    const detail = message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '');
    const place = this.#place();
    const code = Object.hasOwn(codes, detail) ? codes[detail] : undefined;
    this.#stop(code ? { code, place } : { code: 'not-well-formed', place, detail });
  }

  #stop(problem: FormatProblem): void {
    this.#problem ??= problem;
  }
}
