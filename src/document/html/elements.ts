import type { SegmentKind } from '../../model/segment.ts';

/** What an element is to the words around it, by its name: the rules of rendering in the HTML Standard, 15.3. Any other is markup in a line. */

const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block. */
export const blockElements: ReadonlySet<string> = listed(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section select summary table tbody td template tfoot th thead title tr ul',
);

/** Elements without content. */
export const voidElements: ReadonlySet<string> = listed(
  'area base br col embed frame hr img input link meta param source track wbr',
);

/** What stands among words and is none, with all that is in it. */
export const opaqueElements: ReadonlySet<string> = listed(
  'area audio canvas code data embed iframe img input kbd map math meter noembed noframes noscript object progress ruby samp script style svg ' +
    'textarea tt var video xmp',
);

/** Opaque elements that a block ends, since they only dress words: code that was not ended is not all the rest of the page. */
export const opaqueWords: ReadonlySet<string> = listed('code data kbd meter progress samp tt var');

/** Blocks whose words are nobody's to translate: what is code, and what is not shown. */
export const untouchedBlocks: ReadonlySet<string> = listed('pre template');

/** Those whose start ends one that is open and was not ended: `<li>một<li>hai`. */
export const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  li: listed('li'),
  dt: listed('dt dd'),
  dd: listed('dt dd'),
  td: listed('td th tr'),
  th: listed('td th tr'),
  tr: listed('tr'),
  option: listed('option optgroup'),
  p: blockElements,
};

/** What the words in a block are; where none of the blocks around them says so, they are sentences. */
export const kindsOfBlocks: Readonly<Record<string, { readonly kind: SegmentKind; readonly level?: number }>> = {
  title: { kind: 'heading', level: 1 },
  h1: { kind: 'heading', level: 1 },
  h2: { kind: 'heading', level: 2 },
  h3: { kind: 'heading', level: 3 },
  h4: { kind: 'heading', level: 4 },
  h5: { kind: 'heading', level: 5 },
  h6: { kind: 'heading', level: 6 },
  li: { kind: 'item' },
  dt: { kind: 'item' },
  dd: { kind: 'item' },
  td: { kind: 'cell' },
  th: { kind: 'cell' },
  caption: { kind: 'caption' },
  figcaption: { kind: 'caption' },
  blockquote: { kind: 'quote' },
};

/** Attributes that are read: by the element, or by any. */
export function hasWordsIn(element: string, attribute: string): boolean {
  if (attribute === 'title' || attribute === 'aria-label') return true;
  if (attribute === 'alt') return element === 'img' || element === 'area' || element === 'input';
  return attribute === 'placeholder' && (element === 'input' || element === 'textarea');
}

/** What a `meta` is called, whose content is shown by search engines and in links. */
export const shownMeta: ReadonlySet<string> = listed(
  'description og:title og:description og:image:alt twitter:title twitter:description twitter:image:alt',
);

/** Kinds of `input` whose value is what stands on a button. */
export const buttonInputs: ReadonlySet<string> = listed('button reset submit');
