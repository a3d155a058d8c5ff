/** Elements that only dress their words: their tags are markup like `*`. A link is one of them, but nothing may be put into its label. */
const dressing = new Set(
  'a abbr acronym b bdi bdo big center cite del dfn em font i ins mark p q s small span strike strong sub sup time u'.split(
    ' ',
  ),
);

/** Codes of marks in units of HTML and Word files (`<g3>`, `<a3>`) dress their words too. */
const markCode = /^[ag]\d{1,7}$/;

/** Elements whose content is no words. */
const foreign = new Set('code kbd math pre samp script style svg textarea tt var'.split(' '));

/** What a piece of inline HTML is to the words around it. `other` is a thing of its own, like an image. */
export type HtmlPiece =
  | { readonly kind: 'nothing' | 'break' | 'other' }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly foreign: boolean };

export function readHtml(piece: string): HtmlPiece {
  const tag = /^<(\/?)([A-Za-z][A-Za-z\d-]*)/.exec(piece);
  if (!tag) return { kind: 'nothing' };
  const name = (tag[2] ?? '').toLowerCase();
  if (name === 'br') return { kind: 'break' };
  const isKnown = dressing.has(name) || foreign.has(name) || markCode.test(name);
  if (piece.endsWith('/>') || !isKnown) return { kind: 'other' };
  return { kind: tag[1] ? 'close' : 'open', name, foreign: foreign.has(name) };
}

/**
 * Finds where each element ends among its siblings: index of the opening piece → index of the closing one.
 * A tag without its partner is left out.
 */
export function pairTags(pieces: readonly (HtmlPiece | undefined)[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { name: string; index: number }[] = [];
  pieces.forEach((piece, index) => {
    if (piece?.kind === 'open') open.push({ name: piece.name, index });
    if (piece?.kind !== 'close') return;
    const partner = open.findLastIndex(({ name }) => name === piece.name);
    if (partner < 0) return;
    pairs.set(open[partner]?.index ?? index, index);
    open.length = partner;
  });
  return pairs;
}
