/** An address that Markdown links by itself and shows as it stands, so that it must not be escaped. */
const plainAddress =
  /(?<![\w/:.@-])https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w./?=%#+-]*[\w/])?(?=[.,;:!?)]?(?:\s|$))/gi;

/**
 * Plain words as inline Markdown that shows exactly these words, also at the start of a paragraph or within a link's label.
 * A newline becomes `<br>`. For a table cell, `escapeCell` comes on top.
 */
export function escapeInline(words: string): string {
  let from = 0;
  let escaped = '';
  for (const address of words.matchAll(plainAddress)) {
    escaped += escapeWords(words.slice(from, address.index)) + address[0];
    from = address.index + address[0].length;
  }
  return escapeEdges(escapeStart(escaped + escapeWords(words.slice(from))));
}

/** The same within a line, without regard to its edges. */
export function escapeWords(words: string): string {
  return words
    .replace(/[\\`*[\]~]|<(?=[A-Za-z/!?])/g, '\\$&')
    .replace(/&(?=#|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replaceAll('@', '\\@')
    .replace(/\r\n|\r|\n/g, '<br>');
}

/** What would open a heading, list, quote, fence or rule at a line's start, or make a heading of the line before. */
export function escapeStart(inline: string): string {
  return inline.replace(blockOpening, '$1\\$2').replace(/^([ \t]*\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2');
}

const blockOpening: RegExp = new RegExp(
  `^([ \\t]*)(?:${[
    '#{1,6}(?=[ \\t]|$)', // heading
    '[-+*](?=[ \\t]|$)', // list
    '>', // quote
    '`{3}(?=[^`]*$)|~{3}', // fence
    '[-=]+[ \\t]*$|[-*_](?:[ \\t]*[-*_]){2,}[ \\t]*$', // underline, rule
  ]
    .map((opening) => `(?=${opening})`)
    .join('|')})(.)`,
);

/** White space at the edges of a paragraph is dropped unless it is spelled as a reference. */
function escapeEdges(inline: string): string {
  return inline.replace(/^[ \t]+|[ \t]+$/g, (space) => [...space].map((sign) => `&#${sign.charCodeAt(0)};`).join(''));
}

/**
 * Inline Markdown as it may stand between the pipes of a table. A pipe needs its backslash within code too; the row's reader takes it away
 * before the cell is read. A line's end becomes `<br>`.
 */
export function escapeCell(inline: string): string {
  const cell = inline
    .replace(/\r\n|\r|\n/g, '<br>')
    .replace(/\\\||\\\\|\|/g, (found) => (found === '|' ? '\\|' : found));
  return endsInEscape(cell) ? `${cell}\\` : cell;
}

/** Whether a backslash at the end would escape what comes next. */
export function endsInEscape(inline: string): boolean {
  return ((/\\+$/.exec(inline)?.[0].length ?? 0) & 1) === 1;
}
