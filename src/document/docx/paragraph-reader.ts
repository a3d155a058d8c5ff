import { letterPieces } from './letters.ts';
import type { PartContext } from './read-part.ts';
import { plainStyle, runStyle } from './run-style.ts';
import type { XmlTag } from './scan-xml.ts';
import { headingOf, type ParagraphKind } from './styles.ts';
import type { WordPiece, WordToken } from './word-file.ts';

/** A paragraph while it is read, and after: without its place in the text. */
export type DraftParagraph = {
  readonly tokens: WordToken[];
  readonly pieces: WordPiece[];
  text: string;
  kind: ParagraphKind;
  readonly twins: DraftParagraph[];
  /** The fonts that runs with text name, once a run. */
  readonly fonts: string[];
};

type OpenToken = Extract<WordToken, { is: 'open' }>;
type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** What an element that is taken whole comes to at its end. */
type Whole =
  | { readonly as: 'properties' | 'style' | 'head' | 'gap' | 'passing' }
  | { readonly as: 'sign'; readonly text: string }
  | { readonly as: 'anchor'; readonly side: 'before' | 'behind' }
  | { readonly as: 'field'; readonly role: string }
  | { readonly as: 'instruction' };

const passing: Whole = { as: 'passing' };
const before: Whole = { as: 'anchor', side: 'before' };
const behind: Whole = { as: 'anchor', side: 'behind' };

/** Elements that are taken whole. Any other that is no text is a gap. */
const wholes: Readonly<Record<string, Whole>> = {
  'w:pPr': { as: 'properties' },
  'w:sdtPr': { as: 'head' },
  'w:sdtEndPr': { as: 'head' },
  'w:smartTagPr': { as: 'head' },
  'w:customXmlPr': { as: 'head' },
  'w:tab': { as: 'sign', text: '\t' },
  'w:cr': { as: 'sign', text: '\n' },
  'w:noBreakHyphen': { as: 'sign', text: '\u2011' },
  'w:instrText': { as: 'instruction' },
  // deleted, moved away
  'w:del': passing,
  'w:moveFrom': passing,
  'w:delText': passing,
  'w:delInstrText': passing,
  'w:proofErr': passing,
  'w:lastRenderedPageBreak': passing,
  'w:softHyphen': passing,
  'w:bookmarkStart': before,
  'w:commentRangeStart': before,
  'w:permStart': before,
  'w:moveFromRangeStart': before,
  'w:moveToRangeStart': before,
  'w:footnoteRef': before,
  'w:endnoteRef': before,
  'w:bookmarkEnd': behind,
  'w:commentRangeEnd': behind,
  'w:commentReference': behind,
  'w:annotationRef': behind,
  'w:permEnd': behind,
  'w:moveFromRangeEnd': behind,
  'w:moveToRangeEnd': behind,
};

/** Elements around runs. */
const around: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdt',
]);

/** A field whose end is still to come: from which token, piece and unit of text it runs. */
type Field = {
  readonly token: number;
  readonly piece: number;
  readonly at: number;
  readonly parent: number;
  instruction: string;
  isLink: boolean;
};

/** Reads one paragraph from its tags: its text, and where in the XML each stretch of it stands. */
export class ParagraphReader {
  readonly draft: DraftParagraph;
  readonly #xml: string;
  readonly #context: PartContext;
  /** Indices of the tokens that are open. */
  readonly #open: number[] = [];
  readonly #fields: Field[] = [];
  #whole: { readonly depth: number; readonly start: number; readonly end: number; readonly what: Whole } | undefined;
  /** Of the run that is open. */
  #font: string | undefined;
  #roles: string[] = [];
  #runAt: { readonly piece: number; readonly at: number } = { piece: 0, at: 0 };
  #contentEnd: number | undefined;

  constructor(xml: string, context: PartContext, isInCell: boolean) {
    this.#xml = xml;
    this.#context = context;
    const kind: ParagraphKind = { kind: isInCell ? 'cell' : 'sentence' };
    this.draft = { tokens: [], pieces: [], text: '', kind, twins: [], fonts: [] };
  }

  start(tag: XmlTag): void {
    const { name, depth, start, end, attributes } = tag;
    if (this.#whole !== undefined) this.#within(tag, this.#whole.what, depth - this.#whole.depth);
    else if (name === 'w:r') this.#openRun(start, end);
    else if (name === 'w:t' && this.#isIn('run'))
      this.#openToken({ what: 'text', start, end, keepsSpace: attributes['xml:space'] === 'preserve' });
    else if (around.has(name)) this.#openToken({ what: 'around', start, end, ...this.#linkOf(tag) });
    else if (name === 'w:sdtContent') this.#extendOpen(end);
    else this.#whole = { depth, start, end, what: this.#wholeOf(tag) };
  }

  end({ name, depth, start, end }: XmlTag): void {
    if (this.#whole !== undefined) {
      if (depth === this.#whole.depth) this.#endWhole(this.#whole, start, end);
      return;
    }
    if (name === 'w:sdtContent') this.#contentEnd = start;
    else if (name === 'w:t') this.#closeText(start, end);
    else if (name === 'w:r') this.#closeRun(start, end);
    else if (around.has(name)) this.#close(name === 'w:sdt' ? (this.#contentEnd ?? start) : start, end);
  }

  get #parent(): number {
    return this.#open.at(-1) ?? -1;
  }

  #isIn(what: OpenToken['what']): boolean {
    const token = this.draft.tokens[this.#parent];
    return token?.is === 'open' && token.what === what;
  }

  #openToken(token: Omit<OpenToken, 'is' | 'parent' | 'closing'>): void {
    this.draft.tokens.push({ is: 'open', parent: this.#parent, closing: -1, ...token });
    this.#open.push(this.draft.tokens.length - 1);
  }

  #openRun(start: number, end: number): void {
    this.#font = undefined;
    this.#roles = [];
    this.#runAt = { piece: this.draft.pieces.length, at: this.draft.text.length };
    this.#openToken({ what: 'run', start, end, style: plainStyle });
  }

  /** The token that is open begins with more than its tag: the properties of a run, the head of a content control. */
  #extendOpen(end: number, style?: OpenToken['style']): void {
    const token = this.draft.tokens[this.#parent] as Mutable<OpenToken> | undefined; // none but open tokens stand on the stack
    if (token === undefined) return;
    token.end = end;
    if (style !== undefined) token.style = style;
  }

  #close(start: number, end: number): void {
    const index = this.#open.pop();
    if (index === undefined) return;
    const opening = this.draft.tokens[index] as Mutable<OpenToken>; // none but open tokens stand on the stack
    opening.closing = this.draft.tokens.length;
    // An element without content is one tag: nothing in it will ever be written anew.
    this.draft.tokens.push({
      is: 'close',
      opening: index,
      parent: opening.parent,
      start: Math.max(start, opening.end),
      end,
    });
  }

  #closeText(start: number, end: number): void {
    const opening = this.draft.tokens[this.#parent];
    if (!this.#isIn('text') || opening === undefined) return;
    const decode = (text: string): string => this.#context.decode(text, this.#font);
    for (const { text, ...place } of letterPieces(this.#xml, opening.end, Math.max(start, opening.end), decode))
      this.#putPiece('letters', text, place);
    this.#close(start, end);
  }

  #putPiece(is: WordPiece['is'], text: string, { start, end }: { readonly start: number; readonly end: number }): void {
    const { tokens, pieces } = this.draft;
    pieces.push({ at: this.draft.text.length, text, is, token: tokens.length });
    tokens.push({ is: 'piece', piece: pieces.length - 1, parent: this.#parent, start, end });
    this.draft.text += text;
  }

  #closeRun(start: number, end: number): void {
    const run = this.#parent;
    this.#close(start, end);
    if (this.#font !== undefined && this.draft.pieces.length > this.#runAt.piece) this.draft.fonts.push(this.#font);
    for (const role of this.#roles) this.#field(role, run, end);
  }

  /** Fields that begin and end in one paragraph are a gap each, links a link. What is left of others are anchors. */
  #field(role: string, run: number, end: number): void {
    const { tokens } = this.draft;
    const parent = tokens[run]?.parent ?? -1;
    if (role === 'begin') this.#fields.push({ token: run, ...this.#runAt, parent, instruction: '', isLink: false });
    const field = this.#fields.at(-1);
    if (field === undefined || role === 'begin') return;
    const hasText = this.draft.pieces.length > this.#runAt.piece;
    if (role === 'separate') {
      const link = /^\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"/.exec(field.instruction)?.[1];
      if (link === undefined || hasText || field.parent !== parent) return;
      const from = this.#cutBack(field);
      this.#openToken({ what: 'around', start: from, end, link });
      field.isLink = true;
    } else if (role === 'end') {
      this.#fields.pop();
      if (field.isLink) this.#endLinkField(run, end);
      else if (field.parent === parent) this.#putPiece('gap', '\uFFFC', { start: this.#cutBack(field), end });
    }
  }

  /** @param run the run that ends the field */
  #endLinkField(run: number, end: number): void {
    const start = this.draft.tokens[run]?.start ?? end;
    this.draft.tokens.length = run;
    this.#close(start, end);
  }

  /** Takes back what was read since a field began. @returns where it begins */
  #cutBack({ token, piece, at }: Field): number {
    const start = this.draft.tokens[token]?.start ?? 0;
    this.draft.tokens.length = token;
    this.draft.pieces.length = piece;
    this.draft.text = this.draft.text.slice(0, at);
    return start;
  }

  #linkOf({ name, attributes }: XmlTag): { readonly link?: string } {
    if (name !== 'w:hyperlink') return {};
    const anchor = attributes['w:anchor'];
    return { link: this.#context.links.get(attributes['r:id'] ?? '') ?? (anchor === undefined ? '' : `#${anchor}`) };
  }

  #wholeOf({ name, attributes }: XmlTag): Whole {
    if (name === 'w:rPr') return this.#isIn('run') ? { as: 'style' } : passing;
    if (name === 'w:br') {
      const isLine = attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping';
      return isLine ? { as: 'sign', text: '\n' } : { as: 'gap' };
    }
    if (name === 'w:fldChar') return { as: 'field', role: attributes['w:fldCharType'] ?? '' };
    return wholes[name] ?? { as: 'gap' };
  }

  /** Of what is taken whole, only properties are looked into. */
  #within({ name, attributes }: XmlTag, { as }: Whole, below: number): void {
    if (as === 'style' && name === 'w:rFonts') this.#font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
    if (as !== 'properties' || below !== 1) return;
    const { draft } = this;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') draft.kind = this.#kindIn(this.#context.styles.get(value));
    if (name === 'w:numPr' && draft.kind.kind === 'sentence') draft.kind = { kind: 'item' };
    if (name === 'w:outlineLvl' && Number(value) < 9) draft.kind = this.#kindIn(headingOf(Number(value)));
  }

  /** What stands in a cell is a cell, whatever its style. */
  #kindIn(kind: ParagraphKind | undefined): ParagraphKind {
    return this.draft.kind.kind === 'cell' || kind === undefined ? this.draft.kind : kind;
  }

  #endWhole(
    whole: { readonly start: number; readonly end: number; readonly what: Whole },
    start: number,
    end: number,
  ): void {
    const { what } = whole;
    this.#whole = undefined;
    const place = { start: whole.start, end };
    switch (what.as) {
      case 'properties':
        return;
      case 'passing':
        this.draft.tokens.push({ is: 'passing', parent: this.#parent, ...place });
        return;
      case 'head':
        this.#extendOpen(end);
        return;
      case 'style':
        this.#extendOpen(end, runStyle(this.#xml.slice(place.start, end)));
        return;
      case 'gap':
        this.#putPiece('gap', '\uFFFC', place);
        return;
      case 'sign':
        this.#putPiece('sign', what.text, place);
        return;
      case 'anchor':
        this.draft.tokens.push({ is: 'anchor', side: what.side, parent: this.#parent, ...place });
        return;
      case 'field':
        this.#roles.push(what.role);
        this.draft.tokens.push({
          is: 'anchor',
          side: what.role === 'end' ? 'behind' : 'before',
          parent: this.#parent,
          ...place,
        });
        return;
      case 'instruction': {
        const field = this.#fields.at(-1);
        if (field) field.instruction += this.#xml.slice(whole.end, start).replaceAll('&quot;', '"');
        this.draft.tokens.push({ is: 'anchor', side: 'before', parent: this.#parent, ...place });
        return;
      }
    }
  }
}
