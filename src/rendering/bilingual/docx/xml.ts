import { escapeMarkup } from '../../../page/index.ts';

/** What XML 1.0 cannot hold at all, not even as a reference: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it may stand in an element or in an attribute in double quotes, without what XML has no way to write. */
export function xmlText(text: string): string {
  return escapeMarkup(withoutForbidden(text)).replaceAll('\r', '&#13;');
}

export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of the formats that a Word file is made of: ISO/IEC 29500-1 and -2, in their transitional form. */
export const names = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  /** Of the part that says what a document was made from. */
  written: 'urn:songngu:as-written',
} as const;
