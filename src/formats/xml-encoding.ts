/** How the bytes of an XML file are encoded, or why they cannot be read. Only what every XML reader must know is read: UTF-8 and UTF-16. */
export type XmlEncoding =
  | { readonly ok: true; readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly bomLength: number }
  | { readonly ok: false; readonly code: 'unsupported-encoding'; readonly encoding: string }
  | { readonly ok: false; readonly code: 'encoding-mismatch'; readonly declared: string; readonly found: string };

/** How an XML file may begin (XML 1.0, appendix F). UTF-32 stands first, since its mark begins like that of UTF-16. */
const beginnings = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'utf-32', bomLength: 4 },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: 'utf-32', bomLength: 4 },
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8', bomLength: 3 },
  { bytes: [0xff, 0xfe], name: 'utf-16le', bomLength: 2 },
  { bytes: [0xfe, 0xff], name: 'utf-16be', bomLength: 2 },
  { bytes: [0x3c, 0x00], name: 'utf-16le', bomLength: 0 },
  { bytes: [0x00, 0x3c], name: 'utf-16be', bomLength: 0 },
] as const;

/** The declaration ends well before this many characters in any file that means to be read. */
const declarationLength = 256;

/** Finds the encoding by the first bytes, and holds the declaration against it. */
export function xmlEncoding(bytes: Uint8Array): XmlEncoding {
  const begin = beginnings.find((beginning) => beginning.bytes.every((byte, at) => bytes[at] === byte));
  const name = begin?.name ?? 'utf-8';
  if (name === 'utf-32') return { ok: false, code: 'unsupported-encoding', encoding: 'UTF-32' };
  const bomLength = begin?.bomLength ?? 0;
  const declared = declaredEncoding(bytes.subarray(bomLength), name);
  if (declared === undefined || isAnotherNameOf(declared, name)) return { ok: true, name, bomLength };
  return begin === undefined && !/^utf-?(?:8|16|32)/i.test(declared)
    ? { ok: false, code: 'unsupported-encoding', encoding: declared }
    : { ok: false, code: 'encoding-mismatch', declared, found: name.slice(0, 6).replace(/-$/, '').toUpperCase() };
}

function declaredEncoding(bytes: Uint8Array, name: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  const width = name === 'utf-8' ? 1 : 2;
  const start = new TextDecoder(width === 1 ? 'latin1' : name).decode(bytes.subarray(0, declarationLength * width));
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]*)["']/.exec(start)?.[1];
}

/** ASCII is UTF-8. */
function isAnotherNameOf(declared: string, name: 'utf-8' | 'utf-16le' | 'utf-16be'): boolean {
  const names = name === 'utf-8' ? ['utf-8', 'utf8', 'us-ascii', 'ascii'] : ['utf-16', 'utf16', name];
  return names.includes(declared.toLowerCase());
}
