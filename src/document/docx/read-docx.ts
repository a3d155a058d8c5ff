import { decodeInFont, fontEncoding } from '../../encodings/index.ts';
import type { Parsed } from '../../model/problem.ts';
import { readZip, type Zip, type ZipLimits, type ZipProblem } from '../../zip/index.ts';
import type { DocumentProblem } from '../document-problem.ts';
import { segmented } from '../read-document.ts';
import type { WordDocument } from '../source-document.ts';
import { baseStyle } from './looks.ts';
import { findParts, type PackageParts } from './package.ts';
import type { DraftParagraph } from './paragraph-reader.ts';
import { draftBlock } from './paragraph-words.ts';
import { readPart } from './read-part.ts';
import { readStyles, type WordStyles } from './styles.ts';
import type { WordParagraph, WordPart } from './word-file.ts';

const megabyte = 1024 * 1024;

/** A thousand pages are some 10 MB of XML. */
const limits: ZipLimits = { file: 256 * megabyte, parts: 10_000, part: 64 * megabyte, total: 128 * megabyte };

export type WordOptions = {
  /** Names the file in problems. */
  readonly file: string;
  readonly language: 'vi' | 'en';
  /** Reads the words under fonts of TCVN3 and VNI as these show them; unasked, they stay the letters that they are, and are told of. */
  readonly decodesFonts: boolean;
};

/** Reads a Word file, or says why it is none. */
export function readDocx(bytes: Uint8Array, options: WordOptions): Parsed<WordDocument | undefined, DocumentProblem> {
  const { file } = options;
  const zip = readZip(bytes, limits);
  if ('code' in zip) return failed(placed(zip, file));
  const found = findParts(zip, file);
  if ('code' in found) return failed(found);
  const styles = stylesIn(zip, found, file);
  if ('code' in styles) return failed(styles);
  const read = readParts(zip, found, styles, options);
  if ('code' in read) return failed(read);
  const source = `${read.paragraphs.map(({ paragraph }) => paragraph.text).join('\n')}\n`;
  const drafts = read.paragraphs.map(({ paragraph, kind }) => draftBlock(source, paragraph, kind));
  const paragraphs = read.paragraphs.map(({ paragraph }) => paragraph);
  const word = { bytes, parts: read.parts, paragraphs };
  const language = options.language;
  return {
    value: { format: 'docx', source, word, ...segmented(drafts, { source, format: 'docx', language }) },
    problems: read.notices,
  };
}

function failed(problem: DocumentProblem): Parsed<undefined, DocumentProblem> {
  return { value: undefined, problems: [problem] };
}

function placed(problem: ZipProblem, file: string): DocumentProblem {
  return { ...problem, place: { file, line: 1, column: 1 } };
}

function stylesIn(zip: Zip, { styles, textOf }: PackageParts, file: string): WordStyles | DocumentProblem {
  if (styles === undefined || !zip.has(styles)) return new Map();
  const xml = textOf(styles);
  return typeof xml === 'string' ? readStyles(xml, `${file}/${styles}`) : xml;
}

type ReadParts = {
  readonly parts: readonly WordPart[];
  readonly paragraphs: readonly { readonly paragraph: WordParagraph; readonly kind: DraftParagraph['kind'] }[];
  readonly notices: readonly DocumentProblem[];
};

function readParts(
  zip: Zip,
  { texts, textOf, linksOf }: PackageParts,
  styles: WordStyles,
  options: WordOptions,
): ReadParts | DocumentProblem {
  const { file, decodesFonts } = options;
  const parts: WordPart[] = [];
  const paragraphs: { paragraph: WordParagraph; kind: DraftParagraph['kind'] }[] = [];
  const fonts = new Map<string, number>();
  let [start, changes] = [0, 0];
  for (const name of texts.filter((each) => zip.has(each))) {
    const xml = textOf(name);
    const links = linksOf(name);
    if (typeof xml !== 'string') return xml;
    if ('code' in links) return links;
    const decode = (text: string, font: string | undefined): string =>
      font !== undefined && decodesFonts ? decodeInFont(text, font) : text;
    const read = readPart(name, xml, file, { styles, links, decode });
    if ('code' in read) return read;
    parts.push(read.part);
    changes += read.changes;
    for (const draft of read.paragraphs) {
      for (const font of draft.fonts) fonts.set(font, (fonts.get(font) ?? 0) + 1);
      paragraphs.push({ paragraph: finished(draft, read.part, start), kind: draft.kind });
      start += draft.text.length + 1;
    }
  }
  return { parts, paragraphs, notices: noticesOf(file, changes, decodesFonts ? new Map() : fonts) };
}

function finished(draft: DraftParagraph, part: WordPart, start: number): WordParagraph {
  const { text, tokens, pieces } = draft;
  const twins = draft.twins.map((twin) => finished(twin, part, start));
  return { part, start, text, tokens, pieces, base: baseStyle(tokens, pieces), twins };
}

function noticesOf(file: string, changes: number, fonts: ReadonlyMap<string, number>): readonly DocumentProblem[] {
  const place = { file, line: 1, column: 1 };
  const legacy = [...fonts]
    .filter(([font]) => fontEncoding(font) !== undefined)
    .map(([font, runs]): DocumentProblem => ({ code: 'legacy-font', font, runs, place }));
  return changes === 0 ? legacy : [{ code: 'tracked-changes', count: changes, place }, ...legacy];
}
