/** The escapes of a string of C that PO files use. */
const named: Readonly<Record<string, string>> = {
  '\n': 'n',
  '\t': 't',
  '\r': 'r',
  '\f': 'f',
  '\v': 'v',
  '\b': 'b',
  '\u0007': 'a',
  '"': '"',
  '\\': '\\',
};

const characters: ReadonlyMap<string, string> = new Map(
  Object.entries(named).map(([character, name]) => [name, character]),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const escaped = /[\n\t\r\f\v\u0008\u0007"\\]/g;

/** A keyword with its string; a text of several lines stands below it, a line each, as gettext's own tools write it. */
export function writePoString(keyword: string, text: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  if (lines.length === 1) return `${keyword} ${quoted(text)}\n`;
  return `${keyword} ""\n${lines.map((line) => `${quoted(line)}\n`).join('')}`;
}

function quoted(text: string): string {
  return `"${text.replace(escaped, (character) => `\\${named[character]}`)}"`;
}

const string = /^"((?:[^"\\]|\\.)*)"\s*$/s;
const escapes = /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))/gs;

/** The text of a string in quotes; undefined where it is none. */
export function readPoString(written: string): string | undefined {
  const content = string.exec(written)?.[1];
  if (content === undefined || !content.includes('\\')) return content;
  return content.replace(escapes, (whole, hex, octal, name) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return octal === undefined ? (characters.get(name) ?? whole) : String.fromCharCode(Number.parseInt(octal, 8));
  });
}
