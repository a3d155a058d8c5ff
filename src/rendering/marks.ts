import type { SegmentId } from '../model/segment.ts';

/** What ends a piece of a bilingual document: whose it is. A note is words of ours beside the pieces, which reading leaves out. */
export type Mark =
  | { readonly is: 'note' }
  | { readonly is: 'vi'; readonly id: SegmentId }
  | { readonly is: 'en'; readonly id: SegmentId; readonly untranslated: boolean };

/** A mark with the stretch of its line that it ends. */
export type MarkedPiece = { readonly text: string; readonly mark: Mark };

const named = String.raw`note|p\d+s\d+\w*(?: en(?: untranslated)?)?`;
const marks = new RegExp(`<!-- (${named}) -->`, 'g');
const lookalikes = new RegExp(`<!--( +)((?:${named}) -->)`, 'g');

/** An HTML comment: invisible where the document is read, and in its place whatever is done to the words around it. */
export function writeMark(mark: Mark): string {
  switch (mark.is) {
    case 'note':
      return '<!-- note -->';
    case 'vi':
      return `<!-- ${mark.id} -->`;
    case 'en':
      return `<!-- ${mark.id} en${mark.untranslated ? ' untranslated' : ''} -->`;
  }
}

/** The pieces of a line with their marks, and what stands after the last mark. */
export function findMarks(line: string): { readonly pieces: readonly MarkedPiece[]; readonly rest: string } {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const found of line.matchAll(marks)) {
    pieces.push({ text: line.slice(from, found.index), mark: readMark(found[1] ?? '') });
    from = found.index + found[0].length;
  }
  return { pieces, rest: line.slice(from) };
}

function readMark(words: string): Mark {
  const [id = '', language, state] = words.split(' ');
  if (id === 'note') return { is: 'note' };
  if (language === undefined) return { is: 'vi', id: id as SegmentId };
  return { is: 'en', id: id as SegmentId, untranslated: state === 'untranslated' };
}

/** A comment in the text that looks like a mark gets one more space, which makes it none. */
export function hideLookalikes(text: string): string {
  return text.replace(lookalikes, '<!--$1 $2');
}

export function showLookalikes(text: string): string {
  return text.replace(lookalikes, (whole, spaces: string, rest: string) =>
    spaces.length > 1 ? `<!--${spaces.slice(1)}${rest}` : whole,
  );
}
