import { escapeXml, withoutForbidden } from '../xml-text.ts';

/** Attributes as they stand in a tag, a space before each; those without a value are left out. White space that a reader would flatten becomes references. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeValue(String(value))}"`))
    .join('');
}

/** Text as it stands in an element: quotes need no reference there. Every character must be one that XML can write. */
export function elementText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => references[sign] ?? sign);
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function attributeValue(value: string): string {
  return escapeXml(withoutForbidden(value)).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}
