type Letters = { readonly text: string; readonly start: number; readonly end: number };

/** What in the content of an element is not its own letters. */
const special = /&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});|<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gi;

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * The text between two places of an XML text, in stretches. Where a stretch is as long in the text as in the XML, the two run together and
 * it can be cut; any other stands for its text as a whole.
 * @param decode what the font makes of the letters
 */
export function* letterPieces(
  xml: string,
  start: number,
  end: number,
  decode: (text: string) => string,
): Generator<Letters> {
  let from = start;
  for (const { 0: spelled, index } of xml.slice(start, end).matchAll(special)) {
    const at = start + index;
    yield* decoded(xml, from, at, decode);
    from = at + spelled.length;
    const text = textOf(spelled);
    if (text !== '') yield { text: decode(text), start: at, end: from };
  }
  yield* decoded(xml, from, end, decode);
}

/** A line's end within a text is a space to Word. */
function* decoded(xml: string, start: number, end: number, decode: (text: string) => string): Generator<Letters> {
  if (start === end) return;
  const raw = xml.slice(start, end).replace(/[\r\n\t]/g, ' ');
  const text = decode(raw);
  if (text === raw) {
    yield { text, start, end };
    return;
  }
  // Word by word: letters of old encodings take one or two bytes, and sentences end between words.
  for (const { 0: word, index } of raw.matchAll(/\s+|\S+/g))
    yield { text: decode(word), start: start + index, end: start + index + word.length };
}

function textOf(spelled: string): string {
  if (spelled.startsWith('<![CDATA[')) return spelled.slice('<![CDATA['.length, -']]>'.length);
  if (spelled.startsWith('<')) return '';
  const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(spelled);
  if (number === null) return named[spelled] ?? spelled;
  return String.fromCodePoint(number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16));
}
