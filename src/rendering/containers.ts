import type { Block, SourceDocument } from '../document/index.ts';

/** What a Markdown block stands in: a block quote, a list item, a footnote. Items and footnotes hold what is indented to `column`. */
type Container =
  | { readonly is: 'quote' }
  | { readonly is: 'item' | 'footnote'; readonly marker: string; readonly column: number };

/** The prefixes of a block's first line and of its further lines, and the number or label that its own marker gives it. */
export type Frame = { readonly first: string; readonly further: string; readonly label?: string };

/** A piece of a line's prefix, with the columns where it starts and where what follows it starts. */
type Token = { readonly text: string; readonly from: number; readonly to: number };

/** The frame of every block, in order. A container that none of our blocks opens is left out, so no indent is more than it needs to be. */
export function framesOf(document: SourceDocument): Frame[] {
  if (document.format !== 'markdown') return document.blocks.map(() => ({ first: '', further: '' }));
  let open: readonly Container[] = [];
  return document.blocks.map((block) => {
    const tokens = prefixTokens(document.source, block);
    const kept = stillOpen(open, tokens);
    const opened = openedBy(tokens.slice(kept.read));
    open = [...kept.containers, ...opened];
    return frame(kept.containers, opened);
  });
}

const prefixPattern = /^(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)/;

function prefixTokens(source: string, block: Block): Token[] {
  const start = Math.max(source.lastIndexOf('\n', block.start - 1), source.lastIndexOf('\r', block.start - 1)) + 1;
  const line = source.slice(start, block.start).replace(/^\uFEFF/, '');
  const tokens: Token[] = [];
  let column = 0;
  for (let at = 0; ; ) {
    const spaces = /^[ \t]*/.exec(line.slice(at))?.[0] ?? '';
    column = columnAfter(spaces, column);
    at += spaces.length;
    const text = prefixPattern.exec(line.slice(at))?.[0];
    if (text === undefined) return [...tokens, { text: '', from: column, to: column }];
    tokens.push({ text, from: column, to: contentColumn(line.slice(at + text.length), column + text.length) });
    column += text.length;
    at += text.length;
  }
}

function columnAfter(spaces: string, column: number): number {
  let after = column;
  for (const space of spaces) after = space === '\t' ? after + 4 - (after % 4) : after + 1;
  return after;
}

/** Content starts behind one to four spaces; behind more it is code that starts after the first. */
function contentColumn(rest: string, column: number): number {
  const after = columnAfter(/^[ \t]*/.exec(rest)?.[0] ?? '', column);
  return after - column > 4 ? column + 1 : after;
}

function stillOpen(
  open: readonly Container[],
  tokens: readonly Token[],
): { readonly containers: readonly Container[]; readonly read: number } {
  let read = 0;
  const containers: Container[] = [];
  for (const container of open) {
    const token = tokens[read];
    const goesOn = container.is === 'quote' ? token?.text === '>' : (token?.from ?? 0) >= container.column;
    if (!goesOn) break;
    containers.push(container);
    if (container.is === 'quote') read += 1;
  }
  return { containers, read };
}

function openedBy(tokens: readonly Token[]): Container[] {
  return tokens.flatMap(({ text, from, to }): Container[] => {
    if (text === '') return [];
    if (text === '>') return [{ is: 'quote' }];
    if (text.startsWith('[')) return [{ is: 'footnote', marker: text, column: from + 4 }];
    return [{ is: 'item', marker: text, column: to }];
  });
}

function frame(kept: readonly Container[], opened: readonly Container[]): Frame {
  const outer = kept.map(indent).join('');
  const label = opened.findLast((container) => container.is !== 'quote' && /\d|\[/.test(container.marker));
  return {
    first: outer + opened.map((container) => (container.is === 'quote' ? '> ' : `${container.marker} `)).join(''),
    further: outer + opened.map(indent).join(''),
    ...(label === undefined || label.is === 'quote' ? {} : { label: label.marker }),
  };
}

function indent(container: Container): string {
  switch (container.is) {
    case 'quote':
      return '> ';
    case 'item':
      return ' '.repeat(container.marker.length + 1);
    case 'footnote':
      return '    ';
  }
}
