import {
  blockOf,
  type Edit,
  escapeCell,
  escapeInline,
  insertionPoint,
  type SourceDocument,
} from '../document/index.ts';
import type { Offset } from '../model/span.ts';
import { type Gloss, wordsOf } from './gloss.ts';
import { grouped } from './grouped.ts';

/** Puts the English behind every mention: `CTDT *(ethnic affairs work)*`, in plain text without the stars. */
export function inlineGlosses(document: SourceDocument, glosses: readonly Gloss[]): Edit[] {
  return [...byPlace(document, glosses)].map(([at, group]) => {
    const inner = group.map((gloss) => wording(gloss, group.length > 1 || isMoved(gloss, at))).join('; ');
    return insertion(document, at, ` ${inParentheses(document, group, inner)}`);
  });
}

/** Glosses by where they may stand, ascending. Those of one link stand together behind it. */
export function byPlace(document: SourceDocument, glosses: readonly Gloss[]): ReadonlyMap<Offset, readonly Gloss[]> {
  const places = grouped(glosses, ({ segment, end }) => insertionPoint(document, segment, end));
  return new Map([...places].sort(([one], [other]) => one - other));
}

/** Inserts something that ends in a sign: a letter right behind it would join in its markup. */
export function insertion({ source, format }: SourceDocument, at: Offset, text: string): Edit {
  const joining = format === 'html' || format === 'docx' ? /^[\p{L}\p{N}]/u : /^[\p{L}\p{N}*_`<[(]/u;
  const isJoined = joining.test(source.slice(at, at + 2));
  return { start: at, end: at, text: isJoined ? `${text} ` : text };
}

/** A gloss that stands away from its words, or beside another, says what it explains. */
function wording({ words, english }: Gloss, isNamed: boolean): string {
  return isNamed ? `${words}: ${english}` : english;
}

function isMoved({ segment, end }: Gloss, at: Offset): boolean {
  return /[\p{L}\p{N}]/u.test(wordsOf(segment, { start: end, end: at }));
}

function inParentheses(document: SourceDocument, [gloss]: readonly Gloss[], inner: string): string {
  if (document.format === 'text') return `(${inner})`;
  const inline = `*(${escapeInline(inner)})*`;
  return gloss !== undefined && blockOf(document, gloss.segment)?.kind === 'cell' ? escapeCell(inline) : inline;
}
