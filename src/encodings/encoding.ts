/**
 * The encodings of Vietnamese before Unicode, one byte a character but for `viqr`, which writes the marks as ASCII signs.
 * `tcvn3` is that of the ABC fonts (.VnTime), `vni` that of the VNI fonts for Windows (VNI-Times).
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258' | 'viqr';

/** How a text is written. `utf-8-twice`: UTF-8 whose bytes were read as characters (Viá»‡t); `nfd`: letters and marks apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-8-twice' | 'nfd' | LegacyEncoding;

/** Every encoding, with the other names it goes by. */
const names: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf8'],
  'utf-16le': ['utf16le', 'utf-16', 'utf16'],
  'utf-16be': ['utf16be'],
  tcvn3: ['tcvn', 'tcvn-5712', 'abc'],
  vni: ['vni-windows'],
  viscii: [],
  'windows-1258': ['cp1258'],
  viqr: [],
  'utf-8-twice': ['mojibake'],
  nfd: [],
};

export const encodings: readonly Encoding[] = Object.keys(names).filter((name) => isEncoding(name));

function isEncoding(name: string): name is Encoding {
  return Object.hasOwn(names, name);
}

/** The encoding of a name in any case, `TCVN3` or `abc`; undefined where nobody has it. */
export function encodingNamed(name: string): Encoding | undefined {
  const asked = name.toLowerCase();
  return encodings.find((encoding) => encoding === asked || names[encoding].includes(asked));
}
