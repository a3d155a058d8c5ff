/**
 * A tag, or what is neither a tag nor text: a comment, a declaration, the content of a script. What lies between tokens is text, with
 * references. `raw` is text that no tag can stand in, but references may: a page's title.
 */
export type HtmlToken = {
  readonly is: 'start' | 'end' | 'comment' | 'raw';
  /** In small letters; empty for a comment. Of `raw`, the element it is in. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `<br/>`. */
  readonly isClosed: boolean;
};

/** Elements whose content is no markup, ended by their own end tag alone. Scripting is taken to be on, as in a browser. */
const rawElements: ReadonlySet<string> = new Set(
  'iframe noembed noframes noscript script style textarea title xmp'.split(' '),
);

/**
 * Cuts a page into tokens by the rules of the HTML Standard, 13.2.5, without building its tree: what is a block and what stands in a line is
 * told by the names of elements alone, so time and memory are linear whatever the nesting. Not read: a script that writes
 * `<!--<script>`, whose end tag is then taken for its end too early.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start < 0) return;
    const token = tokenAt(source, start);
    if (token === undefined) {
      at = start + 1;
      continue;
    }
    yield token;
    at = token.end;
    if (token.is !== 'start') continue;
    if (token.name === 'plaintext') return;
    if (!rawElements.has(token.name)) continue;
    const end = rawEnd(source, at, token.name);
    yield { is: 'raw', name: token.name, start: at, end, isClosed: false };
    at = end;
  }
}

/** Undefined where `<` is a sign of the text: `a < b`. */
function tokenAt(source: string, start: number): HtmlToken | undefined {
  const next = source.charAt(start + 1);
  if (/[A-Za-z]/.test(next)) return tagAt(source, start, 'start');
  if (next === '/') {
    const first = source.charAt(start + 2);
    if (/[A-Za-z]/.test(first)) return tagAt(source, start, 'end');
    return first === '' ? undefined : comment(start, afterFirst(source, '>', start + 2));
  }
  if (source.startsWith('<!--', start)) return comment(start, commentEnd(source, start + 4));
  return next === '!' || next === '?' ? comment(start, afterFirst(source, '>', start + 2)) : undefined;
}

function comment(start: number, end: number): HtmlToken {
  return { is: 'comment', name: '', start, end, isClosed: false };
}

function afterFirst(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
}

/** `<!-->` and `<!--->` are whole comments; `--!>` ends one as `-->` does. */
function commentEnd(source: string, from: number): number {
  if (source.startsWith('>', from)) return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  const ending = /--!?>/g;
  ending.lastIndex = from;
  return ending.exec(source) === null ? source.length : ending.lastIndex;
}

const tagName = /[^\t\n\f\r />]+/y;

function tagAt(source: string, start: number, is: 'start' | 'end'): HtmlToken {
  tagName.lastIndex = start + (is === 'start' ? 1 : 2);
  const name = (tagName.exec(source)?.[0] ?? '').toLowerCase();
  let at = tagName.lastIndex;
  let isClosed = false;
  for (let next = attributeAt(source, at); next !== undefined; next = attributeAt(source, at)) at = next.end;
  spaces.lastIndex = at;
  const space = spaces.exec(source)?.[0] ?? '';
  isClosed = space.endsWith('/');
  at += space.length;
  return { is, name, start, end: Math.min(source.length, at + 1), isClosed };
}

/** An attribute; `start` to `end` is what stands for its value in the source, without quotes; `quote` is the sign around it, or none. */
export type HtmlAttribute = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
};

/** The attributes of a start tag in their order, the first of each name. */
export function attributesOf(source: string, tag: HtmlToken): readonly HtmlAttribute[] {
  const found = new Map<string, HtmlAttribute>();
  let at = tag.start + 1 + tag.name.length;
  for (let next = attributeAt(source, at); next !== undefined; next = attributeAt(source, at)) {
    at = next.end;
    if (!found.has(next.attribute.name)) found.set(next.attribute.name, next.attribute);
  }
  return [...found.values()];
}

const spaces = /[\t\n\f\r /]*/y;
const attributeName = /=?[^\t\n\f\r />=]*/y;
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const unquoted = /[^\t\n\f\r >]*/y;

/** The attribute at or behind a place within a tag, and where it ends; undefined where the tag ends. */
function attributeAt(
  source: string,
  from: number,
): { readonly attribute: HtmlAttribute; readonly end: number } | undefined {
  spaces.lastIndex = from;
  spaces.exec(source);
  attributeName.lastIndex = spaces.lastIndex;
  const name = attributeName.exec(source)?.[0] ?? '';
  if (name === '') return undefined;
  equals.lastIndex = attributeName.lastIndex;
  if (equals.exec(source) === null) return without(name, attributeName.lastIndex);
  const start = equals.lastIndex;
  const quote = source.charAt(start);
  if (quote === '"' || quote === "'") {
    const end = afterFirst(source, quote, start + 1);
    const valueEnd = source.charAt(end - 1) === quote && end > start + 1 ? end - 1 : end;
    return { attribute: { name: name.toLowerCase(), start: start + 1, end: valueEnd, quote }, end };
  }
  unquoted.lastIndex = start;
  unquoted.exec(source);
  const end = unquoted.lastIndex;
  return { attribute: { name: name.toLowerCase(), start, end, quote: '' }, end };
}

function without(name: string, end: number): ReturnType<typeof attributeAt> {
  return { attribute: { name: name.toLowerCase(), start: end, end, quote: '' }, end };
}

/** Where the content of a raw element ends: at its end tag, or with the source. */
function rawEnd(source: string, from: number, name: string): number {
  const ending = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  ending.lastIndex = from;
  return ending.exec(source)?.index ?? source.length;
}
