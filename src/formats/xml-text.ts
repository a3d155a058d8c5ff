/** What XML 1.0 cannot hold at all, not even as a reference: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const forbidden: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or in an attribute in double quotes. A carriage return would be read as a line feed: it becomes a reference. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
}

/** The text without the characters that XML has no way to write. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

/** The text as XML readers that lay out their elements understand it: white space is one space, none at the ends. */
export function collapsed(text: string): string {
  return isLaidOut.test(text) ? text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '') : text;
}

/** Most texts are as they should be: to ask is cheaper than to make them anew. */
const isLaidOut = /[\t\n\r]| {2}|^ | $/;
