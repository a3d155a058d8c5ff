import { pieceAt } from './looks.ts';
import type { WordParagraph, WordToken } from './word-file.ts';

/**
 * How to take a stretch of a paragraph's text out of its XML. From `start` to `end` goes; `closes` ends what was open before it and is not
 * outside it too, `opens` begins again what goes on behind it. What is put between stands where runs stand.
 */
export type Cut = {
  readonly start: number;
  readonly end: number;
  readonly closes: string;
  readonly opens: string;
  /** Tokens that stay open around what is put there. */
  readonly within: readonly number[];
  /** Anchors that were in the stretch. */
  readonly before: string;
  readonly behind: string;
  /** Where the text before it needs to say that its spaces count: behind this place. */
  readonly keepsSpaceAt?: number;
};

/** A place in the XML: before a token, or within its letters. */
type Edge = { readonly token: number; readonly at: number; readonly isWithin: boolean };

/**
 * Cuts a stretch of text, in units from the paragraph's start, out of the runs it stands in. What holds nothing else goes with it: its runs,
 * links, insertions. `links` are the tokens of those that are written anew. An empty stretch is a place behind the letter before it, and behind the link that ends there.
 */
export function cut(paragraph: WordParagraph, from: number, to: number, links: ReadonlySet<number>): Cut {
  const { tokens } = paragraph;
  const { first, last } =
    from < to
      ? widened(tokens, edgeBefore(paragraph, from), edgeBehind(paragraph, to), links)
      : placeBehind(paragraph, to);
  const before = openAround(tokens, first);
  const behind = openAround(tokens, last);
  const shared = sharedHolders(tokens, before, behind);
  const closing = before.slice(shared).reverse();
  const reopening = behind.slice(shared);
  const cutText = closing.map((index) => tokens[index]).find((token) => token?.is === 'open' && token.what === 'text');
  return {
    start: first.at,
    end: last.at,
    closes: closing.map((index) => closingOf(paragraph, index)).join(''),
    opens: reopening.map((index) => openingOf(paragraph, index)).join(''),
    within: before.slice(0, shared),
    ...anchorsBetween(paragraph, first, last),
    ...(cutText?.is === 'open' && cutText.keepsSpace !== true ? { keepsSpaceAt: cutText.end - 1 } : {}),
  };
}

function edgeBefore(paragraph: WordParagraph, unit: number): Edge {
  const piece = paragraph.pieces[pieceAt(paragraph, unit)];
  const token = paragraph.tokens[piece?.token ?? 0];
  const into = unit - (piece?.at ?? unit);
  return { token: piece?.token ?? 0, at: (token?.start ?? 0) + into, isWithin: into > 0 };
}

function edgeBehind(paragraph: WordParagraph, unit: number): Edge {
  const piece = paragraph.pieces[pieceAt(paragraph, unit - 1)];
  const token = paragraph.tokens[piece?.token ?? 0];
  const left = (piece?.at ?? 0) + (piece?.text.length ?? 0) - unit;
  if (left > 0) return { token: piece?.token ?? 0, at: (token?.end ?? 0) - left, isWithin: true };
  return { token: (piece?.token ?? 0) + 1, at: token?.end ?? 0, isWithin: false };
}

/** Takes in what holds nothing but the stretch: its text elements, runs, and what is around those. */
function widened(
  tokens: readonly WordToken[],
  start: Edge,
  end: Edge,
  links: ReadonlySet<number>,
): { readonly first: Edge; readonly last: Edge } {
  let [first, last] = [start, end];
  for (;;) {
    const before = first.isWithin ? undefined : tokens[first.token - 1];
    const after = last.isWithin ? undefined : tokens[last.token];
    if (
      before !== undefined &&
      before.is !== 'close' &&
      (isOfRun(tokens, before) || endsBy(tokens, first.token - 1, last, links))
    )
      first = { token: first.token - 1, at: before.start, isWithin: false };
    else if (after !== undefined && after.is !== 'open' && (isOfRun(tokens, after) || begunBy(after, first)))
      last = { token: last.token + 1, at: after.end, isWithin: false };
    else return { first, last };
  }
}

/**
 * Whether what a token opens holds nothing behind the stretch. What holds all of the stretch and nothing else stays around it, but for links
 * that are written anew.
 */
function endsBy(
  tokens: readonly WordToken[],
  index: number,
  { token: next, isWithin }: Edge,
  links: ReadonlySet<number>,
): boolean {
  const token = tokens[index];
  return token?.is === 'open' && (token.closing < next || (token.closing === next && !isWithin && links.has(index)));
}

/** Whether what a token closes holds nothing before the stretch. */
function begunBy(token: WordToken, { token: first }: Edge): boolean {
  return token.is === 'close' && token.opening >= first;
}

/** Whether it begins or ends a run or its text, or is of no matter in one: beside a stretch, a run that has no more text is none. */
function isOfRun(tokens: readonly WordToken[], token: WordToken): boolean {
  const holder = token.is === 'open' ? token : token.is === 'close' ? tokens[token.opening] : undefined;
  if (holder !== undefined) return holder.is === 'open' && holder.what !== 'around';
  return token.is === 'passing' && tokens[token.parent]?.is === 'open';
}

/** Behind the letter, and behind the runs and links that end with it. */
function placeBehind(paragraph: WordParagraph, unit: number): { readonly first: Edge; readonly last: Edge } {
  const { tokens } = paragraph;
  let edge = unit === 0 ? { token: 0, at: tokens[0]?.start ?? 0, isWithin: false } : edgeBehind(paragraph, unit);
  while (unit > 0 && !edge.isWithin) {
    const after = tokens[edge.token];
    const opening = after?.is === 'close' ? tokens[after.opening] : undefined;
    const isLinkEnd = opening?.is === 'open' && opening.link !== undefined;
    if (after?.is !== 'close' || !(isOfRun(tokens, after) || isLinkEnd)) break;
    edge = { token: edge.token + 1, at: after.end, isWithin: false };
  }
  return { first: edge, last: edge };
}

/** What is open at a place, the outermost first. */
function openAround(tokens: readonly WordToken[], { token: index }: Edge): readonly number[] {
  const token = tokens[index];
  const open: number[] = [];
  for (
    let next = token?.is === 'close' ? token.opening : (token?.parent ?? -1);
    next >= 0;
    next = tokens[next]?.parent ?? -1
  )
    open.push(next);
  return open.reverse();
}

/** How many of what is open at both places may hold runs: what is put between them stands in those. */
function sharedHolders(tokens: readonly WordToken[], before: readonly number[], behind: readonly number[]): number {
  const parted = before.findIndex((index, at) => {
    const token = tokens[index];
    return index !== behind[at] || token?.is !== 'open' || token.what !== 'around';
  });
  return parted < 0 ? before.length : parted;
}

/** What begins again what a token opens. Text that goes on may begin with a space. */
export function openingOf({ tokens, part }: WordParagraph, index: number): string {
  const token = tokens[index];
  if (token?.is !== 'open') return '';
  return token.what === 'text' ? `<${part.prefix}t xml:space="preserve">` : part.xml.slice(token.start, token.end);
}

export function closingOf({ tokens, part }: WordParagraph, index: number): string {
  const token = tokens[index];
  const closing = token?.is === 'open' ? tokens[token.closing] : undefined;
  return closing === undefined ? '' : part.xml.slice(closing.start, closing.end);
}

function anchorsBetween(paragraph: WordParagraph, first: Edge, last: Edge): Pick<Cut, 'before' | 'behind'> {
  const sides = { before: '', behind: '' };
  const slice = (start: number, end: number): string => paragraph.part.xml.slice(start, end);
  for (const token of paragraph.tokens.slice(first.token, last.token))
    if (token.is === 'anchor') sides[token.side] += betweenRuns(paragraph, token, slice);
  return sides;
}

/** What is no text, as it may stand between runs: what stood in a run needs one of its own. */
export function betweenRuns(
  paragraph: WordParagraph,
  token: WordToken,
  slice: (start: number, end: number) => string,
): string {
  const xml = slice(token.start, token.end);
  const holder = paragraph.tokens[token.parent];
  const isInRun = holder?.is === 'open' && holder.what === 'run';
  return isInRun ? openingOf(paragraph, token.parent) + xml + closingOf(paragraph, token.parent) : xml;
}
