/** A key of a JSON object and its value, which is undefined where it is no text. `at` is the offset of the key. */
export type JsonEntry = { readonly key: string; readonly value: string | undefined; readonly at: number };

/** What ended the reading: where, and what should stand there. */
export type JsonFault = { readonly at: number; readonly expected: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

/** Reads the entries of one JSON object with their places, which JSON.parse does not tell. Nested values are passed over, and not checked. */
export function* readFlatJson(text: string): Generator<JsonEntry, JsonFault | undefined> {
  const afterSpace = (at: number): number => at + lengthAt(space, text, at);
  let at = afterSpace(0);
  if (text[at] !== '{') return { at, expected: '{' };
  at = afterSpace(at + 1);
  if (text[at] === '}') return endOf(text, afterSpace(at + 1));
  for (;;) {
    const keyLength = lengthAt(string, text, at);
    if (keyLength === 0) return { at, expected: '"…"' };
    const colon = afterSpace(at + keyLength);
    if (text[colon] !== ':') return { at: colon, expected: ':' };
    const start = afterSpace(colon + 1);
    const end = valueEnd(text, start);
    if (end === undefined) return { at: start, expected: '"…"' };
    yield { key: JSON.parse(text.slice(at, at + keyLength)), value: textOf(text.slice(start, end)), at };
    const after = afterSpace(end);
    if (text[after] === '}') return endOf(text, afterSpace(after + 1));
    if (text[after] !== ',') return { at: after, expected: ', }' };
    at = afterSpace(after + 1);
  }
}

function endOf(text: string, at: number): JsonFault | undefined {
  return at === text.length ? undefined : { at, expected: '' };
}

function textOf(value: string): string | undefined {
  return value.startsWith('"') ? JSON.parse(value) : undefined;
}

/** Where a value ends; undefined where none begins, or a nested one is not closed. */
function valueEnd(text: string, start: number): number | undefined {
  if (text[start] === '{' || text[start] === '[') return nestedEnd(text, start);
  const length = lengthAt(string, text, start) || lengthAt(scalar, text, start);
  return length === 0 ? undefined : start + length;
}

function nestedEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at += Math.max(lengthAt(string, text, at) - 1, 0);
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
