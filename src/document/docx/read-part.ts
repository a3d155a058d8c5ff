import type { DocumentProblem } from '../document-problem.ts';
import { type DraftParagraph, ParagraphReader } from './paragraph-reader.ts';
import { scanXml, type XmlTag } from './scan-xml.ts';
import type { WordStyles } from './styles.ts';
import type { WordPart } from './word-file.ts';

/** A part with its paragraphs in their order. A text box stands behind the paragraph that holds it. */
export type ReadPart = {
  readonly part: WordPart;
  readonly paragraphs: readonly DraftParagraph[];
  readonly changes: number;
};

export type PartContext = {
  readonly styles: WordStyles;
  /** Addresses of links by their ids. */
  readonly links: ReadonlyMap<string, string>;
  /** The text of a run by the font that says its encoding. */
  readonly decode: (text: string, font: string | undefined) => string;
};

/** Where a paragraph stands. */
export type Surroundings = {
  readonly isInCell: boolean;
  /** Paragraphs of a fallback for old readers, and of what it stands for. */
  readonly alternative?: Alternative;
};

/** The two forms of a text box: their paragraphs, in order. */
export type Alternative = { readonly choice: DraftParagraph[]; readonly fallback: DraftParagraph[] };

/** Reads the paragraphs of a part's XML. */
export function readPart(name: string, xml: string, file: string, context: PartContext): ReadPart | DocumentProblem {
  const reader = new PartReader(xml, context);
  const scanned = scanXml(xml, `${file}/${name}`, (tag) => reader.take(tag));
  if ('code' in scanned) return scanned;
  return { part: { name, xml, prefix: scanned.prefix }, paragraphs: reader.paragraphs, changes: reader.changes };
}

class PartReader {
  readonly paragraphs: DraftParagraph[] = [];
  /** Tracked changes. */
  changes = 0;
  readonly #xml: string;
  readonly #context: PartContext;
  readonly #open: ParagraphReader[] = [];
  readonly #cells: number[] = [];
  readonly #alternatives: { readonly depth: number; side: keyof Alternative; readonly of: Alternative }[] = [];

  constructor(xml: string, context: PartContext) {
    this.#xml = xml;
    this.#context = context;
  }

  take(tag: XmlTag): void {
    if (tag.is === 'open') this.#start(tag);
    else this.#end(tag);
  }

  #start(tag: XmlTag): void {
    const { name, depth } = tag;
    if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') this.changes += 1;
    this.#open.at(-1)?.start(tag);
    if (name === 'w:tc') this.#cells.push(0);
    if (name === 'mc:AlternateContent')
      this.#alternatives.push({ depth, side: 'choice', of: { choice: [], fallback: [] } });
    const alternative = this.#alternatives.at(-1);
    if (alternative && name === 'mc:Fallback' && depth === alternative.depth + 1) alternative.side = 'fallback';
    if (name === 'w:txbxContent') this.#cells.push(1);
    if (name !== 'w:p') return;
    const paragraph = new ParagraphReader(this.#xml, this.#context, this.#cells.at(-1) === 0);
    this.#open.push(paragraph);
    if (alternative?.side !== 'fallback') this.paragraphs.push(paragraph.draft);
    alternative?.of[alternative.side].push(paragraph.draft);
  }

  #end(tag: XmlTag): void {
    const { name, depth } = tag;
    if (name === 'w:p') this.#open.pop();
    if (name === 'w:tc' || name === 'w:txbxContent') this.#cells.pop();
    if (name === 'mc:AlternateContent' && this.#alternatives.at(-1)?.depth === depth)
      pairTwins(this.#alternatives.pop()?.of);
    this.#open.at(-1)?.end(tag);
  }
}

/** The paragraphs of a fallback say the same as those of the choice, in the same order, as long as one program wrote both. */
function pairTwins(alternative: Alternative | undefined): void {
  alternative?.choice.forEach((paragraph, index) => {
    const twin = alternative.fallback[index];
    if (twin !== undefined && twin.text === paragraph.text) paragraph.twins.push(twin);
  });
}
