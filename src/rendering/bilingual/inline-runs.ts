import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { inlineOf, opening } from '../inline-shape.ts';

/** How words look, each as it is shown in pages and in Word. */
export const looks = ['strong', 'emphasis', 'strike', 'sub', 'sup'] as const;
export type Look = (typeof looks)[number];

/**
 * A stretch of a text of one look. `verbatim` is markup of which no reader sees words (an image, the mark of a footnote, a tag): its text
 * is its source. The source stands from `start` to `end`; where that is longer than the text, the run cannot be cut.
 */
export type InlineRun = {
  readonly is: 'words' | 'code' | 'verbatim' | 'break';
  readonly text: string;
  readonly looks: ReadonlySet<Look>;
  /** The address of the link that it is part of. */
  readonly link?: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Inline Markdown as its reader sees it, from left to right.
 * @param definitions of the links that the text makes by reference
 */
export function inlineRuns(markdown: string, definitions: readonly string[] = []): readonly InlineRun[] {
  const writer = new RunWriter(markdown, addressesIn(definitions));
  for (const node of inlineOf(withoutLineEnds(markdown), definitions)) writer.add(node);
  return writer.runs;
}

/** Of the same length, so that every place stays. A break that is meant keeps its line's end. */
function withoutLineEnds(markdown: string): string {
  return markdown.replace(/(\\| {2})?(\r?\n[ \t]*)/g, (whole, hard: string | undefined) =>
    hard === undefined ? ' '.repeat(whole.length) : whole,
  );
}

/** A definition as `bilingual` lists it: `[label]: address "title"`. */
function addressesIn(definitions: readonly string[]): ReadonlyMap<string, string> {
  const nodes = definitions.flatMap((line) => fromMarkdown(line).children);
  return new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
}

type Style = { readonly looks: ReadonlySet<Look>; readonly link?: string };

const lookOfNode = { strong: 'strong', emphasis: 'emphasis', delete: 'strike' } as const;
const lookOfTag: Readonly<Record<string, Look>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'strike',
  del: 'strike',
  sub: 'sub',
  sup: 'sup',
};

class RunWriter {
  readonly runs: InlineRun[] = [];
  readonly #source: string;
  readonly #addresses: ReadonlyMap<string, string>;
  /** What tags have switched on, which no tree tells. */
  #tagged: readonly Look[] = [];

  constructor(source: string, addresses: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#addresses = addresses;
  }

  add(node: PhrasingContent, style: Style = { looks: new Set() }): void {
    const { start, end } = placeOf(node);
    switch (node.type) {
      case 'text':
        this.#words(start, end, node.value.slice(openingIn(node)), style);
        break;
      case 'inlineCode':
        this.#put({ is: 'code', text: node.value, start, end }, style);
        break;
      case 'break':
        this.#put({ is: 'break', text: '\n', start, end }, style);
        break;
      case 'html':
        this.#tag(node.value, start, end, style);
        break;
      case 'link':
        this.#within(node.children, { ...style, link: node.url });
        break;
      case 'linkReference':
        this.#within(node.children, { ...style, ...this.#linkOf(node.identifier) });
        break;
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.#within(node.children, { ...style, looks: new Set([...style.looks, lookOfNode[node.type]]) });
        break;
      default:
        this.#put({ is: 'verbatim', text: this.#source.slice(start, end), start, end }, style);
    }
  }

  #linkOf(identifier: string): Pick<Style, 'link'> {
    const link = this.#addresses.get(identifier);
    return link === undefined ? {} : { link };
  }

  #within(children: readonly PhrasingContent[], style: Style): void {
    for (const child of children) this.add(child, style);
  }

  #tag(tag: string, start: number, end: number, style: Style): void {
    const [, close, name = ''] = /^<(\/?)([a-z]+) *\/?>$/i.exec(tag) ?? [];
    const look = Object.hasOwn(lookOfTag, name.toLowerCase()) ? lookOfTag[name.toLowerCase()] : undefined;
    if (name.toLowerCase() === 'br') this.#put({ is: 'break', text: '\n', start, end }, style);
    else if (look !== undefined && close === '') this.#tagged = [...this.#tagged, look];
    else if (look !== undefined && this.#tagged.includes(look))
      this.#tagged = this.#tagged.toSpliced(this.#tagged.lastIndexOf(look), 1);
    else this.#put({ is: 'verbatim', text: tag, start, end }, style);
  }

  /** Escapes and references are runs of their own, so that all others can be cut anywhere. */
  #words(start: number, end: number, value: string, style: Style): void {
    const before = this.runs.length;
    let from = start;
    for (const spelled of this.#source.slice(start, end).matchAll(spelledOtherwise)) {
      const at = start + spelled.index;
      this.#plain(from, at, style);
      from = at + spelled[0].length;
      this.#put({ is: 'words', text: meaningOf(spelled[0]), start: at, end: from }, style);
    }
    this.#plain(from, end, style);
    const made = this.runs.splice(before);
    const isRight = made.map(({ text }) => text).join('') === value.replace(/\n/g, ' ');
    if (isRight) this.runs.push(...made);
    else this.#put({ is: 'words', text: value, start, end }, style);
  }

  #plain(start: number, end: number, style: Style): void {
    if (start < end)
      this.#put({ is: 'words', text: this.#source.slice(start, end).replace(/\s/g, spaced), start, end }, style);
  }

  #put(run: Omit<InlineRun, 'looks' | 'link'>, { looks, link }: Style): void {
    const all = new Set([...looks, ...this.#tagged]);
    this.runs.push({ ...run, looks: all, ...(link === undefined ? {} : { link }) });
  }
}

const spelledOtherwise = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;

/** As the parser reads it, which has the table of names. */
function meaningOf(spelled: string): string {
  if (spelled.startsWith('\\')) return spelled.slice(1);
  const [block] = fromMarkdown(`.${spelled}.`).children;
  const [text] = block?.type === 'paragraph' ? block.children : [];
  return text?.type === 'text' ? text.value.slice(1, -1) : spelled;
}

/** A space that does not break stays what it is. */
function spaced(sign: string): string {
  return sign === '\n' || sign === '\r' || sign === '\t' ? ' ' : sign;
}

/** The first node has the opening in it, or a part of it. */
function openingIn({ position }: Nodes): number {
  return Math.max(0, opening.length - (position?.start.offset ?? 0));
}

function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  return { start: Math.max(0, start - opening.length), end: Math.max(0, end - opening.length) };
}
