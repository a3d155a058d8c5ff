import type { InlineElement, InlinePart } from '../inline-parts.ts';
import type { Block } from '../source-document.ts';
import { betweenRuns, closingOf, openingOf } from './cut.ts';
import { linkAround, pieceAt, styleAt } from './looks.ts';
import { inEnglish, keyWithout, type RunStyle, saysProperty, withElement } from './run-style.ts';
import type { WordParagraph } from './word-file.ts';

/** Where runs are written: the block whose marks inline Markdown speaks of, and the paragraph that holds it, or its twin. */
export type RunPlace = {
  readonly block: Block;
  readonly paragraph: WordParagraph;
  /** Tokens that are open around the place: a link among them is not begun again. */
  readonly within: readonly number[];
};

type Slice = (start: number, end: number) => string;

/** Inline Markdown as runs. Words look like most of the paragraph's, or like what their marks were around. */
export function writeRuns(parts: readonly InlinePart[], place: RunPlace, look: RunStyle, slice: Slice): string {
  const open: InlineElement[] = [];
  let xml = '';
  for (const part of parts) {
    switch (part.is) {
      case 'words':
        xml += run(part.text, lookWithin(open, place, look), place);
        break;
      case 'break':
        xml += run('\n', lookWithin(open, place, look), place);
        break;
      case 'gap':
        xml += gap(part.mark, place, slice);
        break;
      case 'open':
        open.push(part.element);
        xml += linkTag(part.element, place, openingOf);
        break;
      case 'close':
        open.pop();
        xml += linkTag(part.element, place, closingOf);
    }
  }
  return xml;
}

/** The look that elements around words give them, from the outermost to the innermost. */
function lookWithin(open: readonly InlineElement[], place: RunPlace, look: RunStyle): RunStyle {
  return open.reduce<RunStyle>((style, element) => {
    if (element.of === 'name') return named(style, element.name, place);
    const mark = element.of === 'source' ? place.block.markup[element.mark] : undefined;
    if (mark === undefined || mark.kind === 'opaque') return style;
    return styleAt(place.paragraph, mark.start - startOf(place));
  }, look);
}

/** Bold and italic as the paragraph has them already, where it has: with the font that it gives them. */
function named(style: RunStyle, name: string, { paragraph }: RunPlace): RunStyle {
  const asked = withElement(style, name, paragraph.part.prefix);
  const same = paragraph.pieces
    .map(({ at }) => styleAt(paragraph, at))
    .find(
      (other) =>
        keyWithout(other) === keyWithout(asked) &&
        (['b', 'i'] as const).every((one) => saysProperty(other, one) === saysProperty(asked, one)),
    );
  return same ?? asked;
}

/** Where the block's own paragraph begins in the text: a twin has the same places. */
function startOf({ block, paragraph }: Pick<RunPlace, 'block' | 'paragraph'>): number {
  const before = paragraph.text.length - paragraph.text.trimStart().length;
  return block.start - before;
}

function linkTag(element: InlineElement, place: RunPlace, tagOf: typeof openingOf): string {
  const mark = element.of === 'source' ? place.block.markup[element.mark] : undefined;
  const link = mark?.kind === 'link' ? linkAt(place, mark.start) : undefined;
  return link === undefined || place.within.includes(link) ? '' : tagOf(place.paragraph, link);
}

/** Index of the token that opens the link around a place of the document's text. */
export function linkAt(place: Pick<RunPlace, 'block' | 'paragraph'>, at: number): number | undefined {
  const { pieces, tokens } = place.paragraph;
  const piece = pieces[pieceAt(place.paragraph, at - startOf(place))];
  return piece && linkAround(tokens, piece);
}

function gap(mark: number, place: RunPlace, slice: Slice): string {
  const { paragraph, block } = place;
  const markup = block.markup[mark];
  if (markup?.kind !== 'opaque') return '';
  const piece = paragraph.pieces[pieceAt(paragraph, markup.start - startOf(place))];
  const token = paragraph.tokens[piece?.token ?? 0];
  return piece?.is === 'gap' && token !== undefined ? betweenRuns(paragraph, token, slice) : '';
}

function run(text: string, look: RunStyle, { paragraph: { part } }: RunPlace): string {
  const content = text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return `<${part.prefix}tab/>`;
      if (piece === '\n') return `<${part.prefix}br/>`;
      return `<${part.prefix}t xml:space="preserve">${escapeXml(piece)}</${part.prefix}t>`;
    });
  return content.length === 0 ? '' : `<${part.prefix}r>${inEnglish(look)}${content.join('')}</${part.prefix}r>`;
}

/** What XML cannot hold is left out. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
