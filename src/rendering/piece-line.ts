import { isPlainLine, opensHtml, type Stretch, verbatimStretches, wordStretches } from './inline-shape.ts';
import { hideLookalikes, showLookalikes } from './marks.ts';

// A piece of a bilingual document as it stands on its line. A sign that would be markup there is written as a character reference of
// four digits; a text that has such references by itself gets a digit more in each. So what is written shows as the piece does, and
// reads back as the very piece.

/** Where a piece is written. `line`: it may open a line, where `1.` would open a list. */
export type PlaceOfPiece = 'row' | 'heading' | 'line';

/** In plain `words` no sign is markup. */
export type PieceKind = 'inline' | 'words';

/** `apart`: loose signs must not pair with those of a neighbour. */
export type Company = 'alone' | 'apart';

/** Writes inline Markdown, or plain words, as one line without spaces around it. */
export function writePiece(text: string, place: PlaceOfPiece, kind: PieceKind, company: Company = 'alone'): string {
  const inline = kind === 'words' ? wordsLine(trimmed(text), company) : inlineLine(trimmed(text), company);
  if (place === 'row') return escapePipes(inline);
  return place === 'line' ? escapeStart(inline) : inline;
}

/** Reads what {@link writePiece} wrote, and what a person wrote in its place as it stands. */
export function readPiece(written: string, place: PlaceOfPiece): string {
  const line = place === 'row' ? unescapePipes(trimmed(written)) : trimmed(written);
  return unshifted(showLookalikes(severalLines(place === 'line' ? unescapeStart(line) : line)));
}

function inlineLine(text: string, company: Company): string {
  const line = oneLine(hideLookalikes(shifted(text)));
  return company === 'apart' ? withoutLooseSigns(line) : line;
}

function wordsLine(text: string, company: Company): string {
  return company === 'alone' && !/[\r\n]/.test(text) && isPlainLine(text) ? text : oneLine(withoutMarkup(text));
}

/** A space that does not break is a part of the text. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** `x` stands for the sign; `X`, at the start of a line, for the sign behind a backslash. */
function reference(sign: string, family: 'x' | 'X' = 'x'): string {
  return `&#${family}00${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')};`;
}

function shifted(text: string): string {
  return text.replace(/&#([xX])(0{2,3})([0-9A-F]{2});/g, '&#$10$2$3;');
}

function unshifted(text: string): string {
  return text.replace(/&#([xX])(0{2,4})([0-9A-F]{2});/g, (_, family: string, zeros: string, digits: string) =>
    zeros.length > 2 ? `&#${family}${zeros.slice(1)}${digits};` : signOf(digits),
  );
}

function signOf(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** A hard break becomes a tag, behind the spaces that it may be written with; a soft one a reference to its character. */
function oneLine(text: string): string {
  return text
    .replace(/<br( *)\/>/g, '<br$1 />')
    .replace(/( {2,})\r?\n[ \t]*/g, '$1<br/>')
    .replace(/\\\r?\n[ \t]*/g, '<br/>')
    .replace(/\r?\n[ \t]*/g, reference('\n'));
}

function severalLines(line: string): string {
  return line
    .replace(/( {2,})<br\/>/g, '$1\n')
    .replace(/<br\/>/g, '\\\n')
    .replace(/<br( *) \/>/g, '<br$1/>');
}

/** In plain words a backslash is one, and `&amp;` five letters. A reference within an address would show: addresses are words too. */
function withoutMarkup(words: string): string {
  return words.replace(/[`*_[\]<~@]|:(?=\/\/)|(?<=www)\.|\\(?=[!-/:-@[-`{-~\r\n])|&(?=#?\w+;)/gi, (sign) =>
    reference(sign),
  );
}

function withoutLooseSigns(line: string): string {
  return replaceWithin(line, wordStretches(line), (words) =>
    words.replace(/\\.|[`*_[\]<~]/gs, (sign) => (sign.length > 1 ? sign : reference(sign))),
  );
}

function replaceWithin(line: string, stretches: readonly Stretch[], change: (text: string) => string): string {
  let changed = '';
  let from = 0;
  for (const { start, end } of stretches) {
    changed += line.slice(from, start) + change(line.slice(start, end));
    from = end;
  }
  return changed + line.slice(from);
}

/** A row ends its cells at every pipe behind an even number of backslashes, in code too. */
function escapePipes(line: string): string {
  if (!line.includes('|')) return line;
  const inside = replaceWithin(line, verbatimStretches(line), (text) => text.replace(/(\\*)\|/g, String.raw`$1$1\|`));
  return inside.replace(/(\\*)\|/g, (whole, slashes: string) =>
    slashes.length % 2 === 0 ? slashes + reference('|') : whole,
  );
}

function unescapePipes(line: string): string {
  if (!line.includes('|')) return line;
  return replaceWithin(line, verbatimStretches(line), (text) =>
    text.replace(/(\\*)\\\|/g, (_, slashes: string) => `${slashes.slice(slashes.length / 2)}|`),
  );
}

/** What opens a block at the start of a line, up to the sign that a backslash takes its power from. */
const openers =
  /^(?:\d{1,9}(?=[.)](?:[ \t]|$))|(?=#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|\||~{3}|`{3,}[^`]*$|\[[^\]]*\]:|\[[ xX]\][ \t]))/;
const escapedOpeners = /^(\d{1,9}|)\\([.)#>+*|~`[<-])/;

/** A start that is escaped already must not be taken for one that is escaped here. */
function escapeStart(line: string): string {
  if (escapedOpeners.test(line)) {
    return line.replace(escapedOpeners, (_, figures: string, sign: string) => figures + reference(sign, 'X'));
  }
  if (line.startsWith('<') && opensHtml(line)) return `\\${line}`;
  return line.replace(openers, '$&\\');
}

function unescapeStart(line: string): string {
  const unescaped = line.replace(escapedOpeners, '$1$2');
  return unescaped.replace(
    /^(\d{1,9}|)&#X00([0-9A-F]{2});/,
    (_, figures: string, digits: string) => `${figures}\\${signOf(digits)}`,
  );
}
