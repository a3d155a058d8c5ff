/** A UTF-16 offset into the text as read. Offsets into a segment's own words are `WordOffset`: the two never mix. */
export type Offset = number & { readonly __in: 'text as read' };

/** A UTF-16 offset into a segment's `text`, its words without markup. */
export type WordOffset = number & { readonly __in: 'words of a segment' };

/** Half open: `input.slice(start, end)` is the stretch. */
export type Span = { readonly start: Offset; readonly end: Offset };

/** Half open, in the words of one segment. */
export type WordSpan = { readonly start: WordOffset; readonly end: WordOffset };
